package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.history.StepValue;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Says what undo, redo or the removal of the example just did, offers the contrary, and goes to the row when there is one
 * to see; nothing once another change was made meanwhile.
 */
final class UndoNotice {

    private final Session session;
    private final BiConsumer<Sheet, UUID> reveal;

    /** @param reveal shows a row that changed */
    UndoNotice(Session session, BiConsumer<Sheet, UUID> reveal) {
        this.session = session;
        this.reveal = reveal;
    }

    void tell(Step step) {
        session.read(reader -> words(step, reader)).then(words -> {
            if (session.isNewest(step)) {
                tell(step, words);
            }
        });
    }

    /** Returns what was done, and the value that it left where it is one. */
    private String words(Step step, Reader reader) {
        String name = SchemaLabels.step(reader.original(step));
        String value = step.entries().size() == 1 ? value(step.entries().getFirst(), reader) : "";
        return value.isEmpty() ? name : Messages.text("shell.step.value", name, value);
    }

    private String value(Step.Entry entry, Reader reader) {
        return StepValue.of(session.schema().sheet(entry.sheet()), entry, reader);
    }

    private void tell(Step step, String words) {
        boolean undone = step.kind() == StepKind.UNDONE;
        session.notices()
                .showStep(
                        switch (step.kind()) {
                            case UNDONE -> Messages.text("shell.undone", words);
                            case REDONE -> Messages.text("shell.redone", words);
                            default -> Messages.text("shell.undoable", words);
                        },
                        Messages.text(undone ? "ui.redo" : "ui.undo"),
                        undone ? session::redo : session::undo);
        if (step.entries().size() == 1) {
            show(step.entries().getFirst());
        }
    }

    private void show(Step.Entry entry) {
        Sheet sheet = session.schema().sheet(entry.sheet());
        if (entry.after() != null && !sheet.isSingleRow()) {
            reveal.accept(sheet, entry.row());
        }
    }
}
