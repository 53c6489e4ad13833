package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Dialogs.Way;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins a filling: empty, or with the answers of an earlier one. What was filled before is never touched. */
final class ChecklistStarter {

    private final ChecklistModel model;
    private final Session session;
    private final Runnable begun;

    /** @param begun once the new filling is shown */
    ChecklistStarter(ChecklistModel model, Runnable begun) {
        this.model = model;
        this.session = model.session();
        this.begun = begun;
    }

    /** Asks which kind, where the use case has fillings already. */
    void ask() {
        ChecklistSnapshot reading = model.readingProperty().get();
        if (reading == null || reading.useCase() == null || model.isReadOnly()) {
            return;
        }
        List<Way> ways = new ArrayList<>();
        takeable(reading).ifPresent(last -> ways.add(again(last)));
        ways.add(anew("checklist.begin.full", Variant.FULL, reading));
        ways.add(anew("checklist.begin.quick", Variant.QUICK, reading));
        session.dialogs()
                .choose(
                        Shape.ADD,
                        Messages.text("checklist.begin.title"),
                        Messages.text("checklist.begin.text", reading.cases().getOrDefault(reading.useCase(), "")),
                        ways);
    }

    private Way anew(String words, Variant variant, ChecklistSnapshot reading) {
        return new Way(
                Messages.text(words, reading.asked().getOrDefault(variant, 0)),
                Messages.text("checklist.begin.verb"),
                () -> begin(variant));
    }

    /**
     * Returns the checklist whose answers can be taken over; not one of another edition, which answers other questions.
     */
    private static Optional<FilledChecklist> takeable(ChecklistSnapshot reading) {
        return reading.filled()
                .filter(filled -> Seeds.EDITION.equals(filled.checklist().get(Checklists.QUESTIONS_VERSION)));
    }

    private Way again(FilledChecklist last) {
        Variant variant = last.checklist().get(Checklists.VARIANT, Variant.FULL);
        String when = Messages.words()
                .date(last.checklist().get(Checklists.DAY, last.checklist().today()));
        return new Way(
                Messages.text("checklist.begin.again", when),
                Messages.text("checklist.begin.verb"),
                () -> begin(variant, last));
    }

    void begin(Variant variant) {
        begin(variant, List.of());
    }

    /** Begins a checklist with the answers and proofs of another one, to be looked at again. */
    void begin(Variant variant, FilledChecklist like) {
        begin(variant, like.points());
    }

    /** A full list that begins with the answers of a quick one. */
    void complete(FillingItem quick) {
        session.read(reader -> FilledChecklist.of(quick.id(), reader))
                .then(found -> found.ifPresent(filled -> begin(Variant.FULL, filled)));
    }

    private void begin(Variant variant, List<Point> answered) {
        UUID useCase = model.useCase();
        if (useCase == null || model.isReadOnly()) {
            return;
        }
        UUID id = session.workbook().mint();
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Insert(
                Checklists.SHEET,
                id,
                Cells.of(Checklists.USE_CASE, useCase)
                        .and(Checklists.DAY, LocalDate.now(session.clock()))
                        .and(Checklists.VARIANT, variant)
                        .and(Checklists.QUESTIONS_VERSION, Seeds.EDITION),
                Edit.Origin.PROGRAM));
        for (Point point : answered) {
            if (point.answer() != null) {
                edits.add(Edit.insert(
                        Answers.SHEET,
                        Cells.of(Answers.CHECKLIST, id)
                                .and(Answers.QUESTION, point.question().id())
                                .and(Answers.VALUE, point.value())
                                .and(Answers.EVIDENCE, point.answer().get(Answers.EVIDENCE))));
            }
        }
        PressCommand.of(
                        session,
                        new ChangeSet(StepKind.EDITED, Messages.text("checklist.step.begin"), List.copyOf(edits)))
                .then(step -> model.wish(ViewRequest.ofChecklist(id), reading -> begun.run()))
                .run();
    }
}
