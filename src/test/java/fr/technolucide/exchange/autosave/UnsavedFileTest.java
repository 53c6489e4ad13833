package fr.technolucide.exchange.autosave;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.schema.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed and in no workbook, in its file. */
class UnsavedFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Unsaved TYPED =
            new Unsaved(List.of(), List.of(), List.of(new Unsaved.Text("Tâche", "Relire le bail")));

    @TempDir
    Path folder;

    private UnsavedFile file;

    @BeforeEach
    void open() {
        file = new UnsavedFile(folder.resolve("unsaved"), folder.resolve("a.lucide"), Optional.empty(), Catalog.SCHEMA);
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        file.write(TYPED, 1);
        assertThat(file.read(TODAY)).isEqualTo(TYPED);
        file.write(Unsaved.NOTHING, 2);
        assertThat(file.read(TODAY)).isEqualTo(Unsaved.NOTHING);
    }

    @Test
    void whatIsOlderAndComesLaterIsLeftOut() throws IOException {
        file.write(Unsaved.NOTHING, 2);
        file.write(TYPED, 1);
        assertThat(file.read(TODAY)).isEqualTo(Unsaved.NOTHING);
        file.write(TYPED, 3);
        assertThat(file.read(TODAY)).isEqualTo(TYPED);
    }
}
