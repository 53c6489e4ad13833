package fr.technolucide.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An edit of one file of the sources: lines that stand there once, one after the other, and what they become.
 *
 * @param before empty for a new file
 */
record SourceEdit(String file, List<String> before, List<String> after) {

    /** Reads a block of code of which each line begins with a space, {@code +} or {@code -}. */
    static SourceEdit of(String file, String diff) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        diff.lines().forEach(line -> {
            String text = line.isEmpty() ? "" : line.substring(1);
            char sign = line.isEmpty() ? ' ' : line.charAt(0);
            if (sign != '+') {
                before.add(text);
            }
            if (sign != '-') {
                after.add(text);
            }
        });
        return new SourceEdit(file, List.copyOf(before), List.copyOf(after));
    }

    /** @throws AssertionError when the lines are not there, or stand there more than once */
    void apply(Path root) throws IOException {
        Path path = root.resolve(file);
        if (before.isEmpty()) {
            if (Files.exists(path)) {
                throw new AssertionError(file + " is there already");
            }
            Files.write(path, after);
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        int first = Collections.indexOfSubList(lines, before);
        if (first < 0 || first != Collections.lastIndexOfSubList(lines, before)) {
            throw new AssertionError(
                    "docs/recipes.md shows lines that are " + (first < 0 ? "not in " : "more than once in ") + file
                            + "; bring that recipe up to date with them:\n" + String.join("\n", before));
        }
        List<String> place = lines.subList(first, first + before.size());
        place.clear();
        place.addAll(after);
        Files.write(path, lines);
    }
}
