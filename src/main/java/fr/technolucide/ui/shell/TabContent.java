package fr.technolucide.ui.shell;

import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.ui.dialog.CardPlace;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** The content of a tab. Made when the tab is first shown, and discarded when the workbook is closed. */
public interface TabContent {

    /** Makes the content of a tab for the workbook of a session. */
    @FunctionalInterface
    interface Factory {
        TabContent create(Session session, WindowCommands window);
    }

    /** Returns the node, always the same. */
    Parent node();

    /**
     * Shows a row, selected and ready to be read or typed in.
     *
     * @return false when this content does not show that sheet
     */
    boolean reveal(Sheet sheet, UUID row);

    /**
     * Shows a row that changed without leaving what a person looks at.
     *
     * @return false when what is shown does not list that row
     */
    default boolean revealHere(Sheet sheet, UUID row) {
        return false;
    }

    /** Returns the place for a card on the page of a row that is shown; empty where there is none. */
    default Optional<CardPlace> place(Sheet sheet, UUID row) {
        return Optional.empty();
    }

    /**
     * Shows a sheet and begins a new row in it.
     *
     * @return false when this content does not show that sheet
     */
    boolean begin(Sheet sheet);

    /**
     * Shows a sheet, without choosing a row.
     *
     * @return false when this content does not show that sheet
     */
    default boolean open(Sheet sheet) {
        return false;
    }

    /**
     * Takes in a paper of a sheet, filled with a pen.
     *
     * @return false when this content has no screen for it
     */
    default boolean enter(Sheet sheet) {
        return false;
    }

    /** Returns the list that is shown, to be printed as it stands; empty where none is. */
    default Optional<PrintedList> printedList() {
        return Optional.empty();
    }

    /** Shows the one thing that is shown, a case, a filled list or a retrospective, as it will be printed; returns false where none is. */
    default boolean printShown() {
        return false;
    }

    /** Returns the one row that all of what is shown is about, such as the use case of a page; empty where there is none. */
    default Optional<Row> subject() {
        return Optional.empty();
    }

    /** Shows what this tab has about the {@link #subject} of the tab that a person comes from, where it has something. */
    default void comeFrom(Row subject) {}

    /** Moves the keyboard to its place when the tab is chosen. */
    default void focus() {
        node().requestFocus();
    }

    /** Gives the keyboard to its first panel, or to its last, when F6 comes from outside. */
    default void focusPanel(boolean last) {
        focus();
    }

    /** Gives the keyboard to the button of the next thing to do; returns false where the tab names none. */
    default boolean focusStep() {
        return false;
    }

    /**
     * Returns the count in the status bar while this tab is shown, « 29 réponses sur 30 »; blank to count the whole
     * workbook.
     */
    default ObservableValue<String> count() {
        return new ReadOnlyStringWrapper("");
    }

    /** Returns the state to save until the next start: a filter, a choice; names of its own, any values. */
    default Map<String, String> state() {
        return Map.of();
    }

    /** Puts back what {@link #state} gave, as far as the workbook still has it. */
    default void restore(Map<String, String> state) {}
}
