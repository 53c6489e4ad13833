package fr.technolucide.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.choice.CriteriaMet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moins de quatre heures ; un refus non respecté ; deux incidents.",
                "Moins de quatre heures\u00A0; un refus non respecté\u00A0; deux incidents.",
                "Moins de quatre heures\nUn refus non respecté\n\nDeux incidents",
                "- Moins de quatre heures\n- un refus non respecté\n- deux incidents.\n",
                "•\u00A0moins de quatre heures\r\n•\u00A0un refus non respecté\r\n•\u00A0deux incidents"
            })
    void theCriteriaOfADecisionAreReadOneByOneHoweverTheyAreListed(String text) {
        assertThat(CriteriaTexts.of(text))
                .containsExactly("Moins de quatre heures", "Un refus non respecté", "Deux incidents");
    }

    @Test
    void nothingWrittenIsNoCriterion() {
        assertThat(CriteriaTexts.of("")).isEmpty();
        assertThat(CriteriaTexts.of(" \n - \n")).isEmpty();
    }

    @Test
    void oneThatIsMetIsEnoughAndOneThatWasNotVerifiedLeavesAllInDoubt() {
        assertThat(CriteriaTexts.overall(List.of(CriteriaMet.NO, CriteriaMet.UNKNOWN, CriteriaMet.YES)))
                .isEqualTo(CriteriaMet.YES);
        assertThat(CriteriaTexts.overall(List.of(CriteriaMet.NO, CriteriaMet.UNKNOWN)))
                .isEqualTo(CriteriaMet.UNKNOWN);
        assertThat(CriteriaTexts.overall(List.of(CriteriaMet.NO, CriteriaMet.NO)))
                .isEqualTo(CriteriaMet.NO);
        assertThat(CriteriaTexts.overall(List.of())).isEqualTo(CriteriaMet.UNKNOWN);
    }

    @Test
    void whatIsObservedKeepsTheAnswerToEachCriterion() {
        assertThat(CriteriaTexts.observed(
                        " Neuf heures comptées. ",
                        List.of("Moins de quatre heures", "Deux incidents"),
                        List.of(CriteriaMet.NO, CriteriaMet.YES)))
                .isEqualTo(
                        "Neuf heures comptées.\nCritères d’arrêt relus\u00A0:\n"
                                + "–\u00A0Moins de quatre heures\u00A0: tout va bien.\n–\u00A0Deux incidents\u00A0: il faut arrêter.");
        assertThat(CriteriaTexts.observed("Rien", List.of(), List.of())).isEqualTo("Rien");
    }
}
