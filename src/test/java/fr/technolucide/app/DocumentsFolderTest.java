package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of documents, on Linux as its desktops name it. */
class DocumentsFolderTest {

    @TempDir
    Path home;

    private Optional<Path> found(Map<String, String> environment) {
        return DocumentsFolder.of("Linux", home, environment);
    }

    @Test
    void itIsTheOneThatTheDesktopNames() throws IOException {
        Path named = Files.createDirectories(home.resolve("Mes documents"));
        Files.createDirectories(home.resolve("Documents"));
        Path config = Files.createDirectories(home.resolve(".config"));
        Files.writeString(config.resolve("user-dirs.dirs"), """
                # This file is written by xdg-user-dirs-update
                XDG_DESKTOP_DIR="$HOME/Bureau"
                XDG_DOCUMENTS_DIR="$HOME/Mes documents"
                """);
        assertThat(found(Map.of())).contains(named);
    }

    @Test
    void itsSettingsMayStandElsewhere() throws IOException {
        Path named = Files.createDirectories(home.resolve("ailleurs"));
        Path config = Files.createDirectories(home.resolve("config"));
        Files.writeString(config.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"" + named + "\"\n");
        assertThat(found(Map.of("XDG_CONFIG_HOME", config.toString()))).contains(named);
    }

    @Test
    void withoutADesktopItIsTheUsualOneIfItIsThere() throws IOException {
        assertThat(found(Map.of())).isEmpty();
        Path documents = Files.createDirectories(home.resolve("Documents"));
        assertThat(found(Map.of())).contains(documents);
    }

    @Test
    void aFolderThatIsNoneOrAllThatThePersonHasIsNotTaken() throws IOException {
        Path config = Files.createDirectories(home.resolve(".config"));
        Files.writeString(config.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME\"\n");
        assertThat(found(Map.of())).isEmpty();
        Files.writeString(config.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/absent\"\n");
        assertThat(found(Map.of())).isEmpty();
    }
}
