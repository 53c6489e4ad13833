package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecondProgramTest {

    private static final Path WORKBOOK = Path.of("/home/amina/Documents/Mon & cahier.lucide");
    private static final String MAIN = Main.class.getName();

    @Test
    void itStartsAsThisOneDidWithAnotherWorkbook() {
        assertThat(SecondProgram.command(
                        Optional.empty(),
                        Optional.of("/usr/lib/technolucide/runtime/bin/java"),
                        List.of("-Xmx512m", "-cp", "/usr/lib/technolucide/lib/technolucide.jar", MAIN, "ancien.lucide"),
                        WORKBOOK))
                .containsExactly(
                        "/usr/lib/technolucide/runtime/bin/java",
                        "-Xmx512m",
                        "-cp",
                        "/usr/lib/technolucide/lib/technolucide.jar",
                        MAIN,
                        WORKBOOK.toString());
    }

    @Test
    void aProgramThatStandsBeforeJavaIsStarted() {
        assertThat(SecondProgram.command(
                        Optional.of("C:\\Technolucide\\Technolucide.exe"),
                        Optional.of("C:\\Technolucide\\Technolucide.exe"),
                        List.of(),
                        WORKBOOK))
                .containsExactly("C:\\Technolucide\\Technolucide.exe", WORKBOOK.toString());
    }

    @Test
    void whereTheSystemDoesNotTellHowItIsTheSameJava() {
        assertThat(SecondProgram.command(Optional.empty(), Optional.of("java.exe"), List.of(), WORKBOOK))
                .startsWith(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .endsWith(MAIN, WORKBOOK.toString())
                .contains(System.getProperty("java.class.path"));
    }
}
