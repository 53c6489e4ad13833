package fr.technolucide;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    /** Raise it as the program grows: a rule that sees nothing forbids nothing. */
    private static final int CLASSES_AT_LEAST = 90;

    private static final String ROOT = "fr.technolucide";
    private static final String SAMPLES = ROOT + ".archsamples";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(SAMPLES);

    /** What each rule must find among the samples, which break them on purpose. */
    private static final Map<String, List<String>> MUST_BE_SEEN = Map.ofEntries(
            entry("floors", List.of("workbook.KnowsCatalog", "cli.KnowsUi", "attic.HasNoFloor")),
            entry("method and workbook", List.of("method.KnowsWorkbook")),
            entry("cycles", List.of("catalog.CycleThere", "insight.CycleBack")),
            entry("SQL", List.of("workbook.SpeaksSql")),
            entry("JavaFX", List.of("insight.ShowsWindow")),
            entry("writing", List.of("ui.journal.WritesByItself")),
            entry("fields", List.of("ui.journal.MakesItsField")),
            entry("picocli", List.of("exchange.ReadsArguments")),
            entry("POI", List.of("exchange.OpensExcel")),
            entry(
                    "network",
                    List.of("catalog.OpensSocket", "catalog.AsksHttp", "catalog.FollowsUrl", "catalog.OpensChannel")),
            entry("network by URL", List.of("catalog.FollowsUrl")),
            entry("motion", List.of("ui.common.Moves")),
            entry("threads", List.of("insight.StartsThread", "insight.UsesPool", "ui.task.First, ", "ui.task.Second")));

    static Stream<Arguments> rules() {
        return new ArchitectureRules(ROOT)
                .all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProgramKeepsItsWalls(String name, ArchRule rule) {
        rule.check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachWallStopsWhoCrossesIt(String name, ArchRule rule) {
        ArchRule onSamples = new ArchitectureRules(SAMPLES).all().get(name);

        String report = String.join(
                "\n", onSamples.evaluate(OFFENDERS).getFailureReport().getDetails());

        assertThat(MUST_BE_SEEN).containsKey(name);
        assertThat(report).contains(MUST_BE_SEEN.get(name)).doesNotContain("MayDoIt");
    }

    @Test
    void theRulesSeeTheProgram() {
        assertThat(PROGRAM).hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }
}
