package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
        "100 %,100 %",
        "🌱,🌱",
        "?!,?!",
    })
    void a_name_is_its_words_or_its_signs_where_it_has_none(String text, String name) {
        assertThat(Fold.name(text)).isEqualTo(name);
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
}
