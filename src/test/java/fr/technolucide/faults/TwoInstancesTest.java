package fr.technolucide.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes write in one workbook at once: what each was told is written is there, once. */
class TwoInstancesTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("vide.lucide");
        Workbooks.empty(folder).close();
    }

    @Test
    void tenEditsEach() throws Exception {
        assertThat(lost("direct", 10)).isEmpty();
    }

    @Tag("faults")
    @Test
    void twoHundredEditsEach() throws Exception {
        assertThat(lost("direct", 200)).isEmpty();
    }

    /** One that works in a copy and puts it back, as some programs do, loses what the other wrote meanwhile. */
    @Tag("faults")
    @Test
    void theControlIsCaught() throws Exception {
        assertThat(lost("copied", 60)).isNotEmpty();
    }

    private List<String> lost(String how, int edits) throws Exception {
        List<Process> writers = new ArrayList<>();
        for (String name : List.of("fenêtre", "commande")) {
            String way = name.equals("commande") ? how : "direct";
            writers.add(new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:TieredStopAtLevel=1",
                            "-Dstdout.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Instance.class.getName(),
                            file.toString(),
                            way,
                            name,
                            Integer.toString(edits))
                    .redirectErrorStream(true)
                    .start());
        }
        List<String> acknowledged = new ArrayList<>();
        for (Process writer : writers) {
            try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
                out.lines().filter(line -> line.startsWith("écrit ")).forEach(acknowledged::add);
            }
            writer.waitFor();
        }
        assertThat(acknowledged).isNotEmpty();
        List<String> lost = new ArrayList<>();
        try (Workbook workbook = open(file)) {
            lost.addAll(WorkbookFiles.integrity(workbook));
            Map<String, Integer> found = new HashMap<>();
            workbook.read(reader -> reader.all(Tools.SHEET))
                    .forEach(row -> found.merge("écrit " + row.get(Tools.NAME, ""), 1, Integer::sum));
            acknowledged.stream()
                    .filter(name -> found.getOrDefault(name, 0) != 1)
                    .forEach(lost::add);
        }
        System.out.printf("two instances, %s: %d acknowledged, %d lost%n", how, acknowledged.size(), lost.size());
        return lost;
    }

    private static Workbook open(Path file) {
        return WorkbookFiles.open(file, Catalog.SCHEMA, Workbooks.environment(Workbooks.TODAY), false);
    }

    /** One of the two processes; says each edit once it is acknowledged. */
    static final class Instance {

        private Instance() {}

        /** @param arguments the file, the way in which it is written, the name of the process, the number of edits */
        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            List<String> names = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                names.add(arguments[2] + " " + i);
            }
            if (arguments[1].equals("direct")) {
                try (Workbook workbook = open(file)) {
                    names.forEach(name -> write(workbook, name));
                }
                return;
            }
            Path copy = Path.of(file + ".copie");
            for (String name : names) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                try (Workbook workbook = open(copy)) {
                    write(workbook, name);
                }
                Files.write(file, Files.readAllBytes(copy));
            }
        }

        private static void write(Workbook workbook, String name) {
            UUID id = workbook.mint();
            ChangeSet change = ChangeSet.edited(
                    name, new Edit.Insert(Tools.SHEET, id, Cells.of(Tools.NAME, name), Edit.Origin.TYPED));
            for (int attempt = 0; attempt < 10; attempt++) {
                try {
                    workbook.apply(change);
                    System.out.println("écrit " + name);
                    return;
                } catch (WorkbookException held) {
                    System.err.println(held.problem());
                }
            }
        }
    }
}
