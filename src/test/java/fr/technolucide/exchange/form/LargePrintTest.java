package fr.technolucide.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.print.VeraPdf;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("slow")
class LargePrintTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));
    private static final double MM = 72 / 25.4;

    @TempDir
    private Path folder;

    private Workbook workbook;

    @BeforeEach
    void open() {
        workbook = SampleWorkbook.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
        Messages.use(Language.FRENCH);
    }

    static Stream<Arguments> everySheet() {
        return Stream.of(PaperForm.values())
                .flatMap(form -> Stream.of(true, false)
                        .filter(blank -> form.isBlankable() || !blank)
                        .flatMap(blank ->
                                Stream.of(Language.values()).map(language -> Arguments.of(form, blank, language))));
    }

    @ParameterizedTest
    @MethodSource("everySheet")
    void aLargeSheetConformsToPdfUaAndPdfA(PaperForm form, boolean blank, Language language) throws Exception {
        Messages.use(language);
        byte[] large = print(form, blank, LetterSize.LARGE);

        assertThat(VeraPdf.faults(large, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(large, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everySheet")
    void aLargeSheetSaysTheSameWordsInTheSameOrderWithinTheMargins(PaperForm form, boolean blank, Language language)
            throws IOException {
        Messages.use(language);
        Seen ordinary = Seen.of(print(form, blank, LetterSize.ORDINARY));
        Seen large = Seen.of(print(form, blank, LetterSize.LARGE));

        assertThat(large.pages()).isGreaterThanOrEqualTo(ordinary.pages());
        assertThat(new LinkedHashSet<>(large.words())).containsAll(ordinary.words());
        assertThat(String.join(" ", once(large, ordinary))).isEqualTo(String.join(" ", once(ordinary, large)));
        assertThat(large.smallest()).isGreaterThanOrEqualTo(14);
        assertThat(large.right()).isLessThanOrEqualTo(196 * MM);
        assertThat(large.bottom()).isLessThanOrEqualTo(292 * MM);
    }

    /** The words that both say once, in the order of the first; the framed words of a sentence are drawn after their line. */
    private static List<String> once(Seen seen, Seen other) {
        return seen.words().stream()
                .filter(word -> Collections.frequency(seen.words(), word) == 1)
                .filter(word -> Collections.frequency(other.words(), word) == 1)
                .filter(word ->
                        !List.of(Messages.text("paper.alert").split(" ")).contains(word))
                .toList();
    }

    @Test
    void ordinarySheetsAreNotLarge() throws IOException {
        assertThat(Seen.of(print(PaperForm.CHECKLIST, true, LetterSize.ORDINARY))
                        .smallest())
                .isLessThan(14);
    }

    private byte[] print(PaperForm form, boolean blank, LetterSize lettering) {
        PrintOrder order =
                new PrintOrder(form, blank ? new PrintOrder.Blank(Optional.empty()) : content(form), lettering);
        return workbook.read(reader ->
                PrintedForms.of(reader, order, "Passerelles.lucide", AT).bytes());
    }

    private PrintOrder.Content content(PaperForm form) {
        return switch (form) {
            case CHECKLIST -> filled(Checklists.SHEET, each -> each.get(Checklists.VARIANT) == Variant.FULL);
            case CHECKLIST_QUICK -> filled(Checklists.SHEET, each -> each.get(Checklists.VARIANT) == Variant.QUICK);
            case TRIAL -> new PrintOrder.TrialsOf(first(Tools.SHEET, _ -> true).id(), Optional.empty());
            case BOARD, MINUTES -> new PrintOrder.OfMeeting(Optional.empty());
            default -> filled(PrintedForms.sheet(form).orElseThrow(), _ -> true);
        };
    }

    private PrintOrder.Content filled(Sheet sheet, Predicate<Row> which) {
        return new PrintOrder.Filled(first(sheet, which).id());
    }

    private Row first(Sheet sheet, Predicate<Row> which) {
        Function<fr.technolucide.workbook.Reader, Row> question =
                reader -> reader.all(sheet).stream().filter(which).findFirst().orElseThrow();
        return workbook.read(question);
    }

    /** What a reader sees: words without the foot of each page, parted where a line may end; how far and how small. */
    private record Seen(int pages, List<String> words, double smallest, double right, double bottom) {

        static Seen of(byte[] bytes) throws IOException {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                Letters letters = new Letters();
                letters.getText(pdf);
                return new Seen(
                        pdf.getNumberOfPages(),
                        List.of(letters.read.toString().strip().split("[\\s,.-]+")),
                        letters.smallest,
                        letters.right,
                        letters.bottom);
            }
        }
    }

    private static final class Letters extends PDFTextStripper {

        final StringBuilder read = new StringBuilder();
        double smallest = Double.MAX_VALUE;
        double right;
        double bottom;

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            if (positions.getFirst().getYDirAdj() > 280 * MM) {
                return;
            }
            read.append(text).append(' ');
            for (TextPosition letter : new ArrayList<>(positions)) {
                smallest = Math.min(smallest, letter.getFontSizeInPt());
                right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
                bottom = Math.max(bottom, letter.getYDirAdj());
            }
        }
    }
}
