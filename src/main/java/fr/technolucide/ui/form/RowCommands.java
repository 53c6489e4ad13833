package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.Boxes;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.editor.FormRow;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.history.DependentLinks;
import fr.technolucide.ui.history.Dependents;
import fr.technolucide.ui.history.RowHistory;
import fr.technolucide.ui.history.RowHistoryList;
import fr.technolucide.ui.session.DialogWriting;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Deletion;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The commands on the row in the form, beyond typing in it. */
public final class RowCommands {

    private record Doomed(Row row, String label, Deletion deletion, Dependents dependents) {}

    private final Session session;
    private final Sheet sheet;
    private final RowEditor model;
    private final DeletionAdvice advice;
    private Supplier<Runnable> goingOn = () -> () -> {};

    /** @param model the row that they are about */
    public RowCommands(Session session, Sheet sheet, RowEditor model, DeletionAdvice advice) {
        this.advice = advice;
        this.session = session;
        this.sheet = sheet;
        this.model = model;
    }

    /** @param next asked before a row goes; what it gives is done once the row is gone */
    public void goOnWith(Supplier<Runnable> next) {
        goingOn = next;
    }

    /** Deletes at once a row on which nothing depends, and says so; else shows first what would follow. */
    public void delete() {
        Optional<UUID> id = model.id();
        if (id.isEmpty() || model.draftProperty().get() || session.workbook().isReadOnly()) {
            return;
        }
        session.read(reader -> reader.find(sheet, id.get())
                        .map(row -> new Doomed(
                                row,
                                new Labels(reader).of(row),
                                reader.deletion(sheet, row.id()),
                                Dependents.of(row, reader))))
                .then(found -> found.ifPresent(this::propose));
    }

    private void propose(Doomed doomed) {
        Deletion deletion = doomed.deletion();
        if (deletion.isAlone() && deletion.isPossible()) {
            delete(doomed);
            return;
        }
        Message message = deletion.isPossible() ? used(doomed) : impossible(doomed);
        DependentLinks links = new DependentLinks(session, doomed.dependents());
        links.in(session.dialogs().show(message, List.of(links)));
    }

    private Message used(Doomed doomed) {
        Message message = Message.of(Tone.WARNING, title(doomed), DeletionWords.consequences(doomed.deletion()))
                .button(Messages.text("ui.delete.anyway"), Weight.DESTRUCTIVE, () -> delete(doomed));
        for (DeletionAdvice.Offer offer : advice.of(doomed.row()).stream().toList()) {
            message = message.button(offer.label(), Weight.PLAIN, offer.action());
        }
        return message.button(Messages.text("ui.delete.keep"), Weight.MAIN, () -> {});
    }

    private static String title(Doomed doomed) {
        return Messages.text("ui.delete.used", doomed.label());
    }

    private static Message impossible(Doomed doomed) {
        return Message.of(
                        Tone.WARNING,
                        Messages.text("ui.delete.impossible", doomed.label()),
                        DeletionWords.obstacle(doomed.deletion()))
                .button(Messages.text("ui.close"), Weight.MAIN, () -> {});
    }

    private void delete(Doomed doomed) {
        Runnable after = goingOn.get();
        PressCommand.of(session, ChangeSet.edited(doomed.label(), Edit.delete(doomed.row())))
                .then(step -> after.run())
                .saying(done(doomed))
                .refused(refusal -> session.dialogs().show(Message.of(Tone.WARNING, title(doomed), refusal.sentence())))
                .run();
    }

    /** « Essai supprimé. », or the label of a row whose sheet has no such sentence. */
    private String done(Doomed doomed) {
        return Messages.find("form.deleted." + sheet.name())
                .orElseGet(() -> Messages.text("ui.delete.done", doomed.label()));
    }

    /** Everything that happened to the row, newest first. */
    public void history() {
        history(session.dialogs());
    }

    /** @param boxes makes the box that shows it */
    public void history(Boxes boxes) {
        Optional<UUID> id = model.id();
        if (id.isEmpty()) {
            return;
        }
        FormRow shown = model.shownProperty().get();
        String name = shown == null ? "" : shown.heading();
        session.read(reader -> RowHistory.read(reader, sheet, id.get(), name, session.clock()))
                .then(history -> show(id.get(), history, boxes));
    }

    /** An earlier value that is put back closes the history: the form shows it. */
    private void show(UUID id, RowHistory history, Boxes boxes) {
        DialogBox box = boxes.box(Shape.HISTORY, history.title());
        DialogWriting writing = new DialogWriting(session, box);
        boolean closed = session.workbook().isReadOnly();
        RowHistoryList lines = new RowHistoryList(
                history, LocalDate.now(session.clock()), closed, earlier -> restore(id, earlier, writing));
        if (!closed) {
            box.aside(Controls.wrapped(Messages.text("ui.history.foot"), "dialog-note"));
        }
        box.under(history.about())
                .broad()
                .body(lines)
                .buttons(List.of(
                        new Message.Button(
                                Messages.text("ui.history.print"),
                                Weight.PLAIN,
                                () -> session.print(history.printed()),
                                Optional.of(Shape.PRINT)),
                        new Message.Button(Messages.text("ui.close"), Weight.MAIN, () -> {})))
                .focus(lines.first())
                .show();
    }

    private void restore(UUID id, RowHistory.Earlier earlier, DialogWriting writing) {
        writing.write(
                reader -> ChangeSet.edited(
                        new Labels(reader).of(sheet, id),
                        new Edit.Update(
                                sheet,
                                id,
                                Cells.none()
                                        .andValue(
                                                earlier.column(),
                                                earlier.value().orElse(null)),
                                Edit.Origin.TYPED)),
                Messages.text("ui.history.restored", SchemaLabels.label(earlier.column())));
    }
}
