package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In English, one thing has one word, and an answer is given, not stood at. */
class EnglishWordsTest {

    /** Words that stood for what another word says everywhere else, or that were French in English clothes. */
    private static final List<String> REPLACED = List.of(
            "Find out more",
            "Copies and moving",
            "ote the decision",
            "ote the review",
            "ecision noted",
            "eview noted",
            "at “Yes”",
            "at “No”",
            "at “Don’t know”",
            "at Yes",
            "cell is not imported",
            "To the vote",
            "publisher is bound",
            "This entry",
            "ten times more");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casepage", "catalog", "chart", "checklist", "content", "decision", "exchange", "footprint", "form",
                        "glossary", "home",
                "intake", "journal", "meeting", "messages", "paper", "preview", "retrospective", "rules", "shell", "ui",
                        "usecase"
            })
    void whatWasReplacedDoesNotComeBack(String bundle) {
        assertThat(BundleFiles.read(bundle, Language.ENGLISH))
                .allSatisfy((key, text) -> assertThat(REPLACED).as(key).noneMatch(text::contains));
    }
}
