package fr.technolucide.ui.home;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.AwaitedDecision;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.MetCriterion;
import fr.technolucide.insight.Overdue;
import fr.technolucide.insight.Proposal;
import fr.technolucide.insight.ServiceGap;
import fr.technolucide.insight.Upcoming;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The board's summary in the words of the list that awaits someone; each line leads to where it is dealt with. */
final class NewsLines {

    private final Reader reader;
    private final Labels labels;
    private final LocalDate today;

    private NewsLines(Reader reader) {
        this.reader = reader;
        this.labels = new Labels(reader);
        this.today = reader.today();
    }

    /**
     * @param author the name of who uses the program
     * @param thread whether what is to come stands on a thread in time, and not here
     */
    static Map<NewsLine.Group, List<NewsLine>> of(BoardSummary board, Reader reader, String author, boolean thread) {
        NewsLines lines = new NewsLines(reader);
        Map<UUID, Row> counting = CountingChecklists.of(
                reader, board.alerts().stream().map(Alert::useCase).toList());
        Map<NewsLine.Group, List<NewsLine>> groups = new EnumMap<>(NewsLine.Group.class);
        groups.put(
                NewsLine.Group.TO_DECIDE,
                board.awaited().stream()
                        .filter(awaited -> !awaited.overdue())
                        .map(lines::decision)
                        .toList());
        groups.put(
                NewsLine.Group.ALERTS,
                Stream.of(
                                board.metCriteria().stream().map(lines::met),
                                board.serviceGaps().stream().map(lines::gap),
                                board.alerts().stream()
                                        .map(alert -> lines.alert(
                                                alert,
                                                counting.get(alert.useCase().id()))))
                        .flatMap(each -> each)
                        .toList());
        groups.put(
                NewsLine.Group.LATE,
                Stream.of(
                                board.lateDecisions().stream().map(lines::decision),
                                board.overdue().stream().map(lines::late),
                                lines.law().stream())
                        .flatMap(each -> each)
                        .toList());
        Optional<UUID> me = lines.person(author);
        groups.put(NewsLine.Group.MINE, lines.mine(me, thread));
        groups.put(NewsLine.Group.COMING, thread ? List.of() : lines.coming(me));
        return groups;
    }

    /** Returns the person whose name the history writes. */
    private Optional<UUID> person(String author) {
        return reader.all(People.SHEET).stream()
                .filter(person -> author.equals(person.get(People.NAME)))
                .map(Row::id)
                .findFirst();
    }

    /**
     * Returns the open actions of a person that are not late, those without a day last.
     *
     * @param undated whether those without a day alone
     */
    private List<NewsLine> mine(Optional<UUID> me, boolean undated) {
        return reader.all(Actions.SHEET).stream()
                .filter(action -> !undated || action.isEmpty(Actions.DUE))
                .filter(action -> action.get(Actions.STATUS) == ActionStatus.OPEN && isOf(action, me))
                .filter(action -> !action.get(Actions.DUE, today).isBefore(today))
                .sorted(Comparator.comparing(action -> action.get(Actions.DUE, LocalDate.MAX)))
                .map(this::mine)
                .toList();
    }

    private static boolean isOf(Row action, Optional<UUID> person) {
        return person.isPresent() && person.get().equals(action.get(Actions.OWNER));
    }

    private NewsLine mine(Row action) {
        LocalDate due = action.get(Actions.DUE);
        return new NewsLine(
                new NewsLine.Badge.Tag(Messages.text("home.action"), Shape.TASK),
                labels.of(action),
                born(action).orElseGet(() -> Messages.text("home.mine.why")),
                due == null ? Messages.text("home.no_day") : Messages.words().shortDate(due, today),
                "",
                Messages.text("home.open"),
                NewsLine.Target.of(Actions.SHEET, action.id()));
    }

    /**
     * Returns what comes within a month, or else the next one after it; but for decisions, which stand first, and the actions
     * of the person.
     */
    private List<NewsLine> coming(Optional<UUID> me) {
        List<Upcoming> all = Upcoming.of(reader).stream()
                .filter(each -> each.kind() != Upcoming.Kind.DECISION)
                .filter(each -> each.kind() != Upcoming.Kind.ACTION || !isOf(each.row(), me))
                .toList();
        long soon = all.stream()
                .filter(each -> each.day().isBefore(today.plusMonths(1)))
                .count();
        return all.stream().limit(Math.max(1, soon)).map(this::coming).toList();
    }

    private NewsLine coming(Upcoming coming) {
        Row row = coming.row();
        NewsLine.Badge.Tag tag = switch (coming.kind()) {
            case REVIEW, TOOL_REVIEW -> new NewsLine.Badge.Tag(Messages.text("home.review"), Shape.REVIEW);
            case RETROSPECTIVE, NEXT_RETROSPECTIVE ->
                new NewsLine.Badge.Tag(Messages.text("home.retrospective"), Shape.HISTORY);
            case ACTION, DECISION -> new NewsLine.Badge.Tag(Messages.text("home.action"), Shape.TASK);
        };
        return new NewsLine(
                tag,
                switch (coming.kind()) {
                    case TOOL_REVIEW -> labels.text(Decisions.TOOL, row.get(Decisions.TOOL));
                    case NEXT_RETROSPECTIVE -> Messages.text("home.next_retrospective");
                    default -> labels.of(row);
                },
                switch (coming.kind()) {
                    case REVIEW, TOOL_REVIEW -> Messages.text("home.coming.review");
                    case RETROSPECTIVE, NEXT_RETROSPECTIVE -> Messages.text("home.coming.retrospective");
                    case ACTION, DECISION -> born(row).orElse("");
                },
                Messages.words().shortDate(coming.day(), today),
                by(coming.kind() == Upcoming.Kind.NEXT_RETROSPECTIVE ? "home.led_by" : "home.owner", coming.who()),
                Messages.text("home.open"),
                NewsLine.Target.of(row.sheet(), row.id()));
    }

    /** « Issue de la rétrospective n° 3 ». */
    private Optional<String> born(Row action) {
        return Optional.ofNullable(action.get(Actions.RETROSPECTIVE))
                .flatMap(source -> reader.find(Retrospectives.SHEET, source))
                .map(retrospective -> retrospective.get(Retrospectives.NUMBER))
                .map(number -> Messages.text("home.born.only", number));
    }

    private NewsLine decision(AwaitedDecision awaited) {
        Row decision = awaited.decision();
        Row subject = awaited.useCase() != null ? awaited.useCase() : awaited.tool();
        Verdict proposal = awaited.proposal();
        String reason = awaited.reason();
        return new NewsLine(
                proposal == null
                        ? new NewsLine.Badge.Tag(Messages.text("home.tool"), Shape.TASK)
                        : new NewsLine.Badge.Proposal(proposal, why(awaited)),
                subject == null ? labels.of(decision) : labels.of(subject),
                reason == null
                        ? decision.get(Decisions.RESOLUTION, "")
                        : Messages.words().capitalised(reason),
                awaited.overdue() ? Messages.text("home.late", awaited.daysLate(today)) : day(decision),
                by("home.prepared_by", decision.get(Decisions.PREPARED_BY)),
                Messages.text("home.decide"),
                new NewsLine.Target(NewsLine.Way.DECIDE, Decisions.SHEET, decision.id()));
    }

    /** Returns why the rule proposes what it does, also where no checklist is filled in. */
    private String why(AwaitedDecision awaited) {
        Row useCase = awaited.useCase();
        return useCase == null ? "" : Proposal.onUseCase(useCase, reader).reason();
    }

    /** « Bureau, 3 déc. ». */
    private String day(Row decision) {
        LocalDate day = decision.get(Decisions.DAY);
        Body seat = decision.get(Decisions.BODY);
        String body = seat == null ? "" : SchemaLabels.shortChoice(seat);
        if (day == null) {
            return body;
        }
        String date = Messages.words().shortDate(day, today);
        return body.isEmpty() ? date : Messages.text("home.body_day", body, date);
    }

    private NewsLine met(MetCriterion met) {
        Row useCase = met.useCase();
        return new NewsLine(
                new NewsLine.Badge.Flag(Messages.text("home.stop")),
                labels.of(useCase),
                met.sentence(),
                labels.text(UseCases.STAGE, useCase.get(UseCases.STAGE)),
                by("home.stopped_by", met.decision().get(Decisions.STOP_PERSON)),
                Messages.text("home.do_review"),
                new NewsLine.Target(NewsLine.Way.REVIEW, UseCases.SHEET, useCase.id()));
    }

    private NewsLine gap(ServiceGap gap) {
        Row useCase = gap.useCase();
        return new NewsLine(
                new NewsLine.Badge.Flag(Messages.text("home.gap")),
                labels.of(useCase),
                gap.sentence(),
                labels.text(UseCases.STAGE, useCase.get(UseCases.STAGE)),
                by("home.owner", useCase.get(UseCases.OWNER)),
                Messages.text("home.read"),
                NewsLine.Target.of(UseCases.SHEET, useCase.id()));
    }

    /** @param checklist where the red flag was raised */
    private NewsLine alert(Alert alert, @Nullable Row checklist) {
        Row useCase = alert.useCase();
        return new NewsLine(
                new NewsLine.Badge.Flag(
                        Messages.text("home.alert", alert.codes().size(), alert.numbers())),
                labels.of(useCase),
                alert.sentenceWithOthers(),
                labels.text(UseCases.STAGE, useCase.get(UseCases.STAGE)),
                by("home.owner", useCase.get(UseCases.OWNER)),
                Messages.text("home.read"),
                point(alert, checklist));
    }

    /** Returns the answer that raised the red flag, else its list, else the use case. */
    private static NewsLine.Target point(Alert alert, @Nullable Row checklist) {
        if (alert.answer() != null) {
            return NewsLine.Target.of(Answers.SHEET, alert.answer());
        }
        return checklist == null
                ? NewsLine.Target.of(UseCases.SHEET, alert.useCase().id())
                : NewsLine.Target.of(Checklists.SHEET, checklist.id());
    }

    private NewsLine late(Overdue late) {
        Row row = late.row();
        NewsLine.Badge.Tag tag = switch (late.kind()) {
            case REVIEW -> new NewsLine.Badge.Tag(Messages.text("home.review"), Shape.REVIEW);
            case RETROSPECTIVE -> new NewsLine.Badge.Tag(Messages.text("home.retrospective"), Shape.HISTORY);
            case ACTION -> new NewsLine.Badge.Tag(Messages.text("home.action"), Shape.TASK);
            case REQUEST -> new NewsLine.Badge.Tag(Messages.text("home.request"), Shape.QUESTION);
        };
        return new NewsLine(
                tag,
                late.kind() == Overdue.Kind.RETROSPECTIVE ? Messages.text("home.next_retrospective") : labels.of(row),
                why(late),
                Messages.text("home.late", late.daysLate()),
                by(role(late.kind()), late.who()),
                Messages.text(late.kind() == Overdue.Kind.REVIEW ? "home.do_review" : "home.open"),
                new NewsLine.Target(
                        late.kind() == Overdue.Kind.REVIEW ? NewsLine.Way.REVIEW : NewsLine.Way.OPEN,
                        row.sheet(),
                        row.id()));
    }

    /** Returns the line about the dates of the law that should be verified again, which leads to the oldest of them. */
    private Optional<NewsLine> law() {
        List<Row> old = reader.all(LegalDeadlines.SHEET).stream()
                .filter(deadline -> LegalDeadlines.isStale(deadline, today))
                .sorted(Comparator.comparing(deadline -> deadline.get(LegalDeadlines.VERIFIED_ON, today)))
                .toList();
        return old.stream().findFirst().map(oldest -> {
            LocalDate verified = oldest.get(LegalDeadlines.VERIFIED_ON, today);
            return new NewsLine(
                    new NewsLine.Badge.Tag(Messages.text("home.law"), Shape.BOOK),
                    Messages.text("home.law.title"),
                    Messages.text("home.law.old", old.size()),
                    Messages.text("home.law.since", Messages.words().shortDate(verified, today)),
                    "",
                    Messages.text("home.open"),
                    NewsLine.Target.of(LegalDeadlines.SHEET, oldest.id()));
        });
    }

    private static String role(Overdue.Kind kind) {
        return switch (kind) {
            case REVIEW, ACTION -> "home.owner";
            case RETROSPECTIVE -> "home.led_by";
            case REQUEST -> "home.asked_by";
        };
    }

    private String why(Overdue late) {
        String day = Messages.words().shortDate(late.due(), today);
        if (late.kind() == Overdue.Kind.RETROSPECTIVE) {
            return Messages.text("home.announced", late.row().get(Retrospectives.NUMBER, 0), day);
        }
        UUID source = late.kind() == Overdue.Kind.ACTION ? late.row().get(Actions.RETROSPECTIVE) : null;
        Integer number = source == null
                ? null
                : reader.find(Retrospectives.SHEET, source)
                        .map(row -> row.get(Retrospectives.NUMBER))
                        .orElse(null);
        if (number != null) {
            return Messages.text("home.born", number, day);
        }
        return Messages.text(late.kind() == Overdue.Kind.REVIEW ? "home.review_due" : "home.due", day);
    }

    private String by(String key, @Nullable UUID person) {
        return person == null ? "" : Messages.text(key, labels.of(People.SHEET, person));
    }
}
