package fr.technolucide.ui.entry;

import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet of paper as it is typed.
 *
 * @param head  its own row
 * @param lines of each of its tables
 */
record TypedSheet(Row head, List<List<Row>> lines) {

    TypedSheet {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Returns every row, as it was typed. */
    List<Row> rows() {
        return Stream.concat(Stream.of(head), lines.stream().flatMap(List::stream))
                .toList();
    }
}
