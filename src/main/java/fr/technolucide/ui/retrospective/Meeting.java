package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.insight.ActionFigures;
import fr.technolucide.insight.Lesson;
import fr.technolucide.insight.NextRetrospective;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A retrospective as the screen shows it, read off the UI thread.
 *
 * @param row       the retrospective; before it is begun, what it will be
 * @param notes     in the order of their columns
 * @param earlier   actions of earlier ones: still open, or settled in this one
 * @param born      actions that this one opened
 * @param elsewhere how many open actions come from elsewhere than a retrospective
 * @param lacking   what it lacks to be closed, as sentences
 * @param past      what the others changed, the latest first
 * @param useCase   the short name of the use case that it changes; empty for none
 * @param origins   the numbers of the retrospectives that {@code earlier} comes from
 */
record Meeting(
        State state,
        Row row,
        LocalDate today,
        List<NoteLine> notes,
        List<ActionLine> earlier,
        List<ActionLine> born,
        List<Integer> origins,
        int elsewhere,
        ActionFigures figures,
        List<String> lacking,
        List<Lesson> past,
        NextRetrospective next,
        LogWords log,
        String useCase) {

    /** The state of a retrospective. */
    enum State {
        TO_BEGIN,
        OPEN,
        CLOSED
    }

    UUID id() {
        return row.id();
    }

    int number() {
        return row.get(Retrospectives.NUMBER, 0);
    }

    LocalDate day() {
        return row.get(Retrospectives.DAY, today);
    }

    Format format() {
        return row.get(Retrospectives.FORMAT, Format.KEEP_STOP_TRY);
    }

    List<NoteLine> notes(NoteColumn column) {
        return notes.stream().filter(note -> note.column() == column).toList();
    }

    Optional<NoteLine> note(UUID id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    /** Returns the number of earlier actions without a follow-up. */
    int unsettled() {
        return (int) earlier.stream().filter(ActionLine::isOpen).count();
    }
}
