package fr.technolucide.insight;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.DecisionState;
import fr.technolucide.catalog.choice.RequestStatus;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.catalog.figure.TrialIncidents;
import fr.technolucide.insight.ThreadEvent.Kind;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Collects the events of a thread: of one use case, or of every one and of what is about none. */
final class ThreadEvents {

    private static final Set<RequestStatus> WAITING =
            EnumSet.of(RequestStatus.TO_WRITE, RequestStatus.SENT, RequestStatus.ACCEPTED);

    private final Reader reader;
    private final Function<Column<UUID>, List<Row>> about;
    private final List<ThreadEvent> events = new ArrayList<>();

    /** @param about returns the rows of the thread in the sheet of a column that leads to a use case */
    private ThreadEvents(Reader reader, List<Row> useCases, Function<Column<UUID>, List<Row>> about) {
        this.reader = reader;
        this.about = about;
        trialsGoneWrong();
        retrospectives();
        checklists();
        each(Kind.REVIEW, Reviews.USE_CASE, Reviews.DAY, row -> true);
        decisions();
        each(Kind.ACTION_DUE, Actions.USE_CASE, Actions.DUE, row -> row.get(Actions.STATUS) == ActionStatus.OPEN);
        each(
                Kind.REQUEST_DUE,
                SupportRequests.USE_CASE,
                SupportRequests.NEXT_ON,
                row -> WAITING.contains(row.get(SupportRequests.STATUS, RequestStatus.DONE)));
        useCases.stream()
                .filter(useCase -> !SmallSheets.isAt(useCase, UseCaseStage.STOPPED))
                .forEach(useCase -> add(Kind.REVIEW_DUE, useCase, UseCases.REVIEW_DATE));
    }

    static ThreadEvents ofUseCase(Row useCase, Reader reader) {
        return new ThreadEvents(reader, List.of(useCase), column -> reader.where(column, useCase.id()));
    }

    static ThreadEvents ofWorkbook(Reader reader) {
        return new ThreadEvents(reader, reader.all(UseCases.SHEET), column -> reader.all(column.sheet()));
    }

    /** Returns the trials of the thread that have a day. */
    List<Row> trials() {
        return about.apply(Trials.USE_CASE).stream()
                .filter(trial -> !trial.isEmpty(Trials.DAY))
                .toList();
    }

    ThreadEvents with(Collection<ThreadEvent> more) {
        events.addAll(more);
        return this;
    }

    /** Returns them by day; those of one day in the order of {@link Kind}. */
    List<ThreadEvent> sorted() {
        return events.stream()
                .sorted(Comparator.comparing(ThreadEvent::day).thenComparing(ThreadEvent::kind))
                .toList();
    }

    private void trialsGoneWrong() {
        trials().stream()
                .filter(trial -> TrialIncidents.isIncident(trial, reader))
                .forEach(trial -> add(Kind.INCIDENT, trial, Trials.DAY));
    }

    /** One that was not closed took place on its day all the same, and is to come until then. */
    private void retrospectives() {
        for (Row row : about.apply(Retrospectives.USE_CASE)) {
            boolean held = !row.isEmpty(Retrospectives.CLOSED_ON)
                    || row.get(Retrospectives.DAY, LocalDate.MAX).isBefore(reader.today());
            add(held ? Kind.RETROSPECTIVE : Kind.RETROSPECTIVE_DUE, row, Retrospectives.DAY);
        }
    }

    private void checklists() {
        reader.complete(about.apply(Checklists.USE_CASE), Checklists.SHEET.derived())
                .forEach(list -> add(Kind.CHECKLIST, list, Checklists.DAY));
    }

    private void decisions() {
        DecisionsInForce inForce = DecisionsInForce.of(reader);
        for (Row decision : about.apply(Decisions.USE_CASE)) {
            LocalDate day = decision.get(Decisions.DAY);
            if (day != null) {
                boolean awaited = inForce.stateOf(decision) == DecisionState.AWAITED;
                events.add(new ThreadEvent(
                        day,
                        day,
                        awaited ? Kind.DECISION_DUE : Kind.DECISION,
                        List.of(decision),
                        holds(decision, inForce)));
            }
        }
    }

    private static boolean holds(Row decision, DecisionsInForce inForce) {
        return Optional.ofNullable(decision.get(Decisions.USE_CASE))
                .flatMap(inForce::onUseCase)
                .filter(holding -> holding.id().equals(decision.id()))
                .isPresent();
    }

    private void each(Kind kind, Column<UUID> useCase, Column<LocalDate> day, Predicate<Row> which) {
        about.apply(useCase).stream().filter(which).forEach(row -> add(kind, row, day));
    }

    private void add(Kind kind, Row row, Column<LocalDate> column) {
        LocalDate day = row.get(column);
        if (day != null) {
            events.add(ThreadEvent.on(day, kind, row));
        }
    }
}
