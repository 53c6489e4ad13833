package fr.technolucide.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchMatchTest {

    @ParameterizedTest
    @CsvSource({
        "Écoutille transcrit, ecout, [Écout]ille transcrit",
        "le cœur du sujet, coeur, le [cœur] du sujet",
        "l’école reprend, ecole rep, l’[école] [rep]rend",
        "recoudre, coud, recoudre",
        "Plumier et plume, PLUME, Plumier et [plume]",
        "rien ici, zzz, rien ici"
    })
    void beginningsOfWordsStandOutWhateverTheirAccents(String text, String words, String marked) {
        assertThat(SearchMatch.pieces(text, words).stream()
                        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()))
                .isEqualTo(marked);
    }

    @Property
    void thePiecesAreTheWholeText(@ForAll String text, @ForAll String words) {
        assertThat(SearchMatch.pieces(text, words).stream()
                        .map(SearchMatch.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Property
    void aLongTextIsCutAroundItsMatch(@ForAll int seed) {
        String before = "mot ".repeat(Math.floorMod(seed, 60));
        String shown = SearchMatch.around(before + "trésor caché" + " fin".repeat(60), "tresor");
        assertThat(shown).contains("trésor");
        assertThat(shown.length()).isLessThan(130);
    }
}
