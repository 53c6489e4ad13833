package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.ProgramIcon;
import fr.technolucide.ui.common.Theme;
import fr.technolucide.ui.dialog.DialogRoot;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.session.Autosave;
import fr.technolucide.ui.session.Notices;
import fr.technolucide.ui.session.SaveState;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.TableLayouts;
import fr.technolucide.ui.task.Job;
import fr.technolucide.ui.task.Tasks;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The one window. It holds one workbook at a time; another one takes its place once it is open, and the first is then
 * closed. Made and called on the UI thread.
 */
public final class MainWindow implements Frame {

    private final Stage stage;
    private final Theme theme = new Theme();
    private final ShellServices services;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final FilePicker picker;
    private final FileCommands files;
    private final OtherFile otherFile;
    private final PersonCommands person;
    private final WindowRestorer recall;
    private final WindowHelp help;
    private final StackPane place = new StackPane();
    private final DialogRoot root = new DialogRoot();
    private @Nullable Session current;
    private @Nullable WorkbookPane pane;
    private String why = "";

    public MainWindow(Stage stage, ShellServices services) {
        this.stage = stage;
        this.services = services;
        this.dialogs = new Dialogs(services.clock(), services.computer().about().version());
        this.tasks = new Tasks(this::unexpected);
        this.picker = services.picker().apply(stage);
        this.files = new FileCommands(services, tasks, dialogs, picker, this);
        this.otherFile = new OtherFile(files, services, tasks, dialogs, picker, this);
        this.person = new PersonCommands(services, tasks, dialogs, picker, files, otherFile, this, theme);
        this.recall = new WindowRestorer(stage, services.computer(), tasks);
        this.help = new WindowHelp(services.help(), tasks, dialogs, this::tab);
        JavaFxTexts.speak();
        theme.appearanceProperty().set(services.appearance().read());
        theme.appearanceProperty()
                .subscribe((before, chosen) -> tasks.run(() -> {
                    services.appearance().keep(chosen);
                    return chosen;
                }));
        root.show(place, dialogs.layer());
        Scene scene = new Scene(root, StageBounds.WIDTH, StageBounds.HEIGHT);
        recall.restore();
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Messages.text("ui.title"));
        stage.getIcons().setAll(ProgramIcon.images());
        CaretKeeper carets = new CaretKeeper(scene);
        stage.focusedProperty().subscribe((before, focused) -> {
            if (focused) {
                tasks.after(carets::giveBack);
                current().ifPresent(Session::catchUp);
            } else {
                carets.keep();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed());
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> typed());
        new FileDrop(this::takes, this::drop).listen(scene);
        MenuRequest.listen(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            if (!dialogs.layer().leavesFirst()) {
                quit();
            }
        });
    }

    @Override
    public Optional<Session> current() {
        return Optional.ofNullable(current);
    }

    private void typed() {
        current().map(Session::autosave).ifPresent(Autosave::touched);
    }

    /** Said to the person, and kept for whoever fixes it. */
    private void unexpected(Throwable failure) {
        Logger.getLogger(MainWindow.class.getName()).log(Level.SEVERE, "unexpected", failure);
        dialogs.show(Failures.message(failure));
    }

    /** Puts a workbook in the window, in place of the one there, and shows the window. */
    public void show(Workbook opened) {
        show(opened, "");
    }

    @Override
    public Session show(Workbook opened, String reason) {
        remember();
        Session before = current;
        why = reason;
        Session session = build(opened);
        stage.show();
        if (before != null) {
            close(before);
        }
        return session;
    }

    private Session build(Workbook opened) {
        dialogs.layer().clear();
        Session session = new Session(
                opened,
                tasks,
                dialogs,
                new Notices(),
                services.clock(),
                services.computer().preferences().author());
        ExchangeCommands exchanges = new ExchangeCommands(session, services.exchanges(), services.desk(), picker);
        session.printWith(exchanges::print);
        MeetingCommands meetings = new MeetingCommands(session, exchanges::printMinutes);
        WorkbookPane made = new WorkbookPane(
                session, services, files, otherFile, exchanges, person, meetings, recall.memory(), help);
        if (opened.isReadOnly()) {
            made.warn(new ReadOnlyBanner(why, () -> files.openCopy(opened.path())));
        }
        current = session;
        pane = made;
        put(made);
        stage.setTitle(Messages.text("ui.title.of", opened.path().getFileName().toString()));
        made.tabs().select(recall.memory().tab(opened.path()));
        if (!opened.isReadOnly()) {
            services.desk().onFailedCopy(opened, failure -> tasks.onUi(() -> sayNoCopy(session, failure)));
            session.autosave().heed(made, dialogs.layer());
            session.autosave()
                    .begin(
                            () -> services.desk().unsaved(opened),
                            LocalDate.now(services.clock()),
                            new Recovery(session, meetings::resume)::offer);
        }
        return session;
    }

    /**
     * Says quietly that an automatic copy could not be made: what was typed is in the workbook all the same. Where the file
     * is not ours any more, it is said as a change would say it.
     */
    private void sayNoCopy(Session session, RuntimeException failure) {
        if (session.tellReplaced(failure)) {
            return;
        }
        session.notices()
                .show(
                        Messages.text("shell.backups.failed"),
                        Messages.text("ui.file.copy.title"),
                        () -> files.copy(session.workbook()));
    }

    private void put(Parent content) {
        place.getChildren().setAll(content);
    }

    private WorkbookTab tab() {
        return pane == null ? WorkbookTab.HOME : pane.tabs().current();
    }

    @Override
    public void rebuild() {
        JavaFxTexts.speak();
        remember();
        Session before = current;
        if (before == null) {
            put(new ClosedPane(files, person, tasks));
        } else {
            before.close();
            build(before.workbook());
        }
    }

    @Override
    public Job<Boolean> release() {
        root.requestFocus(); // a field is handed over when it is left
        remember();
        Session before = current;
        current = null;
        pane = null;
        put(new ClosedPane(files, person, tasks));
        stage.setTitle(Messages.text("ui.title"));
        return before == null ? tasks.run(() -> true) : close(before);
    }

    /**
     * Checks the workbook that is shown, off the UI thread; one that is refused leaves the window.
     *
     * @param check   throws if the workbook is refused
     * @param refused run once the workbook is closed
     */
    public void confirm(Runnable check, Runnable refused) {
        Session checked = current;
        tasks.run(() -> {
                    check.run();
                    return true;
                })
                .failed(failure -> {
                    if (checked != null && checked == current) {
                        checked.autosave().leaveUnasked();
                        dialogs.layer().clear(); // what could not be read of it was said there
                        release().then(closed -> {
                            dialogs.layer().clear();
                            refused.run();
                        });
                    } else {
                        unexpected(failure);
                    }
                });
    }

    /** Shows the window without a workbook, which a person may then open. */
    public void showEmpty() {
        put(new ClosedPane(files, person, tasks));
        stage.show();
    }

    /** Opens a file as « Ouvrir… » does, with its messages when it cannot be. */
    public void open(Path file) {
        if (current == null) {
            showEmpty();
        }
        files.open(file);
    }

    /** Returns whether a file may be dropped now: a workbook, or a table where one is open to be written. */
    boolean takes(Path file) {
        boolean writable =
                current().filter(session -> !session.workbook().isReadOnly()).isPresent();
        return !dialogs.layer().isBusy() && (writable || FileDrop.isWorkbook(file));
    }

    /** Opens a workbook, or begins to take a table in. */
    void drop(Path file) {
        if (FileDrop.isWorkbook(file)) {
            open(file);
        } else {
            current().ifPresent(session -> services.exchanges().importFile(session, picker, file));
        }
    }

    /** Brings the window to the front of the desktop. */
    public void comeForward() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    public Theme theme() {
        return theme;
    }

    public Tasks tasks() {
        return tasks;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public void select(WorkbookTab tab) {
        if (pane != null) {
            pane.tabs().select(tab);
        }
    }

    public void open(Sheet sheet) {
        if (pane != null) {
            pane.tabs().open(sheet);
        }
    }

    public void reveal(Sheet sheet, UUID row) {
        if (pane != null) {
            pane.tabs().reveal(sheet, row, visit -> {});
        }
    }

    /** Closes the workbook, then the window, then the program. */
    @Override
    public void quit() {
        whenFinished(this::end);
    }

    @Override
    public void whenFinished(Runnable onward) {
        root.requestFocus(); // a field is handed over when it is left
        boolean failing = hasFailed();
        if (current != null && failing) {
            current.retryQuietly();
        }
        tasks.whenAnswered(() -> {
            if (current == null) {
                onward.run();
            } else if (failing || !hasFailed()) {
                current.leaving().ask(() -> copyThen(onward));
            }
        });
    }

    /** Goes on once what the workbook holds is copied; that it cannot be is said while something can be done. */
    private void copyThen(Runnable onward) {
        Session session = current;
        if (session == null || session.workbook().isReadOnly()) {
            onward.run();
            return;
        }
        tasks.run(() -> {
                    services.desk().backUp(session.workbook());
                    return true;
                })
                .then(copied -> onward.run())
                .failed(failure -> {
                    boolean known = session.isReplacedTold();
                    if (!session.tellReplaced(failure)) {
                        files.askWithoutCopy(session.workbook(), failure, () -> copyThen(onward), onward);
                    } else if (known) {
                        onward.run();
                    }
                });
    }

    /**
     * Commits what is being typed, and waits until it is on the disk: the system ends the program. Not on the UI
     * thread.
     *
     * @param longest how long the system may be kept waiting
     */
    public void handOver(Duration longest) {
        CountDownLatch written = new CountDownLatch(1);
        tasks.onUi(() -> {
            root.requestFocus(); // a field is handed over when it is left
            tasks.whenAnswered(written::countDown);
        });
        try {
            if (!written.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                Logger.getLogger(MainWindow.class.getName())
                        .warning("the disk was too slow for the end of the session");
            }
        } catch (InterruptedException atOnce) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Returns whether the last change did not reach the disk: a message then says what to do, before the window is
     * left.
     */
    private boolean hasFailed() {
        return current != null && current.saveStateProperty().get().phase() == SaveState.Phase.FAILED;
    }

    private void end() {
        remember();
        if (current != null) {
            close(current)
                    .failed(failure -> Logger.getLogger(MainWindow.class.getName())
                            .log(Level.WARNING, "the workbook was not closed", failure));
        }
        tasks.whenAnswered(this::leave); // what the window remembers is written too
    }

    private void remember() {
        if (pane != null && current != null) {
            recall.keep(current.workbook().path(), pane.tabs(), TableLayouts.of(current));
        }
    }

    private Job<Boolean> close(Session session) {
        session.close();
        return tasks.run(() -> {
            session.workbook().close();
            return true;
        });
    }

    /** Quits the program, after closing all windows and pop-ups: JavaFX fails when it exits under an open pop-up. */
    private void leave() {
        List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
        tasks.close();
        theme.close();
        services.quit().run();
    }
}
