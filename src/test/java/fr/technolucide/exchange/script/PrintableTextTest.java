package fr.technolucide.exchange.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

    private static final Face PAPER = new ShippedFace("Paper", Map.of(400, "AtkinsonHyperlegibleNext-Regular"));

    /** On a computer without a font of its own. */
    private static final Faces FACES = new Faces(PAPER, new ComputerFaces(Stream::empty));

    @Test
    void frenchIsOnePieceOfTheFaceOfThePaper() {
        String french = "«\u00a0Cœur à l’œuvre\u00a0»\u00a0: −10\u00a0%, 12 € · 1/2 — Ÿ, É, ç, ù…\n";

        assertThat(PrintableText.of(french, FACES).pieces()).containsExactly(new Piece(french, List.of(), false));
    }

    @Test
    void aWordIsDrawnByOneFaceAndSpacesByThatAround() {
        assertThat(drawn("Bonjour Đặng Ngọc, Перекласти довідку ✓ ok"))
                .containsExactly(
                        "Paper: Bonjour ",
                        "Technolucide Lettres: Đặng Ngọc, Перекласти довідку",
                        "Paper:  ",
                        "Technolucide Signes: ✓",
                        "Paper:  ok");
    }

    @Test
    void whatStandsBetweenArabicWordsIsTurnedWithThem() {
        assertThat(PrintableText.of("Titre : كتاب 12 (ב) كتاب fin", FACES).pieces())
                .extracting(Piece::text)
                .containsExactly("Titre\u00a0: ", "كتاب 12 (ב) كتاب", " fin");
        assertThat(PrintableText.of("كتاب fin", FACES).fromRight()).isTrue();
    }

    @Test
    void aCharacterOfNoFaceFallsBackToItsPlainForm() {
        assertThat(text("Ａ \uD835\uDC00 ｶﾞ")).startsWith("A A ");
    }

    @Test
    void theColourOfASkinAndTheJoinersOfAnEmojiAreNotDrawn() {
        assertThat(text("a\uD83D\uDC4D\uD83C\uDFFD\u200D\uD83D\uDCBBb\uFE0F")).isEqualTo("a\uD83D\uDC4D\uD83D\uDCBBb");
    }

    @Test
    void whatNoFaceDrawsIsItsCodeAndIsSaid() {
        PrintableText printable = PrintableText.of("a\u1200b \uE0A1 \ud800", FACES);

        assertThat(printable.pieces()).extracting(Piece::text).containsExactly("a[U+1200]b [U+E0A1] [U+D800]");
        assertThat(printable.lacking()).containsExactly("\u1200", "\ud800", "\uE0A1");
    }

    @Test
    void theSpacesOfFrenchSignsAreKeptHoweverTheyWereTyped() {
        assertThat(text("Un « simple » essai : oui ? 5 % ; fin !"))
                .isEqualTo("Un «\u00a0simple\u00a0» essai\u00a0: oui\u00a0? 5\u00a0%\u00a0; fin\u00a0!");
    }

    @Test
    void whatIsNotSeenIsLeftOut() {
        assertThat(text("é\u0000\u200b\u00ad\ufeffa\tb\nc\u200d")).isEqualTo("éa\tb\nc");
    }

    @Tag("slow")
    @Property
    void anyTextBecomesOneThatIsStableAndFitForXml(@ForAll String any) {
        String shown = text(any);

        assertThat(text(shown)).isEqualTo(shown);
        assertThat(shown.codePoints())
                .allMatch(c -> c == '\n' || c == '\t' || c == '\r' || c >= ' ')
                .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Tag("slow")
    @Property
    void everyPieceIsDrawnByItsFaces(@ForAll String any) {
        assertThat(PrintableText.of(any, FACES).pieces())
                .allSatisfy(piece -> assertThat(piece.text().codePoints())
                        .allMatch(c -> PAPER.draws(Character.toString(c))
                                || piece.faces().stream().anyMatch(face -> face.draws(Character.toString(c)))));
    }

    private static List<String> drawn(String text) {
        return PrintableText.of(text, FACES).pieces().stream()
                .map(piece ->
                        piece.faces().stream().map(Face::family).findFirst().orElse("Paper") + ": " + piece.text())
                .toList();
    }

    private static String text(String text) {
        return PrintableText.of(text, FACES).pieces().stream().map(Piece::text).collect(Collectors.joining());
    }
}
