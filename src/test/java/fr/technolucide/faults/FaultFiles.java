package fr.technolucide.faults;

import fr.technolucide.catalog.OlderWorkbook;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files that each {@link FaultScenario} finds in a folder of its own. */
final class FaultFiles {

    static final String WORKBOOK = "x.lucide";

    /** What is to be replaced: a trial more than the workbook. */
    static final String OTHER = "other.lucide";

    static final String OLDER = "older.lucide";
    static final String DAMAGED = "damaged.lucide";

    /** How many trials the workbook holds. */
    static final long TRIALS = 60;

    /** The content of files that are to be written over. */
    static final String OLD = "old";

    private static final int PAGE = 4_096;

    private FaultFiles() {}

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

    static Workbook open(Path file) {
        return WorkbookFiles.open(file, Catalog.SCHEMA, Workbooks.environment(Workbooks.TODAY), false);
    }

    /** Returns whether the damaged workbook is as it was made. */
    static boolean isDamagedAsMade(Path folder) throws IOException {
        return Arrays.equals(Files.readAllBytes(folder.resolve(DAMAGED)), damaged(folder.resolve(WORKBOOK)));
    }
}
