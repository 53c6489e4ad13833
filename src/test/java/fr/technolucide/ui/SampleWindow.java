package fr.technolucide.ui;

import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.autosave.UnsavedFile;
import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.exchange.names.NameInText;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.Check;
import fr.technolucide.language.Language;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.home.HomeContent;
import fr.technolucide.ui.intake.IntakeAssistant;
import fr.technolucide.ui.preview.PrintPreview;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.AppearanceStore;
import fr.technolucide.ui.shell.Computer;
import fr.technolucide.ui.shell.Exchanges;
import fr.technolucide.ui.shell.MainWindow;
import fr.technolucide.ui.shell.ShellServices;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.ui.shell.WorkbookService;
import fr.technolucide.ui.task.TaskProgress;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.MadeOnce;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookTab;
import fr.technolucide.workbook.salvage.SalvageReport;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The real window over a real file, with stand-ins for what lies outside the window. */
public final class SampleWindow
        implements AutoCloseable, WorkbookService, Exchanges, AppearanceStore, FilePicker, Computer {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:42:00Z"), ZoneOffset.UTC);
    public static final Environment ENVIRONMENT =
            new Environment(CLOCK, UUID.fromString("00000000-0000-4000-8000-000000000001"), "Chloé");

    private static final String FILE = "Passerelles.lucide";

    private final Path folder;
    private final Schema schema;
    private final List<Edit> example;
    public final Workbook workbook;
    private final Workbook watched;
    public final Stage stage;
    public final MainWindow window;
    public volatile Appearance appearance = Appearance.DEFAULT;
    public volatile Preferences preferences = new Preferences("Chloé", Language.FRENCH, 500);
    public volatile Optional<Preferences> carried = Optional.empty();

    /** Held while a box is not to be taken in yet. */
    public final ReentrantLock unpacking = new ReentrantLock();

    public volatile Map<String, String> remembered;

    /** The files handed to the mail program. */
    public final List<Path> sent = new CopyOnWriteArrayList<>();

    public final List<Path> opened = new CopyOnWriteArrayList<>();

    public volatile Optional<Path> shownInFolder = Optional.empty();

    /** The workbook that was opened in another window. */
    public volatile Optional<Path> openedBeside = Optional.empty();

    public volatile WorkbookService.Holder holder;
    private volatile List<Path> recent;
    /** Copies the workbook before an import; nothing by itself. */
    public volatile Consumer<Workbook> beforeImport = opened -> {};

    public final KeptMappings mappings = new KeptMappings();
    /** Whether this computer has nothing that shows a folder. */
    public volatile boolean folderless;

    public volatile Optional<Path> picked = Optional.empty();
    public final StandInPrinters printers = new StandInPrinters();

    public SampleWindow(Path folder, Schema schema, List<Edit> content, List<Edit> example) {
        this(folder, schema, content, example, Map.of());
    }

    /** @param remembered what the window kept of the last time */
    public SampleWindow(
            Path folder, Schema schema, List<Edit> content, List<Edit> example, Map<String, String> remembered) {
        this(folder, schema, content, example, remembered, Map.of());
    }

    /** @param contents tabs that have a screen of their own */
    public SampleWindow(
            Path folder,
            Schema schema,
            List<Edit> content,
            List<Edit> example,
            Map<String, String> remembered,
            Map<WorkbookTab, TabContent.Factory> contents) {
        this(folder, schema, content, example, remembered, _ -> contents);
    }

    /** A window that was left on a tab with a screen of its own, which is all that it builds. */
    public SampleWindow(
            Path folder,
            Schema schema,
            List<Edit> content,
            WorkbookTab left,
            Function<SampleWindow, TabContent.Factory> screen) {
        this(
                folder,
                schema,
                content,
                List.of(),
                leftOn(folder.resolve(FILE), left),
                window -> Map.of(left, screen.apply(window)));
    }

    private SampleWindow(
            Path folder,
            Schema schema,
            List<Edit> content,
            List<Edit> example,
            Map<String, String> remembered,
            Function<SampleWindow, Map<WorkbookTab, TabContent.Factory>> contents) {
        this.remembered = remembered;
        this.folder = folder;
        this.recent = List.of(folder.resolve("Autre.lucide"));
        this.schema = schema;
        this.example = example;
        this.watched = made(folder.resolve(FILE), schema, ENVIRONMENT, content);
        this.workbook = new OffUiThread(watched);
        this.stage = Fx.on(Stage::new);
        this.window = Fx.on(() -> {
            Platform.setImplicitExit(false);
            MainWindow made = new MainWindow(
                    stage,
                    new ShellServices(
                            this,
                            this,
                            this,
                            owner -> this,
                            CLOCK,
                            withHome(contents.apply(this)),
                            () -> {},
                            this,
                            Optional.empty()));
            Rest.watch(made.tasks());
            made.show(workbook);
            stage.setMaximized(false); // the headless screen is smaller than the window it can show
            stage.setWidth(1366);
            stage.setHeight(768);
            return made;
        });
    }

    /** Makes a workbook that holds this, the first time, and copies it after. */
    static Workbook made(Path file, Schema schema, Environment environment, List<Edit> content) {
        return MadeOnce.open(file, schema, environment, content, () -> {
            Workbook made = WorkbookFiles.create(file, schema, environment, List.of(), true);
            if (!content.isEmpty()) {
                made.apply(new ChangeSet(StepKind.EXAMPLE, "", content));
            }
            return made;
        });
    }

    /** Returns what a window remembers that was left on a tab of a workbook. */
    public static Map<String, String> leftOn(Path workbook, WorkbookTab tab) {
        return Map.of("workbook", workbook.toAbsolutePath().toString(), "tab", tab.id());
    }

    private static Map<WorkbookTab, TabContent.Factory> withHome(Map<WorkbookTab, TabContent.Factory> contents) {
        Map<WorkbookTab, TabContent.Factory> all = new EnumMap<>(WorkbookTab.class);
        all.put(WorkbookTab.HOME, HomeContent::new);
        all.putAll(contents);
        return all;
    }

    /** How many rows a sheet has; a test may ask on any thread. */
    public long count(Sheet sheet) {
        return watched.read(reader -> reader.count(sheet));
    }

    public Scene scene() {
        return stage.getScene();
    }

    public <T> T read(Function<Reader, T> question) {
        return watched.read(question);
    }

    /** A node of any window, by its id, which may hold dots. */
    public <T extends Node> T node(String id) {
        return Nodes.await(id);
    }

    public Optional<Node> find(String id) {
        return Nodes.find(id);
    }

    @Override
    public void close() {
        Nodes.hideAll();
        Rest.forget(window.tasks());
        Fx.run(window.tasks()::close);
        Fx.run(window.theme()::close);
        workbook.close();
        OffUiThread.held().forEach(held -> {
            throw new AssertionError(held);
        });
    }

    @Override
    public UnsavedFile unsaved(Workbook opened) {
        return new UnsavedFile(
                folder.resolve("unsaved"), opened.path(), opened.read(Reader::firstEntry), workbook.schema());
    }

    @Override
    public Workbook open(Path file, boolean readOnly) {
        return new OffUiThread(WorkbookFiles.open(file, schema, ENVIRONMENT, readOnly));
    }

    @Override
    public boolean isSame(Path one, Path other) {
        return WorkbookFiles.isSame(one, other);
    }

    @Override
    public Workbook create(Path file) {
        return new OffUiThread(WorkbookFiles.create(file, schema, ENVIRONMENT, List.of(), true));
    }

    @Override
    public void copy(Workbook opened, Path target) {
        WorkbookFiles.copy(opened, target, true, ENVIRONMENT);
    }

    @Override
    public List<Path> recent() {
        return recent;
    }

    @Override
    public List<Backup> backups(Path opened) {
        Map<Sheet, Long> rows = new LinkedHashMap<>();
        schema.sheets().stream()
                .filter(sheet -> !sheet.isSeeded() && !sheet.isSingleRow())
                .forEach(sheet -> rows.put(sheet, count(sheet)));
        return List.of(new Backup(folder.resolve("copie"), CLOCK.instant(), 262_144, "", Optional.of(rows)));
    }

    @Override
    public Workbook restoreBeside(Backup backup, Path beside) {
        return create(beside.resolveSibling("Restauré.lucide"));
    }

    @Override
    public Workbook takeOver(Path file) {
        return open(file, false);
    }

    @Override
    public void onFailedCopy(Workbook opened, Consumer<RuntimeException> action) {}

    @Override
    public List<Check.Issue> check(Workbook opened) {
        return opened.read(Check::of);
    }

    @Override
    public void backUp(Workbook opened) {}

    @Override
    public void keep(Workbook opened) {}

    @Override
    public Workbook openCopy(Path file, Path target) {
        try (Workbook source = WorkbookFiles.open(file, schema, ENVIRONMENT, true)) {
            copy(source, target);
        }
        return open(target, false);
    }

    @Override
    public void forgetRecent() {
        recent = List.of();
    }

    @Override
    public Optional<Holder> holder(Path file) {
        return Optional.ofNullable(holder);
    }

    @Override
    public boolean bringForward(Path file) {
        return false;
    }

    @Override
    public About about() {
        return new About("1.0", folder, folder.resolve("sauvegardes"));
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public void keep(Preferences chosen) {
        preferences = chosen;
    }

    @Override
    public Map<String, String> remembered() {
        return remembered;
    }

    @Override
    public void remember(Map<String, String> values) {
        remembered = values;
    }

    @Override
    public Path person() {
        return folder.toAbsolutePath().getParent();
    }

    @Override
    public void showInFolder(Path file) throws IOException {
        if (folderless) {
            throw new IOException("no file manager");
        }
        shownInFolder = Optional.of(file);
    }

    @Override
    public void openInAnotherWindow(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new IOException("gone");
        }
        openedBeside = Optional.of(file);
    }

    @Override
    public void pack(Optional<Workbook> open, Path target, TaskProgress progress) {
        write(target);
    }

    @Override
    public Optional<Path> unpack(Path packed, TaskProgress progress) {
        unpacking.lock();
        unpacking.unlock();
        preferences = carried.orElse(preferences);
        return Optional.empty();
    }

    @Override
    public Workbook restore(Backup backup, Path target) {
        return create(target);
    }

    @Override
    public SalvageReport recover(Path damaged, Path target) {
        create(target).close();
        return new SalvageReport(List.of(), List.of(), 0, 0);
    }

    @Override
    public void fillExample(Workbook opened) {
        opened.apply(new ChangeSet(StepKind.EXAMPLE, "", example));
    }

    @Override
    public void exportExcel(
            Workbook opened,
            ExportScope scope,
            Optional<BoardFile.Meeting> meeting,
            Path target,
            TaskProgress progress) {
        progress.at(0.5, "");
        progress.check();
        write(target);
    }

    @Override
    public void exportAll(Workbook opened, Path target, TaskProgress progress) {
        write(target);
    }

    @Override
    public void exportCalendar(Workbook opened, Path target) {
        write(target);
    }

    @Override
    public void writePicture(byte[] picture, Path target) {
        write(target);
    }

    @Override
    public List<NameInText> namesInTexts(Workbook opened) {
        return List.of();
    }

    @Override
    public void preview(Session session, FilePicker files, PaperForm form, PrintOrder.Content content) {
        new PrintPreview(session, files, printers, SampleWindow::keep, this).open(form, content);
    }

    private static void keep(byte[] pdf, Path target) {
        try {
            Files.write(target, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void preview(Session session, FilePicker files, PrintedList list) {
        new PrintPreview(session, files, printers, SampleWindow::keep, this).open(list);
    }

    @Override
    public void exportRows(Workbook opened, Query query, Path target, TaskProgress progress) {
        write(target);
    }

    private static void write(Path target) {
        try {
            Files.writeString(target, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void importTable(Session session, FilePicker files) {
        new IntakeAssistant(session, files, mappings, opened -> beforeImport.accept(opened)).open();
    }

    @Override
    public void pasteTable(Session session, FilePicker files) {
        new IntakeAssistant(session, files, mappings, opened -> beforeImport.accept(opened)).openPasted();
    }

    @Override
    public void importFile(Session session, FilePicker files, Path file) {
        new IntakeAssistant(session, files, mappings, written -> {}).open(file);
    }

    @Override
    public void show(Path file) {
        opened.add(file);
    }

    @Override
    public void send(Path file) {
        sent.add(file);
    }

    @Override
    public Appearance read() {
        return appearance;
    }

    @Override
    public void keep(Appearance chosen) {
        appearance = chosen;
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return picked;
    }

    @Override
    public Optional<Path> save(String title, Kind kind, String proposedName) {
        return picked;
    }

    /** Rows enough to look like work: five tools, four people, as many trials as asked. */
    public static List<Edit> rows(int trials) {
        return new ArrayList<>(SampleRows.of(trials));
    }
}
