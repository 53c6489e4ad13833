package fr.technolucide.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows that come with the program, in each language. */
class SeedWordsTest {

    private static final Set<String> ROOTS = Set.of("question.", "factor.", "inspiration.", "legal_deadline.");

    @TempDir
    Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = Workbooks.empty(folder);
    }

    @AfterEach
    void close() {
        Messages.use(Language.FRENCH);
        workbook.close();
    }

    private static Set<String> keys() {
        return SeedWords.keys().values().stream()
                .flatMap(texts -> texts.values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> english() {
        return Messages.in(Language.ENGLISH).keys().stream()
                .filter(key -> ROOTS.stream().anyMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextThatComesWithTheProgramHasItsEnglish() {
        Set<String> missing = keys();
        missing.removeAll(english());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSourcesOfEachGroupAreInBothLanguages(QuestionGroup group) {
        String french = GroupSources.of(group);
        Messages.use(Language.ENGLISH);
        assertThat(GroupSources.of(group)).isNotEqualTo(french).isNotBlank();
    }

    @Test
    void noEnglishIsOfNothing() {
        Set<String> useless = english();
        useless.removeAll(keys());
        assertThat(useless).isEmpty();
    }

    /** What is to be feared where an alert point is at « Non ». */
    @ParameterizedTest
    @EnumSource
    void everyAlertPointHasItsSentence(Language language) {
        List<String> alerts =
                workbook.read(reader -> Questions.edition(reader, Questions.EDITION, Variant.QUICK)).stream()
                        .map(point -> "red_flag." + point.get(Questions.CODE))
                        .toList();
        Set<String> sentences = Messages.in(language).keys().stream()
                .filter(key -> key.matches("red_flag\\.\\d.*"))
                .collect(Collectors.toSet());
        assertThat(sentences).containsExactlyInAnyOrderElementsOf(alerts);
    }

    @Test
    void aShippedTextIsInTheLanguageInUseAndOneThatWasChangedAsItWasWritten() {
        Row factor = Workbooks.row(workbook, Factors.SHEET, Seeds.factor("video_5s"));
        assertThat(Labels.worded(factor, Factors.LABEL)).isEqualTo(factor.get(Factors.LABEL));

        Messages.use(Language.ENGLISH);
        assertThat(Labels.worded(factor, Factors.LABEL)).isEqualTo("Generated video of 5 s");
        String label = workbook.read(reader -> new Labels(reader).of(factor));
        assertThat(label).isEqualTo("Generated video of 5 s");
        assertThat(Labels.worded(factor, Factors.CODE)).isEqualTo("video_5s");

        Row ours = Workbooks.typed(workbook, factor, Cells.of(Factors.LABEL, "Vidéo de cinq secondes"));
        assertThat(Labels.worded(ours, Factors.LABEL)).isEqualTo("Vidéo de cinq secondes");
        assertThat(Labels.worded(ours, Factors.UNIT)).isEqualTo("Wh per video");
    }

    @Test
    void everyTranslationLeadsBackToATextThatItTranslates() {
        SeedWords.keys()
                .forEach((column, texts) -> assertThat(texts.keySet()).allSatisfy(text -> {
                    String english =
                            SeedWords.in(Language.ENGLISH, column, text).orElseThrow();
                    String stored = SeedWords.WORDING.stored(column, english).orElseThrow();
                    assertThat(SeedWords.in(Language.ENGLISH, column, stored)).contains(english);
                }));
        assertThat(SeedWords.WORDING.stored(Factors.LABEL, "Short video")).isEmpty();
    }

    @Test
    void noShippedTextOfAnySheetIsLeftInFrench() {
        Messages.use(Language.ENGLISH);
        List<Column<String>> texts = List.of(
                Questions.STATEMENT,
                Questions.SHORT_NAME,
                Questions.WHY,
                Questions.EVIDENCE_HINT,
                Factors.LABEL,
                Factors.UNIT,
                Factors.SOURCE,
                Inspirations.STORY,
                Inspirations.SOURCE,
                LegalDeadlines.SUBJECT,
                LegalDeadlines.SOURCE,
                LegalDeadlines.CHECKED);
        assertSoftly(all -> {
            for (Column<String> column : texts) {
                for (Row row : Workbooks.rows(workbook, column.sheet())) {
                    String french = row.get(column, "");
                    String english = Labels.worded(row, column);
                    if (french.matches(".*[éèêàçù«].*")) {
                        all.assertThat(english).as(column + " " + french).isNotEqualTo(french);
                    }
                    all.assertThat(english).as(column + "").doesNotContain("\u00AB", "\u00A0;");
                }
            }
        });
    }
}
