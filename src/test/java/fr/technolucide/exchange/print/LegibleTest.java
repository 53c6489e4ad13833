package fr.technolucide.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LegibleTest {
    @Test
    void frenchIsKeptAsItIs() {
        String french = "« Cœur à l’œuvre » : −10 %, 12 € · 1/2 — Ÿ, É, ç, ù…\n";

        assertThat(Legible.text(french)).isEqualTo(french);
    }

    @Test
    void aCharacterOfNoFaceFallsBackToItsPlainForm() {
        assertThat(Legible.text("CO₂ ① Ａ \uD835\uDC00 ﬁn Nguyễn")).isEqualTo("CO2 1 A A fin Nguyên");
    }

    @Test
    void anEmojiIsOneBoxHoweverManyCharactersItIsMadeOf() {
        assertThat(Legible.text("a\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBBb\uD83C\uDDEB\uD83C\uDDF7"))
                .isEqualTo("a□b□");
    }

    @Test
    void anAccentOverWhatCannotBeShownGoesWithIt() {
        assertThat(Legible.text("a\u0379\u0300b")).isEqualTo("a□b");
    }

    @Test
    void whatIsNotSeenIsLeftOut() {
        assertThat(Legible.text("é\u0000\u200b\u00ad\ufeffa\tb\nc")).isEqualTo("éa\tb\nc");
    }

    @Property
    void anyTextBecomesOneThatIsStableAndFitForXml(@ForAll String any) {
        String shown = Legible.text(any);

        assertThat(Legible.text(shown)).isEqualTo(shown);
        assertThat(shown.codePoints())
                .allMatch(c -> c == '\n' || c == '\t' || c == '\r' || c >= ' ')
                .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
