package fr.technolucide.exchange.source;

/** The paragraphs of one OpenDocument cell, with the spaces, tabs and breaks that its XML writes as elements. */
final class OdsText {
    private static final int MOST_SPACES = 32_767;

    private OdsText() {}

    /**
     * Reads from the start of a cell to its end, and returns its text; comments, drawings and tables inside it are left
     * out.
     */
    static String read(Xml xml, ReadBudget budget) {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        while (xml.next() && !xml.ends("table-cell")) {
            if (xml.starts("p") || xml.starts("h")) {
                text.append(first ? "" : "\n");
                first = false;
                paragraph(xml, text, budget);
            } else if (xml.starts("annotation") || xml.starts("frame") || xml.starts("table")) {
                xml.skip();
            }
        }
        return text.toString();
    }

    private static void paragraph(Xml xml, StringBuilder text, ReadBudget budget) {
        for (int depth = 1; depth > 0 && xml.nextOrText(text); ) {
            budget.text(text.length());
            if (!xml.isStart()) {
                depth--;
            } else if (xml.starts("annotation") || xml.starts("ruby-text")) {
                xml.skip();
            } else {
                depth++;
                text.append(character(xml));
            }
        }
    }

    private static String character(Xml xml) {
        return switch (xml.name()) {
            case "s" -> " ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_SPACES));
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }
}
