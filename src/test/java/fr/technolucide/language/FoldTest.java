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

    @Property(tries = 500)
    void folding_twice_changes_nothing(@ForAll String text) {
        String once = Fold.fold(text);
        assertThat(Fold.fold(once)).isEqualTo(once);
    }
}
