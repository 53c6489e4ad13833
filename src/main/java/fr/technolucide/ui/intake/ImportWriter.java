package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.MappingMemory;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import java.util.function.Consumer;

/**
 * Writes the rows that are planned: keeps where the columns of the file went, copies the workbook as it is, then makes one
 * step of the history. It can be stopped as long as that step is not begun.
 */
final class ImportWriter {

    /** Who is told how it ended; on the UI thread. */
    interface Listener {

        /** The rows are in the workbook. */
        void written();

        /** Nothing is written, and why was said. */
        void notWritten();

        /** The workbook is no longer what it was when the rows were checked, which is said: they are to be checked again. */
        void refused(ImportState taken);

        /** Nothing is written, and why is to be said. */
        void notReady(Throwable failure);

        /** A person tries again after {@link #notWritten}, with a copy of the workbook first or without one. */
        void write(boolean copied);
    }

    private final Session session;
    private final MappingMemory memory;
    private final Consumer<Workbook> beforeWriting;
    private final LatestTask pending;
    private final Listener listener;

    /** @param beforeWriting copies the workbook; called off the UI thread. Where it throws, the person decides */
    ImportWriter(
            Session session,
            MappingMemory memory,
            Consumer<Workbook> beforeWriting,
            LatestTask pending,
            Listener listener) {
        this.session = session;
        this.memory = memory;
        this.beforeWriting = beforeWriting;
        this.pending = pending;
        this.listener = listener;
    }

    /**
     * @param keep   whether the next file of this shape is mapped likewise
     * @param copied whether the workbook is copied first
     */
    void write(ImportState taken, PlannedImport plan, boolean keep, boolean copied) {
        pending.run(
                Messages.text("intake.assistant.writing"),
                token -> {
                    if (copied) {
                        beforeWriting.accept(session.workbook());
                    }
                    token.check(); // from here on it is one transaction
                    remember(taken, plan, keep);
                    plan.plan().keepFiles(session.workbook());
                    return plan;
                },
                ready -> submit(taken, ready),
                this::notBegun);
    }

    private void remember(ImportState taken, PlannedImport plan, boolean keep) {
        plan.look().ifPresent(look -> {
            if (keep) {
                memory.keep(look.shape(), taken.mapping(MappingTable.columns(plan.report())));
            } else {
                memory.forget(look.shape());
            }
        });
    }

    private void submit(ImportState taken, PlannedImport ready) {
        pending.hold(Messages.text("intake.assistant.writing"));
        PressCommand.of(session, ready.plan().change(taken.origin.name()))
                .then(step -> {
                    pending.rest();
                    listener.written();
                })
                .refused(refusal -> {
                    listener.refused(taken);
                    session.dialogs().show(Failures.message(refusal));
                })
                .failed(() -> {
                    pending.rest();
                    listener.notWritten();
                })
                .run();
    }

    /** Without a copy of the workbook as it is, nothing is written unless the person wants it all the same. */
    private void notBegun(Throwable failure) {
        if (session.tellReplaced(failure)) {
            listener.notWritten();
        } else if (Failures.cause(failure) instanceof WorkbookException fault
                && fault.problem() == WorkbookException.Problem.NOT_COPIED) {
            listener.notWritten();
            session.dialogs()
                    .show(Message.of(
                                    Message.Tone.WARNING,
                                    Messages.text("intake.assistant.no_copy"),
                                    Messages.text("intake.assistant.no_copy.text", fault.sentence()))
                            .details(Failures.details(fault))
                            .button(
                                    Messages.text("intake.assistant.no_copy.write"),
                                    Message.Weight.DESTRUCTIVE,
                                    () -> listener.write(false))
                            .button(Messages.text("ui.retry"), Message.Weight.PLAIN, () -> listener.write(true))
                            .button(Messages.text("ui.cancel"), Message.Weight.MAIN, () -> {}));
        } else {
            listener.notReady(failure);
        }
    }
}
