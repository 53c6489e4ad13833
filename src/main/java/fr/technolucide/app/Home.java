package fr.technolucide.app;

import fr.technolucide.workbook.WorkbookName;
import java.nio.file.Path;
import java.util.Map;
import net.harawata.appdirs.AppDirsFactory;

/**
 * The folder of the person's data.
 *
 * @param folder may not exist yet
 */
record Home(Path folder) {

    /** The environment variable that moves the folder. */
    static final String VARIABLE = "TECHNOLUCIDE_HOME";

    private static final String NAME = "Technolucide";

    /**
     * Returns the folder that the environment variable names, otherwise the one in which the system keeps the data of
     * applications.
     */
    static Home of(Map<String, String> environment) {
        String moved = environment.getOrDefault(VARIABLE, "");
        return new Home(
                moved.isBlank()
                        ? Path.of(AppDirsFactory.getInstance().getUserDataDir(NAME, null, null))
                        : Path.of(moved).toAbsolutePath());
    }

    /** Returns the path of the workbook of a person who never chose one. */
    Path workbook() {
        return folder.resolve(WorkbookName.file("cahier"));
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
