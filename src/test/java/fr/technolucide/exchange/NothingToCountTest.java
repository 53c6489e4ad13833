package fr.technolucide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.insight.PeopleServed;
import fr.technolucide.language.Messages;
import org.junit.jupiter.api.Test;

/** Sentences about nothing, or about one thing. */
class NothingToCountTest {

    private static String basis(long measured, long estimated) {
        return BoardWords.basis(new PeopleServed(0, measured + estimated, measured, estimated, 1, 0));
    }

    @Test
    void peopleAreSaidToBeMeasuredOrEstimatedWhereThereAreSome() {
        assertThat(basis(60, 190)).isEqualTo("60 mesurées, 190 estimées");
        assertThat(basis(0, 630)).isEqualTo("630 estimées");
        assertThat(basis(1, 0)).isEqualTo("1 mesurée");
        assertThat(basis(0, 0)).isEqualTo("aucune");
    }

    @Test
    void anEditionWithoutPointsSaysSo() {
        assertThat(Messages.text("paper.checklist.remark.full", 0)).isEqualTo("aucun point dans cette édition");
        assertThat(Messages.text("paper.checklist.remark.quick", 0))
                .isEqualTo("aucun point d’alerte dans cette édition");
        assertThat(Messages.text("paper.checklist.lifted", 0, 0L)).isEqualTo("aucun point d’alerte dans cette édition");
        assertThat(Messages.text("rule.reason.count", 0, 0)).isEqualTo("aucun point n’a de réponse");
        assertThat(Messages.text("paper.checklist.lifted", 8, 9L)).isEqualTo("8 sur 9 à Oui ou Sans objet");
    }
}
