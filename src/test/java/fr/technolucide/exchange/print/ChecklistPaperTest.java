package fr.technolucide.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.print.ChecklistForm.Group;
import fr.technolucide.exchange.print.ChecklistForm.Heading;
import fr.technolucide.exchange.print.ChecklistForm.Point;
import fr.technolucide.exchange.print.ChecklistForm.Variant;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ChecklistPaperTest {
    private static final ZonedDateTime PRINTED_AT =
            ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));

    /** Each blank form, made once: none of the tests alters it. */
    private static final Map<List<Object>, byte[]> BLANK = new HashMap<>();

    static Stream<Arguments> everyFormInEveryLanguage() {
        return Stream.of(Variant.values())
                .flatMap(variant ->
                        Stream.of(Locale.FRENCH, Locale.ENGLISH).map(language -> Arguments.of(variant, language)));
    }

    @ParameterizedTest
    @MethodSource("everyFormInEveryLanguage")
    void fullTakesThreeOrFourA4PagesAndQuickTakesOne(Variant variant, Locale language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(blank(variant, language))) {
            boolean full = variant == Variant.FULL;
            assertThat(pdf.getNumberOfPages()).isBetween(full ? 3 : 1, full ? 4 : 1);
            assertThat(pdf.getPages()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within());
                assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within());
            });
        }
    }

    @Test
    void aNameOnTwoLinesLeavesTheQuickFormOnOnePage() throws IOException {
        ChecklistForm form = ChecklistQuestions.form("Fédération départementale des ".repeat(3), Variant.QUICK);

        try (PDDocument pdf = Loader.loadPDF(
                ChecklistPaper.pdf(form, Locale.FRENCH, PRINTED_AT).bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("everyFormInEveryLanguage")
    void conformsToPdfUaAndToPdfA(Variant variant, Locale language) throws Exception {
        byte[] pdf = blank(variant, language);

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void aReaderIsToldTheTitleTheLanguageAndTheStructure() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(blank(Variant.FULL, Locale.FRENCH))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Liste techno-lucide");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(Tags.of(pdf)).contains("H1").contains("H2").hasSizeGreaterThan(100);
        }
    }

    @Test
    void aLanguageWithoutWordsIsPrintedAndTaggedInFrench() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(blank(Variant.QUICK, Locale.GERMAN))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Liste techno-lucide, éclair");
        }
    }

    @ParameterizedTest
    @MethodSource("everyFormInEveryLanguage")
    void everyFaceIsEmbedded(Variant variant, Locale language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(blank(variant, language))) {
            assertThat(Fonts.of(pdf))
                    .isNotEmpty()
                    .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
        }
    }

    @Test
    void everyQuestionIsPrintedWholeAndInOrder() throws IOException {
        List<String> statements = ChecklistQuestions.groups().stream()
                .flatMap(group -> group.points().stream())
                .map(Point::statement)
                .map(ChecklistPaperTest::squeeze)
                .toList();

        assertThat(squeeze(text(blank(Variant.FULL, Locale.FRENCH)))).containsSubsequence(statements);
    }

    @Test
    void everyRedFlagIsTheWordAlerteAndTheQuickFormHoldsThemAlone() throws IOException {
        assertThat(text(blank(Variant.FULL, Locale.FRENCH)).split("ALERTE", -1)).hasSize(1 + 1 + 9);
        assertThat(textAsSeen(blank(Variant.QUICK, Locale.FRENCH)))
                .contains("Neuf points, tous ALERTE", "1.3", "9.1")
                .doesNotContain("1.1", "9.4");
    }

    @Test
    void notApplicableIsOfferedOnlyWhereItIsAllowed() throws IOException {
        long allowed = ChecklistQuestions.groups().stream()
                .flatMap(group -> group.points().stream())
                .filter(Point::notApplicableAllowed)
                .count();

        assertThat(text(blank(Variant.FULL, Locale.FRENCH)).split("Sans objet", -1))
                .hasSize(1 + (int) allowed);
    }

    @Test
    void everyPageSaysWhichItIs() throws IOException {
        String text = text(blank(Variant.FULL, Locale.FRENCH));

        assertThat(text).contains("page\u00a01/4", "page\u00a02/4", "page\u00a03/4", "page\u00a04/4");
        assertThat(text.split("Liste techno-lucide v1.0 — d’après Share it / IA for Good", -1))
                .hasSize(1 + 4);
    }

    @Test
    void theSameFormAtTheSameMomentIsTheSameBytes() {
        assertThat(blank(Variant.QUICK, Locale.FRENCH)).isEqualTo(blank(Variant.QUICK, Locale.FRENCH));
    }

    @Tag("slow")
    @Test
    void hostileTextIsPrintedAsText() throws Exception {
        byte[] pdf = withStatement(
                "<script>alert(1)</script> & <b>gras</b> &eacute; ]]> \u0000\u0007 {alert} {0} ' \\ \ud800");

        assertThat(text(pdf))
                .contains("<script>alert(1)</script> & <b>gras</b> &eacute; ]]>", "{alert} {0} ' \\ [U+D800]");
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Tag("slow")
    @Test
    void whatNoFaceDrawsIsACodeThatIsRead() throws Exception {
        byte[] pdf = withStatement("Équipe \ue123 de Łódź, CO₂, 10\u202f%, e\u0301te\u0301, → \ud83d\ude42");

        assertThat(text(pdf)).contains("Équipe [U+E123] de Łódź, CO₂, 10\u00a0%, été, → \ud83d\ude42");
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Tag("slow")
    @Test
    void aLongTextFlowsOverPagesWithoutLosingALetter() throws IOException {
        flowsWithoutLosingALetter(10_000);
    }

    @Tag("slow")
    @Test
    void aVeryLongTextFlowsOverPagesWithoutLosingALetter() throws IOException {
        flowsWithoutLosingALetter(100_000);
    }

    private static void flowsWithoutLosingALetter(int letters) throws IOException {
        String sentence = "Des mots, et encore des mots. ";
        int sentences = letters / sentence.length();

        assertThat(text(withStatement("x".repeat(letters)))
                        .chars()
                        .filter(c -> c == 'x')
                        .count())
                .isEqualTo(letters);
        assertThat(text(withStatement(sentence.repeat(sentences))).split("encore", -1))
                .hasSize(1 + sentences);
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(0.1f);
    }

    private static byte[] blank(Variant variant, Locale language) {
        return BLANK.computeIfAbsent(
                List.of(variant, language),
                asked -> ChecklistPaper.pdf(ChecklistQuestions.form("", variant), language, PRINTED_AT)
                        .bytes());
    }

    private static byte[] withStatement(String statement) {
        Group group = new Group("1", "Groupe", List.of(new Point("1-1", "1.1", statement, true, true, null, "")));
        return ChecklistPaper.pdf(
                        new ChecklistForm(
                                Heading.of("A & B"), Variant.FULL, "1.0", List.of(group), List.of(), "", false),
                        Locale.FRENCH,
                        PRINTED_AT)
                .bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textAsSeen(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
