package fr.technolucide.faults;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** The answers that several writers of one workbook got, by the name of the tool that each edit adds. On any thread. */
final class WriteLedger {

    private final Map<String, Boolean> answers = new ConcurrentSkipListMap<>();
    private final List<String> wrong = new ArrayList<>();

    void written(String name) {
        answers.put(name, true);
    }

    /** @param sentence what the person reads */
    void refused(String name, String sentence) {
        answers.put(name, false);
        if (sentence.isBlank()) {
            synchronized (wrong) {
                wrong.add(name + " is refused without a word");
            }
        }
    }

    long written() {
        return answers.values().stream().filter(written -> written).count();
    }

    /** Returns what was lost and what was invented, once all writers have let the workbook go; its tools are theirs alone. */
    List<String> wrong(Path file) {
        List<String> found = new ArrayList<>(wrong);
        try (Workbook workbook =
                WorkbookFiles.open(file, Catalog.SCHEMA, Workbooks.environment(Workbooks.TODAY), false)) {
            found.addAll(WorkbookFiles.integrity(workbook));
            Map<String, Long> there = workbook.read(reader -> reader.all(Tools.SHEET)).stream()
                    .collect(Collectors.groupingBy(row -> row.get(Tools.NAME, ""), Collectors.counting()));
            answers.forEach((name, written) -> {
                if (there.getOrDefault(name, 0L) != (written ? 1 : 0)) {
                    found.add((written ? "lost " : "refused, and there ") + name);
                }
            });
            there.keySet().stream()
                    .filter(name -> !answers.containsKey(name))
                    .forEach(name -> found.add("invented " + name));
        } catch (WorkbookException unreadable) {
            found.add("unreadable: " + unreadable.problem());
        }
        System.out.printf(
                "%d acknowledged, %d refused, %d wrong%n", written(), answers.size() - written(), found.size());
        return found;
    }
}
