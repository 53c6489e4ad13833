package fr.technolucide.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.print.ChecklistForm.Variant;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What reaches a printer, on one that writes PostScript. */
class PdfPrintingTest {

    private static final byte[] CHECKLIST = ChecklistPaper.pdf(
                    ChecklistQuestions.form("", Variant.FULL),
                    Locale.FRENCH,
                    ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneOffset.UTC))
            .bytes();

    @Tag("slow")
    @Test
    void everyPageIsPrinted() throws Exception {
        assertThat(pages(printed())).isEqualTo(PdfPages.count(CHECKLIST)).isEqualTo(4);
    }

    @Test
    void onlyThePagesOfTheRangeArePrinted() throws Exception {
        assertThat(pages(printed(new PageRanges(2, 3)))).isEqualTo(2);
    }

    @Test
    void lettersAreDrawnAsLinesAndNotAsPictures() throws Exception {
        assertThat(printed()).contains(" L\n").doesNotContain("colorimage");
    }

    private static String printed(PrintRequestAttribute... wishes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
        PrintRequestAttributeSet all = new HashPrintRequestAttributeSet(wishes);
        all.add(MediaSizeName.ISO_A4);
        PdfPrinting.print(CHECKLIST, "Liste", printer, all);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static long pages(String postScript) {
        return postScript.lines().filter(line -> line.startsWith("%%Page:")).count();
    }
}
