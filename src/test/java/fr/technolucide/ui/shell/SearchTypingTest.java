package fr.technolucide.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each letter asks anew, before the letter before it was answered. */
class SearchTypingTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void typingFasterThanTheAnswersLeavesTheLastOneAndNoError() {
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, ExampleRows.edits(), List.of())) {
            TextField search = sample.node("search");
            Keys.focus(search);
            for (int round = 0; round < 60; round++) {
                String word = List.of("Plumier", "comptes rendus", "« lire sa", "é", "relu")
                        .get(round % 5);
                for (int end = 1; end <= word.length(); end++) {
                    String typed = word.substring(0, end);
                    Fx.run(() -> search.setText(typed));
                }
            }
            Rest.await();
            assertThat(Fx.<List<String>>on(
                            () -> Nodes.all(sample.window.dialogs().layer())
                                    .filter(Labeled.class::isInstance)
                                    .map(node -> ((Labeled) node).getText())
                                    .toList()))
                    .isEmpty();
        }
    }
}
