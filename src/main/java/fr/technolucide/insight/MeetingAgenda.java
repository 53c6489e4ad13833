package fr.technolucide.insight;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a body has before it on the day on which it meets, one subject after the other, in an order that stays while its
 * decisions are noted.
 *
 * @param record what was noted of the meeting itself; {@code null} when nothing was
 * @param late   what should be done by now
 */
public record MeetingAgenda(
        BoardFile.Meeting meeting, @Nullable Row record, List<Subject> subjects, List<Overdue> late) {

    /**
     * A decision that the body takes that day, or took.
     *
     * @param about   the use case, with its figures, or the tool; {@code null} when it is gone
     * @param request with what one needs to decide; empty once it is decided
     * @param filled  the checklist that counts; empty without any, and about a tool
     * @param changes what would change the proposal of that list
     */
    public record Subject(
            Row decision,
            @Nullable Row about,
            Optional<BoardRequest> request,
            Optional<FilledChecklist> filled,
            Optional<WhatWouldChange> changes) {

        public UUID id() {
            return decision.id();
        }

        public boolean isDecided() {
            return !Minutes.isAwaited(decision);
        }

        /** Returns what was decided; {@code null} as long as nothing was. */
        public @Nullable Outcome outcome() {
            return decision.get(Decisions.OUTCOME);
        }
    }

    public static MeetingAgenda of(BoardFile.Meeting meeting, Reader reader) {
        Minutes minutes = Minutes.of(meeting, reader);
        Map<UUID, BoardRequest> requests = BoardFile.of(meeting, reader).own().stream()
                .collect(Collectors.toMap(request -> request.decision().id(), Function.identity()));
        Map<UUID, Integer> order = new HashMap<>();
        reader.all(Decisions.SHEET).forEach(row -> order.put(row.id(), order.size()));
        List<Subject> subjects = minutes.items().stream()
                .sorted(Comparator.comparing(
                        item -> order.getOrDefault(item.decision().id(), order.size())))
                .map(item -> subject(
                        item, Optional.ofNullable(requests.get(item.decision().id())), reader))
                .toList();
        return new MeetingAgenda(meeting, minutes.record(), subjects, minutes.followUp());
    }

    private static Subject subject(Minutes.Item item, Optional<BoardRequest> request, Reader reader) {
        Row about = request.map(BoardRequest::subject).orElse(item.subject());
        Optional<FilledChecklist> filled = Optional.ofNullable(about)
                .filter(row -> row.sheet().equals(UseCases.SHEET))
                .flatMap(row -> Optional.ofNullable(
                        CountingChecklists.of(reader, List.of(row)).get(row.id())))
                .flatMap(checklist -> FilledChecklist.of(checklist.id(), reader));
        return new Subject(
                item.decision(), about, request, filled, filled.map(list -> WhatWouldChange.of(list, reader)));
    }

    /** Returns the number of the first subject from another on that is not decided; that of the subjects when all are. */
    public int firstOpen(int from) {
        for (int i = from; i < subjects.size(); i++) {
            if (!subjects.get(i).isDecided()) {
                return i;
            }
        }
        return subjects.size();
    }
}
