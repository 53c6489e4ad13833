package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.TextRun;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** A list of the window, to be printed as it is shown. */
public sealed interface PrintedList {

    /** Returns its title, which also makes a good file name. */
    String title();

    /** The trials that a query lists, by tool. */
    record Trials(Query query, String title) implements PrintedList {}

    /** The use cases that a query lists, by benefit, each with its range of footprint. */
    record UseCases(Query query, String title) implements PrintedList {}

    /**
     * The rows of any sheet that a query lists, in its order.
     *
     * @param columns   in their order, at least one that may be shown to others
     * @param narrowing what the rows are filtered by, in words; none for all of them
     */
    record Rows(Query query, String title, List<ListColumn> columns, List<String> narrowing) implements PrintedList {

        /** Returns a list under the name of its sheet, with the columns of its table. */
        public static Rows of(Query query) {
            return new Rows(
                    query,
                    name(query.sheet()),
                    query.sheet().columns().stream()
                            .filter(column -> column.isInTable() && !column.isHidden())
                            .map(ListColumn::of)
                            .toList(),
                    List.of());
        }

        /** Returns the title of a list of all rows of a sheet. */
        public static String name(Sheet sheet) {
            return Messages.words().capitalised(Messages.text("sheet." + sheet.name() + ".many"));
        }
    }

    /** Several lists one after the other, each under its title. */
    record Several(String title, List<Rows> lists) implements PrintedList {}

    /** The changes between two filled checklists of the same use case. */
    record Changes(UUID before, UUID after, String title) implements PrintedList {}

    /**
     * The history of a row, newest first.
     *
     * @param heading names the row and counts its changes
     * @param about   tells more of the row; may be blank
     */
    record History(String title, String heading, String about, List<Change> changes) implements PrintedList {

        /**
         * A sentence of the history.
         *
         * @param goesOn      whether it is about the same moment as the change before it
         * @param text        the words added and removed, where values are long; empty elsewhere
         * @param consequence what came of it; may be blank
         */
        public record Change(
                LocalDateTime when, boolean goesOn, List<TextRun> said, List<TextRun> text, String consequence) {}
    }
}
