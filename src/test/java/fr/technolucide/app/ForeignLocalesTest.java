package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the language of the system, its dotless i or its digits, the program speaks French, gives the same figures,
 * and takes back its own files unchanged. Each locale has a Java of its own, since a language is learnt at the start.
 */
class ForeignLocalesTest {

    @TempDir
    static Path folder;

    private static String atHome;

    @BeforeAll
    static void workAtHome() throws Exception {
        atHome = work(Files.createDirectory(folder.resolve("fr")), "fr", "FR");
    }

    /** Whose small i has no dot in capitals. */
    @Tag("slow")
    @Test
    void inTurkishEverythingIsAsAtHome() throws Exception {
        everythingIsAsAtHome("tr_TR");
    }

    /** Whose digits are others. */
    @Tag("slow")
    @Test
    void inArabicEverythingIsAsAtHome() throws Exception {
        everythingIsAsAtHome("ar_EG");
    }

    private static void everythingIsAsAtHome(String locale) throws Exception {
        String[] parts = locale.split("_");
        Path there = Files.createDirectory(folder.resolve(locale));
        assertThat(work(there, parts[0], parts[1]).lines())
                .isEqualTo(atHome.lines().toList());
        for (String file : List.of("trials.csv", "use_cases.csv", "figures.json")) {
            assertThat(Files.readString(there.resolve(file))
                            .equals(Files.readString(folder.resolve("fr").resolve(file))))
                    .as(file)
                    .isTrue();
        }
    }

    private static String work(Path there, String language, String country) throws Exception {
        Process java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-ea",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        there.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        return said.replace(there.toString(), "");
    }

    /** Makes the worked example, exports it every way, takes it back, and says what it was told. */
    static final class Worker {

        private Worker() {}

        public static void main(String[] arguments) throws IOException {
            Path there = Path.of(arguments[0]);
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Program program =
                    new Program(Map.of("TECHNOLUCIDE_HOME", there.toString(), "TECHNOLUCIDE_TODAY", "2026-11-25"));
            String workbook = there.resolve("t.lucide").toString();
            for (List<String> command : List.of(
                    List.of("new", workbook, "--example"),
                    List.of("info", workbook),
                    List.of("export", workbook, "--to", there.resolve("t.xlsx").toString()),
                    List.of("export", workbook, "--to", there.resolve("csv").toString(), "--csv"),
                    List.of("export", workbook, "--to", there.resolve("t.json").toString()),
                    List.of("import", workbook, there.resolve("t.xlsx").toString()),
                    List.of("import", workbook, there.resolve("t.json").toString()),
                    List.of("import", workbook, there.resolve("csv").toString()),
                    List.of("check", workbook),
                    List.of("figures", workbook))) {
                program.run(out, out, false, command.toArray(String[]::new));
            }
            keep(program, workbook, there);
        }

        /** What may be compared between two workbooks: not their ids, which are minted. */
        private static void keep(Program program, String workbook, Path there) throws IOException {
            ByteArrayOutputStream figures = new ByteArrayOutputStream();
            program.run(
                    new PrintStream(figures, true, StandardCharsets.UTF_8),
                    System.err,
                    false,
                    "figures",
                    workbook,
                    "--json");
            String id = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}";
            Files.writeString(
                    there.resolve("figures.json"),
                    figures.toString(StandardCharsets.UTF_8).replaceAll(id, "id"));
            for (String sheet : List.of("trials.csv", "use_cases.csv")) {
                List<String> lines = new ArrayList<>();
                for (String line : Files.readAllLines(there.resolve("csv").resolve(sheet))) {
                    lines.add(line.replaceAll(id, "id"));
                }
                Files.write(there.resolve(sheet), lines);
            }
        }
    }
}
