package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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
    void theTypeOfTheFailureTellsWhateverTheSystemSays() {
        assertThat(DiskReason.words(new AccessDeniedException("/x", null, "Permission non accordée")))
                .isEqualTo("/x\u00A0: vous n’en avez pas le droit");
        assertThat(DiskReason.words(new NoSuchFileException("/x", null, "Datei nicht gefunden")))
                .isEqualTo("/x\u00A0: le fichier n’est plus là, ou son dossier");
        assertThat(DiskReason.words(new NotDirectoryException("/x")))
                .isEqualTo("/x\u00A0: son chemin passe par un fichier");
        assertThat(DiskReason.words(new FileSystemLoopException("/x"))).isEqualTo("/x\u00A0: le lien mène à lui-même");
    }

    @Test
    void theWordsOfTheSystemAreFoundInALongerSentence() {
        assertThat(DiskReason.words(new FileNotFoundException("/mnt/a (1).xlsx (Permission denied)")))
                .isEqualTo("/mnt/a (1).xlsx\u00A0: vous n’en avez pas le droit");
        assertThat(DiskReason.words(new FileNotFoundException("/mnt/x (Verzeichnis)")))
                .isEqualTo("/mnt/x\u00A0: Verzeichnis");
        assertThat(DiskReason.words(new IOException("write failed: No space left on device")))
                .isEqualTo("le disque est plein");
        assertThat(DiskReason.words(new IOException("writing /x (No space left on device) was given up")))
                .isEqualTo("le disque est plein");
        assertThat(DiskReason.words(new FileSystemException("/x", null, "/x -> /y: Permission denied")))
                .isEqualTo("/x\u00A0: vous n’en avez pas le droit");
        assertThat(DiskReason.words(new IOException("“Is a directory” is its name")))
                .isEqualTo("“Is a directory” is its name");
    }

    @Test
    void whatIsNotIsLeftAsTheSystemSaysIt() {
        assertThat(DiskReason.words(new IOException("Der Datenträger ist voll")))
                .isEqualTo("Der Datenträger ist voll");
        assertThat(DiskReason.words(new FileAlreadyExistsException("/x"))).isEqualTo("/x");
        assertThat(DiskReason.words(new IOException())).isEqualTo("IOException");
    }
}
