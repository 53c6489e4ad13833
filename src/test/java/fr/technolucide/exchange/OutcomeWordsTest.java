package fr.technolucide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.method.Outcome;
import fr.technolucide.workbook.Row;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomeWordsTest {

    private static final Row DECISION = Row.of(Decisions.SHEET, new UUID(0, 1), SampleWorkbook.TODAY);
    private static final Row ON_TOOL = DECISION.with(Decisions.TOOL, SampleWorkbook.PLUMIER);
    private static final Row ON_USE_CASE = ON_TOOL.with(Decisions.USE_CASE, new UUID(0, 2));

    private static String words(Row decision, Outcome outcome) {
        return OutcomeWords.of(decision.with(Decisions.OUTCOME, outcome));
    }

    @Test
    void aUseCaseIsLaunchedOrNotAndAToolAdoptedOrSetAside() {
        assertThat(words(ON_USE_CASE, Outcome.LAUNCH)).isEqualTo("Lancer");
        assertThat(words(ON_USE_CASE, Outcome.REFUSE)).isEqualTo("Ne pas lancer");
        assertThat(words(ON_TOOL, Outcome.LAUNCH)).isEqualTo("Adopter");
        assertThat(words(ON_TOOL, Outcome.REFUSE)).isEqualTo("Écarter");
        assertThat(words(ON_TOOL, Outcome.STOP)).isEqualTo("Arrêter");
    }

    @Test
    void nothingIsSaidOfWhatIsNotDecided() {
        assertThat(OutcomeWords.of(ON_USE_CASE)).isEmpty();
    }
}
