package fr.technolucide.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Trials;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files attached in a form: what a person sees and does under the fields of a trial. */
class TrialAttachmentsTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private JournalWindow journal;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        journal = new JournalWindow(folder, ExampleRows.edits());
        Row trial = journal.trials().getLast();
        Fx.run(() -> journal.shown.reveal(trial.sheet(), trial.id()));
        journal.settle();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void attach(Path file) {
        journal.sample.picked = Optional.of(file);
        Button attach = journal.sample.node("attachment.attach.trial");
        Fx.run(attach::fire);
        journal.settle();
    }

    private List<Row> attachments() {
        return journal.sample.read(reader -> reader.all(Attachments.SHEET));
    }

    private Hyperlink link(String name) {
        return Fx.on(() -> Nodes.shown()
                .filter(node -> node instanceof Hyperlink link && link.getText().equals(name))
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name)));
    }

    @Tag("walk")
    @Test
    void aFileIsAttachedShownOpenedTakenAwayAndUndone() throws IOException {
        Path capture = Files.write(folder.resolve("capture d’écran.png"), new byte[120_000]);
        attach(capture);
        assertThat(attachments()).singleElement().satisfies(row -> {
            assertThat(row.get(Attachments.NAME)).isEqualTo("capture d’écran.png");
            assertThat(row.get(Attachments.TRIAL))
                    .isEqualTo(journal.trials().getLast().id());
        });
        Hyperlink link = link("capture d’écran.png");
        assertThat(Fx.<String>on(link::getAccessibleText)).isEqualTo("capture d’écran.png, 120\u00a0ko");
        Fx.run(link::fire);
        journal.settle();
        assertThat(journal.sample.opened).singleElement().satisfies(copy -> {
            assertThat(copy).hasFileName("capture d’écran.png").isNotEqualTo(capture);
            assertThat(copy).hasSameBinaryContentAs(capture);
        });
        Button remove = Fx.on(() -> Nodes.shown()
                .filter(node -> node instanceof Button button
                        && "Retirer capture d’écran.png".equals(button.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
        Fx.run(remove::fire);
        journal.settle();
        assertThat(attachments()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        journal.settle();
        assertThat(attachments()).as("taken back").hasSize(1);
        link("capture d’écran.png");
    }

    @Test
    void whatCannotBeAttachedIsSaidAndTheFormStays() throws IOException {
        attach(Files.write(folder.resolve("facture.pdf"), new byte[] {'M', 'Z', 1}));
        assertThat(attachments()).isEmpty();
        assertThat(Fx.<List<String>>on(Nodes::words))
                .anyMatch(words -> words.contains("facture.pdf") && words.contains("programme"));
    }

    @Tag("walk")
    @Test
    void aRowThatIsNotInTheWorkbookYetTakesNone() {
        Fx.run(() -> journal.shown.begin(Trials.SHEET));
        journal.settle();
        assertThat(Fx.<Boolean>on(() -> Nodes.find("attachment.attach.trial")
                        .filter(Nodes::isShown)
                        .isPresent()))
                .isFalse();
    }
}
