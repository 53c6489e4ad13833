package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the program, with a Java that only tells what it was given. */
class LauncherTest {

    @TempDir
    private Path folder;

    private Path place;
    private Path launcher;

    @BeforeEach
    void begin() throws IOException {
        Path script = Path.of("packaging", "bin", "technolucide");
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
        place = folder.resolve("é & 100 % d’été !");
        Files.createDirectories(place.resolve("lib"));
        launcher = Files.createDirectories(place.resolve("bin")).resolve("technolucide");
        Files.writeString(launcher, Files.readString(script).replace("@maven.compiler.release@", "25"));
        java("jdk", "echo \"LC_ALL=${LC_ALL:-}\"");
    }

    private void java(String home, String does) throws IOException {
        Path java = Files.createDirectories(place.resolve(home).resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + does + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(place.resolve(home).resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    private String started(Map<String, String> locale) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString());
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
        variables.put("JAVA_HOME", place.resolve("jdk").toString());
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

    @Test
    void theJavaBesideItIsTakenBeforeAnyOther() throws IOException, InterruptedException {
        java("runtime", "echo beside");
        assertThat(started(Map.of())).isEqualTo("beside");
    }

    @Tag("walk")
    @Test
    void aLinkToItIsFollowed() throws IOException, InterruptedException {
        launcher = Files.createSymbolicLink(folder.resolve("lien"), folder.relativize(launcher));
        assertThat(started(Map.of("LANG", "C.UTF-8"))).isEqualTo("LC_ALL=");
    }

    @Test
    void gtkLeavesOpenGlAloneUnlessToldOtherwise() throws IOException, InterruptedException {
        java("jdk", "echo \"GDK_GL=${GDK_GL:-}\"");
        assertThat(started(Map.of("GDK_GL", ""))).isEqualTo("GDK_GL=disable");
        assertThat(started(Map.of("GDK_GL", "always"))).isEqualTo("GDK_GL=always");
    }
}
