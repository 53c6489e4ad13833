package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableMoveTest {

    @TempDir
    Path folder;

    private Path made;
    private Path place;

    @BeforeEach
    void make() throws IOException {
        made = Files.writeString(folder.resolve("made"), "new");
        place = folder.resolve("place");
    }

    @Test
    void aFileTakesThePlaceOfTheOneThatIsThere() throws IOException {
        Files.writeString(place, "old");
        DurableMove.replace(made, place);
        assertThat(place).hasContent("new");
        assertThat(made).doesNotExist();
    }

    @Test
    void aFileIsMovedWhereThereIsNone() throws IOException {
        DurableMove.create(made, place);
        assertThat(place).hasContent("new");
        assertThat(made).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsLeftWhereNoneWasExpected() throws IOException {
        Files.writeString(place, "old");
        assertThatThrownBy(() -> DurableMove.create(made, place)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(place).hasContent("old");
        assertThat(made).hasContent("new");
    }

    @Test
    void whatIsNotThereReplacesNothing() throws IOException {
        Files.writeString(place, "old");
        Files.delete(made);
        assertThatThrownBy(() -> DurableMove.replace(made, place)).isInstanceOf(NoSuchFileException.class);
        assertThat(place).hasContent("old");
    }
}
