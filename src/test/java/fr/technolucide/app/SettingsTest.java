package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void recentWorkbooksAreThoseThatAreStillThereLatestFirst() throws IOException {
        Path kept = Files.createFile(folder.resolve("gardé.lucide"));
        Path gone = folder.resolve("parti.lucide");
        Path last = Files.createFile(folder.resolve("dernier.lucide"));
        Settings settings = new Settings(folder.resolve("settings.properties"));
        settings.remember(kept);
        settings.remember(gone);
        settings.remember(last);

        assertThat(new Settings(folder.resolve("settings.properties")).recent()).containsExactly(last, kept);
    }

    @Test
    void aPathThatThisSystemCannotReadIsTakenAsAbsent() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "recent.0=a\\u0000b\nauthor= Chloé \n");
        Settings settings = new Settings(file);
        assertThat(settings.recent()).isEmpty();
        assertThat(settings.author()).isEqualTo("Chloé");
    }

    @Test
    void theInstallationIsMintedOnce() {
        Path file = folder.resolve("settings.properties");
        assertThat(new Settings(file).device()).isEqualTo(new Settings(file).device());
    }
}
