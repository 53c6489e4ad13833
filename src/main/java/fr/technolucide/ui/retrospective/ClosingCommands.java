package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Failures;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Tone;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written of the retrospective itself: its format, what changes, and its closing. */
final class ClosingCommands {

    private final RetroModel model;
    private final Session session;

    ClosingCommands(RetroModel model) {
        this.model = model;
        this.session = model.session();
    }

    /** @param refused told when notes already stand in the columns of another format */
    void format(Format format, Runnable refused) {
        model.within(row -> session.submit(
                fr.technolucide.workbook.Change.edited(subject(row), Edit.update(row, Retrospectives.FORMAT, format)),
                step -> {},
                refusal -> {
                    session.dialogs().show(Failures.message(refusal));
                    refused.run();
                }));
    }

    void change(Change change) {
        write(Retrospectives.CHANGE, change);
    }

    void text(String text) {
        write(Retrospectives.CHANGE_TEXT, text.isBlank() ? null : text.strip());
    }

    void useCase(@Nullable UUID useCase) {
        write(Retrospectives.USE_CASE, useCase);
    }

    private <T> void write(Column<T> column, @Nullable T value) {
        model.within(row -> {
            if (!Objects.equals(row.get(column), value)) {
                model.submit(subject(row), Edit.update(row, column, value));
            }
        });
    }

    /** Closes it; asks first when actions would be left without a follow-up. */
    void close(Meeting meeting) {
        if (meeting.unsettled() == 0) {
            close(meeting.row());
            return;
        }
        session.dialogs()
                .show(Message.of(
                                Tone.QUESTION,
                                Messages.text("retrospective.close.unsettled", meeting.unsettled()),
                                Messages.text("retrospective.close.unsettled.text"))
                        .button(Messages.text("retrospective.close.anyway"), Weight.PLAIN, () -> close(meeting.row()))
                        .button(Messages.text("retrospective.close.back"), Weight.MAIN, () -> {}));
    }

    /** Writes the sentence that is still being typed, with which it closes. */
    void textThenClose(Meeting meeting, String text) {
        Row typed = meeting.row().with(Retrospectives.CHANGE_TEXT, text.isBlank() ? null : text.strip());
        session.submit(
                fr.technolucide.workbook.Change.edited(
                        subject(typed),
                        Edit.update(typed, Retrospectives.CHANGE_TEXT, typed.get(Retrospectives.CHANGE_TEXT))),
                step -> session.read(reader -> MeetingReading.of(
                                reader, typed.id(), () -> session.workbook().mint()))
                        .then(read -> {
                            if (read.lacking().isEmpty()) {
                                close(read);
                            }
                        }),
                refusal -> session.dialogs().show(Failures.message(refusal)));
    }

    private void close(Row row) {
        model.choose(row.id());
        session.submit(
                fr.technolucide.workbook.Change.edited(
                        subject(row), Retrospectives.closing(row, LocalDate.now(session.clock()))),
                step -> session.notices()
                        .show(Messages.text("retrospective.closed.done"), Messages.text("ui.undo"), session::undo),
                refusal -> session.dialogs().show(Failures.message(refusal)));
    }

    void reopen(Row row) {
        model.submit(subject(row), Retrospectives.reopening(row));
    }

    private static String subject(Row row) {
        return Messages.text("retrospective.title", row.get(Retrospectives.NUMBER, 0));
    }
}
