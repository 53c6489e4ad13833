package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailProgramTest {

    private static final Path FILE = Path.of("/home/amina/Documents/PV & vœux.pdf");

    @TempDir
    Path folder;

    @Test
    void onLinuxTheFileIsInTheMessage() {
        assertThat(MailProgram.command("Linux", FILE))
                .containsExactly("xdg-email", "--utf8", "--subject", "PV & vœux.pdf", "--attach", FILE.toString());
    }

    @Test
    void elsewhereTheMessageSaysWhichFileGoesIntoIt() {
        assertThat(MailProgram.command("Windows 11", FILE))
                .startsWith("rundll32", "url.dll,FileProtocolHandler")
                .last()
                .asString()
                .startsWith("mailto:?subject=PV%20%26%20v%C5%93ux.pdf&body=")
                .doesNotContain("+", " ");
        assertThat(MailProgram.command("Mac OS X", FILE)).startsWith("open").hasSize(2);
    }

    @Test
    void aFileThatIsGoneIsSaid() {
        assertThatThrownBy(() -> MailProgram.compose(folder.resolve("absent"))).isInstanceOf(IOException.class);
    }
}
