package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.figure.TrialIncidents;
import fr.technolucide.exchange.OutcomeWords;
import fr.technolucide.insight.CaseThread;
import fr.technolucide.insight.ThreadEvent;
import fr.technolucide.insight.ThreadEvent.Kind;
import fr.technolucide.insight.WorkbookThread;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.Variant;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says the events of a thread, each on two short lines, and gives each its mark. The thread of the workbook names the use
 * case too, which that of a use case need not. Made off the UI thread.
 */
public final class ThreadWords {

    private final Reader reader;
    private final Labels labels;
    private final LocalDate today;
    private final boolean named;
    private final Words words = Messages.words();

    /** @param named whether use cases are named */
    private ThreadWords(Reader reader, boolean named) {
        this.reader = reader;
        this.labels = new Labels(reader);
        this.today = reader.today();
        this.named = named;
    }

    public static List<ThreadLine> of(CaseThread thread, Reader reader) {
        LocalDate today = reader.today();
        return new ThreadWords(reader, false)
                .lines(
                        thread.events(),
                        Messages.text("casepage.thread.today", Messages.words().date(today, today)));
    }

    /** What went before its first event is not among the lines. */
    public static List<ThreadLine> of(WorkbookThread thread, Reader reader) {
        List<ThreadLine> lines =
                new ThreadWords(reader, true).lines(thread.events(), Messages.text("casepage.thread.now"));
        if (thread.after() > 0) {
            lines.add(ThreadLine.after(thread.after()));
        }
        return lines;
    }

    /** @param now what is said of today, which stands before its own events */
    private List<ThreadLine> lines(List<ThreadEvent> events, String now) {
        List<ThreadLine> lines = new ArrayList<>();
        events.stream()
                .filter(event -> event.day().isBefore(today))
                .map(this::line)
                .forEach(lines::add);
        lines.add(ThreadLine.today(today, now));
        events.stream()
                .filter(event -> !event.day().isBefore(today))
                .map(this::line)
                .forEach(lines::add);
        return lines;
    }

    private ThreadLine line(ThreadEvent event) {
        return new ThreadLine(
                Optional.of(event),
                event.day(),
                event.until(),
                day(event),
                true,
                subject(event)
                        .map(subject -> Messages.text("casepage.thread.about", said(event), subject))
                        .orElseGet(() -> said(event)),
                mark(event),
                event.kind() == Kind.DECISION && event.holds(),
                event.isLate(today));
    }

    /** « 14 octobre », « 3 juin – 25 nov. ». */
    private String day(ThreadEvent event) {
        return event.until().equals(event.day())
                ? words.date(event.day(), today)
                : Messages.text(
                        "casepage.thread.days",
                        words.shortDate(event.day(), today),
                        words.shortDate(event.until(), today));
    }

    private String said(ThreadEvent event) {
        Row row = event.row();
        return switch (event.kind()) {
            case TRIALS ->
                Messages.text(
                        "casepage.thread.trials",
                        event.rows().size(),
                        words.duration(event.rows().stream()
                                .mapToLong(trial -> trial.get(Trials.MINUTES, 0))
                                .sum()));
            case DAY_TRIALS -> trials(event.rows().size(), name(Tools.SHEET, row.get(Trials.TOOL)));
            case INCIDENT ->
                Messages.text(
                        TrialIncidents.isSerious(row) ? "casepage.thread.serious" : "casepage.thread.disclosed",
                        row.get(Trials.TASK, ""));
            case USE_CASE -> Messages.text("casepage.thread.use_case", title(row));
            case RETROSPECTIVE -> retrospective(row);
            case RETROSPECTIVE_DUE ->
                event.day().equals(row.get(Retrospectives.DAY))
                        ? retrospective(row)
                        : Messages.text("casepage.thread.retrospective.next");
            case CHECKLIST -> checklist(row);
            case DECISION ->
                Messages.text(
                        "casepage.thread.decision",
                        body(row),
                        OutcomeWords.of(row).toLowerCase(Locale.ROOT));
            case REVIEW -> Messages.text("casepage.thread.review", choice(row, Reviews.CHANGE));
            case REQUEST_DUE -> request(row);
            case DECISION_DUE -> Messages.text("casepage.thread.decision.due", body(row));
            case ACTION_DUE -> owned(name(People.SHEET, row.get(Actions.OWNER)), row.get(Actions.TITLE, ""));
            case REVIEW_DUE -> Messages.text("casepage.thread.review.due");
        };
    }

    /** « Trois essais de Plumier ». */
    private String trials(int count, String tool) {
        return Messages.text(
                "casepage.thread.day_trials",
                count,
                words.capitalised(words.inLetters(count)),
                tool.isEmpty() ? "" : " " + words.ofName(tool));
    }

    private static String retrospective(Row row) {
        int number = row.get(Retrospectives.NUMBER, 0);
        return row.isEmpty(Retrospectives.CHANGE)
                ? Messages.text("casepage.thread.retrospective.open", number)
                : Messages.text("casepage.thread.retrospective", number, choice(row, Retrospectives.CHANGE));
    }

    private String checklist(Row row) {
        Double score = row.get(Checklists.SCORE);
        return row.get(Checklists.VARIANT) != Variant.FULL || score == null
                ? Messages.text("casepage.thread.checklist.quick")
                : Messages.text("casepage.thread.checklist", words.percent(score));
    }

    private String request(Row row) {
        String expert = name(Experts.SHEET, row.get(SupportRequests.EXPERT));
        String next = row.get(SupportRequests.NEXT_STEP, "");
        return owned(expert, next.isEmpty() ? row.get(SupportRequests.SUBJECT, "") : next);
    }

    private static String owned(String who, String what) {
        return who.isEmpty() ? what : Messages.text("casepage.thread.owned", who, what);
    }

    private String name(Sheet sheet, @Nullable UUID row) {
        return row == null ? "" : labels.of(sheet, row);
    }

    private static String title(Row useCase) {
        String shorter = useCase.get(UseCases.SHORT_TITLE, "");
        return shorter.isBlank() ? useCase.get(UseCases.TITLE, "") : shorter;
    }

    /** Returns the title of the use case that an event is about, where it is to be named. */
    private Optional<String> subject(ThreadEvent event) {
        if (!named) {
            return Optional.empty();
        }
        Row row = event.row();
        return switch (event.kind()) {
            case CHECKLIST -> title(row, Checklists.USE_CASE);
            case REVIEW -> title(row, Reviews.USE_CASE);
            case DECISION, DECISION_DUE -> title(row, Decisions.USE_CASE);
            case REVIEW_DUE -> Optional.of(title(row));
            case TRIALS, DAY_TRIALS, INCIDENT, USE_CASE, RETROSPECTIVE, RETROSPECTIVE_DUE, REQUEST_DUE, ACTION_DUE ->
                Optional.empty();
        };
    }

    private Optional<String> title(Row row, Column<UUID> column) {
        return Optional.ofNullable(row.get(column))
                .flatMap(id -> reader.find(UseCases.SHEET, id))
                .map(ThreadWords::title);
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
    private String mark(ThreadEvent event) {
        if (event.isToCome(today)) {
            return "to-come";
        }
        return switch (event.kind()) {
            case INCIDENT -> "incident";
            case CHECKLIST -> status(event.row().get(Checklists.VERDICT));
            case DECISION -> status(event.row().get(Decisions.VERDICT_SEEN));
            case REVIEW -> change(event.row().get(Reviews.CHANGE));
            default -> "event";
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
}
