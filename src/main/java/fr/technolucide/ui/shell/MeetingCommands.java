package fr.technolucide.ui.shell;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.insight.BoardFile.Meeting;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.meeting.MeetingScreen;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a meeting: the one that is under way, else the one that is chosen among those that await a decision and those of
 * today. A meeting that is left goes on where it stood, also after the program ended.
 */
final class MeetingCommands {

    private final Session session;
    private final Consumer<Meeting> minutes;
    private Optional<MeetingScreen> underWay = Optional.empty();

    /** @param minutes shows the minutes of a meeting as they will be printed */
    MeetingCommands(Session session, Consumer<Meeting> minutes) {
        this.session = session;
        this.minutes = minutes;
        session.autosave().heed(this::unsaved);
        session.leaving().heed(answer -> {
            if (!unsaved().isEmpty()) {
                session.autosave().answered(unsaved()); // it is found again at the next opening
            }
            answer.accept(Optional.empty());
        });
    }

    private Unsaved unsaved() {
        return underWay.map(MeetingScreen::unsaved).orElse(Unsaved.NOTHING);
    }

    /** Shows the meeting that is under way, or asks which one begins. */
    void hold() {
        if (!unsaved().isEmpty()) {
            underWay.ifPresent(MeetingScreen::show);
            return;
        }
        session.read(MeetingChoice::toHold).then(choice -> {
            if (choice.offered().isEmpty()) {
                session.dialogs()
                        .show(Message.of(
                                Tone.QUESTION,
                                Messages.text("meeting.nothing_awaits"),
                                Messages.text("meeting.nothing_awaits.text")));
            } else {
                choice.ask(
                        session.dialogs(),
                        Messages.text("meeting.choose.text"),
                        chosen -> hold(chosen.orElse(choice.next())));
            }
        });
    }

    /** A meeting whose day is to come is not held before: it is on another day, or not yet. */
    private void hold(Meeting meeting) {
        LocalDate today = LocalDate.now(session.clock());
        if (!meeting.day().isAfter(today)) {
            begin(meeting);
            return;
        }
        session.dialogs()
                .show(Message.of(
                                Tone.QUESTION,
                                Messages.text("meeting.to_come", BoardWords.meeting(meeting)),
                                Messages.text("meeting.to_come.text"))
                        .button(Messages.text("meeting.to_come.no"), Weight.PLAIN, () -> {})
                        .button(
                                Messages.text(
                                        "meeting.to_come.today",
                                        Messages.words().date(today)),
                                Weight.MAIN,
                                () -> move(meeting, new Meeting(meeting.body(), today))));
    }

    private void move(Meeting planned, Meeting held) {
        session.read(reader -> moved(planned, held, reader))
                .then(edits -> PressCommand.of(
                                session,
                                ChangeSet.edited(Messages.text("meeting.moved", BoardWords.meeting(held)), edits))
                        .then(step -> begin(held))
                        .run());
    }

    private static Edit[] moved(Meeting planned, Meeting held, Reader reader) {
        Stream<Edit> decisions = reader.all(Decisions.SHEET).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME)
                        && isOf(row.get(Decisions.BODY), row.get(Decisions.DAY), planned))
                .map(row -> Edit.update(row, Decisions.DAY, held.day()));
        List<Row> records = reader.all(Meetings.SHEET);
        boolean written = records.stream().anyMatch(row -> isOf(row.get(Meetings.BODY), row.get(Meetings.DAY), held));
        Stream<Edit> record = records.stream()
                .filter(row -> !written && isOf(row.get(Meetings.BODY), row.get(Meetings.DAY), planned))
                .map(row -> Edit.update(row, Meetings.DAY, held.day()));
        return Stream.concat(decisions, record).toArray(Edit[]::new);
    }

    private static boolean isOf(@Nullable Object body, @Nullable Object day, Meeting meeting) {
        return meeting.body().equals(body) && meeting.day().equals(day);
    }

    private void begin(Meeting meeting) {
        MeetingScreen screen = new MeetingScreen(session, meeting, minutes);
        underWay = Optional.of(screen);
        screen.show();
    }

    /** Goes on with a meeting that was interrupted. */
    void resume(Unsaved found) {
        found.meeting().ifPresent(under -> {
            MeetingScreen screen = new MeetingScreen(session, new Meeting(under.body(), under.day()), minutes);
            underWay = Optional.of(screen);
            screen.resume(found);
        });
    }
}
