package fr.technolucide.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDropTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private static boolean isTaken(SampleWindow sample, Path file) {
        return Fx.on(() -> sample.window.takes(file));
    }

    @Test
    void oneFileAloneIsTakenAndOnlyWhereItMayBe() {
        Path table = folder.resolve("essais.xls");
        FileDrop drop = new FileDrop(table::equals, file -> {});
        assertThat(drop.file(List.of(table.toFile()))).contains(table);
        assertThat(drop.file(List.of(table.toFile(), table.toFile()))).isEmpty();
        assertThat(drop.file(List.of(folder.toFile()))).isEmpty();
        assertThat(drop.file(List.of())).isEmpty();
    }

    @Tag("walk")
    @Test
    void aTableBeginsTheAssistantOverWhichNothingIsDropped() throws IOException {
        Path table = Files.writeString(folder.resolve("essais.csv"), "Tâche;Durée\nRelire;30 min\n");
        try (SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(1), List.of())) {
            assertThat(isTaken(sample, table)).isTrue();
            Fx.run(() -> sample.window.drop(table));
            Fx.until("read", () -> Nodes.words().stream().anyMatch(words -> words.contains("1 ligne à lire")));
            assertThat(isTaken(sample, table)).isFalse();
        }
    }

    @Test
    void aWorkbookIsOpenedAndATableWaitsForOne() throws IOException {
        try (SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(2), List.of())) {
            Path other = folder.resolve("autre.LUCIDE");
            sample.copy(sample.workbook, other);
            Fx.run(() -> sample.window.drop(other));
            Fx.until(
                    "opened",
                    () -> sample.window
                            .current()
                            .filter(session -> session.workbook().path().equals(other))
                            .isPresent());
            Fx.run(sample.window::release);
            assertThat(isTaken(sample, folder.resolve("essais.csv"))).isFalse();
            assertThat(isTaken(sample, other)).isTrue();
        }
    }
}
