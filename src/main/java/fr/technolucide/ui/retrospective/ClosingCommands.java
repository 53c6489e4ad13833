package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;

/** The commands on the retrospective itself: its format, and its closing. */
final class ClosingCommands {

    private final RetroModel model;
    private final Session session;

    ClosingCommands(RetroModel model) {
        this.model = model;
        this.session = model.session();
    }

    /** @param refused told when notes already stand in the columns of another format */
    void format(Format format, Runnable refused) {
        model.within(row -> PressCommand.of(
                        session, ChangeSet.edited(subject(row), Edit.update(row, Retrospectives.FORMAT, format)))
                .refusedToo(refused)
                .run());
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

    private void close(Row row) {
        model.choose(row.id());
        ChangeSet closing = ChangeSet.edited(subject(row), Retrospectives.closing(row, LocalDate.now(session.clock())));
        PressCommand.of(session, closing)
                .saying(Messages.text("retrospective.closed.done"))
                .run();
    }

    void reopen(Row row) {
        model.submit(subject(row), Retrospectives.reopening(row));
    }

    private static String subject(Row row) {
        return Messages.text("retrospective.title", row.get(Retrospectives.NUMBER, 0));
    }
}
