package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypographyTest {

    static Stream<String> bundles() {
        return Bundles.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchTextsFollowFrenchTypography(String name) {
        assertThat(BundleFiles.read(name, Language.FRENCH))
                .allSatisfy((key, text) ->
                        assertThat(Typography.faults(text)).as(text).isEmpty());
    }

    /** A straight apostrophe would open a quotation in a message pattern and swallow what follows. */
    @ParameterizedTest
    @MethodSource("bundles")
    void englishTextsHaveNoStraightApostrophe(String name) {
        assertThat(BundleFiles.read(name, Language.ENGLISH))
                .allSatisfy((key, text) -> assertThat(text).doesNotContain("'", "..."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l'outil",
                "Quoi ?",
                "Ici: là",
                "Ici : là",
                "« mot »",
                "78 %",
                "78%",
                "10 €",
                "40 min",
                "1 h 45",
                "Fini.Bravo !",
                "Attendre...",
                "Veuillez saisir"
            })
    void aFaultIsFound(String text) {
        assertThat(Typography.faults(text)).isNotEmpty();
    }

    @Test
    void soundTextPasses() {
        String sentence =
                "À 10:42, l’outil «\u00A0Plumier\u00A0»\u00A0: 78\u00A0%, 1\u00A0h\u00A045\u00A0; et après\u00A0?";
        assertThat(Typography.faults(sentence)).isEmpty();
        assertThat(Typography.faults("https://exemple.org {0,choice,0#rien|1#un|1<{0} de plus}"))
                .isEmpty();
    }
}
