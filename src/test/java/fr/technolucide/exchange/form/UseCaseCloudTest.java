package fr.technolucide.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.print.VeraPdf;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The cloud of the worked example on paper: the figures of the screen, the statuses as shapes and words. */
class UseCaseCloudTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 25, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));

    private Workbook workbook;

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = Workbooks.example(folder);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private byte[] pdf(Query query) {
        return workbook.read(reader -> Prints.useCases(reader, query, "Nuage", "Passerelles.lucide", AT)
                .bytes());
    }

    private static String text(byte[] bytes) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void eachUseHasItsFiguresAndItsWordUnderItsBenefit() throws Exception {
        String text = text(pdf(Query.of(UseCases.SHEET)));
        assertThat(text.indexOf("Bénéfice 3 sur 3, décisif"))
                .isGreaterThan(0)
                .isLessThan(text.indexOf("Bénéfice 1 sur 3, marginal"));
        assertThat(text)
                .contains("8 cas d’usage", "Courriers aux administrations", "120 personnes", "ADAPTER", "NE PAS LANCER")
                .contains("nombre de personnes inconnu");
        assertThat(text.replace('\u00a0', ' ')).contains("58 g, de 1,3 g à 1,0 kg");
    }

    @Test
    void onlyTheUsesThatAreListedArePrinted() throws Exception {
        String text = text(pdf(Query.of(UseCases.SHEET).only(UseCases.STAGE, Set.of(UseCaseStage.PILOT))));
        assertThat(text)
                .contains("2 cas d’usage", "Courriers aux administrations")
                .doesNotContain("Affiches");
    }

    @Tag("slow")
    @Test
    void theScaleSaysItsEndsAndGoesAsFarAsTheHeaviestUse() throws Exception {
        assertThat(text(pdf(Query.of(UseCases.SHEET))))
                .contains("De 0,1 g à 10 kg, dix fois plus d’un trait à l’autre");
        Row usage = workbook.<Row>read(reader -> reader.all(Usages.SHEET).getFirst());
        workbook.apply(new ChangeSet(
                StepKind.EDITED, "", List.of(Edit.update(usage, Cells.of(Usages.PER_MONTH, 1_000_000)))));

        assertThat(text(pdf(Query.of(UseCases.SHEET))))
                .contains("De 0,1 g à 10 000 kg, dix fois plus d’un trait à l’autre");
        assertThat(text(workbook.read(
                        reader -> Prints.board(reader, "Passerelles.lucide", AT).bytes())))
                .contains("De 0,1 g à 10 000 kg, dix fois plus d’un trait à l’autre");
    }

    @Tag("slow")
    @Test
    void itConformsAndIsReadAloud() throws Exception {
        byte[] bytes = pdf(Query.of(UseCases.SHEET));
        assertThat(VeraPdf.faults(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(bytes, PDFAFlavour.PDFA_3_A)).isEmpty();
    }
}
