package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.insight.ActionFigures;
import fr.technolucide.insight.Lesson;
import fr.technolucide.insight.NextRetrospective;
import fr.technolucide.insight.SinceLastRetrospective;
import fr.technolucide.ui.retrospective.Meeting.State;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Meeting}: the one chosen, else the one that is held, else the one to begin. */
final class MeetingReader {

    private final Reader reader;
    private final Labels labels;
    private final Row row;
    private final State state;

    private MeetingReader(Reader reader, Row row, State state) {
        this.reader = reader;
        this.labels = new Labels(reader);
        this.row = row;
        this.state = state;
    }

    /** @param mint gives its id to the one to begin */
    static Meeting of(Reader reader, @Nullable UUID chosen, Supplier<UUID> mint) {
        Row found = chosen == null
                ? null
                : reader.find(Retrospectives.SHEET, chosen).orElse(null);
        Row held = found == null ? Retrospectives.current(reader).orElse(null) : found;
        if (held == null) {
            Row next = Retrospectives.next(mint.get(), reader);
            return new MeetingReader(reader, next, State.TO_BEGIN).read();
        }
        State state = held.isEmpty(Retrospectives.CLOSED_ON) ? State.OPEN : State.CLOSED;
        return new MeetingReader(reader, held, state).read();
    }

    private Meeting read() {
        List<Row> actions = reader.all(Actions.SHEET);
        ActionWords words = new ActionWords(reader, labels);
        List<Row> earlier = actions.stream().filter(this::isOfBefore).toList();
        return new Meeting(
                state,
                row,
                reader.today(),
                reader.where(RetroNotes.RETROSPECTIVE, row.id()).stream()
                        .sorted(RetroNotes.ON_BOARD)
                        .map(this::note)
                        .toList(),
                words.lines(earlier),
                words.lines(actions.stream()
                        .filter(action -> row.id().equals(action.get(Actions.RETROSPECTIVE)))
                        .toList()),
                earlier.stream()
                        .map(action -> numberOf(action.get(Actions.RETROSPECTIVE)))
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                (int) actions.stream()
                        .filter(action -> isOpen(action) && action.isEmpty(Actions.RETROSPECTIVE))
                        .count(),
                ActionFigures.of(reader),
                lacking(),
                Lesson.all(reader),
                NextRetrospective.of(reader),
                LogWords.of(SinceLastRetrospective.of(reader, state == State.TO_BEGIN ? null : row), reader),
                shortName(row.get(Retrospectives.USE_CASE)));
    }

    private static boolean isOpen(Row action) {
        return action.get(Actions.STATUS) == ActionStatus.OPEN;
    }

    /**
     * Returns whether an action comes from an earlier one, and is still open or settled in this one; a past one shows
     * what it settled.
     */
    private boolean isOfBefore(Row action) {
        UUID origin = action.get(Actions.RETROSPECTIVE);
        Integer number = numberOf(origin);
        if (number == null || number >= row.get(Retrospectives.NUMBER, 0)) {
            return false;
        }
        if (isOpen(action)) {
            return state != State.CLOSED;
        }
        LocalDate closed = action.get(Actions.CLOSED_ON, LocalDate.MIN);
        LocalDate from = row.get(Retrospectives.DAY, reader.today());
        LocalDate until = row.get(Retrospectives.CLOSED_ON, LocalDate.MAX);
        return state != State.TO_BEGIN && !closed.isBefore(from) && !closed.isAfter(until);
    }

    private @Nullable Integer numberOf(@Nullable UUID retrospective) {
        return retrospective == null
                ? null
                : reader.find(Retrospectives.SHEET, retrospective)
                        .map(found -> found.get(Retrospectives.NUMBER))
                        .orElse(null);
    }

    private NoteLine note(Row note) {
        UUID author = note.get(RetroNotes.AUTHOR);
        List<NoteSubject> links = new ArrayList<>();
        UUID tool = note.get(RetroNotes.TOOL);
        if (tool != null) {
            links.add(new NoteSubject(Tools.SHEET, tool, labels.of(Tools.SHEET, tool)));
        }
        UUID useCase = note.get(RetroNotes.USE_CASE);
        if (useCase != null) {
            links.add(new NoteSubject(UseCases.SHEET, useCase, shortName(useCase)));
        }
        return new NoteLine(note, author == null ? "" : labels.of(People.SHEET, author), List.copyOf(links));
    }

    private String shortName(@Nullable UUID useCase) {
        return useCase == null
                ? ""
                : reader.find(UseCases.SHEET, useCase)
                        .map(row -> row.get(UseCases.SHORT_TITLE, row.get(UseCases.TITLE, "")))
                        .orElse("");
    }

    /** Returns what the rules would say if it were closed now. */
    private List<String> lacking() {
        if (state != State.OPEN) {
            return List.of();
        }
        return Validation.check(row.with(Retrospectives.CLOSED_ON, reader.today()), reader).stream()
                .filter(Finding::isError)
                .map(Finding::sentence)
                .toList();
    }
}
