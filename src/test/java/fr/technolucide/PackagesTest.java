package fr.technolucide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What people download, as {@code mvn -Ppackage verify} has just made it in target/dist. */
@Tag("package")
@EnabledOnOs(OS.LINUX)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagesTest {

    private static final Path DIST = Path.of("target", "dist");
    private static final long LARGEST = 75_000_000;

    private Path folder;
    private Path deb;
    private Path archive;
    private Path installed;
    private Path unpacked;

    @BeforeAll
    void unpack(@TempDir Path empty) throws Exception {
        folder = empty;
        deb = only(".deb");
        archive = only(".tar.gz");
        Path root = folder.resolve("à la racine & 100 %");
        run(Map.of(), "dpkg-deb", "-x", deb.toString(), root.toString());
        run(Map.of(), "tar", "-C", folder.toString(), "-xzf", archive.toString());
        installed = root.resolve("usr");
        unpacked = folder.resolve("technolucide");
    }

    private static Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(DIST)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).as(ending).hasSize(1);
            return found.getFirst();
        }
    }

    @Test
    void eachIsSmallEnoughToBeDownloaded() throws IOException {
        assertThat(Files.size(deb)).isLessThanOrEqualTo(LARGEST);
        assertThat(Files.size(archive)).isLessThanOrEqualTo(LARGEST);
    }

    @Test
    void theirNamesPassEverywhereAndTheirSumsAreRight() throws Exception {
        List<String> sums = Files.readAllLines(DIST.resolve("SHA256SUMS"));
        assertThat(sums).hasSize(2).allMatch(line -> line.matches("[0-9a-f]{64}  [a-z0-9._-]+"));
        assertThat(run(Map.of(), "sh", "-c", "cd " + DIST + " && sha256sum -c SHA256SUMS"))
                .doesNotContain("FAILED");
    }

    @Test
    void itStartsWithoutAnyJavaOnThisComputer() throws Exception {
        for (Path program : List.of(installed.resolve("lib/technolucide"), unpacked)) {
            Path workbook = folder.resolve("é & 100 %.lucide");
            assertThat(technolucide(program, "--version")).contains("1.0");
            technolucide(program, "new", workbook.toString(), "--example");
            Path board = folder.resolve("conseil.xlsx");
            technolucide(program, "export", workbook.toString(), "--to", board.toString());
            assertThat(board).isNotEmptyFile();
            Path paper = folder.resolve("liste.pdf");
            technolucide(program, "print", workbook.toString(), "checklist", "--blank", "--to", paper.toString());
            assertThat(paper).isNotEmptyFile();
            for (Path made : List.of(workbook, board, paper)) {
                Files.delete(made);
            }
        }
    }

    @Test
    void whatJavaLearntIsUsedWhereverItIsInstalled() throws Exception {
        for (Path program : List.of(installed.resolve("lib/technolucide"), unpacked)) {
            Path loaded = folder.resolve("loaded.txt");
            run(
                    Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on -Xlog:class+load:file='" + loaded + "'"),
                    program.resolve("bin/technolucide").toString(),
                    "--version");
            List<String> classes = Files.readAllLines(loaded);
            assertThat(classes)
                    .filteredOn(line -> line.contains(" fr.technolucide.app.Main "))
                    .singleElement()
                    .asString()
                    .endsWith("source: shared objects file");
            assertThat(classes.stream()
                            .filter(line -> line.contains("shared objects file"))
                            .count())
                    .isGreaterThan(classes.size() * 9L / 10);
        }
    }

    @Test
    void theNoticesNameEveryLibraryFontAndIcon() throws IOException {
        Path program = installed.resolve("lib/technolucide");
        String notices = Files.readString(program.resolve("THIRD-PARTY-NOTICES.txt"));
        List<String> unnamed = new ArrayList<>();
        for (Path jar : files(program.resolve("lib"), ".jar")) {
            String library = jar.getFileName().toString().replaceAll("-[0-9].*", "");
            if (!library.equals("technolucide.jar") && !notices.contains("\n" + library + " ")) {
                unnamed.add(library);
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                zip.stream()
                        .map(entry -> Path.of(entry.getName()).getFileName().toString())
                        .filter(name -> name.matches(".*\\.(ttf|otf|pfb)") && !notices.contains(name))
                        .forEach(unnamed::add);
            }
        }
        for (Path icon : files(installed.resolve("share/icons"), "")) {
            if (!notices.contains(icon.getFileName().toString())) {
                unnamed.add(icon.toString());
            }
        }
        assertThat(unnamed).isEmpty();
        assertThat(notices).doesNotContain("Unknown license");
        assertThat(program.resolve("LICENSE")).hasSameTextualContentAs(Path.of("LICENSE"));
        assertThat(program.resolve("licenses/OFL-1.1.txt")).content().contains("Atkinson Hyperlegible Next");
    }

    @Test
    void theBillOfMaterialsListsEveryLibrary() throws IOException {
        Path program = installed.resolve("lib/technolucide");
        String bill = Files.readString(program.resolve("technolucide-sbom.json"));
        assertThat(files(program.resolve("lib"), ".jar"))
                .hasSizeGreaterThan(30)
                .filteredOn(jar -> !jar.getFileName().toString().startsWith("technolucide"))
                .allSatisfy(jar -> assertThat(bill)
                        .contains("/"
                                + jar.getFileName().toString().replaceAll("-([0-9][^-]*?)(-linux.*)?\\.jar", "@$1")));
    }

    @Test
    void aDesktopFindsItsNameItsIconsAndItsFiles() throws IOException {
        Path share = installed.resolve("share");
        assertThat(share.resolve("applications/technolucide.desktop"))
                .content()
                .contains("GenericName[fr]=Cahier", "MimeType=application/x-technolucide;", "Exec=technolucide %f");
        assertThat(share.resolve("mime/packages/technolucide.xml")).content().contains("glob pattern=\"*.lucide\"");
        for (String size : List.of("16x16", "32x32", "48x48", "256x256")) {
            assertThat(share.resolve("icons/hicolor/" + size + "/apps/technolucide.png"))
                    .exists();
            assertThat(share.resolve("icons/hicolor/" + size + "/mimetypes/application-x-technolucide.png"))
                    .exists();
        }
        assertThat(share.resolve("icons/hicolor/scalable/apps/technolucide.svg"))
                .exists();
        assertThat(installed.resolve("bin/technolucide").toRealPath())
                .isEqualTo(
                        installed.resolve("lib/technolucide/bin/technolucide").toRealPath());
    }

    /** No script of the package runs as root: what a desktop must be told, dpkg's triggers tell it. */
    @Test
    void nothingRunsWhenItIsInstalled() throws Exception {
        Path control = Files.createDirectory(folder.resolve("control"));
        run(Map.of(), "dpkg-deb", "-e", deb.toString(), control.toString());
        assertThat(control)
                .isDirectoryNotContaining(file -> !List.of("control", "md5sums")
                        .contains(file.getFileName().toString()));
    }

    @Test
    void itIsInstalledOpenedUpgradedAndRemovedOnACleanDebian() throws Exception {
        List<String> lacking = Stream.of("debootstrap", "Xvfb", "import")
                .filter(tool -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .noneMatch(place -> Files.isExecutable(Path.of(place, tool))))
                .toList();
        assumeThat(lacking).as("not installed, so no clean Debian is tried").isEmpty();
        assumeThat(System.getProperty("user.name"))
                .as("only root may make a clean Debian")
                .isEqualTo("root");
        System.out.println(run(
                Map.of("PATH", System.getenv("PATH")),
                "packaging/linux/try.sh",
                deb.toString(),
                "target/package/pictures"));
    }

    private static List<Path> files(Path place, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .toList();
        }
    }

    private String technolucide(Path program, String... arguments) throws Exception {
        return run(
                Map.of("PATH", "/nowhere"),
                Stream.concat(Stream.of(program.resolve("bin/technolucide").toString()), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    /** Runs a command with these variables alone, and returns what it said. */
    private String run(Map<String, String> variables, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("TECHNOLUCIDE_HOME", folder.resolve("home").toString());
        builder.environment().putAll(variables);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(String.join(" ", command) + "\n" + said)
                .isZero();
        return said;
    }
}
