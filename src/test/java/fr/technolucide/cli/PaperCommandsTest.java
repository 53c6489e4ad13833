package fr.technolucide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.print.PaperForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms in large letters, and forms that are filled in on a screen, by the command line alone. */
@Tag("slow")
class PaperCommandsTest {

    /** How far down the page its foot begins, in points. */
    private static final double FOOT = 280 * 72 / 25.4;

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path workbook;

    @BeforeEach
    void begin() {
        terminal = new Terminal(folder);
        workbook = folder.resolve("ex.lucide");
        terminal.run("new", workbook, "--example");
    }

    @Test
    void everyFormComesInLargeLetters() throws IOException {
        for (PaperForm form : PaperForm.values()) {
            Path target = folder.resolve(form.id() + ".pdf");
            assertThat(terminal.run("print", workbook, form.id(), "--large", "--to", target)
                            .status())
                    .as(form.id())
                    .isZero();
            assertThat(smallest(target)).as(form.id()).isGreaterThanOrEqualTo(14);
        }
    }

    @Test
    void aFormAboutAUseCaseComesInLargeLettersToo() throws IOException {
        Path target = folder.resolve("a.pdf");

        terminal.run(
                "print",
                workbook,
                "use-case",
                "--use-case",
                "Courriers aux administrations",
                "--large",
                "--to",
                target);

        assertThat(smallest(target)).isGreaterThanOrEqualTo(14);
    }

    private static double smallest(Path pdf) throws IOException {
        double[] smallest = {Double.MAX_VALUE};
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    boolean foot = letter.getYDirAdj() > FOOT;
                    smallest[0] = foot ? smallest[0] : Math.min(smallest[0], letter.getFontSizeInPt());
                }
            }.getText(document);
        }
        return smallest[0];
    }

    @Test
    void aFormIsFilledInAndTakenBack() throws IOException {
        Path blank = folder.resolve("essai.pdf");
        assertThat(terminal.run("print", workbook, "trial", "--fillable", "--to", blank)
                        .status())
                .isZero();
        Path filled = folder.resolve("rempli.pdf");
        try (PDDocument pdf = Loader.loadPDF(blank.toFile())) {
            var form = pdf.getDocumentCatalog().getAcroForm();
            for (Map.Entry<String, String> each : Map.of(
                            "tool", "Plumier",
                            "day", "03/11/2026",
                            "tester", "Chloé",
                            "minutes", "45",
                            "task", "Relire le bail")
                    .entrySet()) {
                form.getField("technolucide/trials/2/" + each.getKey()).setValue(each.getValue());
            }
            pdf.save(filled.toFile());
        }

        Terminal.Said said = terminal.run("import", workbook, filled, "--json");

        assertThat(said.status()).isZero();
        assertThat(Json.object(said.out())).containsEntry("read", 1L).containsEntry("imported", 1L);
        assertThat(terminal.run("undo", workbook).out()).contains("rempli.pdf");
    }

    @Test
    void aFormOfAnotherKindThanAskedAndAPdfOfSomebodyElseAreRefused() {
        Path fillable = folder.resolve("a.pdf");
        terminal.run("print", workbook, "trial", "--fillable", "--to", fillable);
        Path paper = folder.resolve("b.pdf");
        terminal.run("print", workbook, "trial", "--to", paper);

        Terminal.Said other = terminal.run("import", workbook, fillable);
        assertThat(other.status()).isEqualTo(4);
        assertThat(other.err()).isNotBlank();
        Terminal.Said foreign = terminal.run("import", workbook, paper);
        assertThat(foreign.status()).isEqualTo(4);
        assertThat(foreign.err()).contains("n’est pas une feuille de ce logiciel");
    }

    @Test
    void theRowsOfASheetArePrintedAsAList() throws IOException {
        Path target = folder.resolve("personnes.pdf");

        Terminal.Said said = terminal.run("print", workbook, "list", "--sheet", "Personnes", "--to", target);

        assertThat(said.status()).isZero();
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Personnes", "7\u00a0personnes", "Amina", "Daouda");
        }
        assertThat(terminal.run("print", workbook, "list", "--to", target, "--force")
                        .status())
                .isEqualTo(2);
        assertThat(terminal.run("print", workbook, "trial", "--sheet", "people", "--to", target, "--force")
                        .status())
                .isEqualTo(2);
        assertThat(terminal.run("print", workbook, "list", "--sheet", "nuages", "--to", target, "--force")
                        .err())
                .contains("Il n’y a pas de feuille «\u00a0nuages\u00a0»");
    }

    @Test
    void onlyABlankFormThatCanBeReadBackIsFillable() {
        Path target = folder.resolve("a.pdf");

        assertThat(terminal.run("print", workbook, "board", "--fillable", "--to", target)
                        .status())
                .isEqualTo(2);
        assertThat(terminal.run("print", workbook, "attendance", "--fillable", "--to", target)
                        .err())
                .contains("checklist, checklist-quick, trial");
    }
}
