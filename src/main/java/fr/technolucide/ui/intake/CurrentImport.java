package fr.technolucide.ui.intake;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.session.Session;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The table under way: where it comes from, the answers about it, and what is planned with them. It is read and planned off the
 * UI thread, the last wish alone. It knows no node.
 */
final class CurrentImport {

    /** Who is told; on the UI thread. */
    interface Listener {

        /** Something is under way, or no longer. */
        void changed();

        void planned(ImportState course, PlannedImport planned);

        /** There is no table any more. */
        void refused(String sentence);
    }

    private final Session session;
    private final Planner planner;
    private final LatestTask pending;
    private final Listener listener;
    private @Nullable ImportSource origin;
    private @Nullable ImportState course;
    private @Nullable PlannedImport planned;

    /** The file of which cells may have been typed anew; absent once it is written. */
    private @Nullable ImportState typed;

    /** Whether something was answered that the plan does not know: planning it failed. */
    private boolean outdated;

    CurrentImport(Session session, Planner planner, LatestTask pending, Listener listener) {
        this.session = session;
        this.planner = planner;
        this.pending = pending;
        this.listener = listener;
    }

    Optional<ImportSource> origin() {
        return Optional.ofNullable(origin);
    }

    Optional<ImportState> course() {
        return Optional.ofNullable(course);
    }

    Optional<PlannedImport> planned() {
        return Optional.ofNullable(planned);
    }

    boolean isOutdated() {
        return outdated;
    }

    /** Returns whether it is a workbook of ours, whose sheets and columns are known. */
    boolean isOurs() {
        return planned != null && planned.look().isEmpty();
    }

    /** Begins with another table; what was typed in the one before is forgotten. */
    void begin(ImportSource from) {
        origin = from;
        typed = null;
        read(from, TextOptions.FIND_OUT);
    }

    /** Reads the same text otherwise. */
    void reread(TextOptions options) {
        if (origin != null) {
            read(origin, options);
        }
    }

    private void read(ImportSource from, TextOptions options) {
        pending.run(
                Messages.text("intake.assistant.reading"),
                token -> planner.begin(from, options, token),
                begun -> {
                    if (typed == null || begun.goOnWith(typed)) {
                        take(begun);
                    } else {
                        askWhichReading(begun);
                    }
                },
                this::fail);
        listener.changed();
    }

    private void take(ImportState begun) {
        typed = begun;
        course = begun;
        plan(begun);
    }

    /** The file changed since it was first read: what is typed in place of its cells is thrown away by name alone. */
    private void askWhichReading(ImportState begun) {
        listener.changed();
        session.dialogs()
                .show(Message.of(
                                Message.Tone.WARNING,
                                Messages.text("intake.assistant.changed", begun.origin.name()),
                                Messages.text("intake.assistant.changed.text"))
                        .button(
                                Messages.text("intake.assistant.changed.take"),
                                Message.Weight.DESTRUCTIVE,
                                () -> take(begun))
                        .button(
                                Messages.text("intake.assistant.changed.keep"),
                                Message.Weight.MAIN,
                                () -> answer(before -> {})));
    }

    /** Notes an answer, and plans anew with it. */
    void answer(Consumer<ImportState> answer) {
        if (course != null) {
            answer.accept(course);
            plan(course);
        }
    }

    void plan(ImportState of) {
        ImportRequest request = of.request();
        outdated = true;
        pending.run(
                Messages.text("intake.assistant.planning"),
                token -> planner.plan(of, request, token),
                found -> {
                    planned = found;
                    outdated = false;
                    listener.planned(of, found);
                    session.autosave().touched();
                },
                this::fail);
        listener.changed();
    }

    /** The file cannot be taken: said in its place, where another may be chosen. */
    void fail(Throwable failure) {
        String sentence =
                origin().map(from -> from.refusal(Failures.cause(failure))).orElse("");
        if (sentence.isEmpty()) {
            session.dialogs().show(Failures.message(failure));
            if (course != null && planned != null) {
                listener.changed(); // the file is not what failed: its answers stay, to be tried again
                return;
            }
        }
        course = null;
        planned = null;
        listener.refused(sentence.isEmpty() ? Messages.text("intake.assistant.failed") : sentence);
    }

    boolean isTyped() {
        return typed != null && !typed.typed().isEmpty();
    }

    /** Returns what is typed in place of cells and is not written. */
    Unsaved unsaved() {
        return typed == null ? Unsaved.NOTHING : typed.unsaved();
    }

    /** What was typed is written, or thrown away. */
    void forgetTyped() {
        typed = null;
        session.autosave().touched();
    }
}
