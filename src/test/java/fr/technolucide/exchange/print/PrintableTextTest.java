package fr.technolucide.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTextTest {
    @Test
    void frenchIsKeptAsItIs() {
        String french = "« Cœur à l’œuvre » : −10 %, 12 € · 1/2 — Ÿ, É, ç, ù…\n";

        assertThat(PrintableText.text(french)).isEqualTo(french);
    }

    @Test
    void aCharacterOfNoFaceFallsBackToItsPlainForm() {
        assertThat(PrintableText.text("CO₂ ① Ａ \uD835\uDC00 ﬁn Nguyễn")).isEqualTo("CO2 1 A A fin Nguyên");
    }

    @Test
    void anEmojiIsOneBoxHoweverManyCharactersItIsMadeOf() {
        assertThat(PrintableText.text("a\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBBb\uD83C\uDDEB\uD83C\uDDF7"))
                .isEqualTo("a□b□");
    }

    @Test
    void anAccentOverWhatCannotBeShownGoesWithIt() {
        assertThat(PrintableText.text("a\u0379\u0300b")).isEqualTo("a□b");
    }

    @Test
    void whatIsNotSeenIsLeftOut() {
        assertThat(PrintableText.text("é\u0000\u200b\u00ad\ufeffa\tb\nc")).isEqualTo("éa\tb\nc");
    }

    @Property
    void anyTextBecomesOneThatIsStableAndFitForXml(@ForAll String any) {
        String shown = PrintableText.text(any);

        assertThat(PrintableText.text(shown)).isEqualTo(shown);
        assertThat(shown.codePoints())
                .allMatch(c -> c == '\n' || c == '\t' || c == '\r' || c >= ' ')
                .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
