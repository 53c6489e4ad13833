package fr.technolucide.ui.entry;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.figure.CriteriaTexts;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.exchange.form.PaperPlace;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * « Procès-verbal »: the meeting and who was there, then what was decided, item by item. A decision that was awaited gets
 * its outcome; a meeting that was written before gets what it lacks.
 */
final class MinutesPaper {

    private static final double HALF = 0.5;
    private static final double WHOLE_LINE = PaperTable.MOST_SHARES;

    private MinutesPaper() {}

    static PaperPlan plan() {
        return PaperPlan.of(
                        Meetings.SHEET,
                        PaperForm.MINUTES,
                        MinutesPaper::dressed,
                        List.of(Meetings.BODY, Meetings.CHAIR, Meetings.SECRETARY, Meetings.VOTERS),
                        List.of(Meetings.BODY, Meetings.DAY),
                        new PaperTable(
                                Messages.text("entry.table.decisions"),
                                Decisions.SHEET,
                                _ -> decision(),
                                List.of(Decisions.USE_CASE, Decisions.TOOL, Decisions.OUTCOME),
                                (decision, meeting) -> decision.with(Decisions.BODY, meeting.get(Meetings.BODY))
                                        .with(Decisions.DAY, meeting.get(Meetings.DAY))
                                        .with(Decisions.MINUTES_REF, meeting.get(Meetings.MINUTES_REF))))
                .asking(List.of(
                        two(Meetings.BODY, Meetings.DAY),
                        List.of(new PaperPlace(Meetings.VOTERS, 1)),
                        List.of(new PaperPlace(Meetings.OTHERS, 1)),
                        two(Meetings.OPENED, Meetings.CLOSED),
                        two(Meetings.CHAIR, Meetings.SECRETARY),
                        List.of(new PaperPlace(Meetings.MINUTES_REF, 1))))
                .writing(MinutesPaper::edits);
    }

    private static List<PaperPlace> two(Column<?> one, Column<?> other) {
        return List.of(new PaperPlace(one, HALF), new PaperPlace(other, HALF));
    }

    private static FormSlot dressed(FormSlot slot) {
        if (slot.column().equals(Meetings.BODY)) {
            return slot.segments();
        }
        return slot.column().equals(Meetings.VOTERS) ? slot.prompt(Messages.text("entry.names.prompt")) : slot;
    }

    /** Returns the fields of an item, in the order of the paper. */
    private static List<FormSlot> decision() {
        return List.of(
                FormSlot.of(Decisions.USE_CASE, 2),
                FormSlot.of(Decisions.TOOL, 2),
                FormSlot.of(Decisions.OUTCOME, 2),
                FormSlot.of(Decisions.RESOLUTION, WHOLE_LINE).lines(1),
                FormSlot.of(Decisions.VOTES_FOR, 2),
                FormSlot.of(Decisions.VOTES_AGAINST, 2),
                FormSlot.of(Decisions.VOTES_ABSTAINED, 2),
                FormSlot.of(Decisions.REASON, WHOLE_LINE).lines(1),
                FormSlot.of(Decisions.OVERRIDE_REASON, 4).lines(1),
                FormSlot.of(Decisions.SIGNED_BY, 2),
                FormSlot.of(Decisions.CONDITIONS, WHOLE_LINE).lines(1),
                FormSlot.of(Decisions.STOP_CRITERIA, 4).lines(1),
                FormSlot.of(Decisions.REVIEW_DATE, 2));
    }

    private static Stream<Edit> edits(Row typed, Reader reader) {
        return typed.sheet().equals(Meetings.SHEET) ? meeting(typed, reader) : decision(typed, reader);
    }

    private static Stream<Edit> meeting(Row typed, Reader reader) {
        LocalDate day = typed.get(Meetings.DAY, LocalDate.MIN);
        return Stream.of(reader.where(Meetings.DAY, day).stream()
                .filter(row -> row.get(Meetings.BODY) == typed.get(Meetings.BODY))
                .findFirst()
                .map(known -> Edit.update(known, written(typed)))
                .orElseGet(() -> Edit.insert(typed)));
    }

    /** What was awaited of the body on that subject is what was decided; else it is a new decision. */
    private static Stream<Edit> decision(Row typed, Reader reader) {
        Row row = superseding(typed, reader);
        Optional<Row> awaited = awaited(row, reader);
        if (awaited.isEmpty()) {
            return Stream.of(Edit.insert(row));
        }
        Row known = awaited.get();
        List<Edit> edits = new ArrayList<>();
        Cells cells = written(row);
        boolean lined = !reader.where(StopCriteria.DECISION, known.id()).isEmpty();
        if (lined && !row.isEmpty(Decisions.STOP_CRITERIA)) { // beside lines, a text would be read by nobody
            CriteriaTexts.of(row.get(Decisions.STOP_CRITERIA, ""))
                    .forEach(words -> edits.add(Edit.insert(
                            StopCriteria.SHEET,
                            Cells.of(StopCriteria.DECISION, known.id()).and(StopCriteria.WORDS, words))));
            cells = cells.and(Decisions.STOP_CRITERIA, known.get(Decisions.STOP_CRITERIA));
        }
        edits.add(Edit.update(known, cells));
        return edits.stream();
    }

    private static Optional<Row> awaited(Row decision, Reader reader) {
        return Stream.of(Decisions.USE_CASE, Decisions.TOOL)
                .filter(subject -> !decision.isEmpty(subject))
                .flatMap(subject -> reader.where(subject, Objects.requireNonNull(decision.get(subject))).stream())
                .filter(row ->
                        row.isEmpty(Decisions.OUTCOME) && row.get(Decisions.BODY) == decision.get(Decisions.BODY))
                .min(Comparator.comparing(row -> row.get(Decisions.DAY, LocalDate.MAX)));
    }

    private static Row superseding(Row decision, Reader reader) {
        UUID useCase = decision.get(Decisions.USE_CASE);
        Outcome outcome = decision.get(Decisions.OUTCOME);
        LocalDate day = decision.get(Decisions.DAY);
        if (useCase == null || outcome == null || day == null) {
            return decision;
        }
        return DecisionsInForce.of(reader)
                .onUseCase(useCase)
                .filter(inForce -> !inForce.get(Decisions.DAY, LocalDate.MIN).isAfter(day))
                .map(inForce -> decision.with(Decisions.SUPERSEDES, inForce.id()))
                .orElse(decision);
    }

    /** Returns the cells that were written; an empty place erases nothing. */
    private static Cells written(Row typed) {
        Cells cells = Cells.none();
        for (Column<?> column : typed.sheet().stored()) {
            if (!typed.isEmpty(column)) {
                cells = cells.andValue(column, typed.get(column));
            }
        }
        return cells;
    }
}
