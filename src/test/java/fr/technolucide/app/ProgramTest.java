package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path home;

    private String out = "";

    @AfterEach
    void backToFrench() {
        Messages.use(Language.FRENCH);
    }

    private int run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            int status = new Program(Map.of(Home.VARIABLE, home.toString(), TodayClock.VARIABLE, "2026-11-25"))
                    .run(print, print, false, arguments)
                    .status();
            out = bytes.toString(StandardCharsets.UTF_8);
            return status;
        }
    }

    @Tag("walk")
    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutAScreenTheMainJobIsDoneTwiceOver() throws IOException {
        assertThat(run()).isZero();
        assertThat(out).contains("Aucun écran", "DISPLAY", "cahier-classeur.xlsx", "liste-techno-lucide.pdf");
        assertThat(home.resolve("cahier.lucide")).exists();
        Path board = home.resolve("exports/cahier-classeur.xlsx");
        assertThat(board).exists();
        assertThat(home.resolve("exports/cahier-liste-techno-lucide.pdf")).exists();

        Files.writeString(board, "old");
        assertThat(run()).isZero();
        assertThat(out).contains("Aucun écran").doesNotContain("créé avec l’exemple");
        assertThat(Files.size(board)).isGreaterThan(1_000);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDefaultWorkbookThatIsDamagedIsNeverReplaced() throws IOException {
        Files.writeString(home.resolve("cahier.lucide"), "not a workbook");

        assertThat(run()).isEqualTo(3);
        assertThat(home.resolve("cahier.lucide")).hasContent("not a workbook");
    }

    @Test
    void theSettingsChooseTheLanguageAndTheOptionOverrides() throws IOException {
        Files.writeString(home.resolve("settings.properties"), "language=en\n");
        Path workbook = home.resolve("a.lucide");

        run("new", workbook.toString());
        assertThat(out).contains("has been created");
        run("info", workbook.toString(), "--lang", "fr");
        assertThat(out).contains("Essais");
    }

    @Test
    void thisInstallationKeepsItsIdentity() throws IOException {
        run("new", home.resolve("a.lucide").toString());
        String first =
                new Settings(home.resolve("settings.properties")).device().toString();
        run("new", home.resolve("b.lucide").toString());

        assertThat(new Settings(home.resolve("settings.properties")).device()).hasToString(first);
        assertThat(Files.readString(home.resolve("settings.properties"))).contains(first);
    }

    @Test
    void recentWorkbooksComeLatestFirstWithoutThoseThatAreGone() throws IOException {
        Settings settings = new Settings(home.resolve("settings.properties"));
        Path one = Files.createFile(home.resolve("one.lucide"));
        Path two = Files.createFile(home.resolve("deux é.lucide"));
        settings.remember(one);
        settings.remember(two);
        settings.remember(one);

        assertThat(new Settings(home.resolve("settings.properties")).recent()).containsExactly(one, two);
        Files.delete(one);
        assertThat(new Settings(home.resolve("settings.properties")).recent()).containsExactly(two);
    }

    @Test
    void settingsThatCannotBeReadAreTakenAsAbsent() throws IOException {
        Files.write(home.resolve("settings.properties"), new byte[] {(byte) 0xFF, 'u', '\\', 'u', 'z'});

        assertThat(new Settings(home.resolve("settings.properties")).language()).isEqualTo(Language.FRENCH);
    }
}
