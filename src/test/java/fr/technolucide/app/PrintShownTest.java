package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.WorkbookTab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Ctrl+P prints of each tab: what the tab shows, through the preview. */
@Tag("walk")
class PrintShownTest {

    private final InputDriver robot = new InputDriver();

    @TempDir
    private Path folder;

    private ProgramWindow program;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        program = new ProgramWindow(folder, true);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void theLogIsATableOnItsSideWithItsColumnsItsFilterAndItsOrder() throws IOException {
        show(WorkbookTab.JOURNAL);
        fire("journal.sieve");
        Fx.run(() -> program.<TextField>node("filter.trials").setText("lettre"));
        program.settle();

        String text = printed("apercu-journal");

        assertThat(text)
                .contains("Filtre : « lettre »", "Jour", "Testeur", "Tâche", "Durée", "Gain net", "Erreurs")
                .contains("Passerelles.lucide, le 25/11/2026", "page 1/")
                .contains("Total");
        assertThat(days(text)).hasSizeGreaterThan(1).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(isOnItsSide()).isTrue();
    }

    @Test
    void theMatrixIsATableAndTheChartStaysOne() throws IOException {
        show(WorkbookTab.USE_CASES);
        assertThat(printed("apercu-matrice"))
                .contains("Cas d’usage", "Courriers aux administrations", "Étape : Pilote")
                .as("the proposal as in other documents, the marks in columns of their width")
                .contains("ADAPTER", "Bénéfice\nretenu");
        assertThat(isOnItsSide()).isTrue();

        fire("usecase.view.cloud");
        assertThat(printed("apercu-nuage")).contains("Bénéfice 3 sur 3, décisif");
    }

    @Test
    void theTablesOfResourcesComeOneAfterTheOther() throws IOException {
        show(WorkbookTab.RESOURCES);
        assertThat(printed("apercu-ressources"))
                .contains("Ressources", "Apprentissages", "Demandes d’appui", "Expert·es", "Inspirations")
                .doesNotContain("@"); // the contact of an expert is never printed
    }

    @Test
    void aRetrospectiveIsPrintedAsItWasFilled() throws IOException {
        show(WorkbookTab.RETROSPECTIVES);
        assertThat(printed("apercu-retrospective")).contains("Rétrospective", "Numéro", "Passerelles.lucide");
    }

    private void show(WorkbookTab tab) {
        Fx.run(() -> program.window.select(tab));
        program.settle();
    }

    private void fire(String id) {
        ButtonBase button = program.node(id);
        Fx.run(button::fire);
        program.settle();
    }

    /** Asks for the preview, whose page is as wide as it is drawn, and prints what it shows. */
    private String printed(String picture) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        program.node("preview.place");
        program.settle();
        ImageView page = Fx.on(() -> Nodes.shown()
                .filter(node -> node instanceof ImageView view && view.getImage() != null)
                .map(ImageView.class::cast)
                .findFirst()
                .orElseThrow());
        assertThat(Fx.on(() -> page.getFitWidth() > page.getFitHeight()))
                .isEqualTo(
                        Fx.on(() -> page.getImage().getWidth() > page.getImage().getHeight()));
        Fx.look(program.scene(), picture);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        program.settle();
        try (PDDocument pdf = Loader.loadPDF(program.printers.queue.getLast().pdf())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private boolean isOnItsSide() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(program.printers.queue.getLast().pdf())) {
            return pdf.getPage(0).getMediaBox().getWidth()
                    > pdf.getPage(0).getMediaBox().getHeight();
        }
    }

    /** The days at the beginning of lines, as they can be compared: « 2026-11-24 ». */
    private static List<String> days(String text) {
        return text.lines()
                .filter(line -> line.matches("\\d\\d/\\d\\d/\\d{4} .*"))
                .map(line -> line.substring(6, 10) + "-" + line.substring(3, 5) + "-" + line.substring(0, 2))
                .toList();
    }
}
