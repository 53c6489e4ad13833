package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the program, with a Java that only tells what it was given. */
class LauncherTest {

    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void begin() throws IOException {
        Path script = Path.of("packaging", "bin", "technolucide");
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
        Files.createDirectories(folder.resolve("lib"));
        launcher = Files.createDirectories(folder.resolve("bin")).resolve("technolucide");
        Files.writeString(launcher, Files.readString(script).replace("@maven.compiler.release@", "25"));
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"LC_ALL=${LC_ALL:-}\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    private String started(Map<String, String> locale) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString());
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
        variables.put("JAVA_HOME", folder.resolve("jdk").toString());
        variables.putAll(locale);
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told.strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_XX.UTF-8"})
    void aLocaleThatCannotWriteAccentsIsReplaced(String locale) throws IOException, InterruptedException {
        assertThat(started(Map.of("LC_ALL", locale))).isEqualTo("LC_ALL=C.UTF-8");
        assertThat(started(Map.of("LANG", locale))).isEqualTo("LC_ALL=C.UTF-8");
    }

    @Test
    void aLocaleThatCanIsLeftAlone() throws IOException, InterruptedException {
        assertThat(started(Map.of("LANG", "C.UTF-8"))).isEqualTo("LC_ALL=");
    }
}
