package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueOrderTest {

    @Test
    void wordsAreInTheOrderOfADictionary() {
        assertThat(List.of("Écarter", "adapter", "Œuvrer", "lancer").stream().sorted(ValueOrder.BY_SIZE))
                .containsExactly("adapter", "Écarter", "lancer", "Œuvrer");
    }
}
