package fr.technolucide.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the window says at its bottom, one line above the other. */
class NoticesTest {

    private Notices notices;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void make() {
        notices = Fx.on(Notices::new);
    }

    private List<String> said() {
        return Fx.on(() -> ((Parent) notices.node())
                .getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .map(line -> ((Parent) line).getChildrenUnmodifiable().getFirst())
                        .map(text -> ((Label) text).getText())
                        .toList());
    }

    @Test
    void oneThatFollowsTakesNoOthersPlace() {
        Fx.run(() -> {
            notices.show("Essai non terminé, gardé.", "Continuer", () -> {});
            notices.show("Image copiée.");
        });
        assertThat(said()).containsExactly("Image copiée.", "Essai non terminé, gardé.");
    }

    /** What it offers to take back is no longer the last thing done; the draft waits as before. */
    @Test
    void whatIsSaidOfAStepGoesWithTheNextOneAndTheRestStays() {
        Fx.run(() -> {
            notices.show("Essai non terminé, gardé.", "Continuer", () -> {});
            notices.showStep("Essai supprimé.", "Annuler", () -> {});
            notices.passStep();
        });
        assertThat(said()).containsExactly("Essai non terminé, gardé.");
    }

    @Test
    void theSameIsSaidOnceAndTheOldestGivesWay() {
        Fx.run(() -> List.of("Une ligne copiée.", "Deux", "Trois", "Une ligne copiée.", "Quatre")
                .forEach(notices::show));
        assertThat(said()).containsExactly("Quatre", "Une ligne copiée.", "Trois");
    }

    @Test
    void theNewestIsHiddenFirst() {
        Fx.run(() -> List.of("Un", "Deux").forEach(notices::show));
        assertThat(Fx.<Boolean>on(notices::hideNewest)).isTrue();
        assertThat(said()).containsExactly("Un");
        assertThat(Fx.<Boolean>on(notices::hideNewest)).isTrue();
        assertThat(Fx.<Boolean>on(notices::hideNewest)).isFalse();
        assertThat(said()).isEmpty();
    }
}
