package fr.technolucide.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.Main;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A copy of the sources, which can be edited, compiled and tested: the libraries are those of the present tests. */
final class SourceCopy {

    /** Made by the build, beside the classes. */
    private static final List<String> MADE = List.of(
            "/fr/technolucide/app/version.properties",
            "/fr/technolucide/ui/common/program.bss",
            "/fr/technolucide/ui/common/base-light.bss",
            "/fr/technolucide/ui/common/base-dark.bss");

    private final Path root;
    private final Path classes;
    private final Path testClasses;

    private SourceCopy(Path root) {
        this.root = root;
        this.classes = root.resolve("target/classes");
        this.testClasses = root.resolve("target/test-classes");
    }

    static SourceCopy whole(Path root) throws IOException {
        return of(List.of("src", "docs", "README.md"), root);
    }

    /** Some files and folders of the sources; what is not there yet is left out. */
    static SourceCopy of(Collection<String> names, Path root) throws IOException {
        for (String name : names) {
            Files.createDirectories(Objects.requireNonNull(root.resolve(name).getParent()));
            if (Files.exists(Path.of(name))) {
                copy(Path.of(name), root.resolve(name));
            }
        }
        return new SourceCopy(root);
    }

    Path root() {
        return root;
    }

    /** Compiles everything, as nothing tells which classes an edit changes, and brings resources to their place. */
    void compile() throws IOException {
        compile(root.resolve("src/main/java"), classes, libraries());
        copy(root.resolve("src/main/resources"), classes);
        for (String shown : List.of("guide", "pictures")) {
            copy(root.resolve("docs").resolve(shown), classes.resolve("fr/technolucide/ui/help/" + shown));
        }
        for (String made : MADE) {
            try (InputStream content = Objects.requireNonNull(Main.class.getResourceAsStream(made), made)) {
                Files.copy(content, classes.resolve(made.substring(1)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        compile(root.resolve("src/test/java"), testClasses, classes + File.pathSeparator + libraries());
        copy(root.resolve("src/test/resources"), testClasses);
    }

    private static void compile(Path sources, Path to, String classPath) throws IOException {
        Files.createDirectories(to);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(sources)) {
            List<Path> java =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-d", to.toString(), "-cp", classPath, "-proc:none", "-nowarn", "-parameters"),
                            null,
                            files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /** The class path of the present tests, without their own classes. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Files.isDirectory(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Runs test classes in the copy, in a process of its own.
     *
     * @param tests   simple names of classes
     * @param options further arguments of Java
     * @return what failed; empty when all went well
     */
    String run(Collection<String> tests, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                String.join(File.pathSeparator, testClasses.toString(), classes.toString(), libraries()),
                TestLauncher.class.getName()));
        for (String test : tests) {
            command.add(nameOf(test));
        }
        Path failures = root.resolve("target/failures.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(failures.toFile());
        builder.environment()
                .put("TECHNOLUCIDE_HOME", root.resolve("target/home").toString());
        int status = builder.start().waitFor();
        return status == 0 ? "" : Files.readString(failures);
    }

    private String nameOf(String test) throws IOException {
        try (Stream<Path> all = Files.walk(testClasses)) {
            return all.filter(file -> file.getFileName().toString().equals(test + ".class"))
                    .map(file -> testClasses.relativize(file).toString())
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no test " + test));
        }
    }

    /** What differs from the sources, by file. */
    Set<String> changed() throws IOException {
        Set<String> changed = new TreeSet<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path original = Path.of(root.relativize(file).toString());
                if (!Files.exists(original) || Files.mismatch(file, original) >= 0) {
                    changed.add(original.toString().replace(File.separatorChar, '/'));
                }
            }
        }
        return changed;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.createDirectories(Objects.requireNonNull(there.getParent()));
                    Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
