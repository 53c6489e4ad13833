package fr.technolucide.exchange.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6", "-2", "@nom", "＝1", "＠nom", "\tx", "\rx", "'=1"})
    void what_could_be_a_formula_is_guarded(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "l'été", "'tis", "a=b"})
    void other_texts_are_left_alone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }

    @Property
    void guarding_is_undone_exactly(@ForAll @Chars({'\'', '=', '＝', '-', 'a', '\r', '\n'}) String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }
}
