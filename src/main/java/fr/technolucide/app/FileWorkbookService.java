package fr.technolucide.app;

import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.TemporaryOutput;
import fr.technolucide.exchange.autosave.UnsavedFile;
import fr.technolucide.insight.Check;
import fr.technolucide.ui.shell.WorkbookService;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookException.Problem;
import fr.technolucide.workbook.salvage.Salvage;
import fr.technolucide.workbook.salvage.SalvageReport;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.LockFile;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workbooks of this computer, as files. */
final class FileWorkbookService implements WorkbookService {

    private final Settings settings;
    private final Supplier<Environment> surroundings;
    private final Backups backups;
    private final SingleInstance doorbell;
    private final Set<OpenWorkbook> opened = ConcurrentHashMap.newKeySet();

    /** @param surroundings asked at each opening: the person may have given another name meanwhile */
    FileWorkbookService(
            Settings settings, Supplier<Environment> surroundings, Backups backups, SingleInstance doorbell) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.backups = backups;
        this.doorbell = doorbell;
    }

    @Override
    public UnsavedFile unsaved(Workbook workbook) {
        return new UnsavedFile(
                settings.beside("unsaved"), workbook.path(), workbook.read(Reader::firstEntry), Catalog.SCHEMA);
    }

    @Override
    public List<Check.Issue> check(Workbook workbook) {
        return opened(workbook).findFirst().orElseThrow().check();
    }

    @Override
    public Workbook open(Path file, boolean readOnly) {
        Workbook checked = open(file, readOnly, WorkbookFiles::requireSound);
        settings.remember(file);
        return checked;
    }

    /**
     * Opens a workbook to write in it, without the check of its pages and cells, which takes half a second for 100,000
     * rows and longer on an old disk: it can be shown meanwhile, and {@link #confirm} is to follow. Until then nothing is
     * written to it.
     */
    Workbook openUnchecked(Path file) {
        return open(file, false, workbook -> {});
    }

    /**
     * Checks a workbook opened without it, and puts it first among the recent ones.
     *
     * @throws WorkbookException if its pages do not hold together, or a cell cannot be read; it stays open
     */
    void confirm(Workbook opened) {
        written(opened).ifPresent(OpenWorkbook::requireSound);
        settings.remember(opened.path());
    }

    private Workbook open(Path file, boolean readOnly, Consumer<Workbook> check) {
        Environment environment = surroundings.get();
        return open(file, readOnly, readOnly ? Optional.empty() : claim(file, environment), environment, check);
    }

    @Override
    public Workbook takeOver(Path file) {
        Environment environment = surroundings.get();
        Optional<LockFile> presence = required(LockFile.takeOver(file, environment), file, environment);
        try {
            backups.before(file, Catalog.SCHEMA);
        } catch (RuntimeException | Error failure) {
            presence.ifPresent(LockFile::close);
            throw failure;
        }
        Workbook taken = open(file, false, presence, environment, WorkbookFiles::requireSound);
        settings.remember(file);
        return taken;
    }

    /** @param presence let go of again when the workbook does not open */
    private Workbook open(
            Path file,
            boolean readOnly,
            Optional<LockFile> presence,
            Environment environment,
            Consumer<Workbook> check) {
        try {
            Workbook ready = ready(
                    readOnly
                            ? WorkbookFiles.open(file, Catalog.SCHEMA, environment, true)
                            : WorkbookFiles.takeUp(file, Catalog.SCHEMA, environment, backups::copy),
                    check.andThen(FileWorkbookService::bringUpToDate));
            return kept(ready, presence.orElse(null));
        } catch (RuntimeException | Error failure) {
            presence.ifPresent(LockFile::close);
            throw failure;
        }
    }

    private Workbook kept(Workbook ready, @Nullable LockFile presence) {
        OpenWorkbook[] made = new OpenWorkbook[1];
        made[0] = new OpenWorkbook(
                ready,
                presence,
                backups,
                (time, action) -> ForkJoinPool.commonPool().schedule(action, time.toMillis(), TimeUnit.MILLISECONDS),
                () -> opened.remove(made[0]));
        opened.add(made[0]);
        return made[0];
    }

    @Override
    public void onFailedCopy(Workbook workbook, Consumer<RuntimeException> action) {
        written(workbook).ifPresent(open -> open.onFailedCopy(action));
    }

    @Override
    public void backUp(Workbook workbook) {
        written(workbook).ifPresent(OpenWorkbook::requireCopy);
    }

    @Override
    public void keep(Workbook workbook) {
        written(workbook).ifPresent(OpenWorkbook::keep);
    }

    /** Returns the workbook that is open at a path to be written, of which the given one may be a wrapper. */
    private Optional<OpenWorkbook> written(Workbook workbook) {
        return opened(workbook).filter(open -> !open.isReadOnly()).findFirst();
    }

    private Stream<OpenWorkbook> opened(Workbook workbook) {
        return opened.stream().filter(open -> open.path().equals(workbook.path()));
    }

    /** Keeps a copy of every workbook that is open: the system ends the program, and none will be closed. */
    void backUpOpened() {
        opened.stream().filter(workbook -> !workbook.isReadOnly()).forEach(OpenWorkbook::backUp);
    }

    /** Applies an action to an opened workbook; closes it if that fails. */
    private static Workbook ready(Workbook opened, Consumer<Workbook> action) {
        try {
            action.accept(opened);
            return opened;
        } catch (RuntimeException | Error failure) {
            opened.close();
            throw failure;
        }
    }

    /** A workbook made by an earlier version of the program gets the questions of the newer edition beside its own. */
    private static void bringUpToDate(Workbook opened) {
        List<Edit> questions = opened.isReadOnly() ? List.of() : opened.read(Seeds::newEdition);
        if (!questions.isEmpty()) {
            opened.apply(new ChangeSet(StepKind.CREATED, "", questions));
        }
    }

    /**
     * Makes the lock file of a workbook; empty in a folder that cannot be written to, although the workbook itself may
     * be.
     */
    private Optional<LockFile> claim(Path file, Environment environment) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return required(LockFile.claim(file, environment), file, environment);
    }

    /** Refuses a workbook whose lock file was not given, where somebody else has it. */
    private static Optional<LockFile> required(Optional<LockFile> presence, Path file, Environment environment) {
        if (presence.isEmpty()) {
            LockFile.requireNobody(file, environment);
        }
        return presence;
    }

    /** Opens a workbook to read it, without a lock file: for the work that is done without a window. */
    Workbook consult(Path file) {
        Consumer<Workbook> readable = WorkbookFiles::requireSound;
        return ready(
                WorkbookFiles.consult(file, Catalog.SCHEMA, surroundings.get()),
                readable.andThen(WorkbookFiles::requireWhole));
    }

    @Override
    public boolean isSame(Path one, Path other) {
        return WorkbookFiles.isSame(one, other);
    }

    @Override
    public Workbook create(Path file) {
        backups.before(file, Catalog.SCHEMA);
        WorkbookFiles.create(file, Catalog.SCHEMA, surroundings.get(), Seeds.edits(), true)
                .close();
        return open(file, false);
    }

    @Override
    public void copy(Workbook workbook, Path target) {
        backups.before(target, Catalog.SCHEMA);
        WorkbookFiles.copy(workbook, target, true, surroundings.get());
    }

    @Override
    public Workbook openCopy(Path file, Path target) {
        try (Workbook source = WorkbookFiles.open(file, Catalog.SCHEMA, surroundings.get(), true)) {
            copy(source, target);
        }
        return open(target, false);
    }

    @Override
    public List<Path> recent() {
        return settings.recent();
    }

    @Override
    public void forgetRecent() {
        settings.forgetRecent();
    }

    @Override
    public Optional<Holder> holder(Path file) {
        Environment environment = surroundings.get();
        return LockFile.holder(file, environment)
                .map(found -> new Holder(
                        found.person(),
                        found.host(),
                        found.since(),
                        found.seen(),
                        found.device().equals(environment.device()),
                        found.isStale(environment)));
    }

    @Override
    public boolean bringForward(Path file) {
        Environment environment = surroundings.get();
        return LockFile.holder(file, environment)
                .filter(found -> found.device().equals(environment.device()))
                .filter(found -> doorbell.ring(found.process()))
                .isPresent();
    }

    @Override
    public List<Backup> backups(Path workbook) {
        return BackupDescriptions.of(workbook, backups);
    }

    @Override
    public Workbook restoreBeside(Backup backup, Path workbook) {
        Environment environment = surroundings.get();
        Path target = BackupDescriptions.beside(
                workbook, backup.when().atZone(environment.clock().getZone()));
        WorkbookFiles.restore(backup.file(), target, Catalog.SCHEMA, environment, false);
        return open(target, false);
    }

    @Override
    public Workbook restore(Backup backup, Path target) {
        backups.before(target, Catalog.SCHEMA);
        WorkbookFiles.restore(backup.file(), target, Catalog.SCHEMA, surroundings.get(), true);
        return open(target, false);
    }

    @Override
    public SalvageReport recover(Path damaged, Path target) {
        if (WorkbookFiles.isSame(damaged, target)) {
            throw new WorkbookException(Problem.TARGET_EXISTS, target);
        }
        Environment environment = surroundings.get();
        backups.before(target, Catalog.SCHEMA);
        try (TemporaryOutput draft = TemporaryOutput.folderBeside(target)) {
            Path made = draft.path().resolve("workbook");
            SalvageReport report = Salvage.of(damaged, Catalog.SCHEMA, environment, Seeds.edits())
                    .to(made);
            backups.completeFiles(made);
            WorkbookFiles.moveInPlace(made, target, true, environment);
            return report;
        } catch (IOException failing) {
            throw new WorkbookException(Problem.DISK_FAILING, failing, target);
        }
    }

    @Override
    public void fillExample(Workbook workbook) {
        LocalDate today = LocalDate.now(surroundings.get().clock());
        workbook.apply(new ChangeSet(
                StepKind.EXAMPLE, "", workbook.read(reader -> Example.edits(today, workbook::mint, reader))));
    }
}
