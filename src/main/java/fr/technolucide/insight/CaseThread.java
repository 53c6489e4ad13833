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
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The story of a use case in time: what was tried, concluded, filled in, decided and reviewed, and what is to come.
 *
 * @param events by day; those of one day in the order of {@link Kind}
 */
public record CaseThread(List<Event> events) {

    /** What an event is; the last four are still to be done. */
    public enum Kind {
        /** All trials of the use case as one event, from the first to the last. */
        TRIALS,
        /** A trial that went wrong, which is among the trials too. */
        INCIDENT,
        RETROSPECTIVE,
        CHECKLIST,
        DECISION,
        REVIEW,
        REQUEST_DUE,
        DECISION_DUE,
        ACTION_DUE,
        REVIEW_DUE;

        public boolean isToCome() {
            return compareTo(REQUEST_DUE) >= 0;
        }
    }

    /**
     * @param day   on which it was, or is to be; of trials, the day of the first
     * @param until of trials, the day of the last; else the same day
     * @param rows  the trials, the checklist with its figures, the decision and so on, by the kind; the use case for a
     *              review to come
     * @param holds whether it is the decision in force
     */
    public record Event(LocalDate day, LocalDate until, Kind kind, List<Row> rows, boolean holds) {

        public Row row() {
            return rows.getFirst();
        }

        /** Returns whether it should have been done by a day and was not. */
        public boolean isLate(LocalDate today) {
            return kind.isToCome() && day.isBefore(today);
        }
    }

    private static final Set<RequestStatus> WAITING =
            EnumSet.of(RequestStatus.TO_WRITE, RequestStatus.SENT, RequestStatus.ACCEPTED);

    public static CaseThread of(Row useCase, Reader reader) {
        List<Event> events = new ArrayList<>();
        trials(events, useCase, reader);
        TrialIncidents.of(useCase.id(), LocalDate.EPOCH, reader)
                .forEach(trial -> add(events, Kind.INCIDENT, trial, Trials.DAY));
        each(
                events,
                Kind.RETROSPECTIVE,
                reader.where(Retrospectives.USE_CASE, useCase.id()),
                Retrospectives.DAY,
                row -> !row.isEmpty(Retrospectives.CLOSED_ON));
        each(
                events,
                Kind.CHECKLIST,
                reader.complete(reader.where(Checklists.USE_CASE, useCase.id()), Checklists.SHEET.derived()),
                Checklists.DAY,
                row -> true);
        each(events, Kind.REVIEW, reader.where(Reviews.USE_CASE, useCase.id()), Reviews.DAY, row -> true);
        decisions(events, useCase, reader);
        each(
                events,
                Kind.ACTION_DUE,
                reader.where(Actions.USE_CASE, useCase.id()),
                Actions.DUE,
                row -> row.get(Actions.STATUS) == ActionStatus.OPEN);
        each(
                events,
                Kind.REQUEST_DUE,
                reader.where(SupportRequests.USE_CASE, useCase.id()),
                SupportRequests.NEXT_ON,
                row -> WAITING.contains(row.get(SupportRequests.STATUS, RequestStatus.DONE)));
        if (!SmallSheets.isAt(useCase, UseCaseStage.STOPPED)) {
            add(events, Kind.REVIEW_DUE, useCase, UseCases.REVIEW_DATE);
        }
        events.sort(Comparator.comparing(Event::day).thenComparing(Event::kind));
        return new CaseThread(List.copyOf(events));
    }

    private static void trials(List<Event> events, Row useCase, Reader reader) {
        List<Row> trials = reader.where(Trials.USE_CASE, useCase.id()).stream()
                .filter(trial -> !trial.isEmpty(Trials.DAY))
                .sorted(Comparator.comparing(trial -> trial.get(Trials.DAY, LocalDate.EPOCH)))
                .toList();
        if (!trials.isEmpty()) {
            events.add(new Event(
                    trials.getFirst().get(Trials.DAY, LocalDate.EPOCH),
                    trials.getLast().get(Trials.DAY, LocalDate.EPOCH),
                    Kind.TRIALS,
                    trials,
                    false));
        }
    }

    private static void decisions(List<Event> events, Row useCase, Reader reader) {
        DecisionsInForce inForce = DecisionsInForce.of(reader);
        Row holding = inForce.onUseCase(useCase.id()).orElse(null);
        for (Row decision : reader.where(Decisions.USE_CASE, useCase.id())) {
            LocalDate day = decision.get(Decisions.DAY);
            if (day != null) {
                boolean awaited = inForce.stateOf(decision) == DecisionState.AWAITED;
                events.add(new Event(
                        day,
                        day,
                        awaited ? Kind.DECISION_DUE : Kind.DECISION,
                        List.of(decision),
                        holding != null && holding.id().equals(decision.id())));
            }
        }
    }

    private static void each(
            List<Event> events, Kind kind, List<Row> rows, Column<LocalDate> day, Predicate<Row> which) {
        rows.stream().filter(which).forEach(row -> add(events, kind, row, day));
    }

    private static void add(List<Event> events, Kind kind, Row row, Column<LocalDate> column) {
        LocalDate day = row.get(column);
        if (day != null) {
            events.add(new Event(day, day, kind, List.of(row), false));
        }
    }
}
