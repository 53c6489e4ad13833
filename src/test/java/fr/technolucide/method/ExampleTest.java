package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the worked example that these rules make, against an oracle computed independently. */
class ExampleTest {

    private static final Json FIGURES = Json.resource("/example-figures.json");

    static Stream<Json> tools() {
        return Example.rows("tools");
    }

    static Stream<Json> useCases() {
        return Example.rows("use_cases");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void toolFiguresEqualTheOracle(Json tool) {
        Json expected = FIGURES.get("tools").get(tool.get("name").text());
        List<Json> trials =
                Example.rows("trials", "tool", tool.get("id").text()).toList();
        Set<String> people = new HashSet<>();
        Set<String> roles = new HashSet<>();
        List<TimedValue> times = new ArrayList<>();
        for (Json trial : trials) {
            Stream.concat(
                            Stream.of(trial.get("tester")),
                            trial.get("with_people").items())
                    .forEach(person -> {
                        people.add(person.text());
                        roles.add(
                                Example.row("people", person.text()).get("role").text());
                        times.add(new TimedValue(minutes(trial), hourValue(person.text())));
                    });
        }
        TenHourGate gate = new TenHourGate(
                TenHourGate.target(
                        tool.get("hours_target").integer(),
                        association("hours_target").integer()),
                trials.stream().mapToLong(ExampleTest::minutes).sum(),
                people.size(),
                roles.size());

        assertThat(gate.totalMinutes()).isEqualTo(expected.get("total_minutes").longInteger());
        assertThat(gate.remainingMinutes())
                .isEqualTo(expected.get("remaining_minutes").integer());
        assertThat(gate.testerCount()).isEqualTo(expected.get("tester_count").integer());
        assertThat(gate.roleCount()).isEqualTo(expected.get("role_count").integer());
        assertThat(gate.reached()).isEqualTo(expected.get("gate_reached").flag());
        assertThat(Median.floor(netGains(trials)))
                .isEqualTo(expected.get("median_net_gain").integer());
        assertThat(Cost.exploration(times))
                .isEqualTo(expected.get("exploration_cost").longInteger());
        Outcome inForce = switch (tool.get("id").text()) {
            case "plumier" -> Outcome.ADAPT;
            case "truchement" -> Outcome.LAUNCH;
            default -> null;
        };
        assertThat(ToolStatus.of(inForce, gate.reached(), gate.testerCount()).id())
                .isEqualTo(expected.get("status").text());
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void useCaseFiguresEqualTheOracle(Json useCase) {
        Json expected = FIGURES.get("use_cases").get(useCase.get("title").text());
        String id = useCase.get("id").text();
        Footprint footprint = Objects.requireNonNull(Footprint.total(Example.rows("usages", "use_case", id)
                .map(usage -> Footprint.of(
                        usage.get("per_month").number(),
                        Oracle.use(usage.get("factor").text()),
                        Oracle.scenario()))
                .toList()));
        Oracle.assertClose(footprint.energy(), expected.get("energy"));
        Oracle.assertClose(footprint.co2(), expected.get("co2"));
        Oracle.assertClose(footprint.water(), expected.get("water"));

        Integer freed = useCase.get("minutes_per_month").integer();
        assertRatio(CarbonRatios.perFreedHour(footprint.co2(), freed), expected.get("co2_per_hour"));
        assertRatio(
                CarbonRatios.perAdditionalPerson(
                        footprint.co2(),
                        useCase.get("people_before").integer(),
                        useCase.get("people_after").integer()),
                expected.get("co2_per_person"));

        Long full = Cost.full12Months(
                useCase.get("cost_12_months").longInteger(),
                priced(useCase.get("employee_minutes"), association("employee_hour_value")),
                priced(useCase.get("volunteer_minutes"), association("volunteer_hour_value")));
        assertThat(full).isEqualTo(expected.get("full_cost_12_months").longInteger());
        Ratio<Long> perHour = Cost.perFreedHour(full, freed);
        assertThat(perHour)
                .isEqualTo(
                        expected.get("cost_per_hour").is("undefined")
                                ? Ratio.<Long>undefined()
                                : Ratio.of(
                                        Math.round(expected.get("cost_per_hour").number())));
        assertThat(Median.floor(netGains(Example.rows("trials", "use_case", id).toList())))
                .isEqualTo(expected.get("median_net_gain").integer());
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void proposalsEqualTheOracle(Json useCase) {
        Json expected = FIGURES.get("use_cases").get(useCase.get("title").text());
        Benefit benefit = Benefit.of(
                useCase.get("more_people").integer(),
                useCase.get("better_answers").integer(),
                useCase.get("out_of_reach").integer());
        Assessment latest = Example.latest(useCase.get("id").text());

        assertThat(benefit.rating()).isEqualTo(expected.get("benefit").integer());
        assertThat(UseCaseProposal.verdict(benefit, latest.verdict()).name())
                .isEqualTo(expected.get("verdict").text());
        assertThat(UseCaseProposal.redFlags(
                        latest.redFlags(), useCase.get("human_place").is("decides_alone")))
                .isEqualTo(expected.get("red_flags").items().map(Json::text).toList());
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void footprintsByModelSizeEqualTheOracle(Json useCase) {
        Json expected =
                FIGURES.get("use_cases").get(useCase.get("title").text()).get("co2_by_size");
        long texts = Example.rows("usages", "use_case", useCase.get("id").text())
                .filter(usage -> usage.get("factor").text().startsWith("texte_"))
                .mapToLong(
                        usage -> Objects.requireNonNull(usage.get("per_month").longInteger()))
                .sum();
        Json size = Example.row("tools", useCase.get("tool").text()).get("model_size");
        if (expected.isAbsent()) {
            assertThat(size.isAbsent() || texts == 0).isTrue();
            return;
        }
        ModelSize modelSize = Stream.of(ModelSize.values())
                .filter(each -> size.is(each.id()))
                .findFirst()
                .orElseThrow();
        Oracle.assertClose(
                ModelSizeFootprint.co2(modelSize, texts, Oracle.scenario().mix()), expected);
    }

    @ParameterizedTest
    @MethodSource("listedChecklists")
    void checklistsEqualTheOracle(String checklist, Json expected) {
        Assessment assessment = Example.assess(checklist);

        assertThat(assessment.verdict().name())
                .isEqualTo(expected.get("verdict").text());
        assertThat(assessment.missing())
                .hasSize(Objects.requireNonNull(expected.get("missing").integer()));
        assertThat(assessment.unknown())
                .hasSize(Objects.requireNonNull(expected.get("unknown").integer()));
        assertThat(assessment.redFlags().lifted())
                .isEqualTo(expected.get("red_flags_lifted").integer());
        assertThat(assessment.refusedNotApplicable()).isEmpty();
        Score score = assessment.score();
        assertThat(score == null).isEqualTo(expected.get("score").isAbsent());
        if (score != null) {
            Oracle.assertClose(score.value(), expected.get("score").number());
        }
    }

    static Stream<Object[]> listedChecklists() {
        Map<String, String> ids = Map.ofEntries(
                Map.entry("Traduire les fiches d’accueil|quick|1", "liste-traduire-eclair"),
                Map.entry("Courriers aux administrations|full|1", "liste-courriers-1"),
                Map.entry("Préparer les ateliers de français|full|1", "liste-ateliers"),
                Map.entry("Tri des courriels de l’accueil|quick|1", "liste-tri-eclair"),
                Map.entry("Comptes rendus d’ateliers|full|1", "liste-comptes-rendus"),
                Map.entry("Traduire les fiches d’accueil|full|1", "liste-traduire"),
                Map.entry("Tri des courriels de l’accueil|full|1", "liste-tri"),
                Map.entry("Affiches d’événements|full|1", "liste-affiches"),
                Map.entry("Lire les bilans d’accompagnement|quick|1", "liste-bilans-eclair"),
                Map.entry("Orientation automatique|full|1", "liste-orientation"),
                Map.entry("Courriers aux administrations|full|2", "liste-courriers-2"));
        Json checklists = FIGURES.get("checklists");
        return checklists.keys().map(key ->
                new Object[] {Objects.requireNonNull(ids.get(key), key), checklists.get(key)});
    }

    private static void assertRatio(@Nullable Ratio<Range> actual, Json expected) {
        Ratio<Range> ratio = Objects.requireNonNull(actual);
        assertThat(ratio.isDefined()).isEqualTo(!expected.is("undefined"));
        if (ratio.isDefined()) {
            Oracle.assertClose(ratio.value(), expected);
        }
    }

    private static TimedValue priced(Json minutes, Json centsPerHour) {
        return new TimedValue(minutes.isAbsent() ? 0 : (long) minutes.number(), centsPerHour.longInteger());
    }

    private static List<Integer> netGains(List<Json> trials) {
        return trials.stream()
                .map(trial -> Stream.of("minutes_without_ai", "minutes_with_ai", "minutes_proofreading")
                        .map(cell -> trial.get(cell).integer())
                        .toList())
                .filter(minutes -> !minutes.contains(null))
                .map(minutes -> minutes.get(0) - minutes.get(1) - minutes.get(2))
                .toList();
    }

    private static long minutes(Json trial) {
        return Objects.requireNonNull(trial.get("minutes").longInteger());
    }

    private static Json association(String column) {
        return Example.row("association", "asso").get(column);
    }

    private static @Nullable Long hourValue(String person) {
        String standing = Example.row("people", person).get("standing").text();
        return switch (standing) {
            case "employee", "trainee" -> association("employee_hour_value").longInteger();
            case "volunteer", "civic_service" ->
                association("volunteer_hour_value").longInteger();
            default -> null;
        };
    }
}
