package fr.technolucide.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.print.PaperParts.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Texts in any script, in a PDF. */
class ScriptsTest {

    private static final ZonedDateTime PRINTED_AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneOffset.UTC);

    private static final List<String> TEXTS = List.of(
            "Перекласти довідку",
            "Μετάφραση του εντύπου, ἐν ἀρχῇ",
            "Łódź, Győr, Ţară, Đặng, İzmir, Nguyễn Thị Hồng",
            "→ ✓ ☐ ★ № ⚠ 🙂 👍 ❤️ essai",
            "ترجمة الاستمارة إلى العربية",
            "תרגום הטופס לעברית (שנת 2026)",
            "Traduire « الاستمارة (رقم 12) إلى العربية » en français",
            "مُحَمَّدٌ رَسُولٌ، إِنَّ الْعِلْمَ نُورٌ — لا إله، الإسلام، أهلاً",
            "د ښوونځي کتابونه په پښتو ژبه، می‌شود کتابی دربارهٔ گچ‌پژ",
            "تقرير عن Technolucide 2.0 (النسخة 12/11/2026)، بنسبة 50% من Google Docs");

    private final PaperParts parts = new PaperParts(new PaperWords(Locale.FRENCH));

    @Test
    void everyScriptIsReadBackAndConforms() throws Exception {
        String longText = (TEXTS.get(4) + " " + TEXTS.get(9) + " ").repeat(6).strip();
        Xhtml page = Xhtml.all(
                Xhtml.all(TEXTS.stream()
                        .map(text -> parts.fields(parts.field("Tâche", text, Width.WHOLE)))
                        .toList()),
                parts.title(TEXTS.get(4), TEXTS.get(5)),
                parts.writing("Leçon", longText, 3),
                parts.writing("Notes", "Première ligne\n" + TEXTS.get(4) + "\n\nDernière", 3),
                parts.known("Preuve", TEXTS.get(9)),
                parts.known("Preuve", "Registre " + longText));
        RenderedPdf pdf = render(page);
        Files.write(Files.createDirectories(Path.of("target/pictures")).resolve("scripts.pdf"), pdf.bytes());

        assertThat(pdf.undrawn()).isEmpty();
        assertThat(words(String.join(" ", TEXTS))).allMatch(squeezed(text(pdf))::contains);
        assertThat(VeraPdf.faults(pdf.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf.bytes(), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void theSameArabicAtTheSameMomentIsTheSameBytes() {
        Xhtml page = parts.plain(TEXTS.get(4));

        assertThat(render(page).bytes()).isEqualTo(render(page).bytes());
    }

    @Tag("slow")
    @Property(tries = 60)
    void theLettersOfAnyTextAreReadBack(@ForAll("texts") String text) throws IOException {
        assertThat(letters(text(render(parts.plain(text))))).isEqualTo(letters(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.of(List.of(
                        "aé0", "абвїґ", "αβγώ", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "אבגדהוזחטיכלמנ", "پچژگ", "→✓№"))
                .flatMap(letters -> Arbitraries.strings()
                        .withChars(letters.toCharArray())
                        .ofMinLength(1)
                        .ofMaxLength(9));
        return word.list().ofMinSize(1).ofMaxSize(40).map(words -> String.join(" ", words));
    }

    /** The letters in the order of their codes: where a text turns, readers of PDF differ on the order. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Returns the words of a text, without the joiners and selectors that are not seen. */
    private static List<String> words(String text) {
        return List.of(Normalizer.normalize(text.replaceAll("[\u200c\ufe0f]", ""), Form.NFKC)
                .split("[\\s\u00a0()«»“”،,.:%]+"));
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Form.NFKC).replaceAll("[\\s\u00a0]+", " ");
    }

    private static RenderedPdf render(Xhtml piece) {
        return PdfDocument.render(piece, new DocumentInfo("Essai", "Une page d’essai", "", Locale.FRENCH, PRINTED_AT));
    }

    private static String text(RenderedPdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
