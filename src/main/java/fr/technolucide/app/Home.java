package fr.technolucide.app;

import fr.technolucide.workbook.WorkbookName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.harawata.appdirs.AppDirsFactory;

/**
 * The folder of the person's data.
 *
 * @param folder may not exist yet
 * @param shown  the folder in which a window makes the first workbook, where a person finds it; may not exist yet
 * @param person the folder that holds all that the person has
 */
record Home(Path folder, Path shown, Path person) {

    /** The environment variable that moves the folder. */
    static final String VARIABLE = "TECHNOLUCIDE_HOME";

    private static final String NAME = "Technolucide";
    private static final String FILE = WorkbookName.file("cahier");

    /** All in one folder, beside what else the person has. */
    Home(Path folder) {
        this(folder, folder, folder.toAbsolutePath().resolveSibling(""));
    }

    /**
     * Returns the folder that the environment variable names, otherwise the one in which the system keeps the data of
     * applications, with the workbook among the documents of the person.
     */
    static Home of(Map<String, String> environment) {
        String moved = environment.getOrDefault(VARIABLE, "");
        Path person = Path.of(System.getProperty("user.home", ""));
        if (!moved.isBlank()) {
            Path folder = Path.of(moved).toAbsolutePath();
            return new Home(folder, folder, person);
        }
        Path data = Path.of(AppDirsFactory.getInstance().getUserDataDir(NAME, null, null));
        return new Home(
                data,
                DocumentsFolder.of(System.getProperty("os.name", ""), person, environment)
                        .map(documents -> documents.resolve(NAME))
                        .orElse(data),
                person);
    }

    /** Returns the path of the workbook of a person who never chose one, where no window can be shown. */
    Path workbook() {
        return folder.resolve(FILE);
    }

    /** Returns the path of the workbook of a person who never chose one: the one that is there already, else one to be made. */
    Path shownWorkbook() {
        return Files.exists(workbook()) ? workbook() : shown.resolve(FILE);
    }

    Path exports() {
        return folder.resolve("exports");
    }

    /** Automatic copies, away from the workbooks. */
    Path backups() {
        return folder.resolve("backups");
    }

    Path settings() {
        return folder.resolve("settings.properties");
    }

    Path logs() {
        return folder.resolve("logs");
    }
}
