package fr.technolucide.ui.shell;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.FoldedDetails;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Offers what was typed before a crash when the workbook is opened again: what is complete is written as one step, a
 * new row that is not complete is shown again, and a text that no row holds can be copied.
 */
final class Recovery {

    private static final int SHOWN_LINES = 5;

    private final Session session;

    Recovery(Session session) {
        this.session = session;
    }

    /**
     * The plan of a recovery.
     *
     * @param edits   what is whole, in the order in which it was typed
     * @param lacking new rows that lack something
     * @param left    what no form takes: texts that say nothing yet, changes of a dialog, or that a rule refuses
     * @param words   all of it, a line each
     * @param copied  what is left of it, a line each
     */
    private record Plan(List<Edit> edits, List<Unsaved.NewRow> lacking, Unsaved left, String words, String copied) {

        private boolean isOnlyLeft() {
            return edits.isEmpty() && lacking.isEmpty();
        }
    }

    void offer(Unsaved found) {
        session.read(reader -> plan(found, reader)).then(plan -> {
            if (plan.words().isEmpty()) {
                session.autosave().answered(); // all of it is in the workbook
            } else if (plan.isOnlyLeft()) {
                askOfLeft(plan);
            } else {
                ask(plan);
            }
        });
    }

    private void ask(Plan plan) {
        FoldedDetails words = new FoldedDetails(plan.words()).asked(Messages.text("shell.recovery.what"), SHOWN_LINES);
        Message message = Message.of(
                        Tone.QUESTION, Messages.text("shell.recovery"), Messages.text("shell.recovery.text"))
                .button(Messages.text("shell.recovery.drop"), Weight.DESTRUCTIVE, session.autosave()::answered)
                .button(Messages.text("shell.recovery.later"), Weight.PLAIN, () -> {})
                .button(Messages.text("shell.recovery.take"), Weight.MAIN, () -> take(plan));
        session.dialogs().show(message, List.of(words)).aside(words.copyButton(Messages.text("shell.recovery.copy")));
    }

    private void take(Plan plan) {
        session.autosave().recover(plan.lacking());
        if (plan.edits().isEmpty()) {
            taken(plan);
        } else {
            PressCommand.of(session, new ChangeSet(StepKind.EDITED, Messages.text("shell.recovery.step"), plan.edits()))
                    .then(step -> taken(plan))
                    .run();
        }
    }

    /** Finishes a recovery; what is left is kept until a person discards it. */
    private void taken(Plan plan) {
        session.autosave().answered(plan.left());
        if (!plan.lacking().isEmpty()) {
            session.begin(plan.lacking().getLast().row().sheet());
        }
        if (!plan.left().isEmpty()) {
            askOfLeft(plan);
        }
    }

    private void askOfLeft(Plan plan) {
        FoldedDetails words = new FoldedDetails(plan.copied()).asked(Messages.text("shell.recovery.what"), SHOWN_LINES);
        Message message = Message.of(
                        Tone.QUESTION, Messages.text("shell.recovery.left"), Messages.text("shell.recovery.left.text"))
                .button(Messages.text("shell.recovery.drop"), Weight.DESTRUCTIVE, session.autosave()::answered)
                .button(Messages.text("shell.recovery.later"), Weight.MAIN, () -> {});
        session.dialogs().show(message, List.of(words)).aside(words.copyButton(Messages.text("shell.recovery.copy")));
    }

    private static Plan plan(Unsaved found, Reader reader) {
        List<Edit> edits = new ArrayList<>();
        List<Unsaved.NewRow> lacking = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<Unsaved.Changed> unmade = new ArrayList<>();
        List<String> copied = new ArrayList<>();
        for (Unsaved.NewRow each : found.rows()) {
            Row row = each.row();
            if (reader.find(row.sheet(), row.id()).isPresent()) {
                continue; // it had reached the disk
            }
            lines.add(line(
                    Messages.text("shell.recovery.new", Messages.words().capitalised(SchemaLabels.one(row.sheet()))),
                    row.cells(),
                    reader,
                    row));
            if (!each.held()
                    && each.brought().isEmpty()
                    && Validation.check(row, reader).stream().noneMatch(Finding::isError)) {
                edits.add(Edit.insert(row));
            } else {
                lacking.add(each);
            }
        }
        for (Unsaved.Changed each : found.changes()) {
            reader.find(each.sheet(), each.row()).ifPresent(row -> {
                Cells changed = changed(row, each.cells());
                if (changed.isEmpty()) {
                    return;
                }
                Row typed = row.with(changed);
                String words = line(new Labels(reader).of(row), changed, reader, typed);
                lines.add(words);
                if (!each.held() && Validation.check(typed, reader).stream().noneMatch(Finding::isError)) {
                    edits.add(Edit.update(row, changed));
                } else {
                    unmade.add(each);
                    copied.add(words);
                }
            });
        }
        for (Unsaved.Text each : found.texts()) {
            String words = Messages.text(
                    "shell.recovery.line", each.where(), each.text().strip());
            lines.add(words);
            copied.add(words);
        }
        Unsaved left = new Unsaved(List.of(), unmade, found.texts());
        return new Plan(edits, lacking, left, String.join("\n", lines), String.join("\n", copied));
    }

    private static Cells changed(Row row, Cells cells) {
        Cells changed = Cells.none();
        for (var column : cells.columns()) {
            if (!Objects.equals(row.get(column), cells.get(column))) {
                changed = changed.andValue(column, cells.get(column));
            }
        }
        return changed;
    }

    /** « Nouvel essai : Tâche Relire le bail, Durée 1 h ». */
    private static String line(String what, Cells cells, Reader reader, Row row) {
        Labels labels = new Labels(reader);
        String told = cells.columns().stream()
                .filter(column -> !row.isEmpty(column) && !column.isHidden() && !Boolean.FALSE.equals(row.get(column)))
                .map(column -> Messages.text(
                        "shell.recovery.cell", SchemaLabels.label(column), labels.text(column, row.get(column))))
                .collect(Collectors.joining(Messages.text("shell.recovery.comma")));
        return Messages.text("shell.recovery.line", what, told);
    }
}
