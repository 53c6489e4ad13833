package fr.technolucide.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.People;
import java.util.UUID;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as they are typed from paper. */
class NameIndexTest {

    private final Option known = Option.of(new UUID(1, 1), "Anne-Marie", true);
    private final NameIndex names = new NameIndex(People.SHEET, FXCollections.observableArrayList(known));

    /** A second row of that name would be refused when the pile is written. */
    @ParameterizedTest
    @ValueSource(strings = {"anne-marie", "Anne Marie", "ANNE–MARIE "})
    void aNameIsKnownByItsWords(String typed) {
        assertThat(names.named(typed)).containsExactly(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anne", "Annemarie", ""})
    void andByAllOfThem(String typed) {
        assertThat(names.named(typed)).isEmpty();
    }

    @Test
    void aNameThatBeginsSoComesBeforeOneWithASecondWordThatDoes() {
        Option second = Option.of(new UUID(1, 2), "Jean Amar", true);
        Option first = Option.of(new UUID(1, 3), "Amina Roy", true);
        Option other = Option.of(new UUID(1, 4), "Bernard", true);
        NameIndex several = new NameIndex(People.SHEET, FXCollections.observableArrayList(second, known, first, other));
        assertThat(several.with("a")).containsExactly(known, first, second);
        assertThat(several.with("")).containsExactly(second, known, first, other);
    }
}
