package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWindowTest {

    private static final Path FILE = Path.of("/home/amina/Documents/Mon cahier.lucide");

    @TempDir
    Path folder;

    @Test
    void eachSystemIsAskedInItsOwnWords() {
        assertThat(FolderWindow.command("Windows 11", FILE, false)).containsExactly("explorer.exe", "/select," + FILE);
        assertThat(FolderWindow.command("Windows 11", FILE, true)).containsExactly("explorer.exe", FILE.toString());
        assertThat(FolderWindow.command("Mac OS X", FILE, false)).containsExactly("open", "-R", FILE.toString());
        assertThat(FolderWindow.command("Linux", FILE, false))
                .isEqualTo(List.of("xdg-open", FILE.getParent().toString()));
        assertThat(FolderWindow.command("Linux", FILE, true)).isEqualTo(List.of("xdg-open", FILE.toString()));
    }

    @Test
    void aFileThatIsGoneIsSaid() {
        assertThatThrownBy(() -> FolderWindow.show(folder.resolve("absent"))).isInstanceOf(IOException.class);
    }
}
