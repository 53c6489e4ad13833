package fr.technolucide.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.print.PaperParts.Width;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperPartsTest {
    private static final ZonedDateTime PRINTED_AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneOffset.UTC);

    private static final float MM = 72 / 25.4f;

    private final PaperParts parts = new PaperParts(new PaperWords(Locale.FRENCH));

    @Test
    void aChosenBoxIsCrossedWithDrawnLinesThatAScreenReaderIsTold() throws Exception {
        byte[] chosen = answer(true);

        assertThat(blackness(chosen)).isGreaterThan(blackness(answer(false)));
        assertThat(VeraPdf.faults(chosen, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(chosen, PDFAFlavour.PDFA_3_A)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(chosen)) {
            assertThat(Tags.of(pdf)).contains("Figure");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Oui", "Registre du 12 novembre");
        }
    }

    @Test
    void aLineNeverEndsAfterAnElision() throws IOException {
        String elisions = "L’eau qu’il a d’avance, ".repeat(60);
        byte[] pdf = render(Xhtml.element("p", "", elisions));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).lines().map(String::strip))
                    .hasSizeGreaterThan(10)
                    .noneMatch(line -> line.endsWith("’"));
        }
    }

    @Test
    void aDateIsNeverPartedAtItsHyphens() throws IOException {
        String dates = IntStream.range(0, 120)
                .mapToObj(i -> "by 2026-11-29, a board-meeting " + "x".repeat(i % 11) + " ")
                .collect(Collectors.joining());
        byte[] pdf = render(Xhtml.element("p", "", dates));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).lines().map(String::strip))
                    .hasSizeGreaterThan(10)
                    .anyMatch(line -> line.endsWith("board-"))
                    .noneMatch(line -> line.matches(".*\\d-"));
        }
    }

    @Test
    void aWordTooLongForItsLineIsCutBeforeALetterAndNeverBeforeItsAccent() {
        LetterBreaks breaks = new LetterBreaks();
        breaks.setText("q\u0301\u0323a\uD83D\uDE00b");

        assertThat(IntStream.generate(breaks::next).takeWhile(at -> at != BreakIterator.DONE))
                .containsExactly(3, 4, 6, 7);
    }

    @Test
    void aValueTooLongForItsLineStaysWithinTheMargins() throws IOException {
        byte[] pdf = render(parts.fields(
                parts.field("Association", "W".repeat(400), Width.THREE_QUARTERS),
                parts.field("Date", "", Width.QUARTER)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<TextPosition> letters = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            }.getText(document);
            assertThat(letters)
                    .hasSizeGreaterThan(400)
                    .allMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() < 196 * MM);
        }
    }

    @Test
    void nothingIsFetchedFromOutsideTheProgram(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Xhtml picture =
                Xhtml.element("img", "").with("src", file.toUri().toString()).with("alt", "une image");

        try (PDDocument pdf = Loader.loadPDF(render(picture))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void theValidatorRefusesAPdfThatIsNeitherTaggedNorTitled() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(plain);
        }

        assertThat(VeraPdf.faults(plain.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(VeraPdf.faults(plain.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
    }

    private byte[] answer(boolean chosen) {
        return render(Xhtml.all(
                parts.choices(List.of(parts.choice("Oui", chosen, PdfField.NONE))),
                parts.known("Preuve", "Registre du 12 novembre")));
    }

    private byte[] render(Xhtml piece) {
        return PdfDocument.render(piece, new DocumentInfo("Essai", "Une page d’essai", "", Locale.FRENCH, PRINTED_AT))
                .bytes();
    }

    /** Dark pixels in the box's inside, which stands at the top left of the page's text. */
    private static long blackness(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 127); // 5 pixels a millimetre
            int left = 16 * 5;
            int top = 19 * 5;
            int[] inside = image.getRGB(left, top, 3 * 5, 3 * 5, null, 0, 3 * 5);
            return Arrays.stream(inside).filter(rgb -> (rgb & 0xff) < 128).count();
        }
    }
}
