package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.attachment.AttachmentCommands;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Dialogs.Way;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

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
        reading.filled().ifPresent(last -> ways.add(again(last)));
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
        begin(variant, Map.of());
    }

    /**
     * Begins a checklist with the answers and proofs of another one, to be looked at again. Of a list of another edition
     * go on the answers to the questions that have kept their code and their wording.
     */
    void begin(Variant variant, FilledChecklist like) {
        session.read(reader -> sameQuestions(Questions.edition(reader, Questions.EDITION), like))
                .then(answered -> begin(variant, answered));
    }

    /** Returns the answers of a list by the question of the present edition that asks the same. */
    private static Map<UUID, Row> sameQuestions(List<Row> questions, FilledChecklist filled) {
        Map<UUID, Row> same = new LinkedHashMap<>();
        for (Row question : questions) {
            for (Point point : filled.points()) {
                Row answer = point.answer();
                if (answer != null && isSame(point.question(), question)) {
                    same.put(question.id(), answer);
                }
            }
        }
        return same;
    }

    private static boolean isSame(Row question, Row other) {
        return Stream.of(Questions.CODE, Questions.STATEMENT)
                .allMatch(column -> Objects.equals(question.get(column), other.get(column)));
    }

    /** A full list that begins with the answers of a quick one. */
    void complete(FillingItem quick) {
        session.read(reader -> FilledChecklist.of(quick.id(), reader))
                .then(found -> found.ifPresent(filled -> begin(Variant.FULL, filled)));
    }

    private void begin(Variant variant, Map<UUID, Row> answered) {
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
                        .and(Checklists.QUESTIONS_VERSION, Questions.EDITION),
                Edit.Origin.PROGRAM));
        answered.forEach((question, answer) -> {
            UUID copy = session.workbook().mint();
            edits.add(new Edit.Insert(
                    Answers.SHEET,
                    copy,
                    Cells.of(Answers.CHECKLIST, id)
                            .and(Answers.QUESTION, question)
                            .and(Answers.VALUE, answer.get(Answers.VALUE))
                            .and(Answers.EVIDENCE, answer.get(Answers.EVIDENCE)),
                    Edit.Origin.TYPED));
            edits.addAll(AttachmentCommands.of(session).copies(answer.id(), Attachments.ANSWER, copy));
        });
        PressCommand.of(
                        session,
                        new ChangeSet(StepKind.EDITED, Messages.text("checklist.step.begin"), List.copyOf(edits)))
                .then(step -> model.wish(ViewRequest.ofChecklist(id), reading -> begun.run()))
                .run();
    }
}
