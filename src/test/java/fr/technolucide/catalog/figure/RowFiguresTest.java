package fr.technolucide.catalog.figure;

import static fr.technolucide.catalog.Workbooks.named;
import static fr.technolucide.catalog.Workbooks.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Zone;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that the oracle does not hold, from the table of the catalogue. */
class RowFiguresTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private <T> @Nullable T value(Column<T> column, Row row) {
        return workbook.read(reader -> reader.values(column, List.of(row))).get(row.id());
    }

    private static void assertRange(@Nullable Range actual, double low, double central, double high) {
        Range range = Objects.requireNonNull(actual);
        assertThat(range.low()).isCloseTo(low, within(0.01 * low));
        assertThat(range.central()).isCloseTo(central, within(0.01 * central));
        assertThat(range.high()).isCloseTo(high, within(0.01 * high));
    }

    private Row usage(int perMonth, boolean reasoning, String factor, String useCase) {
        return typed(
                workbook,
                Usages.SHEET,
                Cells.of(
                                Usages.USE_CASE,
                                named(workbook, UseCases.SHEET, useCase).id())
                        .and(Usages.FACTOR, Seeds.factor(factor))
                        .and(Usages.PER_MONTH, perMonth)
                        .and(Usages.REASONING, reasoning));
    }

    @Test
    void aKnownZoneGivesItsMixAndKeepsTheRestUncertain() {
        typed(workbook, named(workbook, Tools.SHEET, "Plumier"), Cells.of(Tools.ZONE, Zone.FRA));
        Row usage = usage(600, false, "texte_court", "Courriers aux administrations");
        assertRange(value(Usages.CO2, usage), 1.30, 15.2, 684);
        assertRange(value(Usages.ENERGY, usage), 18, 180, 1_800);
    }

    @Test
    void reasoningMultipliesTextsAlone() {
        Row text = usage(100, true, "texte_court", "Courriers aux administrations");
        assertRange(value(Usages.ENERGY, text), 6, 150, 3_000);
        assertRange(value(Usages.CO2, text), 0.43, 48.6, 1_677);
        Row image = usage(60, true, "image", "Affiches d’événements");
        assertRange(value(Usages.ENERGY, image), 12, 108, 690);
    }

    @Test
    void alternativesWithoutAiWeighNothingAndUncountedOnesAreEmpty() {
        Row useCase = named(workbook, UseCases.SHEET, "Affiches d’événements");
        assertThat(Workbooks.where(workbook, Alternatives.USE_CASE, useCase.id()))
                .hasSize(5)
                .allSatisfy(row -> {
                    Range energy = value(Alternatives.ENERGY, row);
                    switch (Objects.requireNonNull(row.get(Alternatives.KIND))) {
                        case DO_NOTHING, NO_DIGITAL -> assertThat(energy).isEqualTo(Range.ZERO);
                        case CLASSIC_SOFTWARE -> assertThat(energy).isNull();
                        case SMALL_MODEL, LARGE_MODEL -> {
                            assertRange(energy, 12, 108, 690);
                            assertRange(value(Alternatives.CO2, row), 0.866, 35, 386);
                        }
                    }
                });
    }

    @Test
    void aTrialWithoutCountsIsEmptyAndOneThatCountedNothingIsZero() {
        Row trial = named(workbook, Trials.SHEET, "Atelier clavier, salle pleine");
        Row uncounted = typed(workbook, trial, Cells.of(Trials.AUDIO_MINUTES, null));
        assertThat(value(Trials.FOOTPRINT, uncounted)).isNull();
        assertThat(value(Trials.FOOTPRINT, typed(workbook, uncounted, Cells.of(Trials.IMAGES, 0))))
                .isEqualTo(Range.ZERO);
    }

    @Test
    void theDecisionInForceReadsInTheReadersLanguage() {
        Row useCase = named(workbook, UseCases.SHEET, "Courriers aux administrations");
        assertThat(value(UseCases.DECISION, useCase)).isEqualTo("Adapter, CA, 15/09/2026");
        try {
            Messages.use(Language.ENGLISH);
            assertThat(value(UseCases.DECISION, useCase)).isEqualTo("Adapt, board, 2026-09-15");
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    @Test
    void aPointIsSettledByAnActionThatIsOpenOrDone() {
        Row useCase = named(workbook, UseCases.SHEET, "Courriers aux administrations");
        assertThat(Workbooks.settling(workbook, useCase, "4.3")).isPresent();
        assertThat(Workbooks.settling(workbook, useCase, "7.1")).isPresent();
        assertThat(Workbooks.settling(workbook, useCase, "6.1")).isEmpty();
    }

    @Test
    void anActionDueTodayIsNotLate() {
        Row action = named(workbook, Actions.SHEET, "Demander le contrat de sous-traitance de Plumier");
        assertThat(action.get(Actions.DAYS_LATE)).isEqualTo(10);
        assertThat(action.with(Actions.DUE, Workbooks.TODAY).get(Actions.DAYS_LATE))
                .isNull();
    }
}
