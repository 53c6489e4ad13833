package fr.technolucide;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of the sources that says what the program declares, so that no change of it goes unseen. A test holds it
 * against the declaration; with {@code -Dtests.accept=true} it is written again instead.
 */
public final class ReferenceFile {

    private ReferenceFile() {}

    /** Fails at the first line that is not as expected. */
    public static void hold(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("tests.accept")) {
            Files.writeString(file, expected);
            return;
        }
        List<String> found = Files.readString(file).lines().toList();
        List<String> wanted = expected.lines().toList();
        for (int i = 0; i < Math.max(found.size(), wanted.size()); i++) {
            String line = i < found.size() ? found.get(i) : "(nothing)";
            String declared = i < wanted.size() ? wanted.get(i) : "(nothing)";
            if (!line.equals(declared)) {
                fail(
                        "line %d of %s says%n%s%nand this is declared%n%s%nif it is meant, -Dtests.accept=true writes it again",
                        i + 1, file, line, declared);
            }
        }
    }
}
