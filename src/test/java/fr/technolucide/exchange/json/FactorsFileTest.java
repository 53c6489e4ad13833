package fr.technolucide.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.Confidence;
import fr.technolucide.catalog.content.ShippedFactors;
import fr.technolucide.exchange.json.FactorsRefused.Reason;
import fr.technolucide.workbook.Cells;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of factors, good and bad. */
class FactorsFileTest {

    /** As it comes with the program. */
    static String shipped() {
        try (InputStream in = Objects.requireNonNull(
                FactorsFileTest.class.getResourceAsStream("/fr/technolucide/catalog/content/factors.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static FactorsFile read(String text) throws IOException, FactorsRefused {
        return FactorsFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Workbooks.TODAY);
    }

    private static @Nullable FactorsRefused refusal(String text) {
        return catchThrowableOfType(FactorsRefused.class, () -> read(text));
    }

    @Test
    void theShippedFileSaysWhatTheShippedFactorsSay() throws Exception {
        FactorsFile file = read(shipped());
        ShippedFactors rows = new ShippedFactors();

        assertThat(file.day()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(file.leftOut()).isEmpty();
        assertThat(file.factors()).hasSize(6 + 3 + 9);
        for (Cells cells : file.factors()) {
            Cells row = rows.of(Objects.requireNonNull(cells.get(Factors.CODE))).orElseThrow();
            cells.each((column, value) -> {
                if (!column.equals(Factors.LABEL)) {
                    assertThat(value).as(row.get(Factors.CODE) + " " + column).isEqualTo(row.get(column));
                }
            });
        }
    }

    @Test
    void aNewKindOfUseAndAnUnknownZoneAreRead() throws Exception {
        FactorsFile file = read(
                shipped()
                        .replace("\"SWE\":", "\"JPN\":")
                        .replace(
                                "\"uses\": [",
                                "\"uses\": [{\"id\": \"agent\", \"fr\": \"Agent\", \"unit\": \"tâche\", \"wh\": [1, 2.00005, 3], \"conf\": \"haute\"},"));

        assertThat(file.leftOut()).containsExactly("JPN");
        Cells agent = file.factors().getFirst();
        assertThat(agent.get(Factors.CENTRAL)).isEqualTo(new BigDecimal("2.0001"));
        assertThat(agent.get(Factors.UNIT)).isEqualTo("Wh par tâche");
        assertThat(agent.get(Factors.CONFIDENCE)).isEqualTo(Confidence.HIGH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": \"2026-11-25\" | \"version\": \"2026-02-30\" | NO_DAY",
                "\"version\": \"2026-11-25\" | \"version\": \"hier\" | NO_DAY",
                "\"version\": \"2026-11-25\" | \"version\": \"2026-12-25\" | TO_COME",
                "\"version\": \"2026-11-25\" | \"version\": 20261125 | WRONG_KIND",
                "\"version\" | \"edition\" | LACKING",
                "\"scenario\" | \"scenarios\" | LACKING",
                "\"central\": { | \"centre\": { | LACKING",
                "\"water_L_per_kWh\": 4.0 | \"water_L_per_kWh\": null | LACKING",
                "\"water_L_per_kWh\": 4.0 | \"water_L_per_kWh\": \"4\" | WRONG_KIND",
                "\"water_L_per_kWh\": 4.0 | \"water_L_per_kWh\": 7.0 | OUT_OF_ORDER",
                "\"water_L_per_kWh\": 4.0 | \"water_L_per_kWh\": -4.0 | OUT_OF_BOUNDS",
                "\"water_L_per_kWh\": 4.0 | \"water_L_per_kWh\": 1e30 | OUT_OF_BOUNDS",
                "\"water_L_per_kWh\": 4.0 | \"water_L_per_kWh\": 1e-2000000000 | OUT_OF_BOUNDS",
                "\"water_L_per_kWh\": 4.0 | \"water_L_per_kWh\": 1e-99999999999 | DAMAGED",
                "\"FRA\": 44.18 | \"FRA\": [44.18] | WRONG_KIND",
                "\"conf\": \"faible\" | \"conf\": \"certaine\" | WRONG_KIND",
                "\"id\": \"image\" | \"id\": \"Image !\" | WRONG_KIND",
                "\"id\": \"image\" | \"id\": \"video_5s\" | WRONG_KIND",
                "\"co2_high_floor\": 1.14 | \"co2_high_floor\": -1 | OUT_OF_BOUNDS",
                "\"version\" | \"version\" \"version\" | DAMAGED",
                "\"FRA\": 44.18 | \"FRA\": 44.18, \"FRA\": 44.18 | REPEATED",
            })
    void aBadFileIsRefusedWithItsReason(String what, String by, Reason reason) {
        String bad = shipped().replaceAll("(?<=,)\\s+(?=[\\d\\]])", "");
        int at = bad.indexOf(what);
        assertThat(at).as(what).isNotNegative();
        FactorsRefused refused = refusal(bad.substring(0, at) + by + bad.substring(at + what.length()));

        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.sentence()).endsWith(".").doesNotContain("Exception");
    }

    @Test
    void whatIsNoFileOfFactorsIsRefused() {
        assertThat(refusal("")).extracting(FactorsRefused::reason).isEqualTo(Reason.NOT_FACTORS);
        assertThat(refusal("[]")).extracting(FactorsRefused::reason).isEqualTo(Reason.NOT_FACTORS);
        assertThat(refusal("{\"format\": \"technolucide\"}"))
                .extracting(FactorsRefused::reason)
                .isEqualTo(Reason.NOT_FACTORS);
        assertThat(refusal("PK\u0003\u0004")).extracting(FactorsRefused::reason).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFileThatIsNotThereOrMuchTooLargeIsRefused(@TempDir Path folder) throws IOException {
        Path large = Files.write(folder.resolve("large.json"), new byte[1_000_001]);

        assertThat(catchThrowableOfType(FactorsRefused.class, () -> FactorsFile.read(large, Workbooks.TODAY))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(catchThrowableOfType(
                                FactorsRefused.class,
                                () -> FactorsFile.read(folder.resolve("none.json"), Workbooks.TODAY))
                        .reason())
                .isEqualTo(Reason.UNREADABLE);
    }

    @Property(tries = 500)
    void aDamagedFileIsReadOrRefusedNeverAnythingElse(
            @ForAll @IntRange(max = 1_800) int at, @ForAll @IntRange(max = 40) int length, @ForAll char other)
            throws IOException {
        String text = shipped();
        int from = Math.min(at, text.length());
        String damaged = text.substring(0, from) + other + text.substring(Math.min(text.length(), from + length));
        try {
            assertThat(read(damaged).factors()).isNotEmpty();
        } catch (FactorsRefused refused) {
            assertThat(refused.sentence()).isNotBlank();
        }
    }
}
