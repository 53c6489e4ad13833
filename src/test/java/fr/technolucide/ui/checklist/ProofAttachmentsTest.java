package fr.technolucide.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files attached to the proof of an answer. */
class ProofAttachmentsTest {

    private static final String LETTERS = "Courriers";

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private static List<String> names() {
        return Fx.on(() -> Nodes.shown()
                .filter(node -> node.getParent() != null
                        && node.getParent().getStyleClass().contains("attachment")
                        && node instanceof Hyperlink)
                .map(node -> ((Hyperlink) node).getText())
                .toList());
    }

    @Test
    void aFileIsSeenUnderItsProofAndTheKeyboardStaysThereWhenItGoes() throws IOException {
        try (ChecklistWindow list = ChecklistWindow.example(folder)) {
            list.show(LETTERS);
            list.sample.picked = Optional.of(Files.writeString(folder.resolve("PV.txt"), "Procès-verbal du 12"));
            Button attach = list.sample.node("attachment.attach.1.2");
            Fx.run(attach::fire);
            list.settle();
            assertThat(names()).containsExactly("PV.txt");
            List<Row> rows = list.sample.read(reader -> reader.all(Attachments.SHEET));
            assertThat(rows)
                    .singleElement()
                    .satisfies(row -> assertThat(row.get(Attachments.ANSWER)).isNotNull());
            Node remove = Fx.on(() -> Nodes.shown()
                    .filter(node -> node instanceof Button && "Retirer PV.txt".equals(node.getAccessibleText()))
                    .findFirst()
                    .orElseThrow());
            Fx.run(() -> {
                remove.requestFocus();
                ((Button) remove).fire();
            });
            list.settle();
            assertThat(names()).isEmpty();
            assertThat(Fx.<Boolean>on(attach::isFocused)).isTrue();
        }
    }
}
