package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.ui.common.Keyboard;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.FormSlot.Naming;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.session.Session;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A note being written again, in its place: text, author, tool, use case. Entrée in the text or after the last, Échap or
 * leaving it closes it.
 */
final class NoteEditor extends VBox {

    private static final int LINES = 4;

    private static final FormPlan PLAN = FormPlan.of(FormSection.of(
            FormLine.of(FormSlot.of(RetroNotes.TEXT).lines(LINES).named(Naming.UNSAID)),
            FormLine.of(RetroNotes.AUTHOR),
            FormLine.of(RetroNotes.TOOL),
            FormLine.of(RetroNotes.USE_CASE)));

    private final Session session;
    private final InlineForm form;
    private final Runnable done;
    private boolean entered;
    private boolean over;

    /** @param done told once, when nothing is left to write */
    NoteEditor(Session session, NoteLine note, Runnable done) {
        this.session = session;
        this.form = new InlineForm(session, PLAN, "retrospective.note.");
        this.done = done;
        form.show(note.row());
        form.onEnd(this::finish);
        getStyleClass().addAll("note-card", "note-editor");
        getChildren().setAll(form.node());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean inText = event.getTarget() instanceof TextArea;
            if (inText && event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                finish();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                finish();
                event.consume();
            }
        });
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe((before, owner) -> {
            if (entered && owner != null && !Keyboard.isIn(this)) {
                session.tasks().after(this::finish); // never while nodes come and go, which also moves the keyboard
            }
        });
    }

    /** Returns whether something stands in it that was refused. */
    boolean isRefused() {
        return form.isRefused();
    }

    /** Moves the keyboard to the end of the text. */
    void focus() {
        form.focus(RetroNotes.TEXT);
        if (getScene().getFocusOwner() instanceof TextArea text) {
            text.end();
        }
        entered = true;
    }

    /** Closes the editor, once what is typed is written; what is refused stays here to be fixed. */
    private void finish() {
        form.leave();
        session.tasks().whenAnswered(() -> {
            if (!over && !form.isBeingTyped()) {
                over = true;
                form.clear();
                done.run();
            }
        });
    }
}
