package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.method.Verdict;
import fr.technolucide.ui.Fx;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What words of the glossary say of themselves where they stand. */
class MeaningsTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private static String tooltip(Labeled labeled) {
        return labeled.getTooltip() == null ? "" : labeled.getTooltip().getText();
    }

    @Test
    void aWordIsExplainedAsLongAsTheTextHasIt() {
        Label label = Fx.on(() -> Meanings.explained(new Label("Le score suffit. Règle 5.")));
        assertThat(Fx.on(() -> tooltip(label))).startsWith("Règle");
        assertThat(Fx.<String>on(label::getAccessibleHelp)).isEqualTo(Fx.on(() -> tooltip(label)));
        Fx.run(() -> label.setText("Rien à dire."));
        assertThat(Fx.on(() -> tooltip(label))).isEmpty();
        assertThat(Fx.<String>on(label::getAccessibleHelp)).isEmpty();
    }

    @Test
    void aChoiceThatIsAWordOfTheGlossarySaysWhatItMeans() {
        Segments<String> segments = Fx.on(() -> new Segments<>(List.of("4L", "Météo"), words -> words, false));
        assertThat(Fx.on(() -> tooltip(segments.buttons().getFirst()))).contains("Une forme de rétrospective");
        assertThat(Fx.on(() -> tooltip(segments.buttons().getLast()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aBadgeSaysWhyThenWhatItsWordMeans(Verdict verdict) {
        VerdictBadge badge = Fx.on(() -> VerdictBadge.because(verdict, "Il manque 4.2."));
        assertThat(Fx.on(() -> tooltip(badge)))
                .isEqualTo("Il manque 4.2.\n" + VerdictBadge.meaning(verdict))
                .isEqualTo(Fx.on(badge::getAccessibleHelp));
        assertThat(VerdictBadge.meaning(verdict)).startsWith(SchemaLabels.shortChoice(verdict));
    }
}
