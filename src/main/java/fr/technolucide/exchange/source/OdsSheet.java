package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * One {@code table:table}: rows and cells that may each stand for many, of which only those with a value are laid out.
 */
final class OdsSheet {
    private static final Pattern ERROR =
            Pattern.compile("#(?:REF|VALUE|VALEUR|NAME|NOM|NUM|NOMBRE|DIV/0|NULL|N/A)[!?]?|Err:\\d{3}");

    private final String sheet;
    private final ReadBudget budget;
    private final Warnings warnings;
    private final RowBuilder rows;
    private final MergedCells merged;
    private int line = 1;

    OdsSheet(String sheet, ReadBudget budget, Warnings warnings) {
        this.sheet = sheet;
        this.budget = budget;
        this.warnings = warnings;
        this.rows = new RowBuilder(sheet, budget, warnings);
        this.merged = new MergedCells(sheet, warnings);
    }

    private record Run(int column, int count, RawCell cell) {}

    /** Reads from the start of the table to its end. A table inside a cell is left out. */
    List<SourceRow> read(Xml xml) {
        while (xml.next() && !xml.ends("table")) {
            if (xml.starts("table-row")) {
                row(xml);
            }
        }
        return merged.fill(rows.rows(), budget);
    }

    private void row(Xml xml) {
        int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
        boolean hidden = !xml.attribute("visibility").isEmpty()
                && !xml.attribute("visibility").equals("visible");
        List<Run> runs = new ArrayList<>();
        int column = 0;
        while (xml.next() && !xml.ends("table-row")) {
            if (xml.starts("table-cell")) {
                int count = Math.max(1, xml.number("number-columns-repeated", 1));
                RawCell cell = cell(xml, column);
                if (!(cell instanceof RawCell.Blank)) {
                    runs.add(new Run(column, count, cell));
                }
                column = Math.addExact(column, count);
            } else if (xml.starts("covered-table-cell")) {
                column = Math.addExact(column, Math.max(1, xml.number("number-columns-repeated", 1)));
                xml.skip();
            }
        }
        for (int i = 0; i < repeated && !runs.isEmpty(); i++) {
            runs.forEach(this::layOut);
            if (hidden) {
                rows.hide(line + i);
            }
            rows.end(line + i);
        }
        line = Math.addExact(line, repeated);
    }

    private void layOut(Run run) {
        for (int i = 0; i < run.count(); i++) {
            rows.add(run.column() + i, run.cell());
        }
    }

    private RawCell cell(Xml xml, int column) {
        int across = Math.max(1, xml.number("number-columns-spanned", 1));
        int down = Math.max(1, xml.number("number-rows-spanned", 1));
        merged.add(new CellRange(line, column, Math.addExact(line, down - 1), Math.addExact(column, across - 1)));
        String type = xml.attribute("value-type");
        String value = switch (type) {
            case "date" -> xml.attribute("date-value");
            case "time" -> xml.attribute("time-value");
            case "boolean" -> xml.attribute("boolean-value");
            case "string" -> xml.attribute("string-value");
            default -> xml.attribute("value");
        };
        String text = OdsText.read(xml, budget);
        if (isError(type, value, text)) {
            String address = new CellReference(line - 1, column).formatAsString();
            warnings.add(Kind.ERROR_CELL, sheet, address, text);
            return new RawCell.Fault(text, address);
        }
        return typed(type, value, text);
    }

    private static boolean isError(String type, String value, String text) {
        boolean possible = text.startsWith("#") || text.startsWith("Err:"); // a wide sheet has a million cells
        return possible
                && ERROR.matcher(text).matches()
                && (type.isEmpty() || type.equals("string") || value.equals("0"));
    }

    private RawCell typed(String type, String value, String text) {
        try {
            return switch (type) {
                case "float", "percentage", "currency" -> new RawCell.Numeric(Double.parseDouble(value), format(type));
                case "date" ->
                    value.indexOf('T') < 0
                            ? new RawCell.Day(LocalDate.parse(value))
                            : SerialNumbers.dayOrMoment(LocalDateTime.parse(value));
                case "time" -> new RawCell.Span(Duration.parse(value.replace(',', '.')));
                case "boolean" -> new RawCell.Bool(value.equals("true"));
                default -> rows.text(text.isEmpty() ? value : text);
            };
        } catch (DateTimeException | NumberFormatException notOfItsType) {
            return rows.text(text);
        }
    }

    /** The format of a number by the type that the file gives it. */
    private static CellFormat format(String type) {
        return switch (type) {
            case "percentage" -> CellFormat.PERCENT;
            case "currency" -> CellFormat.CURRENCY;
            default -> CellFormat.GENERAL;
        };
    }

    /** The paragraphs of one OpenDocument cell, with the spaces, tabs and breaks that its XML writes as elements. */
    private static final class OdsText {
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
}
