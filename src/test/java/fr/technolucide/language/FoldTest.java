package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "Cœur,coeur",
        "ÉTÉ,ete",
        "Straße,strasse",
        "STRAẞE,strasse",
        "Ægir,aegir",
        "Œuvre,oeuvre",
        "ﬁn,fin",
        "İstanbul,istanbul",
        "L’Eco,l’eco",
        "R&D,r&d"
    })
    void spellings_of_one_word_fold_to_one(String text, String folded) {
        assertThat(Fold.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Anne-Marie,anne marie",
        "'  ANNE  Marie. ',anne marie",
        "L’Éco,l eco",
        "C#,c#",
        "C++,c++",
        "100 %,100 %",
        "🌱,🌱",
        "?!,?!",
    })
    void a_name_is_its_words_or_its_signs_where_it_has_none(String text, String name) {
        assertThat(Fold.name(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Éloïse,Eloise",
        "Nguyễn,nguyen",
        "Ελένη,ελενη",
        "Фёдор,федор",
        "مُحَمَّد,محمد",
        "שָׁלוֹם,שלום",
        "✔️,✔",
    })
    void an_accent_or_a_point_that_may_be_left_out_makes_no_other_name(String text, String other) {
        assertThat(Fold.name(text)).isEqualTo(Fold.name(other));
    }

    @ParameterizedTest
    @CsvSource({"C++,C", "C++,C#", "राम,रम", "कि,की", "ก่า,ก้า", "か,が"})
    void a_mark_that_makes_another_letter_makes_another_name(String text, String other) {
        assertThat(Fold.name(text)).isNotEqualTo(Fold.name(other));
    }

    @Property(tries = 500)
    void accents_leave_a_latin_word_as_it_is(
            @ForAll @AlphaChars @NotEmpty String text, @ForAll @CharRange(from = '\u0300', to = '\u036f') char mark) {
        assertThat(Fold.name(text.replaceAll("(.)", "$1" + mark))).isEqualTo(Fold.name(text));
    }

    @Property(tries = 500)
    void vowel_signs_tell_devanagari_words_apart(
            @ForAll @CharRange(from = '\u0915', to = '\u0939') char letter,
            @ForAll @CharRange(from = '\u093e', to = '\u094c') char vowel,
            @ForAll @CharRange(from = '\u093e', to = '\u094c') char other) {
        assertThat(Fold.name("" + letter + vowel).equals(Fold.name("" + letter + other)))
                .isEqualTo(vowel == other);
    }

    @Property(tries = 500)
    void the_name_of_a_name_is_itself(@ForAll String text) {
        String once = Fold.name(text);
        assertThat(Fold.name(once)).isEqualTo(once);
    }

    @Property(tries = 500)
    void folding_twice_changes_nothing(@ForAll String text) {
        String once = Fold.fold(text);
        assertThat(Fold.fold(once)).isEqualTo(once);
    }

    /** A text in ASCII is folded in a way of its own. */
    @Property
    void words_in_ascii_are_those_of_a_text_that_goes_on_beyond_it(@ForAll @CharRange(from = 0, to = 127) String text) {
        assertThat((Fold.words(text) + " e").strip()).isEqualTo(Fold.words(text + " é"));
    }
}
