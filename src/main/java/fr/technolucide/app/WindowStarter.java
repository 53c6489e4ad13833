package fr.technolucide.app;

import fr.technolucide.ui.checklist.ChecklistContent;
import fr.technolucide.ui.common.BundledFonts;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.NativeFilePicker;
import fr.technolucide.ui.help.GuideDialog;
import fr.technolucide.ui.home.HomeContent;
import fr.technolucide.ui.journal.CurrentPerson;
import fr.technolucide.ui.journal.JournalContent;
import fr.technolucide.ui.journal.TimerStore;
import fr.technolucide.ui.preview.Printers;
import fr.technolucide.ui.preview.SystemPrinters;
import fr.technolucide.ui.resources.ResourcesContent;
import fr.technolucide.ui.retrospective.RetrospectiveContent;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.Computer;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.shell.MainWindow;
import fr.technolucide.ui.shell.ShellServices;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.ui.usecase.UseCaseContent;
import fr.technolucide.workbook.ShutdownTask;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Starts the toolkit and the window, and waits until it is closed. */
final class WindowStarter {

    /** Desktops wait some five seconds before they kill. */
    private static final Duration LONGEST_END = Duration.ofSeconds(3);

    /**
     * By this name (WM_CLASS) desktops on Linux know that a window is that of our desktop entry, and group it under its
     * icon; the public way to say it is only for subclasses of JavaFX's Application.
     */
    private static final String NAME = "technolucide";

    private final FileWorkbookService desk;
    private final Settings settings;
    private final Clock clock;
    private final Computer computer;
    private final SingleInstance doorbell;
    private final Function<Window, FilePicker> picker;
    private final Printers printers;
    private final Runnable exit;
    private final TimerStore timers;
    private final CountDownLatch closed = new CountDownLatch(1);

    WindowStarter(
            FileWorkbookService desk, Settings settings, Clock clock, Computer computer, SingleInstance doorbell) {
        this(desk, settings, clock, computer, doorbell, NativeFilePicker::new, new SystemPrinters(), Platform::exit);
    }

    /**
     * @param picker   asks for files
     * @param printers asks how to print
     * @param exit     leaves the toolkit once the window is closed
     */
    WindowStarter(
            FileWorkbookService desk,
            Settings settings,
            Clock clock,
            Computer computer,
            SingleInstance doorbell,
            Function<Window, FilePicker> picker,
            Printers printers,
            Runnable exit) {
        this.desk = desk;
        this.settings = settings;
        this.timers = TimerFile.beside(settings);
        this.clock = clock;
        this.computer = computer;
        this.doorbell = doorbell;
        this.picker = picker;
        this.printers = printers;
        this.exit = exit;
    }

    /** The toolkit has no screen to show anything on. */
    static final class NoScreen extends Exception {

        private static final long serialVersionUID = 1L;

        NoScreen(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Draws by the processor on Linux unless told otherwise ({@code -Dprism.order=es2,sw}): a window of forms and tables
     * gains nothing from a graphics card, and the libraries of OpenGL take some 30 MB of memory in each program.
     */
    private static void drawByProcessorOnLinux() {
        if (System.getProperty("prism.order") == null
                && System.getProperty("os.name", "").startsWith("Linux")) {
            System.setProperty("prism.order", "sw");
        }
    }

    /**
     * @param first chosen once there is a screen to show it on
     * @param shown told of the window, on the UI thread, once it shows its workbook
     */
    void show(Callable<FirstWorkbook> first, Consumer<MainWindow> shown) throws Exception {
        CompletableFuture<MainWindow> made = new CompletableFuture<>();
        drawByProcessorOnLinux();
        try {
            Platform.startup(() -> make(made));
        } catch (RuntimeException | LinkageError noToolkit) {
            throw new NoScreen(noToolkit);
        }
        BundledFonts.load(); // this and the next, while the window is made
        FirstWorkbook chosen = first.call();
        MainWindow window = window(made, chosen);
        boolean timed = isTimed(chosen);
        window.tasks().onUi(() -> {
            begin(window, chosen, timed);
            shown.accept(window);
        });
        ShutdownTask end = ShutdownTask.run(() -> {
            window.handOver(LONGEST_END);
            desk.backUpOpened();
        });
        closed.await();
        end.forget();
    }

    private static MainWindow window(CompletableFuture<MainWindow> made, FirstWorkbook chosen) throws Exception {
        try {
            return made.get();
        } catch (ExecutionException notMade) {
            if (chosen.opened() != null) {
                chosen.opened().close();
            }
            throw notMade;
        }
    }

    private void make(CompletableFuture<MainWindow> made) {
        try {
            Platform.setImplicitExit(false);
            com.sun.glass.ui.Application.GetApplication().setName(NAME);
            MainWindow window = new MainWindow(new Stage(), services());
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
                if (isOfAStoppedRenderer(failure)) {
                    return;
                }
                Logger.getLogger(WindowStarter.class.getName()).log(Level.SEVERE, thread.getName(), failure);
                window.tasks().onUi(() -> window.dialogs().show(Failures.message(failure)));
            });
            doorbell.answer(window.tasks(), window::comeForward);
            made.complete(window);
        } catch (RuntimeException | LinkageError failure) {
            made.completeExceptionally(failure);
        }
    }

    /**
     * Returns whether the toolkit failed to draw because it was told to stop, as at the end of a session: it stops its
     * renderer while what is typed is still being handed over, and nobody sees the window any more.
     */
    static boolean isOfAStoppedRenderer(Throwable failure) {
        return failure instanceof RejectedExecutionException
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith("com.sun.javafx.tk.quantum."));
    }

    /** Returns whether a timer was left running on the workbook: the journal then shows it at once. */
    private boolean isTimed(FirstWorkbook first) {
        return first.opened() != null && !timers.of(first.opened().path()).isEmpty();
    }

    static void begin(MainWindow window, FirstWorkbook first, boolean timed) {
        if (first.opened() != null) {
            window.show(first.opened());
            if (timed) {
                window.select(WorkbookTab.JOURNAL);
            }
            window.confirm(first::confirm, () -> beginInstead(window, first));
        }
        if (first.refused() != null) {
            window.open(first.refused());
        }
    }

    private static void beginInstead(MainWindow window, FirstWorkbook unsound) {
        window.tasks().run(unsound::instead).then(next -> begin(window, next, false));
    }

    /** Returns all that the window is made of: the program and its tests show the same. */
    ShellServices services() {
        FileExchanges exchanges = new FileExchanges(MappingFile.beside(settings), printers, clock);
        return new ShellServices(
                desk,
                exchanges,
                new SettingsAppearance(settings),
                picker,
                clock,
                contents(exchanges),
                () -> {
                    exit.run();
                    doorbell.close();
                    closed.countDown();
                },
                computer,
                Optional.of(new GuideDialog()));
    }

    /** Returns the tabs that have a screen of their own. */
    private Map<WorkbookTab, TabContent.Factory> contents(FileExchanges exchanges) {
        Function<Session, ExchangeCommands> files =
                session -> new ExchangeCommands(session, exchanges, desk, new LazyFilePicker(picker));
        return Map.ofEntries(
                Map.entry(WorkbookTab.HOME, HomeContent::new),
                Map.entry(
                        WorkbookTab.JOURNAL,
                        (session, window) -> new JournalContent(
                                session, window, files.apply(session), new SettingsCurrentPerson(settings), timers)),
                Map.entry(
                        WorkbookTab.RETROSPECTIVES,
                        (session, window) -> new RetrospectiveContent(session, window, files.apply(session))),
                Map.entry(
                        WorkbookTab.USE_CASES,
                        (session, window) -> new UseCaseContent(session, window, files.apply(session))),
                Map.entry(
                        WorkbookTab.CHECKLIST,
                        (session, window) -> new ChecklistContent(session, window, files.apply(session))),
                Map.entry(
                        WorkbookTab.RESOURCES,
                        (session, window) -> new ResourcesContent(session, window, files.apply(session))));
    }

    /** The file dialogs of the window, which is looked for when they are asked for: a tab may be made before it is shown. */
    private record LazyFilePicker(Function<Window, FilePicker> pickers) implements FilePicker {

        private FilePicker now() {
            return pickers.apply(Window.getWindows().getFirst());
        }

        @Override
        public Optional<Path> open(String title, Kind kind) {
            return now().open(title, kind);
        }

        @Override
        public Optional<Path> save(String title, Kind kind, String proposedName) {
            return now().save(title, kind, proposedName);
        }
    }

    /** The person who works on this computer: the one chosen in the journal, otherwise the author of the settings. */
    private static final class SettingsCurrentPerson implements CurrentPerson {

        private static final String NAME = "myself";

        private final Settings settings;

        SettingsCurrentPerson(Settings settings) {
            this.settings = settings;
        }

        @Override
        public String name() {
            return settings.get(NAME).orElseGet(settings::author);
        }

        @Override
        public void keep(String name) {
            settings.set(NAME, name);
        }
    }
}
