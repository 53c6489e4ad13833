package fr.technolucide.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.content.ShippedFactors;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Newer factors, and the way back to those shipped, in the worked example. */
class FactorUpdateTest {

    private static final String SOURCE = "Fichier de facteurs";

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

    private static BigDecimal number(String text) {
        return new BigDecimal(text).setScale(4);
    }

    private static Cells values(String code, String low, String central, String high) {
        return Cells.of(Factors.CODE, code)
                .and(Factors.KIND, FactorKind.USE)
                .and(Factors.LOW, number(low))
                .and(Factors.CENTRAL, number(central))
                .and(Factors.HIGH, number(high));
    }

    private FactorUpdate update(LocalDate day, Cells... coming) {
        return workbook.read(reader -> FactorUpdate.of(reader, day, SOURCE, List.of(coming)));
    }

    private Row factor(String code) {
        return Workbooks.row(workbook, Factors.SHEET, Seeds.factor(code));
    }

    private void take(FactorUpdate update) {
        workbook.apply(new ChangeSet(StepKind.IMPORTED, "facteurs.json", update.edits()));
    }

    @Test
    void whatIsForetoldOfEachUseCaseIsWhatItWeighsOnceTaken() {
        FactorUpdate update = update(Workbooks.TODAY, values("image", "0.2", "3.6", "11.5"));

        assertThat(update.changes()).hasSize(1);
        assertThat(update.useCases()).hasSize(8);
        assertThat(update.useCases())
                .filteredOn(FactorUpdate.Weighed::isChanged)
                .extracting(weighed -> weighed.useCase().get(UseCases.TITLE))
                .containsExactly("Affiches d’événements");
        take(update);
        List<Row> useCases = Workbooks.rows(workbook, UseCases.SHEET);
        var co2 = workbook.read(reader -> reader.values(UseCases.CO2, useCases));
        assertThat(update.useCases())
                .allSatisfy(
                        weighed -> assertThat(co2.get(weighed.useCase().id())).isEqualTo(weighed.after()));
        assertThat(factor("image").get(Factors.CENTRAL)).isEqualTo(number("3.6"));
        assertThat(factor("image").get(Factors.SOURCE)).isEqualTo(SOURCE);
    }

    @Test
    void takingIsOneStepThatUndoTakesBack() {
        Row before = factor("image");
        take(update(
                Workbooks.TODAY,
                values("image", "0.2", "3.6", "11.5"),
                values("agent", "1", "2", "3").and(Factors.LABEL, "Agent").and(Factors.UNIT, "Wh par tâche")));
        assertThat(factor("agent").get(Factors.LABEL)).isEqualTo("Agent");

        assertThat(workbook.undo()).isPresent();
        assertThat(factor("image")).isEqualTo(before);
        assertThat(Workbooks.rows(workbook, Factors.SHEET)).hasSize(23);
    }

    @Test
    void theSameValuesOfALaterDayAreConfirmedAndThoseVerifiedSinceAreKept() {
        Row image = factor("image");
        Workbooks.typed(workbook, image, Cells.of(Factors.VERIFIED_ON, LocalDate.of(2025, 1, 1)));
        LocalDate day = LocalDate.of(2026, 1, 1);
        FactorUpdate update = update(
                day,
                values("image", "0.2", "1.8", "11.5")
                        .and(Factors.CO2_HIGH_FLOOR, null)
                        .and(Factors.WATER_HIGH_FLOOR, null),
                values("video_5s", "1", "2", "3"),
                values("inconnu", "1", "2", "3"));

        assertThat(update.changes()).isEmpty();
        assertThat(update.confirmed()).isEqualTo(1);
        assertThat(update.kept()).isEqualTo(2);
        take(update);
        assertThat(factor("image").get(Factors.VERIFIED_ON)).isEqualTo(day);
        assertThat(factor("image").get(Factors.SOURCE)).isEqualTo(image.get(Factors.SOURCE));
        assertThat(factor("video_5s").get(Factors.CENTRAL)).isEqualTo(number("170"));
    }

    @Test
    void aFloorThatTheFileNoLongerHasGoes() {
        FactorUpdate update = update(Workbooks.TODAY, values("texte_court", "0.03", "0.3", "3"));

        assertThat(update.changes()).hasSize(1);
        take(update);
        assertThat(factor("texte_court").isEmpty(Factors.CO2_HIGH_FLOOR)).isTrue();
    }

    @Test
    void nothingToDoHasNoEdits() {
        assertThat(update(Workbooks.TODAY, values("image", "0.2", "1.8", "11.5"))
                        .edits())
                .isEmpty();
    }

    @Test
    void aFactorIsPutBackAsItWasShipped() {
        ShippedFactors shipped = new ShippedFactors();
        Row before = factor("texte_court");
        assertThat(shipped.isChanged(before)).isFalse();
        Row edited = Workbooks.typed(
                workbook,
                before,
                Cells.of(Factors.HIGH, number("9"))
                        .and(Factors.LABEL, "Le nôtre")
                        .and(Factors.CO2_HIGH_FLOOR, null));
        assertThat(shipped.isChanged(edited)).isTrue();

        workbook.apply(ChangeSet.edited("", shipped.restoring(edited).orElseThrow()));
        assertThat(factor("texte_court")).isEqualTo(before);
    }

    @Test
    void allArePutBackThoseDeletedTooAndOursStay() {
        ShippedFactors shipped = new ShippedFactors();
        List<Row> before = Workbooks.rows(workbook, Factors.SHEET);
        workbook.apply(ChangeSet.edited("", Edit.delete(factor("eq_train_km"))));
        Workbooks.typed(workbook, factor("image"), Cells.of(Factors.HIGH, number("99")));
        Row ours = Workbooks.typed(
                workbook,
                Factors.SHEET,
                values("agent", "1", "2", "3")
                        .and(Factors.LABEL, "Agent")
                        .and(Factors.UNIT, "Wh par tâche")
                        .and(Factors.SOURCE, "Nous")
                        .and(Factors.VERIFIED_ON, Workbooks.TODAY));

        List<Edit> edits = workbook.read(shipped::restoring);
        assertThat(edits).hasSize(2);
        workbook.apply(new ChangeSet(StepKind.EDITED, "", edits));
        assertThat(Workbooks.rows(workbook, Factors.SHEET)).containsAll(before).contains(ours);
        List<Edit> left = workbook.read(shipped::restoring);
        assertThat(left).isEmpty();
        assertThat(shipped.restoring(ours)).isEmpty();
        assertThat(Objects.requireNonNull(factor("eq_train_km").get(Factors.LABEL)))
                .isNotBlank();
    }
}
