package fr.technolucide.exchange.form;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Query;
import java.util.UUID;

/** A list of the window, to be printed as it is shown. */
public sealed interface PrintedList {

    /** Returns its title, which also makes a good file name. */
    String title();

    /** The trials that a query lists, by tool. */
    record Trials(Query query, String title) implements PrintedList {}

    /** The use cases that a query lists, by benefit, each with its range of footprint. */
    record UseCases(Query query, String title) implements PrintedList {}

    /** The rows of any sheet that a query lists, in its order. */
    record Rows(Query query, String title) implements PrintedList {

        /** Returns a list under the name of its sheet. */
        public static Rows of(Query query) {
            return new Rows(
                    query,
                    Messages.words()
                            .capitalised(Messages.text("sheet." + query.sheet().name() + ".many")));
        }
    }

    /** The changes between two filled checklists of the same use case. */
    record Changes(UUID before, UUID after, String title) implements PrintedList {}
}
