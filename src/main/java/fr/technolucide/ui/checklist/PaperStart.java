package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.insight.FilledChecklist.GroupFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.field.NameIndexes;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.session.DialogWriting;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.ArrayList;
import java.util.List;

/** A list that was filled with a pen: what its head says is typed here, then its points follow, one key each. */
final class PaperStart {

    private final ChecklistModel model;
    private final Session session;
    private final Runnable begun;

    /** @param begun once the new filling is shown */
    PaperStart(ChecklistModel model, Runnable begun) {
        this.model = model;
        this.session = model.session();
        this.begun = begun;
    }

    /** The use case that is shown is proposed: of a tab shown for the first time, it is waited for. */
    void ask() {
        if (!model.isReadOnly()) {
            model.whenRead(this::ask);
        }
    }

    private void ask(ChecklistSnapshot reading) {
        Options known = Options.of(session);
        session.read(reader ->
                        EntryForm.blank(Checklists.SHEET, session.workbook().mint(), reader))
                .then(blank -> ask(known, blank, reading));
    }

    private static FormPlan head() {
        return FormPlan.of(FormSection.of(
                FormLine.of(FormSlot.of(Checklists.VARIANT).segments(), FormSlot.of(Checklists.DAY)),
                FormLine.of(Checklists.USE_CASE),
                FormLine.of(FormSlot.of(Checklists.PARTICIPANTS).prompt(Messages.text("entry.names.prompt"))),
                FormLine.of(Checklists.FACILITATOR)));
    }

    private void ask(Options known, Row blank, ChecklistSnapshot reading) {
        NameIndexes books = new NameIndexes(session, known);
        EntryForm form = EntryForm.ofPaper(session, known, books, head());
        form.node().getStyleClass().add("paper-start");
        DialogBox box = session.dialogs()
                .box(Shape.KEYBOARD, Messages.text("entry.list.title"))
                .narrow()
                .staying()
                .body(form.node())
                .keeping(form::isTouched, PaperStart::leaving);
        DialogWriting writing = new DialogWriting(session, box);
        Runnable begin = () -> {
            if (form.settle()) {
                begin(writing, books, form.row());
            }
        };
        form.onEnd(begin);
        box.buttons(List.of(
                new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, box::leave),
                new Message.Button(Messages.text("entry.list.begin"), Weight.MAIN, begin)));
        form.show(blank.with(Checklists.USE_CASE, reading.useCase()).with(Checklists.VARIANT, reading.variant()));
        box.show();
        form.focusFirst();
    }

    private static Message leaving() {
        return Message.of(
                Message.Tone.WARNING, Messages.text("entry.list.leave"), Messages.text("entry.list.leave.text"));
    }

    private void begin(DialogWriting writing, NameIndexes books, Row head) {
        List<Row> heads = List.of(head);
        writing.write(
                reader -> {
                    List<Edit> edits = new ArrayList<>();
                    books.made(heads, reader).forEach(row -> edits.add(Edit.insert(row)));
                    edits.add(Edit.insert(head));
                    return new ChangeSet(StepKind.EDITED, Messages.text("checklist.step.begin"), edits);
                },
                step -> model.wish(ViewRequest.ofChecklist(head.id()), reading -> chain()));
    }

    private void chain() {
        model.chainingProperty().set(true);
        model.passedProperty().set(false);
        model.filled()
                .map(filled -> filled.groups().getFirst())
                .map(GroupFigures::group)
                .ifPresent(model.groupProperty()::set);
        begun.run();
    }
}
