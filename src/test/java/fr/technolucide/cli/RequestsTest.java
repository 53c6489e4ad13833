package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.TestJson;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.workbook.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    private static final Percentage CLOSE = Percentage.withPercentage(1e-7);

    private static final String MODEL = """
            {"method": "model_size", "active_B": 123, "total_B": 123, "output_tokens": 400, "zone": "SWE",
             "gwp_kg_per_kWh": 0.03582, "wue_offsite_L_per_kWh": 6.0315, "pue": 1.16, "wue_onsite_L_per_kWh": 0.09,
             "tps": 36.9, "ttft_s": 1.05, "batch": 64}
            """;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = new Terminal(folder);
    }

    private Terminal.Said ask(String command, String request, Object... options) throws IOException {
        Path file = Files.writeString(folder.resolve("request.json"), request);
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = command;
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return terminal.run(arguments);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @Test
    void orderOfMagnitudeUsesTheFactorsOfTheProgram() throws IOException {
        String request = "{\"method\": \"order_of_magnitude\", \"uses\": {\"texte_court\": 4000}, \"zone\": null}";

        Map<String, Object> estimate =
                Json.object(ask("estimate", request, "--json").out());

        assertThat(estimate).containsOnlyKeys("energy_Wh", "gCO2e", "water_L");
        List<?> grams = (List<?>) estimate.get("gCO2e");
        assertThat(number(grams.get(0))).isCloseTo(8.6616, CLOSE);
        assertThat(number(grams.get(1))).isCloseTo(389.004, CLOSE);
        assertThat(number(grams.get(2))).isCloseTo(6708.12, CLOSE);
    }

    @Test
    void aZoneHasOneMix() throws IOException {
        String request = "{\"method\": \"order_of_magnitude\", \"uses\": {\"texte_court\": 1000}, \"zone\": \"FRA\"}";

        List<?> grams =
                (List<?>) Json.object(ask("estimate", request, "--json").out()).get("gCO2e");

        assertThat(number(grams.get(1))).isCloseTo(0.3 * (44.18 + 40), CLOSE);
    }

    @Test
    void modelSizeFollowsItsVector() throws IOException {
        Map<String, Object> estimate =
                Json.object(ask("estimate", MODEL, "--json").out());

        assertThat(estimate)
                .containsOnlyKeys("gpu", "energy_Wh", "gCO2e", "water_mL")
                .containsEntry("gpu", 4L);
        assertThat(number(estimate.get("energy_Wh"))).isCloseTo(0.24113073965053944, CLOSE);
        assertThat(number(estimate.get("gCO2e"))).isCloseTo(0.01637825908457139, CLOSE);
        assertThat(number(estimate.get("water_mL"))).isCloseTo(1.473088475657874, CLOSE);
    }

    @Test
    void everyVectorOfBothMethodsIsReproduced() throws IOException {
        for (Map<String, Object> vector : TestJson.objects("/vectors/order_of_magnitude_method.json")) {
            String uses = vector.get("inputs").toString().replaceAll("(\\w+)=", "\"$1\": ");
            Map<String, Object> estimate = Json.object(
                    ask("estimate", "{\"method\": \"order_of_magnitude\", \"uses\": " + uses + "}", "--json")
                            .out());
            for (String figure : List.of("energy_Wh", "gCO2e", "water_L")) {
                assertThat((List<?>) estimate.get(figure))
                        .usingElementComparator((one, other) -> compare(one, other))
                        .isEqualTo(vector.get(figure));
            }
        }
        for (Map<String, Object> vector : TestJson.objects("/vectors/model_size_method.json")) {
            StringBuilder request = new StringBuilder("{\"method\": \"model_size\"");
            for (String field : List.of(
                    "active_B",
                    "total_B",
                    "output_tokens",
                    "gwp_kg_per_kWh",
                    "wue_offsite_L_per_kWh",
                    "pue",
                    "wue_onsite_L_per_kWh",
                    "tps",
                    "ttft_s",
                    "batch")) {
                request.append(", \"" + field + "\": " + vector.get(field));
            }
            Map<String, Object> estimate =
                    Json.object(ask("estimate", request + "}", "--json").out());
            assertThat(compare(estimate.get("energy_Wh"), vector.get("energy_Wh")))
                    .isZero();
            assertThat(compare(estimate.get("gCO2e"), vector.get("gwp_gCO2e_v010")))
                    .isZero();
            assertThat(compare(estimate.get("water_mL"), vector.get("water_mL_v010")))
                    .isZero();
            assertThat(estimate.get("gpu")).isEqualTo(vector.get("gpu"));
        }
    }

    /** Zero when they differ by less than a billionth. */
    private static int compare(Object one, Object other) {
        double difference = number(one) - number(other);
        return Math.abs(difference) <= Math.abs(number(other)) * 1e-9 ? 0 : (int) Math.signum(difference);
    }

    @Test
    void anEstimateInWordsSaysThatItIsNoMeasure() throws IOException {
        assertThat(ask("estimate", MODEL).out()).contains("Ordre de grandeur, pas une mesure.");
        assertThat(ask("estimate", MODEL, "--lang", "en").out()).contains("not a measure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{} {}",
                "{}",
                "{\"method\": 3}",
                "{\"method\": \"other\"}",
                "{\"method\": \"order_of_magnitude\"}",
                "{\"method\": \"order_of_magnitude\", \"uses\": {\"texte_court\": -1}}",
                "{\"method\": \"order_of_magnitude\", \"uses\": {\"texte_court\": \"1\"}}",
                "{\"method\": \"order_of_magnitude\", \"uses\": {\"inconnu\": 1}}",
                "{\"method\": \"order_of_magnitude\", \"uses\": {\"mix\": 1}}",
                "{\"method\": \"order_of_magnitude\", \"uses\": {}, \"zone\": \"ZZZ\"}",
                "{\"method\": \"order_of_magnitude\", \"uses\": {}, \"zones\": 1}",
                "{\"method\": \"order_of_magnitude\", \"uses\": {}, \"uses\": {}}",
                "{\"method\": \"model_size\", \"active_B\": 1}",
                "{\"method\": \"order_of_magnitude\", \"uses\": {\"texte_court\": 1e400}}"
            })
    void aBadRequestIsRefusedInASentence(String request) throws IOException {
        Terminal.Said said = ask("estimate", request);

        assertThat(said.status()).isEqualTo(4);
        assertThat(said.err()).hasLineCount(1).doesNotContain("Exception");
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"method\": \"order_of_magnitude\", \"uses\": {\"texte_court\": 1e16}}",
                "{\"method\": \"order_of_magnitude\", \"uses\": {\"texte_court\": 1e308}}",
                "{\"method\": \"order_of_magnitude\", \"uses\": {\"texte_court\": 1e400}}"
            })
    void aNumberBeyondMeasureIsRefusedWithTheLimit(String request) throws IOException {
        Terminal.Said said = ask("estimate", request);

        assertThat(said.status()).isEqualTo(4);
        assertThat(said.err()).contains("texte_court", "au plus", "000").hasLineCount(1);
    }

    @Test
    void theLargestNumbersAreAnsweredInWords() throws IOException {
        assertThat(ask("estimate", "{\"method\": \"order_of_magnitude\", \"uses\": {\"texte_court\": 1e15}}")
                        .status())
                .isZero();
        String model = "{\"method\": \"model_size\", \"active_B\": 1e6, \"total_B\": 1e6, \"output_tokens\": 1e15, "
                + "\"zone\": \"FRA\", \"gwp_kg_per_kWh\": 1e15, \"pue\": 1e15, \"wue_onsite_L_per_kWh\": 1e15, "
                + "\"wue_offsite_L_per_kWh\": 1e15}";
        Terminal.Said said = ask("estimate", model);
        assertThat(said.status()).isZero();
        assertThat(said.out()).doesNotContain("−");
        assertThat(ask("estimate", model.replace("1e6", "1e7")).err()).contains("active_B", "au plus");
    }

    @Test
    void aMissingRequestIsRefused() {
        assertThat(terminal.run("estimate", folder.resolve("none.json")).status())
                .isEqualTo(4);
        assertThat(terminal.run("verdict", folder).status()).isEqualTo(4);
    }

    @Test
    void theRuleAnswersOnAFilling() throws IOException {
        String request = "{\"variant\": \"full\", \"answers\": {\"4.1\": {\"value\": \"NON\", \"evidence\": \"\"}}}";

        Map<String, Object> verdict =
                Json.object(ask("verdict", request, "--json").out());

        assertThat(verdict)
                .containsEntry("verdict", "NE_PAS_LANCER")
                .containsEntry("rule", 1L)
                .containsKeys("score", "groups", "red_flags", "unknown", "missing");
        assertThat(ask("verdict", request).out())
                .contains("Ne pas lancer", "4.1", "l’instance décide", "sur une réponse");
    }

    private static String filling(Map<String, String> others) {
        List<String> answers = new ArrayList<>();
        for (Edit edit : Seeds.edits()) {
            if (edit instanceof Edit.Insert(var sheet, var _, var cells, var _) && sheet.equals(Questions.SHEET)) {
                String code = cells.get(Questions.CODE);
                answers.add("\"%s\": %s"
                        .formatted(code, others.getOrDefault(code, "{\"value\": \"OUI\", \"evidence\": \"vu\"}")));
            }
        }
        return "{\"answers\": {" + String.join(", ", answers) + "}}";
    }

    @Test
    void whatWouldChangeTheProposalIsGivenSetBySet() throws IOException {
        String request = filling(Map.of("7.1", "{\"value\": \"NE_SAIT_PAS\"}", "2.1", "{\"value\": \"OUI\"}"));

        Map<String, Object> verdict =
                Json.object(ask("verdict", request, "--json").out());

        assertThat(new ArrayList<Object>((List<?>) verdict.get("changes")))
                .hasSize(5)
                .startsWith(
                        Map.of("to", "ADAPTER", "answers", Map.of("7.1", "PARTIEL"), "evidence", List.of()),
                        Map.of("to", "LANCER", "answers", Map.of("7.1", "OUI"), "evidence", List.of("2.1")));
    }

    @Test
    void whatWouldChangeTheProposalIsSaidInWords() throws IOException {
        String request = filling(Map.of("7.1", "{\"value\": \"PARTIEL\"}", "2.1", "{\"value\": \"OUI\"}"));

        assertThat(plain(ask("verdict", request).out()))
                .contains(
                        "Un point d’alerte n’est qu’à moitié acquis : l’impact ne justifie l’empreinte qu’en partie (7.1) ; "
                                + "un point d’alerte n’a pas sa preuve : bénéfice (2.1). Règle 5.",
                        "Ce qui ferait changer l’avis :",
                        "Pour « Lancer », deux changements suffiraient :",
                        "– impact (7.1) à « Oui » avec sa preuve et bénéfice (2.1) avec sa preuve",
                        "Pour retomber à « À instruire », un seul changement suffirait :",
                        "– sans IA (1.3) à « Ne sait pas »",
                        "– ou 6 autres façons");
        assertThat(ask("verdict", request, "--lang", "en").out())
                .contains(
                        "One red flag is only half cleared: the impact only partly justifies the footprint (7.1)",
                        "For “Launch”, two changes would be enough:",
                        "– impact (7.1) answered “Yes” with its evidence and benefit (2.1) with its evidence");
    }

    @Test
    void manyChangesAreCountedInWordsAndNamedInTheJson() throws IOException {
        String request = "{\"answers\": {\"4.1\": {\"value\": \"NON\"}}}";

        assertThat(plain(ask("verdict", request).out()))
                .containsPattern("Pour « Lancer », il faudrait \\d+ changements\\.")
                .doesNotContain("–");
        assertThat((List<?>)
                        Json.object(ask("verdict", request, "--json").out()).get("changes"))
                .hasSize(20);
    }

    @Test
    void anIncompleteListSaysWhatItLacksAndNothingElse() throws IOException {
        String request = filling(Map.of("9.1", "{\"evidence\": \"vu\"}", "1.1", "{}"));

        assertThat(Json.object(ask("verdict", request, "--json").out()))
                .containsEntry("verdict", "INCOMPLET")
                .containsEntry("changes", List.of())
                .containsEntry("missing", List.of("1.1", "9.1"));
        assertThat(plain(ask("verdict", request).out()))
                .containsPattern(
                        "Un point d’alerte n’a pas de réponse : responsable \\(9\\.1\\) ; \\d+ points sur \\d+ ont une "
                                + "réponse ; il manque problème \\(1\\.1\\)\\. Règle 2\\.")
                .contains("Sans réponse : problème (1.1) et responsable (9.1)")
                .doesNotContain("Ce qui ferait changer");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"variant\": \"half\", \"answers\": {}}",
                "{\"answers\": {\"1.1\": \"OUI\"}}",
                "{\"answers\": {\"1.1\": {\"value\": \"PEUT-ETRE\"}}}",
                "{\"answers\": {\"12.1\": {\"value\": \"OUI\"}}}"
            })
    void aBadFillingIsRefusedInASentence(String request) throws IOException {
        Terminal.Said said = ask("verdict", request);

        assertThat(said.status()).isEqualTo(4);
        assertThat(said.err()).hasLineCount(1);
    }

    @Test
    void figuresOfAUseCaseHaveThresholdsAtTheBoundsOfTheRequest() throws IOException {
        String request = """
                {"answers": {}, "figures": {"uses": {"texte_court": 600}, "zone": "FRA", "minutes_per_month": 840,
                 "people_before": 85, "co2_per_hour_bound": 1, "co2_per_person_bound": 0.5}}
                """;

        List<?> thresholds =
                (List<?>) Json.object(ask("verdict", request, "--json").out()).get("thresholds");

        // 0.3 Wh × (44.18 + 40) g/kWh an exchange; 1 g × 14 h
        assertThat(thresholds).hasSize(2);
        assertThat((Map<?, ?>) thresholds.getFirst())
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("ratio", "co2_per_hour")
                .containsEntry("uses", Map.of("texte_court", 554L))
                .containsEntry("minutes_per_month", 910L)
                .containsEntry("missing", List.of());
        assertThat((Map<?, ?>) thresholds.getLast())
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("value", null)
                .containsEntry("missing", List.of("people_after"))
                .containsEntry("uses", Map.of())
                .containsEntry("people_after", 116L);
        assertThat(plain(ask("verdict", request).out()))
                .contains(
                        "Échange texte : 554 par mois au plus (aujourd’hui 600)", "au moins 15 h 10 libérées par mois");
    }

    @Test
    void withoutABoundNoThresholdIsMade() throws IOException {
        String request =
                "{\"answers\": {}, \"figures\": {\"uses\": {\"texte_court\": 600}, \"minutes_per_month\": 840}}";

        assertThat(Json.object(ask("verdict", request, "--json").out())).containsEntry("thresholds", List.of());
    }
}
