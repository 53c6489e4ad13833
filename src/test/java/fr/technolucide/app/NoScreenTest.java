package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands in a process of their own, in an environment that names a screen that is not there. */
class NoScreenTest {

    @TempDir
    Path folder;

    private String run(Object... arguments) throws IOException, InterruptedException {
        return run(List.of(), arguments);
    }

    private String run(List<String> flags, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(flags);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", ":77");
        builder.environment().put(Home.VARIABLE, folder.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Tag("slow")
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatACommandDrawsNeedsNoScreen() throws IOException, InterruptedException {
        Path workbook = folder.resolve("a.lucide");
        run("new", workbook, "--example");

        for (String form : List.of("board", "minutes")) {
            assertThat(run("print", workbook, form, "--to", folder.resolve(form + ".pdf")))
                    .contains("est écrit")
                    .doesNotContain("\tat ");
        }
    }

    /** JavaFX reads how to draw as soon as anything of it is loaded, so it must be said before. */
    @Tag("slow")
    @Test
    @EnabledOnOs(OS.LINUX)
    void theProcessorDraws() throws IOException, InterruptedException {
        Path workbook = folder.resolve("a.lucide");
        run("new", workbook);

        assertThat(run(List.of("-Dprism.verbose=true"), workbook)).contains("Prism pipeline init order: sw");
    }
}
