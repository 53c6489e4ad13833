package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.exchange.source.Limits;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceReader;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whatever a program writes in the field of a text is read as it was written. */
class FilledPdfPropertiesTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));

    private static Path folder;
    private static byte[] form;

    @BeforeContainer
    static void print() throws IOException {
        folder = Files.createTempDirectory("filled");
        try (Workbook workbook = SampleWorkbook.example(folder)) {
            PrintOrder order =
                    new PrintOrder(PaperForm.TRIAL, new PrintOrder.Blank(Optional.empty(), true), LetterSize.ORDINARY);
            form = workbook.read(
                    reader -> PrintedForms.of(reader, order, "", AT).bytes());
        }
    }

    @AfterContainer
    static void tidy() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcéÉœ’«»\u00a0 ()\\\\<>/%#\n01234567890,;")
                .withChars("абвλμאבجمي→中\u0301")
                .ofMaxLength(300);
    }

    @Tag("slow")
    @Property(tries = 25)
    void aTextIsReadAsItWasWritten(@ForAll("texts") String text) throws IOException {
        Path file = folder.resolve("rempli.pdf");
        try (PDDocument pdf = Loader.loadPDF(form)) {
            var fields = pdf.getDocumentCatalog().getAcroForm();
            fields.getField("technolucide/trials/1/lesson").getCOSObject().setString(COSName.V, text);
            fields.getField("technolucide/trials/1/task").getCOSObject().setString(COSName.V, "Toujours là");
            pdf.save(file.toFile());
        }

        Source source = SourceReader.read(file, Limits.USUAL, CancelToken.NEVER);

        SourceRow header = source.sheets().getFirst().rows().getFirst();
        SourceRow row = source.sheets().getFirst().rows().getLast();
        int lesson = (int) header.columns()
                .takeWhile(column -> !header.cell(column).equals(new RawCell.Text("lesson")))
                .count();
        assertThat(row.cell(lesson)).isEqualTo(text.isBlank() ? RawCell.BLANK : new RawCell.Text(text));
    }
}
