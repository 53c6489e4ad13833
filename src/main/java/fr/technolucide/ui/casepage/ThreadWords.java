package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.figure.TrialIncidents;
import fr.technolucide.insight.CaseThread.Event;
import fr.technolucide.insight.CaseThread.Kind;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.Variant;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says the events of the thread, each on two short lines, and gives each its mark. */
final class ThreadWords {

    private final CaseReading reading;
    private final Words words = Messages.words();

    ThreadWords(CaseReading reading) {
        this.reading = reading;
    }

    /** « 14 octobre », « 3 juin – 25 nov. ». */
    String day(Event event) {
        LocalDate today = reading.today();
        return event.until().equals(event.day())
                ? words.date(event.day(), today)
                : Messages.text(
                        "casepage.thread.days",
                        words.shortDate(event.day(), today),
                        words.shortDate(event.until(), today));
    }

    String said(Event event) {
        Row row = event.row();
        return switch (event.kind()) {
            case TRIALS ->
                Messages.text(
                        "casepage.thread.trials",
                        event.rows().size(),
                        words.duration(event.rows().stream()
                                .mapToLong(trial -> trial.get(Trials.MINUTES, 0))
                                .sum()));
            case INCIDENT ->
                Messages.text(
                        TrialIncidents.isSerious(row) ? "casepage.thread.serious" : "casepage.thread.disclosed",
                        row.get(Trials.TASK, ""));
            case RETROSPECTIVE ->
                Messages.text(
                        "casepage.thread.retrospective",
                        row.get(Retrospectives.NUMBER, 0),
                        choice(row, Retrospectives.CHANGE));
            case CHECKLIST -> checklist(row);
            case DECISION -> Messages.text("casepage.thread.decision", body(row), choice(row, Decisions.OUTCOME));
            case REVIEW -> Messages.text("casepage.thread.review", choice(row, Reviews.CHANGE));
            case REQUEST_DUE -> request(row);
            case DECISION_DUE -> Messages.text("casepage.thread.decision.due", body(row));
            case ACTION_DUE -> owned(reading.name(row.get(Actions.OWNER)), row.get(Actions.TITLE, ""));
            case REVIEW_DUE -> Messages.text("casepage.thread.review.due");
        };
    }

    private String checklist(Row row) {
        Double score = row.get(Checklists.SCORE);
        return row.get(Checklists.VARIANT) != Variant.FULL || score == null
                ? Messages.text("casepage.thread.checklist.quick")
                : Messages.text("casepage.thread.checklist", words.percent(score));
    }

    private String request(Row row) {
        String expert = reading.name(row.get(SupportRequests.EXPERT));
        String next = row.get(SupportRequests.NEXT_STEP, "");
        return owned(expert, next.isEmpty() ? row.get(SupportRequests.SUBJECT, "") : next);
    }

    private static String owned(String who, String what) {
        return who.isEmpty() ? what : Messages.text("casepage.thread.owned", who, what);
    }

    private static String body(Row decision) {
        Body body = decision.get(Decisions.BODY);
        return body == null ? Messages.words().missing() : SchemaLabels.shortChoice(body);
    }

    private static String choice(Row row, Column<? extends Enum<?>> column) {
        Enum<?> item = row.get(column);
        return item == null
                ? Messages.words().missing()
                : SchemaLabels.shortChoice(item).toLowerCase(Locale.ROOT);
    }

    /** Returns the style class of the mark of an event: a shape of a status, a ring, a dotted ring, a frame. */
    static String mark(Event event) {
        return switch (event.kind()) {
            case TRIALS, RETROSPECTIVE -> "event";
            case INCIDENT -> "incident";
            case CHECKLIST -> status(event.row().get(Checklists.VERDICT));
            case DECISION -> status(event.row().get(Decisions.VERDICT_SEEN));
            case REVIEW -> change(event.row().get(Reviews.CHANGE));
            case REQUEST_DUE, DECISION_DUE, ACTION_DUE, REVIEW_DUE -> "to-come";
        };
    }

    private static String change(@Nullable Change change) {
        return switch (change) {
            case MAINTAIN -> "launch";
            case ADJUST -> "adapt";
            case STOP -> "refuse";
            case null -> "event";
        };
    }

    private static String status(@Nullable Verdict verdict) {
        return verdict == null ? "event" : VerdictBadge.style(verdict);
    }

    /** Returns whether the mark of an event is large: the decision in force. */
    static boolean isLarge(Event event) {
        return event.kind() == Kind.DECISION && event.holds();
    }
}
