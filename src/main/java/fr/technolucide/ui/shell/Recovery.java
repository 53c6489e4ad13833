package fr.technolucide.ui.shell;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.insight.BoardFile.Meeting;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.FoldedDetails;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.StepKind;
import java.util.List;
import java.util.function.Consumer;

/**
 * Offers what was typed before a crash when the workbook is opened again: what is complete is written as one step, a
 * new row that is not complete is shown again, and a text that no row holds can be copied.
 */
final class Recovery {

    private static final int SHOWN_LINES = 5;

    private final Session session;
    private final Consumer<Unsaved> meeting;

    /** @param meeting goes on with the meeting that was under way */
    Recovery(Session session, Consumer<Unsaved> meeting) {
        this.session = session;
        this.meeting = meeting;
    }

    void offer(Unsaved found) {
        found.meeting().ifPresentOrElse(under -> askOfMeeting(found, under), () -> offerRows(found));
    }

    /** A meeting goes on where it stood; what was typed beside it is asked about after. */
    private void askOfMeeting(Unsaved found, Unsaved.MeetingUnderWay under) {
        Meeting interrupted = new Meeting(under.body(), under.day());
        session.dialogs()
                .show(Message.of(
                                Tone.QUESTION,
                                Messages.text("shell.recovery.meeting", BoardWords.meeting(interrupted)),
                                Messages.text("shell.recovery.meeting.text"))
                        .button(
                                Messages.text("shell.recovery.later"),
                                Weight.PLAIN,
                                () -> session.autosave().answered(found))
                        .button(Messages.text("shell.recovery.meeting.go_on"), Weight.MAIN, () -> {
                            Unsaved beside = found.besideMeeting();
                            session.autosave().answered(beside);
                            meeting.accept(found);
                            if (!beside.isEmpty()) {
                                offerRows(beside);
                            }
                        }));
    }

    private void offerRows(Unsaved found) {
        session.read(reader -> RecoveryPlan.of(found, reader)).then(plan -> {
            if (plan.words().isEmpty()) {
                session.autosave().answered(); // all of it is in the workbook
            } else if (plan.isOnlyLeft()) {
                askOfLeft(plan);
            } else {
                ask(plan);
            }
        });
    }

    private void ask(RecoveryPlan plan) {
        Message message = Message.of(
                        Tone.QUESTION, Messages.text("shell.recovery"), Messages.text("shell.recovery.text"))
                .button(
                        Messages.text("shell.recovery.drop"),
                        Weight.DESTRUCTIVE,
                        () -> drop(plan.pending(), plan.words(), () -> ask(plan)))
                .button(
                        Messages.text("shell.recovery.later"),
                        Weight.PLAIN,
                        () -> session.autosave().answered(plan.pending()))
                .button(Messages.text("shell.recovery.take"), Weight.MAIN, () -> take(plan));
        show(message, plan.words());
    }

    private void show(Message message, String words) {
        FoldedDetails shown = new FoldedDetails(words).asked(Messages.text("shell.recovery.what"), SHOWN_LINES);
        session.dialogs().show(message, List.of(shown)).aside(shown.copyButton(Messages.text("shell.recovery.copy")));
    }

    /**
     * Throws away what was kept, and shows it once more, with a way back.
     *
     * @param again asks again about what is kept after all
     */
    private void drop(Unsaved kept, String words, Runnable again) {
        session.autosave().answered();
        Message message = Message.of(
                        Tone.DONE,
                        Messages.text("shell.recovery.dropped"),
                        Messages.text("shell.recovery.dropped.text"))
                .button(Messages.text("shell.recovery.keep"), Weight.PLAIN, () -> {
                    session.autosave().answered(kept);
                    again.run();
                })
                .button(Messages.text("ui.close"), Weight.MAIN, () -> {});
        show(message, words);
    }

    private void take(RecoveryPlan plan) {
        session.autosave().recover(plan.lacking());
        if (plan.edits().isEmpty()) {
            taken(plan);
        } else {
            PressCommand.of(session, new ChangeSet(StepKind.EDITED, Messages.text("shell.recovery.step"), plan.edits()))
                    .then(step -> taken(plan))
                    .run();
        }
    }

    /** Finishes a recovery; what is left is kept until a person discards it. */
    private void taken(RecoveryPlan plan) {
        session.autosave().answered(plan.left());
        if (!plan.lacking().isEmpty()) {
            session.begin(plan.lacking().getLast().row().sheet());
        }
        if (!plan.left().isEmpty()) {
            askOfLeft(plan);
        }
    }

    private void askOfLeft(RecoveryPlan plan) {
        Message message = Message.of(
                        Tone.QUESTION, Messages.text("shell.recovery.left"), Messages.text("shell.recovery.left.text"))
                .button(
                        Messages.text("shell.recovery.drop"),
                        Weight.DESTRUCTIVE,
                        () -> drop(plan.left(), plan.copied(), () -> askOfLeft(plan)))
                .button(
                        Messages.text("shell.recovery.later"),
                        Weight.MAIN,
                        () -> session.autosave().answered(plan.left()));
        show(message, plan.copied());
    }
}
