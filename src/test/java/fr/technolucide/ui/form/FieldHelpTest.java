package fr.technolucide.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleScene;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The « ? » of a field. */
class FieldHelpTest {

    /** Between the glyph of an icon and the edge of its box, in pixels. */
    private static final double AIR = 1;

    @TempDir
    private java.nio.file.Path folder;

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

    @Tag("walk")
    @ParameterizedTest
    @ValueSource(ints = {60, 75, 90, 105, 120, 135, 150, 165, 180})
    void theMarkCoversNoLetterOfAName(int width) throws IOException {
        for (String name : List.of("Erreurs", "Ce que nous avons appris", "Gain net d’un essai de plus")) {
            try (SampleScene<FieldHelp> scene =
                    new SampleScene<>(Files.createDirectories(folder.resolve(name)), List.of(), width, 200, session -> {
                        FieldHelp help = new FieldHelp(label(name), name, "En minutes.");
                        help.setMaxWidth(width);
                        return help;
                    })) {
                scene.settle();
                assertThat(Fx.<Boolean>on(() -> isMarkOverLetters(scene.piece)))
                        .as(name)
                        .isFalse();
            }
        }
    }

    private static boolean isMarkOverLetters(FieldHelp help) {
        Text words = (Text) help.lookup(".label > .text");
        Node mark = help.lookup(".help-mark");
        Path letters = new Path(words.rangeShape(0, words.getText().length()));
        letters.setFill(Color.BLACK);
        letters.setStroke(null);
        Bounds drawn = words.sceneToLocal(mark.localToScene(mark.getLayoutBounds()));
        Rectangle glyph = new Rectangle(
                drawn.getMinX() + AIR, drawn.getMinY() + AIR, drawn.getWidth() - 2 * AIR, drawn.getHeight() - 2 * AIR);
        return !Shape.intersect(letters, glyph).getLayoutBounds().isEmpty();
    }

    private static Label label() {
        return label("Durée");
    }

    private static Label label(String name) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        return label;
    }
}
