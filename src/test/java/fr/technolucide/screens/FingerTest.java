package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleScene;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link Finger} finds too small, and what it lets be. */
@Tag("slow")
class FingerTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private List<String> small(Supplier<Parent> piece) {
        try (SampleScene<Parent> scene = new SampleScene<>(folder, List.of(), 400, 300, session -> piece.get())) {
            scene.settle();
            return Fx.on(Finger::small);
        }
    }

    private static Region target(double side, String style) {
        Region target = new Region();
        target.setMinSize(side, side);
        target.setMaxSize(side, side);
        target.setStyle(style);
        target.setOnMouseClicked(click -> {});
        return target;
    }

    private static HBox two(double side, double gap, String style) {
        return new HBox(gap, target(side, style), target(side, style));
    }

    @Test
    void twoSmallOnesSideBySideAreTooSmall() {
        assertThat(small(() -> two(20, 2, ""))).hasSize(2);
    }

    @Test
    void ofTwentyFourPixelsTheyAreLargeEnough() {
        assertThat(small(() -> two(24, 0, ""))).isEmpty();
    }

    @Test
    void roomAroundASmallOneIsEnough() {
        assertThat(small(() -> two(10, 16, ""))).isEmpty();
    }

    @Test
    void aGroundThatIsNotSeenCounts() {
        String beside = "-fx-background-color: transparent; -fx-background-insets: -2";

        assertThat(small(() -> two(20, 4, beside))).isEmpty();
        assertThat(small(() -> two(20, 0, beside))).as("one covers the other").isNotEmpty();
    }

    @Test
    void whatIsScrolledAwayIsFelt() {
        assertThat(small(() -> {
                    Region above = new Region();
                    above.setMinHeight(1000);
                    return new ScrollPane(new VBox(above, two(20, 2, "")));
                }))
                .hasSize(2);
    }

    @Test
    void whatLiesBelowIsNot() {
        assertThat(small(() -> new StackPane(two(20, 2, ""), target(400, "")))).isEmpty();
    }

    /** On a card that takes clicks too, no room around them makes up for what they lack. */
    @Test
    void boxesAndLinksTakeTheClicksBesideThem() {
        assertThat(small(() -> {
                    Hyperlink link = new Hyperlink("Pourquoi");
                    link.setStyle("-fx-padding: 0");
                    VBox card = new VBox(12, new CheckBox("Choisie"), new RadioButton("Complète"), link);
                    card.setOnMouseClicked(click -> {});
                    return card;
                }))
                .isEmpty();
    }

    @Test
    void aLinkWithinASentenceMayBeAsSmallAsItsWords() {
        assertThat(small(() -> new TextFlow(new Text("Voir "), target(10, ""), target(10, ""))))
                .isEmpty();
        assertThat(small(() -> new TextFlow(target(10, ""), target(10, "")))).hasSize(2);
    }
}
