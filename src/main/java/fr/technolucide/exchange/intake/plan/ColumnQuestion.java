package fr.technolucide.exchange.intake.plan;

import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnHint;
import fr.technolucide.workbook.Column;
import java.util.List;
import java.util.Set;

/**
 * A question about a column of the file whose cells are ambiguous, which only a person can settle. It is settled by a
 * {@link ColumnChoice} with the hint of one of the readings.
 *
 * @param index    of the column in the file, from 0
 * @param header   as written in the file; may be empty
 * @param examples cells as written, one at least
 * @param doubtful every cell, as a text to quote, that the answers read otherwise; none once there is an answer
 * @param readings each way to read the column
 * @param said     what was answered; {@link ColumnHint#NONE} while nothing was
 * @param guess    what is done while nothing was answered; {@link ColumnHint#NONE} when such cells are refused
 */
public record ColumnQuestion(
        int index,
        String header,
        Column<?> column,
        Matter matter,
        List<String> examples,
        Set<String> doubtful,
        List<Way> readings,
        ColumnHint said,
        ColumnHint guess) {

    public ColumnQuestion {
        examples = List.copyOf(examples);
        doubtful = Set.copyOf(doubtful);
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

    /** Returns whether cells are refused until somebody answers. */
    public boolean isOpen() {
        return answer() == ColumnHint.NONE;
    }

    /** Returns the answer that was given, else the guess; {@link ColumnHint#NONE} for neither. */
    public ColumnHint answer() {
        return readings.stream().anyMatch(way -> way.hint() == said) ? said : guess;
    }
}
