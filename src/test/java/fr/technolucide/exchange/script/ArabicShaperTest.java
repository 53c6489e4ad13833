package fr.technolucide.exchange.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArabicShaperTest {

    /** Forms as digits: 0 alone, 1 at the end, 2 at the beginning, 3 in the middle; L for lam and alef, M for a mark. */
    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("كتب", "231"),
                Arguments.of("دار", "000"),
                Arguments.of("بيت بيت", "231 231"),
                Arguments.of("باب", "210"),
                Arguments.of("بـب", "2ـ1"),
                Arguments.of("سلام", "2L0"),
                Arguments.of("لا", "L"),
                Arguments.of("بَيّتٌ", "2M3M1M"),
                Arguments.of("مي\u200cشود", "21210"),
                Arguments.of("ښوونځي", "210231"),
                Arguments.of("abc 12", "abc 12"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void eachLetterTakesTheFormThatItsNeighboursAskFor(String word, String forms) {
        assertThat(ArabicShaper.shape(word)
                        .chars()
                        .mapToObj(c -> form((char) c))
                        .collect(Collectors.joining()))
                .isEqualTo(forms);
    }

    @Test
    void aShaddaAndItsVowelAreOneMarkWhicheverIsWrittenFirst() {
        assertThat(ArabicShaper.shape("ب\u0651\u064E")).hasSize(2).isEqualTo(ArabicShaper.shape("ب\u064E\u0651"));
    }

    @Property
    void theLettersAreFoundAgainInTheForms(@ForAll @CharRange(from = '\u0620', to = '\u06FF') String text) {
        String shaped = ArabicShaper.shape(text);

        assertThat(sorted(new RightToLeft().deshapeText(shaped))).isEqualTo(sorted(text));
    }

    private static String sorted(String text) {
        return Normalizer.normalize(text, Form.NFKD)
                .chars()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String form(char c) {
        if (c >= '\uFEF5' && c <= '\uFEFC') {
            return "L";
        }
        if (c >= '\uE600' && c < '\uF000') {
            return "M";
        }
        return c >= '\uE000' && c < '\uE600'
                ? String.valueOf(c % 4)
                : c >= '\u0620' && c != '\u0640' ? "0" : String.valueOf(c);
    }
}
