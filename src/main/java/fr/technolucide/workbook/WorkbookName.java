package fr.technolucide.workbook;

import java.nio.file.Path;

/** The naming of workbook files. */
public final class WorkbookName {

    public static final String EXTENSION = "lucide";

    private static final String ENDING = "." + EXTENSION;

    private WorkbookName() {}

    public static boolean isOne(String fileName) {
        return fileName.endsWith(ENDING);
    }

    /** Returns the file of that name; it has the ending that {@link #of} takes away. */
    public static String file(String name) {
        return name + ENDING;
    }

    /** Returns the name by which people know it: without its folder and its ending. */
    public static String of(Path file) {
        String whole = file.getFileName().toString();
        return isOne(whole) ? whole.substring(0, whole.length() - ENDING.length()) : whole;
    }
}
