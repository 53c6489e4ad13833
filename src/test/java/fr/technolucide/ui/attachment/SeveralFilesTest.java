package fr.technolucide.ui.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files dropped at once: each is attached for itself. */
class SeveralFilesTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void oneThatIsRefusedIsSaidAndTheOthersAreAttached() throws IOException {
        List<Path> dropped = List.of(
                Files.writeString(folder.resolve("PV.txt"), "Procès-verbal du 12"),
                Files.write(folder.resolve("outil.exe"), new byte[] {'M', 'Z', 1}),
                folder.resolve("parti.txt"),
                Files.writeString(folder.resolve("charte.txt"), "Notre charte"));
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, ExampleRows.edits(), List.of())) {
            UUID trial =
                    sample.read(reader -> reader.all(Trials.SHEET)).getFirst().id();

            Fx.run(() -> AttachmentCommands.of(sample.window.current().orElseThrow())
                    .attach(Attachments.TRIAL, trial, dropped));
            Rest.await();

            assertThat(Fx.<List<String>>on(Nodes::words)).anyMatch(words -> words.contains("outil.exe"));
            List<Row> attached = sample.read(reader -> reader.all(Attachments.SHEET));
            assertThat(attached).extracting(row -> row.get(Attachments.NAME)).containsExactly("PV.txt", "charte.txt");
        }
    }
}
