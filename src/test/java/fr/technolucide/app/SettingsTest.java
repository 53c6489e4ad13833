package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    @Test
    void whatAnotherWindowKeptMeanwhileStays() throws IOException {
        Path file = folder.resolve("settings.properties");
        Path first = Files.createFile(folder.resolve("un.lucide"));
        Path second = Files.createFile(folder.resolve("deux.lucide"));
        Settings one = new Settings(file);
        Settings other = new Settings(file);
        other.setAll(Map.of(Settings.AUTHOR, "Amina", "theme", "ardoise"));
        other.remember(second);

        one.setAll(Map.of("theme", "light", "text_size", "125"));
        one.remember(first);

        Settings next = new Settings(file);
        assertThat(next.author()).isEqualTo("Amina");
        assertThat(next.get("theme")).contains("light");
        assertThat(next.get("text_size")).contains("125");
        assertThat(next.recent()).containsExactly(first, second);
    }

    @Test
    void whatThisWindowDidNotChangeIsNotWrittenAgain() {
        Path file = folder.resolve("settings.properties");
        new Settings(file).set(Settings.AUTHOR, "Chloé");
        Settings one = new Settings(file);
        new Settings(file).set(Settings.AUTHOR, "Amina");

        one.setAll(Map.of(Settings.AUTHOR, "Chloé", Settings.LANGUAGE, "en"));

        assertThat(new Settings(file).author()).isEqualTo("Amina");
        assertThat(new Settings(file).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void twoFirstStartsAreOneInstallation() {
        Path file = folder.resolve("settings.properties");
        Settings one = new Settings(file);
        Settings other = new Settings(file);

        assertThat(one.device()).isEqualTo(other.device());
    }

    @Test
    void whatWasForgottenInOneWindowStaysForgotten() throws IOException {
        Path file = folder.resolve("settings.properties");
        new Settings(file).remember(Files.createFile(folder.resolve("un.lucide")));
        Settings other = new Settings(file);
        new Settings(file).forgetRecent();

        other.set("theme", "light");

        assertThat(new Settings(file).recent()).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWithTheNextChange() throws IOException {
        Path file = folder.resolve("home").resolve("settings.properties");
        Path inTheWay = Files.createFile(folder.resolve("home"));
        Settings settings = new Settings(file);
        settings.set("theme", "light");
        assertThat(settings.get("theme")).contains("light");

        Files.delete(inTheWay);
        settings.set("text_size", "125");

        assertThat(new Settings(file).get("theme")).contains("light");
    }

    @Test
    void theRoomOfAutomaticCopiesIsHalfAGigabyteUnlessAnotherIsGiven() throws IOException {
        Path file = folder.resolve("settings.properties");
        assertThat(new Settings(file).backupBytes()).isEqualTo(500_000_000);
        for (String wrong : List.of("beaucoup", "0", "-3", "99999999999")) {
            Files.writeString(file, "backup_megabytes=" + wrong);
            assertThat(new Settings(file).backupBytes()).as(wrong).isEqualTo(500_000_000);
        }
        Files.writeString(file, "backup_megabytes= 200 ");
        assertThat(new Settings(file).backupBytes()).isEqualTo(200_000_000);
    }
}
