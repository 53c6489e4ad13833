package fr.technolucide.faults;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.OlderWorkbook;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.cli.Cli;
import fr.technolucide.cli.CliEnvironment;
import fr.technolucide.cli.Exit;
import fr.technolucide.language.Language;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Work on the disk that must leave nothing lost, whichever of its system calls fails. Each stands in a folder of its own
 * that holds a workbook, {@code x.lucide}, another one, {@code other.lucide}, and what is to be replaced.
 */
enum FaultScenario {
    /** Six edits, each tried again until it is acknowledged. */
    EDIT {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            edits(folder.resolve(WORKBOOK), ledger, false);
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) {
            return lostEdits(folder.resolve(WORKBOOK), acknowledged);
        }
    },
    /** The same, acknowledged before it is written, and never tried again. */
    CONTROL_EDIT {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            edits(folder.resolve(WORKBOOK), ledger, true);
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) {
            return lostEdits(folder.resolve(WORKBOOK), acknowledged);
        }
    },
    IMPORT {
        @Override
        void run(Path folder, Consumer<String> ledger) throws IOException {
            Path source = Files.writeString(
                    folder.resolveSibling("one.csv"),
                    "Outil;Jour;Testeur;Durée (min);Tâche\nPlumier;25/11/2026;Chloé;10;essai\n");
            command(ledger, "import", folder.resolve(WORKBOOK).toString(), source.toString(), "--sheet", "trials");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) {
            long trials = trials(folder.resolve(WORKBOOK));
            return trials == ROWS + 1 || trials == ROWS && acknowledged.isEmpty()
                    ? List.of()
                    : List.of(trials + " trials, " + acknowledged);
        }
    },
    EXPORT_JSON {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            export(folder, ledger, "out.json");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) throws IOException {
            return lostFile(folder.resolve("out.json"), "}", acknowledged);
        }
    },
    EXPORT_XLSX {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            export(folder, ledger, "out.xlsx");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) throws IOException {
            return lostFile(folder.resolve("out.xlsx"), "PK\u0005\u0006", acknowledged);
        }
    },
    EXPORT_CSV {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            command(
                    ledger,
                    "export",
                    folder.resolve(WORKBOOK).toString(),
                    "--to",
                    folder.resolve("csv").toString(),
                    "--csv",
                    "--force");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) throws IOException {
            return lostFile(folder.resolve("csv").resolve("trials.csv"), "\r\n", acknowledged);
        }
    },
    PRINT {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            command(
                    ledger,
                    "print",
                    folder.resolve(WORKBOOK).toString(),
                    "checklist-quick",
                    "--blank",
                    "--to",
                    folder.resolve("out.pdf").toString(),
                    "--force");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) throws IOException {
            return lostFile(folder.resolve("out.pdf"), "%%EOF", acknowledged);
        }
    },
    BACKUP {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            replacing(folder, ledger, "backup");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) {
            return lostWorkbook(folder, acknowledged);
        }
    },
    RESTORE {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            replacing(folder, ledger, "restore");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) {
            return lostWorkbook(folder, acknowledged);
        }
    },
    NEW {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            command(ledger, "new", folder.resolve(OTHER).toString(), "--force");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) {
            long expected = acknowledged.isEmpty() ? trials(folder.resolve(OTHER)) : 0;
            long found = trials(folder.resolve(OTHER));
            return found == expected && (found == 0 || found == ROWS + 1) ? List.of() : List.of(found + " trials");
        }
    },
    /** A workbook of an earlier version is opened to be written. */
    UPGRADE {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            Backups backups = new Backups(Path.of(System.getProperty(BACKUPS)), Clock.systemUTC());
            try (Workbook workbook = upgraded(folder.resolve(OLDER), backups::copy)) {
                if (!workbook.isReadOnly()) { // where it cannot be written, it is shown as it is
                    ledger.accept("done");
                }
            }
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) {
            Path older = folder.resolve(OLDER);
            if (!acknowledged.isEmpty()) {
                open(older).close(); // refuses an earlier version
            }
            try (Workbook workbook = upgraded(older, _ -> {})) {
                List<String> lost = new ArrayList<>(WorkbookFiles.integrity(workbook));
                long questions = workbook.read(reader -> reader.count(Questions.SHEET));
                if (questions == 0) {
                    lost.add("no questions");
                }
                return lost;
            }
        }
    },
    /** What can be read of a damaged workbook takes the place of another one. */
    RECOVER {
        @Override
        void run(Path folder, Consumer<String> ledger) {
            command(
                    ledger,
                    "recover",
                    folder.resolve(DAMAGED).toString(),
                    "--to",
                    folder.resolve(OTHER).toString(),
                    "--force");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) throws IOException {
            List<String> lost = new ArrayList<>(lostWorkbook(folder, acknowledged));
            if (!Arrays.equals(Files.readAllBytes(folder.resolve(DAMAGED)), damaged(folder.resolve(WORKBOOK)))) {
                lost.add("the damaged file was written");
            }
            return lost;
        }
    },
    /** A file that is deleted before the new one is moved to its place. */
    CONTROL_REPLACE {
        @Override
        void run(Path folder, Consumer<String> ledger) throws IOException {
            Path other = folder.resolve(OTHER);
            Path made = folder.resolve("made");
            Files.copy(folder.resolve(WORKBOOK), made);
            Files.delete(other);
            Files.move(made, other);
            ledger.accept("done");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) {
            return lostWorkbook(folder, acknowledged);
        }
    },
    /** A file that is written under its own name. */
    CONTROL_EXPORT {
        @Override
        void run(Path folder, Consumer<String> ledger) throws IOException {
            try (OutputStream out = Files.newOutputStream(folder.resolve("out.json"))) {
                for (int i = 0; i < 4; i++) {
                    out.write("x".repeat(1_000).getBytes(StandardCharsets.UTF_8));
                }
                out.write('}');
            }
            ledger.accept("done");
        }

        @Override
        List<String> lost(Path folder, List<String> acknowledged) throws IOException {
            return lostFile(folder.resolve("out.json"), "}", acknowledged);
        }
    };

    static final String WORKBOOK = "x.lucide";
    static final String OTHER = "other.lucide";
    private static final String OLDER = "older.lucide";
    private static final String DAMAGED = "damaged.lucide";
    private static final int PAGE = 4_096;

    /** The property that names the folder of automatic copies. */
    static final String BACKUPS = "faults.backups";

    private static final long ROWS = 60;
    private static final String OLD = "old";
    private static final int ATTEMPTS = 4;

    /** Does the work in a folder that {@link #prepare} made, and tells a ledger what is acknowledged. */
    abstract void run(Path folder, Consumer<String> ledger) throws IOException;

    /** Returns what was acknowledged or was there before and is not any more; empty when nothing is lost. */
    abstract List<String> lost(Path folder, List<String> acknowledged) throws IOException;

    /** Returns the same, and what keeps the files from being looked at. */
    List<String> lostOrBroken(Path folder, List<String> acknowledged) {
        try {
            return lost(folder, acknowledged);
        } catch (IOException | RuntimeException broken) {
            return List.of(broken.toString());
        }
    }

    boolean isControl() {
        return name().startsWith("CONTROL");
    }

    /** Makes the files that every scenario begins with, once. */
    static void template(Path folder) throws IOException {
        Files.createDirectories(folder);
        Workbooks.example(folder).close();
        Files.move(folder.resolve("exemple.lucide"), folder.resolve(WORKBOOK));
        Files.copy(folder.resolve(WORKBOOK), folder.resolve(OTHER));
        try (Workbook other = open(folder.resolve(OTHER))) {
            Row trial = other.read(reader -> reader.all(Trials.SHEET).getFirst());
            other.apply(ChangeSet.edited(
                    "", new Edit.Insert(trial.sheet(), other.mint(), trial.cells(), Edit.Origin.TAKEN)));
        }
        OlderWorkbook.at(folder.resolve(OLDER));
        Files.write(folder.resolve(DAMAGED), damaged(folder.resolve(WORKBOOK)));
        Files.createDirectory(folder.resolve("csv"));
        for (String name : List.of("out.json", "out.xlsx", "out.pdf", "csv/trials.csv")) {
            Files.writeString(folder.resolve(name), OLD);
        }
    }

    /** Returns the bytes of a workbook, one of its pages lost. */
    private static byte[] damaged(Path whole) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        Arrays.fill(bytes, 20 * PAGE, 21 * PAGE, (byte) 0);
        return bytes;
    }

    static void prepare(Path template, Path folder) throws IOException {
        delete(folder);
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(template.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Workbook open(Path file) {
        return WorkbookFiles.open(file, Catalog.SCHEMA, Workbooks.environment(Workbooks.TODAY), false);
    }

    private static Workbook upgraded(Path file, Consumer<Workbook> copy) {
        return WorkbookFiles.takeUp(file, Catalog.SCHEMA, Workbooks.environment(Workbooks.TODAY), copy);
    }

    private static void edits(Path file, Consumer<String> ledger, boolean early) {
        try (Workbook workbook = open(file)) {
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

    private static List<String> lostEdits(Path file, List<String> acknowledged) {
        Map<String, Integer> found = new HashMap<>();
        try (Workbook workbook = open(file)) {
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
        try (Workbook workbook = open(file)) {
            List<String> unsound = WorkbookFiles.integrity(workbook);
            if (!unsound.isEmpty()) {
                throw new IllegalStateException(unsound.toString());
            }
            return workbook.read(reader -> reader.count(Trials.SHEET));
        }
    }

    private static void export(Path folder, Consumer<String> ledger, String name) {
        command(
                ledger,
                "export",
                folder.resolve(WORKBOOK).toString(),
                "--to",
                folder.resolve(name).toString(),
                "--force");
    }

    /** The old content or a new one to its end; once it is acknowledged, the new one. */
    private static List<String> lostFile(Path file, String end, List<String> acknowledged) throws IOException {
        String content = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        int last = content.lastIndexOf(end);
        boolean whole = content.length() > 1_000 && last >= 0 && last > content.length() - 100;
        return whole || content.equals(OLD) && acknowledged.isEmpty()
                ? List.of()
                : List.of(file.getFileName() + ": " + content.length() + " bytes, " + acknowledged);
    }

    private static void replacing(Path folder, Consumer<String> ledger, String command) {
        command(
                ledger,
                command,
                folder.resolve(WORKBOOK).toString(),
                "--to",
                folder.resolve(OTHER).toString(),
                "--force");
    }

    private static List<String> lostWorkbook(Path folder, List<String> acknowledged) {
        if (Files.notExists(folder.resolve(OTHER))) {
            return List.of("no file under the name");
        }
        long found = trials(folder.resolve(OTHER));
        return found == ROWS || found == ROWS + 1 && acknowledged.isEmpty()
                ? List.of()
                : List.of(found + " trials, " + acknowledged);
    }

    /** Runs a command; done is an acknowledgement, also where it says that something is set aside. */
    private static void command(Consumer<String> ledger, String... arguments) {
        CliEnvironment surroundings = new CliEnvironment(
                () -> Workbooks.environment(Workbooks.TODAY),
                Language.FRENCH,
                "",
                new Backups(Path.of(System.getProperty(BACKUPS)), Clock.systemUTC()),
                _ -> "",
                false,
                _ -> {});
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Exit exit = new Cli(surroundings, quiet, quiet).run(arguments);
        if (exit == Exit.DEFECT) {
            throw new IllegalStateException("a defect of ours: " + List.of(arguments));
        }
        if (exit == Exit.DONE || exit == Exit.TO_MEND) {
            ledger.accept("done");
        }
    }
}
