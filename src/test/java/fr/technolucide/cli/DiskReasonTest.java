package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the system says of a disk, in the words of the person. */
class DiskReasonTest {

    @AfterEach
    void french() {
        Messages.use(Language.FRENCH);
    }

    @Test
    void whatIsKnownIsSaidInTheLanguageInUse() {
        IOException full = new IOException("No space left on device");
        IOException readOnly = new FileSystemException("/mnt/x.xlsx", null, "Read-only file system");
        assertThat(DiskReason.words(full)).isEqualTo("le disque est plein");
        assertThat(DiskReason.words(readOnly)).isEqualTo("/mnt/x.xlsx\u00A0: on ne peut qu’y lire");
        assertThat(DiskReason.words(new AccessDeniedException("/root/x.xlsx")))
                .isEqualTo("/root/x.xlsx\u00A0: vous n’en avez pas le droit");
        assertThat(DiskReason.words(new FileSystemException("/a/b", null, "Not a directory")))
                .isEqualTo("/a/b\u00A0: son chemin passe par un fichier");
        Messages.use(Language.ENGLISH);
        assertThat(DiskReason.words(full)).isEqualTo("the disk is full");
    }

    @Test
    void whatIsNotIsLeftAsTheSystemSaysIt() {
        assertThat(DiskReason.words(new IOException("Der Datenträger ist voll")))
                .isEqualTo("Der Datenträger ist voll");
        assertThat(DiskReason.words(new NoSuchFileException("/x"))).isEqualTo("/x");
        assertThat(DiskReason.words(new IOException())).isEqualTo("IOException");
    }
}
