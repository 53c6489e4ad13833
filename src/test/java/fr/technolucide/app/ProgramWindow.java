package fr.technolucide.app;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.OffUiThread;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.StandInPrinters;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.shell.MainWindow;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookTab;
import fr.technolucide.workbook.store.Backups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.commons.io.file.PathUtils;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The program's window as {@link WindowStarter} puts it together, over a workbook in a person's folder. Only the file
 * dialogs are a stand-in, and the clock stands still.
 */
public final class ProgramWindow implements AutoCloseable, FilePicker {

    public static final Clock CLOCK = SampleWindow.CLOCK;

    public final Stage stage;
    public final MainWindow window;
    public final Workbook workbook;

    /** What the next file dialogs answer; nobody chooses anything when empty. */
    public volatile Optional<Path> picked = Optional.empty();

    /** The name that the last dialog for a file to be written proposed. */
    public volatile String proposed = "";

    /** What the window prints on. */
    public final StandInPrinters printers = new StandInPrinters();

    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final SingleInstance doorbell;
    private volatile boolean left;

    /** Opens the workbook of a folder, or makes it: with the worked example, or as at the first start. */
    public ProgramWindow(Path folder, boolean example) {
        this(folder, example, CLOCK);
    }

    /** @param clock the day on which the program is used */
    public ProgramWindow(Path folder, boolean example, Clock clock) {
        this(folder, example, clock, false, WorkbookTab.HOME);
    }

    /** @param first the tab on which the window was left */
    public ProgramWindow(Path folder, boolean example, WorkbookTab first) {
        this(folder, example, CLOCK, false, first);
    }

    /** Opens the worked example to be read only. */
    public static ProgramWindow readOnly(Path folder) {
        new ProgramWindow(folder, true).close();
        return new ProgramWindow(folder, true, CLOCK, true, WorkbookTab.HOME);
    }

    private ProgramWindow(Path folder, boolean example, Clock clock, boolean readOnly, WorkbookTab first) {
        WaitForAsyncUtils.autoCheckException = false;
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (!isOfTheHeadlessScreen(failure)) {
                uncaught.add(failure);
            }
        });
        Home home = new Home(folder.resolve("Technolucide"));
        Settings settings = new Settings(home.settings());
        Backups backups = new Backups(home.backups(), clock);
        this.doorbell = new SingleInstance(home.folder());
        FileWorkbookService desk = desk(settings, clock, backups, doorbell);
        Path file = folder.resolve("Documents").resolve("Passerelles.lucide");
        if (first != WorkbookTab.HOME && settings.under("window.").isEmpty()) {
            settings.replaceUnder("window.", SampleWindow.leftOn(file, first));
        }
        if (example && clock.equals(CLOCK) && !Files.exists(file)) {
            WorkedExample.copy(file);
        }
        this.workbook = new OffUiThread(open(desk, file, example, readOnly));
        if (!readOnly) {
            backups.backUp(workbook);
        }
        this.stage = Fx.on(Stage::new);
        WindowStarter starter = new WindowStarter(
                desk,
                settings,
                clock,
                new ThisComputer(home, settings, new ProfileArchive(home, settings, backups)),
                doorbell,
                owner -> this,
                printers,
                () -> left = true);
        this.window = Fx.on(() -> {
            Platform.setImplicitExit(false);
            MainWindow made = new MainWindow(stage, starter.services());
            Rest.watch(made.tasks());
            made.show(workbook);
            stage.setMaximized(false); // the headless screen is smaller than the window it can show
            return made;
        });
        resize(1366, 768);
    }

    /** The headless screen is of 1000 pixels and fails to draw what is beyond them; often, Java no longer says where. */
    private static boolean isOfTheHeadlessScreen(Throwable failure) {
        StackTraceElement[] where = failure.getStackTrace();
        return failure instanceof IndexOutOfBoundsException
                && (where.length == 0
                        || Arrays.stream(where)
                                .anyMatch(frame -> frame.getClassName().startsWith("com.sun.glass.ui.headless.")));
    }

    private static FileWorkbookService desk(Settings settings, Clock clock, Backups backups, SingleInstance doorbell) {
        return new FileWorkbookService(
                settings,
                () -> new Environment(clock, SampleWindow.ENVIRONMENT.device(), SampleWindow.ENVIRONMENT.author()),
                backups,
                doorbell);
    }

    /** The workbook with the worked example, as the program makes it: once in each language, then copied. */
    private static final class WorkedExample {

        private static final Map<Language, byte[]> FILES = new EnumMap<>(Language.class);

        private static byte[] make() {
            try {
                Path folder = Files.createTempDirectory("example");
                Home home = new Home(folder);
                Path file = folder.resolve("Passerelles.lucide");
                FileWorkbookService desk = desk(
                        new Settings(home.settings()),
                        CLOCK,
                        new Backups(home.backups(), CLOCK),
                        new SingleInstance(home.folder()));
                try (Workbook made = ProgramWindow.open(desk, file, true, false)) {
                    made.read(Reader::firstEntry);
                }
                byte[] bytes = Files.readAllBytes(file);
                PathUtils.deleteDirectory(folder);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void copy(Path to) {
            try {
                Files.createDirectories(to.getParent());
                Files.write(to, FILES.computeIfAbsent(Messages.language(), language -> make()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Workbook open(FileWorkbookService desk, Path file, boolean example, boolean readOnly) {
        if (Files.exists(file)) {
            return desk.open(file, readOnly);
        }
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Workbook made = desk.create(file);
        if (example) {
            desk.fillExample(made);
        }
        return made;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Opens another workbook in the window, and waits until it is shown. */
    public void open(Path file) {
        Fx.run(() -> window.open(file));
        Fx.until("open", () -> stage.getTitle().startsWith(file.getFileName().toString()));
        settle();
    }

    public void resize(double width, double height) {
        Fx.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    public void dress(Appearance appearance) {
        Fx.run(() -> window.theme().appearanceProperty().set(appearance));
    }

    /** Waits until every question has its answer and what it changes is laid out. */
    public void settle() {
        Rest.await();
    }

    /** What is open above the window, the last one in front. */
    public List<Window> above() {
        return Fx.on(() -> Window.getWindows().stream()
                .filter(shown -> shown != stage && shown.isShowing())
                .toList());
    }

    public void closeAbove() {
        Fx.run(() -> List.copyOf(Window.getWindows()).reversed().stream()
                .filter(shown -> shown != stage)
                .forEach(Window::hide));
        Fx.run(() -> {
            window.dialogs().layer().clear();
            stage.setX(0);
        });
        settle();
    }

    /** A node of any window, by its id, waited for until it is shown. */
    @SuppressWarnings("unchecked") // the caller knows what it gave the id to
    public <T extends Node> T node(String id) {
        Fx.until(id, () -> find(id).isPresent());
        return (T) Fx.on(() -> find(id).orElseThrow());
    }

    public Optional<Node> find(String id) {
        return Nodes.shown().filter(node -> id.equals(node.getId())).findFirst();
    }

    /** Leaves the program as its menu does, and waits until the workbook is closed. */
    @Override
    public void close() {
        try {
            Fx.run(window::quit);
            Fx.until("left", () -> left);
        } finally {
            end();
        }
    }

    /** Lets go of everything as it is, and asks nothing of what is unfinished. */
    public void abandon() {
        closeAbove();
        Fx.run(window.tasks()::close);
        Fx.run(window.theme()::close);
        workbook.close();
        end();
    }

    private void end() {
        Rest.forget(window.tasks());
        Fx.run(stage::hide);
        doorbell.close();
        Thread.setDefaultUncaughtExceptionHandler(null);
        WaitForAsyncUtils.autoCheckException = true;
        uncaught.forEach(failure -> {
            throw new AssertionError("nobody caught " + Arrays.toString(failure.getStackTrace()), failure);
        });
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return picked;
    }

    @Override
    public Optional<Path> save(String title, Kind kind, String proposedName) {
        proposed = proposedName;
        return picked;
    }
}
