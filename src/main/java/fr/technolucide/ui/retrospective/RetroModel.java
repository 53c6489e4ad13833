package fr.technolucide.ui.retrospective;

import fr.technolucide.ui.common.Countdown;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.retrospective.Meeting.State;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The retrospective on the screen, kept up with the history; begun when something is first written in it. */
final class RetroModel {

    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable Meeting> meeting = new ReadOnlyObjectWrapper<>();
    private final List<Consumer<Row>> waiting = new ArrayList<>();
    /** The one begun last, which may be written before it is read again. */
    private @Nullable Row begun;

    /** Set while a new retrospective is being written. */
    private boolean beginning;

    private final Countdown countdown;
    private final LiveQuery reading;
    private @Nullable UUID chosen;

    /** @param screen where the meeting is shown */
    RetroModel(Session session, Node screen) {
        this.session = session;
        this.countdown = new Countdown(session.clock());
        this.reading = session.live(screen, this::read);
        reading.refresh();
    }

    Session session() {
        return session;
    }

    /** Returns the time that the meeting gives itself. */
    Countdown countdown() {
        return countdown;
    }

    /** Returns the meeting shown; {@code null} until it is read for the first time. */
    ReadOnlyObjectProperty<@Nullable Meeting> meetingProperty() {
        return meeting.getReadOnlyProperty();
    }

    /** Returns a retrospective chosen by someone; absent for the one that is held, or to begin. */
    @Nullable
    UUID chosen() {
        return chosen;
    }

    void choose(@Nullable UUID retrospective) {
        chosen = retrospective;
        reading.refresh();
    }

    boolean isEditable() {
        Meeting shown = meeting.get();
        return shown != null
                && shown.state() != State.CLOSED
                && !session.workbook().isReadOnly();
    }

    private void read(LiveQuery live) {
        UUID wanted = chosen;
        live.ask(reader -> MeetingReader.of(
                        reader, wanted, () -> session.workbook().mint()))
                .then(meeting::set);
    }

    /** Does something with the row of the retrospective, once that is written. */
    void within(Consumer<Row> action) {
        Meeting shown = meeting.get();
        if (shown == null || !isEditable()) {
            return;
        }
        Row written = shown.state() == State.OPEN ? shown.row() : begun;
        if (written != null && written.id().equals(shown.id())) {
            action.accept(written);
            return;
        }
        waiting.add(action);
        if (!beginning) {
            begin(shown.row());
        }
    }

    /** Writes the retrospective that was to begin. */
    void begin() {
        within(row -> {});
    }

    /**
     * Writes a new retrospective. If the file fails, the waiting changes are kept: the next input tries again, and all
     * of it is written then.
     */
    private void begin(Row row) {
        beginning = true;
        session.read(reader -> new Labels(reader).of(row))
                .then(label -> PressCommand.of(session, ChangeSet.edited(label, Edit.insert(row)))
                        .then(step -> begun(row))
                        .refused(refusal -> refused(row, refusal))
                        .failed(() -> beginning = false)
                        .run())
                .failed(failure -> {
                    beginning = false;
                    session.dialogs().show(Failures.message(failure));
                });
    }

    private void begun(Row row) {
        beginning = false;
        begun = row;
        List<Consumer<Row>> awaiting = List.copyOf(waiting);
        waiting.clear();
        awaiting.forEach(action -> action.accept(row));
    }

    private void refused(Row row, RefusedEdit refusal) {
        beginning = false;
        if (begun == null || !begun.id().equals(row.id())) {
            waiting.clear();
            session.dialogs().show(Failures.message(refusal));
        }
    }

    void submit(String subject, Edit... edits) {
        PressCommand.of(session, ChangeSet.edited(subject, edits)).run();
    }
}
