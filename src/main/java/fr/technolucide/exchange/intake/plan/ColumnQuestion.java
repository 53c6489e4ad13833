package fr.technolucide.exchange.intake.plan;

import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.workbook.Column;
import java.util.List;

/**
 * A question about a column of the file whose cells are ambiguous, which only a person can settle. It is settled by a
 * {@link ColumnChoice} with the hint of one of the readings.
 *
 * @param index    of the column in the file, from 0
 * @param header   as written in the file; may be empty
 * @param examples cells as written, one at least
 * @param readings each way to read the column
 * @param said     what was answered; {@link ColumnHint#NONE} while nothing was
 */
public record ColumnQuestion(
        int index,
        String header,
        Column<?> column,
        Matter matter,
        List<String> examples,
        List<Way> readings,
        ColumnHint said) {

    public ColumnQuestion {
        examples = List.copyOf(examples);
        readings = List.copyOf(readings);
    }

    /** The subject of the question. */
    public enum Matter {
        /** Bare numbers: hours or minutes. */
        UNIT,
        /** « 1.234 »: decimal or thousands. */
        POINT,
        /** « 03/04/2026 »: April or March. */
        DATE_ORDER,
        /** Bare day numbers, in a file that counts from 1904. */
        DATE_BASE
    }

    /**
     * One way to read the column.
     *
     * @param values what each example then says, in the order of the examples; empty where it would be refused
     */
    public record Way(ColumnHint hint, List<String> values) {

        public Way {
            values = List.copyOf(values);
        }
    }

    public boolean isOpen() {
        return readings.stream().noneMatch(way -> way.hint() == said);
    }
}
