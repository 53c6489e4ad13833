package fr.technolucide;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    /** The circle that is one idea in several types: a sheet, its columns and rows. */
    private static final List<Set<String>> CIRCLES = List.of(circle(
            "workbook",
            "Cells",
            "Column",
            "Consequence",
            "Default",
            "DeferredComputation",
            "Deletion",
            "Edit",
            "Expression",
            "Finding",
            "Formula",
            "Group",
            "Hit",
            "ItemsById",
            "Kind",
            "Listing",
            "Lock",
            "Query",
            "Reader",
            "Row",
            "Rule",
            "Schema",
            "Sheet",
            "Sort",
            "Value",
            "Wording"));

    private static final String ROOT = "fr.technolucide";
    private static final String SAMPLES = ROOT + ".archsamples";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(SAMPLES);

    /** What each rule must find among the samples, which break them on purpose. */
    private static final Map<String, List<String>> MUST_BE_SEEN = Map.ofEntries(
            entry("floors", List.of("workbook.KnowsCatalog", "cli.KnowsUi", "attic.HasNoFloor")),
            entry("floors of the catalogue", List.of("catalog.figure.KnowsRule")),
            entry("floors of the window", List.of("ui.home.KnowsJournal", "ui.attic.NoFloorInTheWindow")),
            entry("floors of files", List.of("exchange.csv.KnowsExcel")),
            entry("floors of worksheets", List.of("exchange.excel.data.KnowsBoard")),
            entry("floors of the import", List.of("exchange.intake.match.KnowsPlan")),
            entry("circles", List.of("[catalog.CycleThere, insight.CycleBack]")),
            entry("method and workbook", List.of("method.KnowsWorkbook")),
            entry("cycles", List.of("catalog.CycleThere", "insight.CycleBack")),
            entry("SQL", List.of("workbook.SpeaksSql")),
            entry("JavaFX", List.of("insight.ShowsWindow")),
            entry("writing", List.of("ui.journal.WritesByItself")),
            entry("fields", List.of("ui.journal.MakesItsField")),
            entry("picocli", List.of("exchange.ReadsArguments")),
            entry("POI", List.of("exchange.OpensExcel")),
            entry("JSON", List.of("exchange.WritesJson")),
            entry(
                    "network",
                    List.of("catalog.OpensSocket", "catalog.AsksHttp", "catalog.FollowsUrl", "catalog.OpensChannel")),
            entry("network by URL", List.of("catalog.FollowsUrl")),
            entry("motion", List.of("ui.common.Moves")),
            entry("threads", List.of("insight.StartsThread", "insight.UsesPool", "ui.task.First, ", "ui.task.Second")));

    private static Set<String> circle(String room, String... classes) {
        return Stream.of(classes).map(name -> room + "." + name).collect(Collectors.toUnmodifiableSet());
    }

    static Stream<Arguments> rules() {
        return new ArchitectureRules(ROOT, CIRCLES)
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
        ArchRule onSamples = new ArchitectureRules(SAMPLES, List.of()).all().get(name);

        String report = String.join(
                "\n", onSamples.evaluate(OFFENDERS).getFailureReport().getDetails());

        assertThat(MUST_BE_SEEN).containsKey(name);
        assertThat(report).contains(MUST_BE_SEEN.get(name)).doesNotContain("MayDoIt");
    }

    @Test
    void noTwoClassesHaveOneSimpleName() {
        Map<String, List<String>> byName = PROGRAM.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(byName.values()).filteredOn(types -> types.size() > 1).isEmpty();
    }

    /** A rule that sees nothing forbids nothing. */
    @Test
    void theRulesSeeEveryClassOfTheProgram() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(PROGRAM.stream().filter(JavaClass::isTopLevelClass))
                    .hasSameSizeAs(sources.filter(file -> file.toString().endsWith(".java"))
                            .toList());
        }
    }
}
