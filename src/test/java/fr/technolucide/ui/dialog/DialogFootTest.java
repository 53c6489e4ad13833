package fr.technolucide.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.dialog.Message.Weight;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The foot of a dialog in all widths: what is missing is read, and nothing leaves the dialog. */
class DialogFootTest {

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    @Test
    void nothingMovesOnceTheWordsAreCopied() {
        Fx.run(() -> {
            DialogFoot foot = new DialogFoot(_ -> {});
            foot.show(List.of(
                    new Message.Button("Jeter", Weight.DESTRUCTIVE, () -> {}),
                    new Message.Button("Plus tard", Weight.MAIN, () -> {})));
            Button copy = new FoldedDetails("Relire le bail").copyButton("Copier ces textes");
            foot.aside(copy);
            new Scene(foot, 620, 600);
            place(foot);
            Bounds before = copy.getBoundsInParent();
            copy.fire();
            place(foot);
            assertThat(copy.getText()).isEqualTo("Copié");
            assertThat(copy.getBoundsInParent()).isEqualTo(before);
        });
    }

    private static void place(DialogFoot foot) {
        foot.applyCss();
        foot.resize(620, foot.prefHeight(620));
        foot.layout();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 480, 620, 760, 900, 1140})
    void whatIsMissingIsReadWhateverTheWidth(int width) {
        DialogFoot foot = Fx.on(() -> {
            DialogFoot made = new DialogFoot(_ -> {});
            made.aside(new Button("Retenir cette correspondance"));
            made.aside(new Button("Enregistrer la recette…"));
            made.show(List.of(
                    new Message.Button("Retour", Weight.PLAIN, () -> {}),
                    new Message.Button("Vérifier, sans rien écrire", Weight.MAIN, () -> {})));
            made.waitFor(new ReadOnlyStringWrapper("1 question attend votre réponse"));
            new Scene(made, width, 600);
            made.applyCss();
            made.resize(width, made.prefHeight(width));
            made.layout();
            return made;
        });

        Label words = (Label) foot.getChildrenUnmodifiable().get(1);
        assertThat(words.getWidth()).isGreaterThanOrEqualTo(80);
        assertThat(words.getHeight()).isLessThan(80);
        assertThat(foot.getHeight()).isLessThan(200);
        assertThat(foot.getChildrenUnmodifiable()).allSatisfy(child -> {
            assertThat(child.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(child.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width + 0.5);
        });
        Bounds left = foot.getChildrenUnmodifiable().getFirst().getBoundsInParent();
        Bounds said = words.getBoundsInParent();
        assertThat(left.getMaxX() <= said.getMinX() || left.getMaxY() <= said.getMinY())
                .as("what stands at the left is not under what is missing")
                .isTrue();
    }
}
