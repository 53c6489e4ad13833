package fr.technolucide.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.print.LinkedText.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTextTest {

    @Test
    void anAddressEndsBeforeThePunctuationAroundIt() {
        assertThat(LinkedText.pieces("Voir (https://exemple.org/a?b=1), puis https://exemple.org/c."))
                .containsExactly(
                        new Piece("Voir (", ""),
                        new Piece("https://exemple.org/a?b=1", "https://exemple.org/a?b=1"),
                        new Piece("), puis ", ""),
                        new Piece("https://exemple.org/c", "https://exemple.org/c"),
                        new Piece(".", ""));
    }

    @Test
    void aPersonIsWrittenTo() {
        assertThat(LinkedText.pieces("chloe.d@exemple.org"))
                .containsExactly(new Piece("chloe.d@exemple.org", "mailto:chloe.d@exemple.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Un texte.", "http://", "à 12 @ 3", "exemple.org"})
    void whatIsNoAddressStaysAsItIs(String text) {
        assertThat(LinkedText.pieces(text)).containsExactly(new Piece(text, ""));
    }
}
