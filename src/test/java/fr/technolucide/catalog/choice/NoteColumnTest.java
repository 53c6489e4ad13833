package fr.technolucide.catalog.choice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteColumnTest {

    @ParameterizedTest
    @EnumSource
    void everyColumnAsksItsQuestion(NoteColumn column) {
        assertThat(Messages.find("choice.NOTE_COLUMN." + column.id() + ".question"))
                .isPresent();
    }
}
