package fr.technolucide.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleScene;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The « ? » of a field. */
class FieldHelpTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void whatTakesTheClickIsLargerThanItsDrawingAndLeavesTheFieldBelowAlone() {
        try (SampleScene<FieldHelp> scene = new SampleScene<>(
                folder, List.of(), 400, 100, session -> new FieldHelp(label(), "Durée", "En minutes."))) {
            scene.settle();

            Bounds target = Fx.on(() -> Nodes.all(scene.piece)
                    .filter(node -> node.getParent() == scene.piece && !node.isManaged() && node instanceof Region)
                    .map(Node::getBoundsInParent)
                    .findFirst()
                    .orElseThrow());

            assertThat(target.getWidth()).isGreaterThanOrEqualTo(23.5);
            assertThat(target.getHeight()).isGreaterThanOrEqualTo(23.5);
            assertThat(target.getMaxY()).isLessThanOrEqualTo(Fx.<Double>on(scene.piece::getHeight) + 2);
        }
    }

    private static Label label() {
        Label label = new Label("Durée");
        label.getStyleClass().add("field-label");
        return label;
    }
}
