package fr.technolucide.exchange.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.value.Headers.Header;
import fr.technolucide.exchange.value.ParseResult.Refusal;
import fr.technolucide.language.Fold;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"oui", "O", "x", "X", "✓", "✔️", "☑", "VRAI", "1", "yes", "Y", "true", " Oui "})
    void yes(String text) {
        assertThat(BooleanParser.parse(text)).isEqualTo(ParseResult.of(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"non", "N", "faux", "0", "no", "FALSE", "☐"})
    void no(String text) {
        assertThat(BooleanParser.parse(text)).isEqualTo(ParseResult.of(false));
    }

    @Test
    void neither_yes_nor_no() {
        assertThat(BooleanParser.parse("peut-être")).isEqualTo(ParseResult.no(Refusal.NOT_A_FLAG));
        assertThat(BooleanParser.parse(" ")).isEqualTo(ParseResult.no(Refusal.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4/5", "4 / 5", "4 sur 5", "4 out of 5", "★★★★", "★★★★☆", "★ ★ ★ ★", "⭐⭐⭐⭐", "4,0"})
    void four_out_of_five(String text) {
        assertThat(RatingParser.parse(text, 1, 5)).isEqualTo(ParseResult.of(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8/10|OTHER_BASE",
                "4/0|OTHER_BASE",
                "★★☆|OTHER_BASE",
                "6|OUT_OF_SCALE",
                "0|OUT_OF_SCALE",
                "★★★★★★|OUT_OF_SCALE",
                "4,5|NOT_WHOLE",
                "bien|NOT_A_RATING",
                "-4|NOT_A_RATING",
                "3-4|NOT_A_RATING"
            })
    void other_ratings_are_refused(String text, Refusal refusal) {
        assertThat(RatingParser.parse(text, 1, 5)).isEqualTo(ParseResult.no(refusal));
    }

    @Test
    void a_rating_from_zero_to_three() {
        assertThat(RatingParser.parse("0", 0, 3)).isEqualTo(ParseResult.of(0));
        assertThat(RatingParser.parse("2/3", 0, 3)).isEqualTo(ParseResult.of(2));
        assertThat(RatingParser.parse(3.0, 0, 3)).isEqualTo(ParseResult.of(3));
    }

    @Test
    void lists_split_except_inside_a_known_label() {
        LabelLists lists = LabelLists.knowing(List.of("Atelier R&D", "Max et Zoé", "Dupont, Marie"));
        assertThat(lists.split("Plumier, Chloé et Marc ; Iris/Noé & Léa\nAda"))
                .containsExactly("Plumier", "Chloé", "Marc", "Iris", "Noé", "Léa", "Ada");
        assertThat(lists.split("atelier r & d, Dupont, Marie; max et zoe et Paul"))
                .containsExactly("atelier r & d", "Dupont, Marie", "max et zoe", "Paul");
        assertThat(lists.split("; Atelier R&D ; ")).containsExactly("Atelier R&D");
        assertThat(lists.split(" , ")).isEmpty();
        assertThat(lists.split("Annette et Etienne")).containsExactly("Annette", "Etienne");
    }

    @Test
    void our_own_lists_split_on_their_separator_alone() {
        assertThat(LabelLists.splitOurs("Dupont, Marie ; R&D ; A;B", label -> false))
                .containsExactly("Dupont, Marie", "R&D", "A;B");
        assertThat(LabelLists.splitOurs("Dupont, Marie; R&D; A;B", label -> false))
                .containsExactly("Dupont, Marie", "R&D", "A;B");
        assertThat(LabelLists.splitOurs("Marie; Paul; Zoé; Ada", "Paul; Zoé"::equals))
                .containsExactly("Marie", "Paul; Zoé", "Ada");
        assertThat(LabelLists.splitOurs("Paul; Zoé ; Ada", label -> false)).containsExactly("Paul; Zoé", "Ada");
        assertThat(LabelLists.splitOurs("", label -> false)).isEmpty();
    }

    @Test
    void headers_are_compared_without_accents_signs_or_unit() {
        assertThat(Headers.read("Durée (h)")).isEqualTo(new Header("duree", "h"));
        assertThat(Headers.read("Durée (h)").durationUnit()).isEqualTo(BareDurationUnit.HOURS);
        assertThat(Headers.read("Temps [minutes] :").durationUnit()).isEqualTo(BareDurationUnit.MINUTES);
        assertThat(Headers.read("  Cœur_de « métier » ")).isEqualTo(new Header("coeur de metier", ""));
        assertThat(Headers.read("Agency Use (Y/N)?")).isEqualTo(new Header("agency use", "Y/N"));
        assertThat(Headers.read("(h)")).isEqualTo(new Header("h", "h"));
        assertThat(Headers.normalise("N°\u00A0#1 — 50 %")).isEqualTo("n #1 50 %");
    }

    @Test
    void near_words() {
        assertThat(EditDistance.within("plumier", "plumeir", 1)).isTrue();
        assertThat(EditDistance.within("plumier", "plumer", 1)).isTrue();
        assertThat(EditDistance.within("outil", "outils", 2)).isTrue();
        assertThat(EditDistance.within("duree", "date", 2)).isFalse();
        assertThat(EditDistance.within("", "abc", 2)).isFalse();
        assertThat(EditDistance.within("abc", "abc", 0)).isTrue();
    }

    @Property
    void distance_is_the_same_both_ways(@ForAll String one, @ForAll String other) {
        assertThat(EditDistance.within(one, other, 2)).isEqualTo(EditDistance.within(other, one, 2));
    }

    @Property
    void two_changes_are_within_two(
            @ForAll @AlphaChars @StringLength(min = 2, max = 12) String word,
            @ForAll @IntRange(max = 11) int replaced,
            @ForAll char sign,
            @ForAll @IntRange(max = 11) int left) {
        StringBuilder other = new StringBuilder(word);
        other.setCharAt(replaced % word.length(), sign);
        other.deleteCharAt(left % word.length());
        assertThat(EditDistance.within(word, other.toString(), 2)).isTrue();
    }

    @Property
    void normalised_twice_is_normalised_once(@ForAll String text) {
        String once = Headers.normalise(text);
        assertThat(Headers.normalise(once)).isEqualTo(once);
    }

    @Property
    void words_of_a_header_are_its_letters_digits_hashes_percents_and_pluses(@ForAll String text) {
        assertThat(Headers.normalise(text).replaceAll("\\p{M}", ""))
                .isEqualTo(
                        Fold.fold(text).replaceAll("[^\\p{L}\\p{Nd}#%+]+", " ").strip());
    }
}
