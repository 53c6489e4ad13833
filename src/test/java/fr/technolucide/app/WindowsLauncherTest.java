package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script that starts the program on Windows, read: what cannot be run here is held to rules. */
class WindowsLauncherTest {

    /** A variable, a parameter or a variable of "for", with its modifiers. */
    private static final Pattern EXPANSION = Pattern.compile("%%~?[a-z$A-Z:]*|%~[a-z]*\\d|%\\*|%\\w+%");

    /** What Maven writes into it. */
    private static final Pattern FILTERED = Pattern.compile("@[\\w.]+@");

    private String text;
    private List<String> lines;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Path.of("packaging", "bin", "technolucide.bat"));
        lines = text.lines().filter(line -> !line.startsWith("rem ")).toList();
    }

    @Test
    void everyLineEndsAsWindowsWantsItOrLabelsWouldNotBeFound() {
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void exclamationMarksInPathsMeanNothing() {
        assertThat(lines).element(1).asString().contains("DisableDelayedExpansion");
        assertThat(text).doesNotContainIgnoringCase("EnableDelayedExpansion");
    }

    @Test
    void everyPathStandsBetweenQuotesSoThatSpacesAndSignsAreOfIt() {
        assertThat(lines)
                .allSatisfy(line -> assertThat(outsideQuotes(line))
                        .doesNotContain(
                                "%lib%", "%java%", "%jdk%", "%JAVA_HOME%", "%~dp0", "%ProgramFiles%", "%USERPROFILE%"));
        assertThat(lines.stream()
                        .flatMap(line -> expansions(outsideQuotes(line)).stream())
                        .distinct())
                .containsExactlyInAnyOrder("%%d", "%%j", "%*", "%ERRORLEVEL%");
    }

    @Test
    void theArgumentsAreHandedOnAsTheyCame() {
        assertThat(lines)
                .filteredOn(line -> line.contains("%*"))
                .singleElement()
                .asString()
                .endsWith(" %*");
    }

    @Test
    void nothingThatCallReadsTwiceHoldsAPercentSign() {
        assertThat(lines)
                .filteredOn(line -> line.contains("call "))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.substring(line.lastIndexOf("call "))).isEqualTo("call :consider"));
    }

    @Test
    void accentsAreSaidOnlyOnceTheTerminalReadsThem() {
        int chosen = lines.indexOf("chcp 65001 >nul");
        assertThat(chosen).isPositive();
        assertThat(lines.subList(0, chosen)).allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*"));
        assertThat(lines).noneSatisfy(line -> assertThat(line).endsWith("("));
    }

    @Test
    void itsAnswerIsTheProgramsAnswer() {
        int start = lines.indexOf(
                lines.stream().filter(line -> line.contains("%*")).findFirst().orElseThrow());
        assertThat(lines.get(start + 1)).isEqualTo("exit /b %ERRORLEVEL%");
        assertThat(lines).last().isEqualTo("exit /b 70");
    }

    @Test
    void theJavaBesideItComesFirst() {
        assertThat(text.indexOf("runtime")).isPositive().isLessThan(text.indexOf("%JAVA_HOME%"));
    }

    @Test
    void everyPlaceThatMavenFillsIsAFlagOrAName() {
        assertThat(expansionsOf(FILTERED, text))
                .containsOnly("@maven.compiler.release@", "@app.jvm.flags@", "@app.launcher.flags@", "@app.main@");
    }

    private static String outsideQuotes(String line) {
        return line.replaceAll("\"[^\"]*\"", "\"\"");
    }

    private static List<String> expansions(String line) {
        return expansionsOf(EXPANSION, line);
    }

    private static List<String> expansionsOf(Pattern pattern, String searched) {
        Matcher matcher = pattern.matcher(searched);
        return matcher.results().map(found -> found.group()).toList();
    }
}
