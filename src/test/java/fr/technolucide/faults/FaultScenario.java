package fr.technolucide.faults;

import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.cli.Exit;
import fr.technolucide.cli.Terminal;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Work on the disk that must leave nothing lost, whichever of its system calls fails, over {@link FaultFiles}. */
enum FaultScenario {
    /** Six edits, each tried again until it is acknowledged. */
    EDIT((folder, ledger) -> edits(folder, ledger, false), FaultScenario::lostEdits),
    /** The same, acknowledged before it is written, and never tried again. */
    CONTROL_EDIT((folder, ledger) -> edits(folder, ledger, true), FaultScenario::lostEdits),
    IMPORT(
            (folder, ledger) -> {
                Path source = Files.writeString(
                        folder.resolveSibling("one.csv"),
                        "Outil;Jour;Testeur;Durée (min);Tâche\nPlumier;25/11/2026;Chloé;10;essai\n");
                command(ledger, "import", folder.resolve(FaultFiles.WORKBOOK), source, "--sheet", "trials");
            },
            (folder, acknowledged) -> {
                long trials = trials(folder.resolve(FaultFiles.WORKBOOK));
                return trials == FaultFiles.TRIALS + 1 || trials == FaultFiles.TRIALS && acknowledged.isEmpty()
                        ? List.of()
                        : List.of(trials + " trials, " + acknowledged);
            }),
    EXPORT_JSON(
            made("export", FaultFiles.WORKBOOK, "out.json"),
            (folder, acknowledged) -> lostFile(folder.resolve("out.json"), "}", acknowledged)),
    EXPORT_XLSX(
            made("export", FaultFiles.WORKBOOK, "out.xlsx"),
            (folder, acknowledged) -> lostFile(folder.resolve("out.xlsx"), "PK\u0005\u0006", acknowledged)),
    EXPORT_CSV(
            made("export", FaultFiles.WORKBOOK, "csv", "--csv"),
            (folder, acknowledged) -> lostFile(folder.resolve("csv/trials.csv"), "\r\n", acknowledged)),
    PRINT(
            made("print", FaultFiles.WORKBOOK, "out.pdf", "checklist-quick", "--blank"),
            (folder, acknowledged) -> lostFile(folder.resolve("out.pdf"), "%%EOF", acknowledged)),
    BACKUP(made("backup", FaultFiles.WORKBOOK, FaultFiles.OTHER), FaultScenario::lostWorkbook),
    RESTORE(made("restore", FaultFiles.WORKBOOK, FaultFiles.OTHER), FaultScenario::lostWorkbook),
    NEW(
            (folder, ledger) -> command(ledger, "new", folder.resolve(FaultFiles.OTHER), "--force"),
            (folder, acknowledged) -> {
                long found = trials(folder.resolve(FaultFiles.OTHER));
                return found == 0 || found == FaultFiles.TRIALS + 1 && acknowledged.isEmpty()
                        ? List.of()
                        : List.of(found + " trials");
            }),
    /** A workbook of an earlier version is opened to be written. */
    UPGRADE(
            (folder, ledger) -> {
                Backups backups = new Backups(Terminal.backups(home()), Clock.systemUTC());
                try (Workbook workbook = upgraded(folder.resolve(FaultFiles.OLDER), backups::copy)) {
                    if (!workbook.isReadOnly()) { // where it cannot be written, it is shown as it is
                        ledger.accept("done");
                    }
                }
            },
            (folder, acknowledged) -> {
                Path older = folder.resolve(FaultFiles.OLDER);
                if (!acknowledged.isEmpty()) {
                    FaultFiles.open(older).close(); // refuses an earlier version
                }
                try (Workbook workbook = upgraded(older, _ -> {})) {
                    List<String> lost = new ArrayList<>(WorkbookFiles.integrity(workbook));
                    long questions = workbook.read(reader -> reader.count(Questions.SHEET));
                    if (questions == 0) {
                        lost.add("no questions");
                    }
                    return lost;
                }
            }),
    /** What can be read of a damaged workbook takes the place of another one. */
    RECOVER(made("recover", FaultFiles.DAMAGED, FaultFiles.OTHER), (folder, acknowledged) -> {
        List<String> lost = new ArrayList<>(lostWorkbook(folder, acknowledged));
        if (!FaultFiles.isDamagedAsMade(folder)) {
            lost.add("the damaged file was written");
        }
        return lost;
    }),
    /** A file that is deleted before the new one is moved to its place. */
    CONTROL_REPLACE(
            (folder, ledger) -> {
                Path other = folder.resolve(FaultFiles.OTHER);
                Path made = folder.resolve("made");
                Files.copy(folder.resolve(FaultFiles.WORKBOOK), made);
                Files.delete(other);
                Files.move(made, other);
                ledger.accept("done");
            },
            FaultScenario::lostWorkbook),
    /** A file that is written under its own name. */
    CONTROL_EXPORT(
            (folder, ledger) -> {
                try (OutputStream out = Files.newOutputStream(folder.resolve("out.json"))) {
                    for (int i = 0; i < 4; i++) {
                        out.write("x".repeat(1_000).getBytes(StandardCharsets.UTF_8));
                    }
                    out.write('}');
                }
                ledger.accept("done");
            },
            (folder, acknowledged) -> lostFile(folder.resolve("out.json"), "}", acknowledged));

    /** The property that names the folder of what the program keeps beside workbooks. */
    static final String HOME = "faults.home";

    private static final int ATTEMPTS = 4;

    /** Work in a folder; tells a ledger what is acknowledged. */
    @FunctionalInterface
    private interface Work {
        void run(Path folder, Consumer<String> ledger) throws IOException;
    }

    /** Finds what was acknowledged or was there before and is not any more. */
    @FunctionalInterface
    private interface Check {
        List<String> lost(Path folder, List<String> acknowledged) throws IOException;
    }

    private final Work work;
    private final Check check;

    FaultScenario(Work work, Check check) {
        this.work = work;
        this.check = check;
    }

    /** Does the work in a folder of {@link FaultFiles}, and tells a ledger what is acknowledged. */
    void run(Path folder, Consumer<String> ledger) throws IOException {
        work.run(folder, ledger);
    }

    /** Returns what was acknowledged or was there before and is not any more, or what keeps the files from being looked at. */
    List<String> lost(Path folder, List<String> acknowledged) {
        try {
            return check.lost(folder, acknowledged);
        } catch (IOException | RuntimeException broken) {
            return List.of(broken.toString());
        }
    }

    boolean isControl() {
        return name().startsWith("CONTROL");
    }

    private static Path home() {
        return Path.of(System.getProperty(HOME));
    }

    private static Workbook upgraded(Path file, Consumer<Workbook> copy) {
        return WorkbookFiles.takeUp(file, Catalog.SCHEMA, Workbooks.environment(Workbooks.TODAY), copy);
    }

    private static void edits(Path folder, Consumer<String> ledger, boolean early) {
        try (Workbook workbook = FaultFiles.open(folder.resolve(FaultFiles.WORKBOOK))) {
            for (int i = 0; i < 6; i++) {
                UUID id = workbook.mint();
                String name = "Outil " + i;
                ChangeSet change = ChangeSet.edited(
                        name, new Edit.Insert(Tools.SHEET, id, Cells.of(Tools.NAME, name), Edit.Origin.TYPED));
                if (early) {
                    ledger.accept(name);
                }
                if (insist(workbook, change, early ? 1 : ATTEMPTS) && !early) {
                    ledger.accept(name);
                }
            }
        }
    }

    /** A person tries again: a refusal that does not end is an error that is not caught here. */
    private static boolean insist(Workbook workbook, ChangeSet change, int attempts) {
        for (int attempt = 1; ; attempt++) {
            try {
                workbook.apply(change);
                return true;
            } catch (WorkbookException failing) {
                if (attempt == attempts) {
                    return false;
                }
            }
        }
    }

    private static List<String> lostEdits(Path folder, List<String> acknowledged) {
        Map<String, Integer> found = new HashMap<>();
        try (Workbook workbook = FaultFiles.open(folder.resolve(FaultFiles.WORKBOOK))) {
            workbook.read(reader -> reader.all(Tools.SHEET))
                    .forEach(row -> found.merge(row.get(Tools.NAME, ""), 1, Integer::sum));
            List<String> lost = new ArrayList<>(WorkbookFiles.integrity(workbook));
            acknowledged.stream()
                    .filter(name -> found.getOrDefault(name, 0) != 1)
                    .forEach(lost::add);
            return lost;
        }
    }

    private static long trials(Path file) {
        try (Workbook workbook = FaultFiles.open(file)) {
            List<String> unsound = WorkbookFiles.integrity(workbook);
            if (!unsound.isEmpty()) {
                throw new IllegalStateException(unsound.toString());
            }
            return workbook.read(reader -> reader.count(Trials.SHEET));
        }
    }

    /** The old content or a new one to its end; once it is acknowledged, the new one. */
    private static List<String> lostFile(Path file, String end, List<String> acknowledged) throws IOException {
        String content = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        int last = content.lastIndexOf(end);
        boolean whole = content.length() > 1_000 && last >= 0 && last > content.length() - 100;
        return whole || content.equals(FaultFiles.OLD) && acknowledged.isEmpty()
                ? List.of()
                : List.of(file.getFileName() + ": " + content.length() + " bytes, " + acknowledged);
    }

    private static List<String> lostWorkbook(Path folder, List<String> acknowledged) {
        if (Files.notExists(folder.resolve(FaultFiles.OTHER))) {
            return List.of("no file under the name");
        }
        long found = trials(folder.resolve(FaultFiles.OTHER));
        return found == FaultFiles.TRIALS || found == FaultFiles.TRIALS + 1 && acknowledged.isEmpty()
                ? List.of()
                : List.of(found + " trials, " + acknowledged);
    }

    /** Returns the work of a command that makes one file, or folder, of another, over what is there. */
    private static Work made(String command, String from, String to, String... more) {
        return (folder, ledger) -> {
            List<Object> arguments = new ArrayList<>(List.of(command, folder.resolve(from)));
            arguments.addAll(List.of(more));
            arguments.addAll(List.of("--to", folder.resolve(to), "--force"));
            command(ledger, arguments.toArray());
        };
    }

    /** Runs a command; done is an acknowledgement, also where it says that something is set aside. */
    private static void command(Consumer<String> ledger, Object... arguments) {
        int status = new Terminal(home()).run(arguments).status();
        if (status == Exit.DEFECT.status()) {
            throw new IllegalStateException("a defect of ours: " + List.of(arguments));
        }
        if (status == Exit.DONE.status() || status == Exit.TO_MEND.status()) {
            ledger.accept("done");
        }
    }
}
