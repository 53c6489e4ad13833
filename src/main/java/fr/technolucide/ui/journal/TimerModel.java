package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.journal.TimerStore.Running;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The timers of the workbook in the window. One that is started begins a trial of its tool, and gives that trial its
 * duration when it is stopped. Its start is on the disk before it is shown.
 */
public final class TimerModel {

    private final Session session;
    private final TimerStore store;
    private final LiveQuery lines;
    private final ObservableList<TimerLine> running = FXCollections.observableArrayList();
    private @Nullable RowEditor form;
    private Consumer<Cells> begin = cells -> {};

    public TimerModel(Session session, TimerStore store) {
        this.session = session;
        this.store = store;
        this.lines = session.live(this::read);
        lines.refresh();
    }

    /**
     * Gives it the form where trials are written.
     *
     * @param starting begins a trial with the cells given
     */
    public void serve(RowEditor row, Consumer<Cells> starting) {
        form = row;
        begin = starting;
    }

    /** Returns the running timers, earliest first. */
    ObservableList<TimerLine> running() {
        return running;
    }

    public boolean isRunning(@Nullable UUID tool) {
        return of(tool).isPresent();
    }

    private Optional<TimerLine> of(@Nullable UUID tool) {
        return running.stream().filter(line -> line.tool().equals(tool)).findFirst();
    }

    /** Stops the timer of a tool, or starts it. */
    public void toggle(UUID tool) {
        of(tool).ifPresentOrElse(this::stop, () -> start(tool));
    }

    /** Starts a timer and begins its trial, unless one of that tool is begun already. */
    public void start(UUID tool) {
        if (session.workbook().isReadOnly() || isRunning(tool)) {
            return;
        }
        if (!isBegun(tool)) {
            begin.accept(Cells.of(Trials.TOOL, tool));
        }
        keep(new Running(session.workbook().path(), tool, session.clock().instant()));
    }

    private void keep(Running timer) {
        write(() -> store.keep(timer), "form.timer.unkept");
    }

    /** Gives its duration to its trial; asks when it is longer than anyone works. */
    void stop(TimerLine line) {
        int minutes = line.minutes(session.clock());
        if (TimerQuestion.isNeeded(minutes)) {
            TimerQuestion.ask(
                    session,
                    line,
                    minutes,
                    () -> deliver(line, minutes),
                    () -> deliver(line, null),
                    () -> abandon(line));
        } else {
            deliver(line, minutes);
        }
    }

    void abandon(TimerLine line) {
        forget(line);
        session.notices()
                .show(Messages.text("form.timer.abandoned"), Messages.text("ui.undo"), () -> keep(line.timer()));
    }

    private void deliver(TimerLine line, @Nullable Integer minutes) {
        forget(line);
        RowEditor row = form;
        if (row != null && minutes != null && isBegun(line.tool())) {
            row.commit(Trials.MINUTES, minutes);
        } else {
            Cells cells = Cells.of(Trials.TOOL, line.tool());
            begin.accept(minutes == null ? cells : cells.and(Trials.MINUTES, minutes));
        }
    }

    /** Returns whether the form has a new trial of that tool without a duration. */
    private boolean isBegun(UUID tool) {
        Optional<Row> draft = Optional.ofNullable(form)
                .filter(row -> row.draftProperty().get())
                .flatMap(RowEditor::row);
        return draft.filter(row -> tool.equals(row.get(Trials.TOOL)) && row.isEmpty(Trials.MINUTES))
                .isPresent();
    }

    private void forget(TimerLine line) {
        write(() -> store.forget(line.timer()), "form.timer.unforgotten");
    }

    /** A write to the file of timers. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing, String failure) {
        session.tasks()
                .run(() -> {
                    writing.run();
                    return true;
                })
                .then(done -> lines.refresh())
                .failed(cause -> session.dialogs()
                        .show(Message.of(Tone.ERROR, Messages.text(failure), Messages.text("form.timer.disk"))
                                .details(Failures.message(cause).details())));
    }

    private void read(LiveQuery live) {
        live.ask(reader -> lines(store.of(session.workbook().path()), reader)).then(now -> {
            if (!now.equals(running)) {
                running.setAll(now);
            }
        });
    }

    private static List<TimerLine> lines(List<Running> timers, Reader reader) {
        return timers.stream()
                .map(timer -> reader.find(Tools.SHEET, timer.tool())
                        .map(tool -> new TimerLine(timer, tool.get(Tools.NAME, "")))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
