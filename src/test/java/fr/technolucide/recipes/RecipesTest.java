package fr.technolucide.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each recipe of {@code docs/recipes.md}, applied to a copy of the sources as it is written. */
class RecipesTest {

    private static final List<String> MAIN = List.of(
            "A stored column",
            "A derived column",
            "A choice of a list",
            "A question of the checklist",
            "A chart of the log",
            "A printed form",
            "A command");

    /** The tests that look at what the recipes add, and those that say whether all texts are true. */
    private static final List<String> CHECKS = List.of(
            "ArchitectureTest",
            "CatalogTest",
            "SeedsTest",
            "SeedWordsTest",
            "ExampleTest",
            "OlderWorkbookTest",
            "ChoicesTest",
            "BundlesTest",
            "TypographyTest",
            "UnusedKeysTest",
            "WrittenCountsTest",
            "FileFormatDocumentTest",
            "WorkbookJsonSchemaTest",
            "GuideTest",
            "UsageTest",
            "CommandsTest",
            "RequestsTest",
            "FilledChecklistTest",
            "PointFiguresTest",
            "DecisionRuleTest",
            "ExampleFiguresTest",
            "RulesTest",
            "HomeTest",
            "PrintPreviewTest",
            "BoardWorkbookTest",
            "ChecklistPaperTest",
            "PrintedFormsTest",
            "FileWorkbookServiceTest",
            "TrialFormPlanTest",
            "ChartStripTest",
            "ChecklistTest",
            "AnswerWriterTest",
            "FillingsTest",
            "PaperListTest");

    @TempDir
    Path folder;

    static Stream<Recipe> recipes() throws IOException {
        return Recipe.all().stream();
    }

    @Test
    void everyMainRecipeIsThere() throws IOException {
        assertThat(Recipe.all()).extracting(Recipe::title).containsExactlyElementsOf(MAIN);
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void itsLinesAreThoseOfTheSources(Recipe recipe) throws IOException {
        SourceCopy copy = SourceCopy.of(recipe.files(), folder);
        assertThat(recipe.tryOn(copy.root()))
                .as("lines that are not in the sources")
                .isEmpty();
        assertThat(copy.changed()).isEqualTo(recipe.files());
    }

    /** All of them in one copy, which takes a tenth of the time of one copy each. */
    @Tag("slow")
    @Test
    void theyAreEnoughAndNoTextBecomesFalse() throws IOException, InterruptedException {
        SourceCopy copy = SourceCopy.whole(folder);
        Set<String> references = new TreeSet<>();
        for (Recipe recipe : Recipe.all()) {
            recipe.apply(copy.root());
            references.addAll(recipe.accepted());
        }
        copy.compile();
        assertThat(copy.run(references, "-Dtests.accept=true")).isEmpty();
        assertThat(copy.run(CHECKS)).isEmpty();
    }
}
