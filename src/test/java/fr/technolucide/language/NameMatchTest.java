package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed of a name, and how well that answers it. */
class NameMatchTest {

    @ParameterizedTest
    @CsvSource({
        "Élise Amar, eli, NAME",
        "Élise Amar, ' ', NAME",
        "Élise Amar, am, WORD",
        "Anne-Marie, marie, WORD",
        "Anne-Marie, Anne M, NAME",
        "Fiches d’accueil, acc, WORD",
        "Décomptes, compte, REST",
        "Élise Amar, amar eli, REST",
    })
    void aNameThatBeginsSoComesBeforeAWordThatDoes(String name, String typed, NameMatch match) {
        assertThat(NameMatch.of(name, typed)).isEqualTo(match);
    }
}
