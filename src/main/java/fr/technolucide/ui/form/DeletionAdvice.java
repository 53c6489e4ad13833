package fr.technolucide.ui.form;

import fr.technolucide.workbook.Row;
import java.util.Optional;

/** An action that a screen offers in place of deleting a row that others use: « Marquer écarté » for a tool. */
@FunctionalInterface
public interface DeletionAdvice {

    /** @param label a verb, on a button of the dialog; the action comes after the dialog closed */
    record Offer(String label, Runnable action) {}

    /** Returns the action offered for a row; called on the UI thread, before the dialog is shown. */
    Optional<Offer> of(Row row);
}
