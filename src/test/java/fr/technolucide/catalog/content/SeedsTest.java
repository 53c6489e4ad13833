package fr.technolucide.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.SeedIds;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows that come with the program. */
class SeedsTest {

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.empty(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private List<Row> rows(Sheet sheet) {
        return workbook.read(reader -> reader.all(sheet));
    }

    @Test
    void theCurrentEditionIsTheOneItsFileSays() {
        assertThat(Content.text(Content.read("checklist.fr.json"), "version")).isEqualTo(Questions.EDITION);
    }

    @Test
    void seededSheetsHaveTheirRowsAndTheOthersNone() {
        assertSoftly(all -> {
            for (Sheet sheet : Catalog.SCHEMA.sheets()) {
                int expected = switch (sheet.name()) {
                    case "association" -> 1;
                    case "questions" -> written();
                    case "factors" -> 23;
                    case "inspirations" -> 7;
                    case "legal_deadlines" -> 8;
                    default -> 0;
                };
                all.assertThat(rows(sheet))
                        .as(sheet.name())
                        .hasSize(expected)
                        .allMatch(row -> SeedIds.isSeeded(row.id()));
            }
        });
        assertThat(SeedIds.isSeeded(workbook.mint())).isFalse();
    }

    /** The points that the edition's file holds. */
    private static int written() {
        return Content.objects(Content.read("checklist.fr.json").get("groupes")).stream()
                .mapToInt(group -> Content.objects(group.get("points")).size())
                .sum();
    }

    /** Ids that are in files by now: a change of these texts is a defect. */
    @Test
    void idsNeverChange() {
        assertThat(Association.ID).hasToString("de7a66be-fddf-5128-a6c6-dea70ac5308b");
        assertThat(SeedIds.of(Questions.SHEET, "1.0", "7.1")).hasToString("9c0f92db-d4c0-5e48-97ca-632444855936");
        assertThat(Seeds.factor("texte_court")).hasToString("0b2fb6a1-3067-5292-8f5a-46a1402d13e8");
        assertThat(Association.ID.variant()).isEqualTo(2);
    }

    @Test
    void questionsAreThoseOfTheEditionInOrder() {
        List<Row> questions = workbook.read(reader -> Questions.edition(reader, Questions.EDITION));
        assertThat(questions).hasSize(written());
        assertThat(questions.getFirst().get(Questions.CODE)).isEqualTo("1.1");
        assertThat(questions)
                .filteredOn(row -> row.is(Questions.RED_FLAG))
                .extracting(row -> row.get(Questions.CODE))
                .contains("1.3", "2.1", "3.1", "3.3", "4.1", "4.2", "5.1", "7.1", "9.1");
        assertThat(questions)
                .filteredOn(row -> row.get(Questions.CODE).equals("4.1"))
                .extracting(row -> row.get(Questions.SHORT_NAME))
                .containsExactly("données saisies");
    }

    /** What a list was filled with stays what was asked. */
    @Test
    void aQuestionOfAnEarlierEditionKeepsItsWords() {
        String before = hint(Seeds.questions("1.0"), "4.4");
        assertThat(before).doesNotContain("72 heures");
        assertThat(hint(Seeds.questions(Questions.EDITION), "4.4"))
                .startsWith("Ligne du registre")
                .contains("72 heures");
        assertThat(hint(Seeds.questions("1.0"), "4.3")).isEqualTo(hint(Seeds.questions(Questions.EDITION), "4.3"));
        assertThat(Messages.in(Language.ENGLISH)
                        .find("question.4.4.evidence_hint.1.0")
                        .orElseThrow())
                .doesNotContain("72 hours");
        assertThat(SeedWords.in(Language.ENGLISH, Questions.EVIDENCE_HINT, before))
                .hasValue("Entry in the register; information notice. Not applicable if there is no personal data.");
    }

    private static String hint(List<Edit> questions, String code) {
        return questions.stream()
                .map(edit -> ((Edit.Insert) edit).cells())
                .filter(cells -> code.equals(cells.get(Questions.CODE)))
                .map(cells -> String.valueOf(cells.get(Questions.EVIDENCE_HINT)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void factorsAreThoseOfTheMethod() {
        Map<String, Object> published = Content.read("factors.json");
        assertThat(Content.objects(published.get("uses"))).isNotEmpty().allSatisfy(use -> {
            Row factor = factor(Content.text(use, "id"));
            assertThat(factor.get(Factors.LABEL, "").replace('\u00A0', ' ')).isEqualTo(Content.text(use, "fr"));
            assertThat(values(factor))
                    .isEqualTo(Content.items(use.get("wh")).stream()
                            .map(SeedsTest::number)
                            .toList());
            assertThat(factor.get(Factors.CO2_HIGH_FLOOR)).isEqualTo(optional(use.get("co2_high_floor")));
            assertThat(factor.get(Factors.WATER_HIGH_FLOOR)).isEqualTo(optional(use.get("water_high_floor_L")));
        });
        assertThat(Content.object(published.get("mix_g_per_kWh"))).isNotEmpty().allSatisfy((zone, grams) -> {
            BigDecimal rounded = new BigDecimal(grams.toString())
                    .setScale(2, java.math.RoundingMode.HALF_UP)
                    .setScale(4);
            assertThat(values(factor("mix_" + zone))).containsOnly(rounded).hasSize(3);
        });
        assertThat(values(factor("mix"))).isEqualTo(scenario(published, "mix"));
        assertThat(values(factor("embodied"))).isEqualTo(scenario(published, "embodied_g_per_kWh"));
        assertThat(values(factor("water"))).isEqualTo(scenario(published, "water_L_per_kWh"));
        assertThat(rows(Factors.SHEET))
                .filteredOn(row -> row.get(Factors.KIND) == FactorKind.EQUIVALENT)
                .extracting(row -> row.get(Factors.CENTRAL))
                .containsExactlyInAnyOrder(number("142.25"), number("217.6"), number("2.93"), number("57.06"));
        assertThat(rows(Factors.SHEET)).allMatch(row -> Workbooks.TODAY.equals(row.get(Factors.VERIFIED_ON)));
    }

    private Row factor(String code) {
        return Workbooks.row(workbook, Factors.SHEET, Seeds.factor(code));
    }

    private static List<@Nullable BigDecimal> values(Row factor) {
        return java.util.stream.Stream.<Column<BigDecimal>>of(Factors.LOW, Factors.CENTRAL, Factors.HIGH)
                .map(factor::get)
                .toList();
    }

    private static List<BigDecimal> scenario(Map<String, Object> published, String name) {
        Map<String, Object> scenarios = Content.object(published.get("scenario"));
        return List.of("low", "central", "high").stream()
                .map(k -> number(Content.object(scenarios.get(k)).get(name)))
                .toList();
    }

    private static @Nullable BigDecimal optional(@Nullable Object text) {
        return text == null ? null : number(text);
    }

    private static BigDecimal number(@Nullable Object text) {
        return new BigDecimal(String.valueOf(text)).setScale(4);
    }

    @Test
    void seedsBreakNoRule() {
        assertSoftly(all -> {
            for (Sheet sheet : Catalog.SCHEMA.sheets()) {
                for (Row row : rows(sheet)) {
                    all.assertThat(Workbooks.findings(workbook, row))
                            .as(row.cells().toString())
                            .isEmpty();
                }
            }
        });
    }

    @Test
    void aQuestionCannotBeRewritten() {
        Row question = Workbooks.row(workbook, Questions.SHEET, Seeds.question("7.1"));
        assertThat(question.sheet().lockedIn(question)).containsAll(Questions.SHEET.columns());
        assertThat(workbook.read(r -> r.deletion(Questions.SHEET, question.id()))
                        .isPossible())
                .isFalse();
        assertThatThrownBy(() -> workbook.apply(ChangeSet.edited("", Edit.delete(question))))
                .isInstanceOf(RefusedEdit.class);
        UUID again = SeedIds.of(Questions.SHEET, Questions.EDITION, "7.1");
        assertThat(again).isEqualTo(question.id());
    }
}
