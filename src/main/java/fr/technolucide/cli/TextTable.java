package fr.technolucide.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Columns of text, two spaces apart; numbers stand on the right. */
final class TextTable {

    private final boolean[] right;
    private final List<List<String>> lines = new ArrayList<>();

    /** @param right whether each column is set on its right */
    TextTable(boolean... right) {
        this.right = right.clone();
    }

    void add(String... cells) {
        lines.add(List.of(cells));
    }

    void print(PrintStream out) {
        int[] widths = new int[right.length];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        });
        lines.forEach(line -> out.println(written(line, widths)));
    }

    private String written(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = line.get(i);
            String room = " ".repeat(widths[i] - length(cell));
            text.append(i == 0 ? "" : "  ").append(right[i] ? room + cell : cell + room);
        }
        return text.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
