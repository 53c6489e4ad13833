package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.form.PrintedPdf;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.exchange.print.PdfPages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SpoiltFile;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.WorkbookTab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The print preview in the whole program, with a printer that keeps what it is sent. */
class PrintPreviewTest {

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
        robot.push(KeyCode.CONTROL, KeyCode.P);
        program.node("preview.sheets");
        program.settle();
    }

    @AfterEach
    void close() {
        program.close();
    }

    /** The pages of the blank checklist: as many as its questions take. */
    private int pages() {
        PrintedPdf blank = program.workbook.read(
                reader -> PrintedForms.blank(reader, PaperForm.CHECKLIST, ZonedDateTime.now(ZoneOffset.UTC)));
        try (PDDocument pdf = Loader.loadPDF(blank.bytes())) {
            return pdf.getNumberOfPages();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Tag("slow")
    @Test
    void controlPShowsTheBlankChecklistTwoPagesAtATime() {
        assertThat(words("preview.place")).isEqualTo("Pages 1 et 2 sur " + pages());
        assertThat(Fx.on(() -> sheets().getSelectionModel().getSelectedItem())).isEqualTo(PaperForm.CHECKLIST);
        assertThat(Fx.on(() -> sheets().isFocused())).isTrue();
        assertThat(drawn()).isEqualTo(2);
    }

    @Tag("slow")
    @Test
    void theKeyboardTurnsThePagesAndStopsAtTheLast() {
        int pages = pages();
        int last = (pages - 1) / 2 * 2 + 1;
        for (int page = 3; page <= last; page += 2) {
            robot.push(KeyCode.PAGE_DOWN);
            program.settle();
            assertThat(words("preview.place")).isEqualTo(place(page, pages));
        }
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(words("preview.place")).isEqualTo(place(last, pages));
        assertThat(Fx.on(() -> program.node("preview.after").isDisabled())).isTrue();
        robot.push(KeyCode.PAGE_UP);
        assertThat(words("preview.place")).isEqualTo(place(last - 2, pages));
    }

    /** Returns where one stands, with a page at the left and, but for the last of an odd number, one at the right. */
    private static String place(int left, int pages) {
        return left < pages
                ? "Pages " + left + " et " + (left + 1) + " sur " + pages
                : "Page " + left + " sur " + pages;
    }

    @Tag("slow")
    @Test
    void theKeyboardChoosesAnotherSheetAndItsPagesAreCounted() {
        robot.push(KeyCode.DOWN);
        program.settle();
        assertThat(words("preview.place")).isEqualTo("Page 1 sur 1");
        assertThat(Nodes.shown().filter(Label.class::isInstance).map(node -> ((Label) node).getText()))
                .contains(pages() + "\u00A0p.", "2\u00A0p.");
    }

    @Tag("slow")
    @Test
    void theMeetingOfAFileIsChosen() {
        Fx.run(() -> sheets().getSelectionModel().select(PaperForm.BOARD));
        program.settle();
        ComboBox<?> meeting = program.node("preview.row");
        assertThat(Fx.on(() -> Nodes.isShown(meeting))).isTrue();
        assertThat(Fx.on(() -> meeting.getItems().size())).isEqualTo(2);
        Fx.look(program.scene(), "apercu-dossier");
        Fx.run(() -> meeting.getSelectionModel().select(1));
        program.settle();
        assertThat(Fx.on(() -> String.valueOf(meeting.getValue()))).contains("CA du 10 décembre 2026");
    }

    @Tag("slow")
    @Test
    void theFileOfAMeetingAndItsMinutesAreSavedForAWordProcessor() throws Exception {
        assertThat(program.find("preview.text").filter(Nodes::isShown)).isEmpty();
        assertThat(savedText(PaperForm.BOARD)).contains("Les Passerelles d’Orvelle", "Ce qui vous est demandé");
        assertThat(savedText(PaperForm.MINUTES)).contains("Les Passerelles d’Orvelle", "Procès-verbal");
    }

    /** Returns the text of the document that the preview saves for the meeting it offers first. */
    private String savedText(PaperForm form) throws IOException {
        Fx.run(() -> sheets().getSelectionModel().select(form));
        program.settle();
        if (program.find("preview.text").filter(Nodes::isShown).isEmpty()) {
            fire("Remplie");
            program.settle();
        }
        Path file = folder.resolve(form + ".docx");
        program.picked = Optional.of(file);
        press("preview.text");
        robot.push(KeyCode.ESCAPE);
        program.settle();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Tag("slow")
    @Test
    void whatCouldNotBeReadIsShownWhenItIsAskedAgain() throws Exception {
        CheckBox large = program.node("preview.large");
        try (var _ = new SpoiltFile(program.workbook.path())) {
            Fx.run(large::fire);
            program.settle();
        }
        assertThat(texts().toString()).contains("abîmé");
        robot.push(KeyCode.ESCAPE);
        program.settle();

        Fx.run(large::fire);
        Fx.run(large::fire);
        program.settle();
        assertThat(words("preview.place")).matches("Pages 1 et 2 sur \\d+");
    }

    @Tag("slow")
    @Test
    void aPageIsBroughtCloserThenShownWholeAgain() {
        String whole = words("preview.percent");
        press("preview.closer");
        assertThat(words("preview.percent")).isEqualTo("65\u00A0%").isNotEqualTo(whole);
        robot.push(KeyCode.PLUS);
        assertThat(words("preview.percent")).isEqualTo("80\u00A0%");
        assertThat(words("preview.place")).isEqualTo("Page 1 sur " + pages());
        robot.push(KeyCode.MINUS);
        assertThat(words("preview.percent")).isEqualTo("65\u00A0%");
        press("preview.whole");
        assertThat(words("preview.percent")).isEqualTo(whole);
        assertThat(words("preview.place")).isEqualTo("Pages 1 et 2 sur " + pages());
    }

    @Tag("slow")
    @Test
    void whatIsSavedIsWhatIsPrinted() throws Exception {
        Path file = folder.resolve("liste.pdf");
        program.picked = Optional.of(file);
        fire("Enregistrer en PDF…");
        program.settle();
        assertThat(Nodes.shown()
                        .anyMatch(node -> node instanceof Label label && "Le fichier est prêt".equals(label.getText())))
                .isTrue();
        robot.push(KeyCode.ESCAPE);
        fire("Imprimer…");
        program.settle();

        assertThat(program.printers.queue).hasSize(1);
        assertThat(program.printers.queue.getFirst().pdf()).isEqualTo(Files.readAllBytes(file));
    }

    @Tag("walk")
    @Test
    void thePrinterIsAskedForTheCopiesAndTheNoticeSaysWhereThePagesWent() {
        TextField copies = program.node("preview.copies");
        Fx.run(copies::requestFocus);
        Fx.run(copies::selectAll);
        robot.write("6x");
        robot.push(KeyCode.CONTROL, KeyCode.P);
        program.settle();

        assertThat(program.printers.queue.getFirst().wish().copies()).isEqualTo(6);
        assertThat(program.printers.queue.getFirst().wish().pages()).isEqualTo(pages());
        assertThat(program.find("preview.sheets")).isEmpty();
        assertThat(Nodes.shown().filter(Label.class::isInstance).map(node -> ((Label) node).getText()))
                .contains("Les pages sont envoyées à l’imprimante Bureau.");
    }

    @Tag("slow")
    @Test
    void withoutANumberOfCopiesNothingIsPrinted() {
        TextField copies = program.node("preview.copies");
        Fx.run(() -> copies.setText("0"));
        assertThat(words("dialog.missing")).startsWith("Écrivez un nombre d’exemplaires");
        assertThat(Fx.on(() -> button("Imprimer…").isDisabled())).isTrue();
    }

    @Tag("slow")
    @Test
    void whatNoFontDrawsIsSaidBeforeItIsPrintedAndOneMayGoOn() {
        Row association = program.workbook.read(Association::row);
        program.workbook.apply(new ChangeSet(
                StepKind.EDITED,
                "",
                List.of(new Edit.Update(
                        Association.SHEET,
                        association.id(),
                        Cells.of(Association.NAME, "Passerelles \uE123"),
                        Edit.Origin.TAKEN))));
        CheckBox large = program.node("preview.large");
        Fx.run(large::fire);
        program.settle();

        fire("Imprimer…");
        program.settle();
        assertThat(texts().toString()).contains("Des caractères ne peuvent pas être imprimés", "[U+E123]");
        Fx.look(program.scene(), "apercu-caracteres");
        assertThat(program.printers.queue).isEmpty();
        fire("Annuler");
        program.settle();
        assertThat(program.printers.queue).isEmpty();

        fire("Imprimer…");
        program.settle();
        fire("Continuer ainsi");
        program.settle();
        assertThat(program.printers.queue).hasSize(1);
    }

    @Tag("slow")
    @Test
    void aBlankFormIsSavedWithFieldsForAScreen() throws Exception {
        Path file = folder.resolve("a.pdf");
        program.picked = Optional.of(file);
        CheckBox fillable = program.node("preview.fillable");
        assertThat(Fx.on(fillable::isVisible)).isTrue();
        Fx.run(fillable::fire);
        program.settle();
        Fx.look(program.scene(), "apercu-a-remplir");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        program.settle();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getDocumentCatalog().getAcroForm().getFields()).isNotEmpty();
        }

        Fx.run(() -> sheets().getSelectionModel().select(PaperForm.RETROSPECTIVE));
        program.settle();
        assertThat(Fx.on(fillable::isVisible)).isFalse();
    }

    @Tag("slow")
    @Test
    void everySheetIsAmongTheListsThatCanBePrinted() {
        robot.push(KeyCode.ESCAPE);
        program.settle();
        for (Sheet sheet : program.workbook.read(Reader::schema).sheets()) {
            assertThat(MenuItems.find(program.scene(), "shell.menu.print_list." + sheet.name()))
                    .as(sheet.name())
                    .isPresent();
        }
        MenuItems.fire(program.scene(), "shell.menu.print_list.people");
        program.settle();
        assertThat(words("preview.place")).isEqualTo("Page 1 sur 1");
        Fx.look(program.scene(), "apercu-liste-personnes");
    }

    @Tag("slow")
    @Test
    void controlPShowsTheListTheCaseOrTheChecklistThatIsShown() {
        again(() -> program.window.select(WorkbookTab.JOURNAL));
        assertThat(program.find("preview.sheets").filter(Nodes::isShown)).isEmpty();
        assertThat(words("preview.place")).startsWith("Page");
        UUID letters = program.workbook.read(reader -> reader.all(UseCases.SHEET)).stream()
                .filter(row -> "Courriers aux administrations".equals(row.get(UseCases.TITLE)))
                .findFirst()
                .orElseThrow()
                .id();
        again(() -> program.window.reveal(UseCases.SHEET, letters));
        assertThat(filling()).contains("Courriers aux administrations");
        assertThat(Fx.on(() -> sheets().getSelectionModel().getSelectedItem())).isEqualTo(PaperForm.USE_CASE);
        again(() -> program.window.reveal(Checklists.SHEET, letters));
        assertThat(filling()).contains("Courriers aux administrations");
        assertThat(Fx.on(() -> sheets().getSelectionModel().getSelectedItem())).isEqualTo(PaperForm.CHECKLIST);
    }

    private void again(Runnable shown) {
        robot.push(KeyCode.ESCAPE);
        program.settle();
        Fx.run(shown);
        program.settle();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        program.node("preview.place");
        program.settle();
    }

    private String filling() {
        return Fx.on(
                () -> String.valueOf(program.<ComboBox<?>>node("preview.row").getValue()));
    }

    @Tag("slow")
    @Test
    void aListIsShownBeforeItIsPrintedOrSaved() throws Exception {
        robot.push(KeyCode.ESCAPE);
        program.settle();
        Fx.run(() -> program.window.select(WorkbookTab.USE_CASES));
        program.settle();
        Fx.run(() -> program.<ButtonBase>node("usecase.view.cloud").fire());
        program.settle();
        Fx.run(() -> program.<ButtonBase>node("usecase.cloud.print").fire());
        program.node("preview.desk");
        program.settle();
        assertThat(words("preview.place")).startsWith("Page");
        Fx.look(program.scene(), "apercu-essais");
        Path file = folder.resolve("essais.pdf");
        program.picked = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        program.settle();
        assertThat(file).isNotEmptyFile();

        int pages = PdfPages.count(Files.readAllBytes(file));
        CheckBox large = program.node("preview.large");
        Fx.run(large::fire);
        program.settle();
        fire("Imprimer…");
        program.settle();
        assertThat(program.printers.queue).hasSize(1);
        assertThat(PdfPages.count(program.printers.queue.getFirst().pdf())).isGreaterThan(pages);
    }

    @Tag("slow")
    @Test
    void withoutAPrinterThePdfIsOffered() {
        program.printers.there = false;
        Path file = folder.resolve("liste.pdf");
        program.picked = Optional.of(file);
        fire("Imprimer…");
        program.settle();
        assertThat(texts()).contains("Aucune imprimante sur cet ordinateur");
        robot.push(KeyCode.ENTER);
        program.settle();

        assertThat(file).isNotEmptyFile();
        assertThat(program.printers.queue).isEmpty();
    }

    @Tag("slow")
    @Test
    void aPrinterThatRefusesIsSaidAndThePreviewStays() {
        program.printers.broken = true;
        fire("Imprimer…");
        program.settle();
        assertThat(texts()).contains("L’imprimante n’a pas pris la feuille");
        robot.push(KeyCode.ESCAPE);
        program.settle();
        assertThat(program.find("preview.sheets")).isPresent();
    }

    @Tag("slow")
    @Test
    void whoClosesThePreviewWhileAPrinterIsLookedForIsNotAsked() {
        program.printers.looking = new CountDownLatch(1);
        fire("Imprimer…");
        InputDriver.hasty().push(KeyCode.ESCAPE);
        Fx.until("closed", () -> program.find("preview.sheets").isEmpty());
        program.printers.looking.countDown();
        program.settle();
        assertThat(program.printers.queue).isEmpty();
    }

    @Tag("slow")
    @Test
    void whoGivesUpInTheSystemsDialogComesBackToThePreview() {
        program.printers.agreed = false;
        fire("Imprimer…");
        program.settle();
        assertThat(program.printers.queue).isEmpty();
        assertThat(program.find("preview.sheets")).isPresent();
    }

    @Tag("slow")
    @Test
    void aFilledSheetAsksWhatFillsIt() throws Exception {
        Fx.run(() -> sheets().getSelectionModel().select(PaperForm.RETROSPECTIVE));
        program.settle();
        fire("Remplie");
        program.settle();
        ComboBox<?> row = program.node("preview.row");
        Row latest = program.workbook
                .read(reader -> reader.all(Retrospectives.SHEET))
                .getLast();
        assertThat(Fx.on(() -> row.getItems().size()))
                .isEqualTo((int) (long) program.workbook.read(reader -> reader.count(Retrospectives.SHEET)));
        fire("Imprimer…");
        program.settle();

        assertThat(text(program.printers.queue.getFirst().pdf()))
                .contains("Numéro " + latest.get(Retrospectives.NUMBER), "Passerelles.lucide");
    }

    @Tag("slow")
    @Test
    void trialsArePrintedOfOneToolAndOneTester() throws Exception {
        Fx.run(() -> sheets().getSelectionModel().select(PaperForm.TRIAL));
        program.settle();
        fire("Remplie");
        program.settle();
        ComboBox<?> person = program.node("preview.person");
        Fx.run(() -> person.getSelectionModel().select(1));
        program.settle();
        String tester = Fx.on(() -> person.getConverter() == null ? "" : shown(person));
        fire("Imprimer…");
        program.settle();

        assertThat(text(program.printers.queue.getFirst().pdf())).contains("Testeur " + tester);
    }

    @Tag("slow")
    @Test
    void largeLettersTakeMorePages() {
        CheckBox large = program.node("preview.large");
        Fx.run(large::fire);
        program.settle();
        String place = words("preview.place");
        fire("Imprimer…");
        program.settle();
        int pages = PdfPages.count(program.printers.queue.getFirst().pdf());
        assertThat(pages).isGreaterThan(pages());
        assertThat(place).isEqualTo(place(1, pages));
    }

    @Tag("slow")
    @Test
    void escapeClosesThePreviewAndGivesTheKeyboardBack() {
        robot.push(KeyCode.ESCAPE);
        program.settle();
        assertThat(program.find("preview.sheets")).isEmpty();
    }

    private ListView<PaperForm> sheets() {
        return program.node("preview.sheets");
    }

    private String words(String id) {
        Label label = program.node(id);
        return Fx.on(label::getText);
    }

    private static long drawn() {
        return Fx.on(() -> Nodes.shown()
                .filter(node -> node instanceof javafx.scene.image.ImageView view && view.getImage() != null)
                .count());
    }

    private void press(String id) {
        ButtonBase button = program.node(id);
        Fx.run(button::fire);
        program.settle();
    }

    private static java.util.List<String> texts() {
        return Fx.on(() -> Nodes.shown()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    /** The button in front that bears a word. */
    private static ButtonBase button(String words) {
        return Nodes.shown()
                .filter(node -> node instanceof ButtonBase each && words.equals(each.getText()) && isAbove(node))
                .map(ButtonBase.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static boolean isAbove(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("dialog")) {
                return true;
            }
        }
        return false;
    }

    private static void fire(String words) {
        Fx.run(() -> button(words).fire());
    }

    private static <T> String shown(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
