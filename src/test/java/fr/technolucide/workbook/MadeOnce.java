package fr.technolucide.workbook;

import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Workbooks with which many tests begin, made once a process and copied after: writing the worked example takes seventy
 * times as long as opening a copy of it. A copy has the identity and the rows of the first, so a folder gets one at
 * most; a second workbook there is made anew.
 */
public final class MadeOnce {

    private static final int KEPT = 8;

    /** The files by how they were made, the last used last. */
    private static final Map<List<?>, byte[]> FILES = new LinkedHashMap<>(KEPT, 1, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Entry<List<?>, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    private static final Set<Path> FOLDERS = new HashSet<>();

    private MadeOnce() {}

    /**
     * Opens a copy of a workbook that was made in the same way, or makes it.
     *
     * @param file where nothing stands yet; otherwise {@code make} decides
     * @param content what tells this workbook from others of the same environment
     * @param make writes the workbook at {@code file}, and opens it
     */
    public static synchronized Workbook open(
            Path file, Schema schema, Environment environment, List<?> content, Supplier<Workbook> make) {
        if (Files.exists(file) || !FOLDERS.add(file.toAbsolutePath().getParent())) {
            return make.get();
        }
        List<?> key = List.of(
                System.identityHashCode(schema),
                environment.clock().instant(),
                environment.device(),
                environment.author(),
                content);
        try {
            byte[] known = FILES.get(key);
            if (known == null) {
                Workbook made = make.get();
                FILES.put(key, Files.readAllBytes(file));
                return made;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, known);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return WorkbookFiles.open(file, schema, environment, false);
    }
}
