package fr.technolucide.ui.resources;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.choice.RequestStatus;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab « Ressources » in the whole program, over a real file. */
class ResourcesTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private ProgramWindow program;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void close() {
        program.close();
    }

    private void open(boolean example) {
        program = new ProgramWindow(folder, example, WorkbookTab.RESOURCES);
        Fx.run(program.stage::requestFocus);
        program.settle();
    }

    private List<String> aloud(String table) {
        Node node = program.node(table);
        return Fx.on(() -> Nodes.all(node)
                .filter(row -> row instanceof TableRow<?> shown && !shown.isEmpty())
                .map(Node::getAccessibleText)
                .toList());
    }

    private List<Row> rows(Sheet sheet) {
        return program.workbook.read(reader -> reader.all(sheet));
    }

    @Tag("walk")
    @Test
    void theTitleSaysHowMuchWasLearnedAndByHowMany() {
        open(true);
        assertThat(program.<Label>node("resources.title").getText())
                .isEqualTo("45\u00a0h\u00a040 d’apprentissage, réparties sur six personnes");
        assertThat(aloud("resources.learning"))
                .hasSize(5)
                .contains("Jour\u00a0: 17 sept. 2026, Forme\u00a0: Hackathon,"
                        + " Sujet\u00a0: Une journée pour une fiche d’accueil, Durée\u00a0: 7\u00a0h,"
                        + " Personnes\u00a0: 2, Total\u00a0: 14\u00a0h");
    }

    @Tag("slow")
    @Test
    void whatComesWithTheProgramIsInTheLanguageInUse() {
        Messages.use(Language.ENGLISH);
        try {
            open(true);
            List<String> said = Fx.on(() -> Nodes.shown()
                    .filter(node -> node instanceof Label)
                    .map(label -> ((Label) label).getText())
                    .toList());
            assertThat(said)
                    .contains(
                            "Uses AI to analyse its impact data in more depth.",
                            "Prohibited practices (art. 5)",
                            "official statement",
                            "Hands-on support: Offered by the “IA for Good” programme, as a hackathon.")
                    .noneMatch(words -> words.startsWith("Utilise l’IA"));
        } finally {
            Messages.use(Language.FRENCH);
        }
    }

    @Tag("slow")
    @Test
    void aRequestIsSaidWithItsStateAndWhatComesNext() {
        open(true);
        assertThat(aloud("resources.help"))
                .containsExactlyInAnyOrder(
                        "Qui\u00a0: Inès, Pour quoi\u00a0: Cadrer le tri des courriels,"
                                + " Demande\u00a0: Envoyée le 18 nov., Suite\u00a0: relance le 2 déc.",
                        "Qui\u00a0: Marc, Pour quoi\u00a0: Contrat de sous-traitance de Plumier,"
                                + " Demande\u00a0: Acceptée, Suite\u00a0: point le 1er déc.",
                        "Qui\u00a0: DPO mutualisée de la fédération, Pour quoi\u00a0: Analyse d’impact pour les données sensibles,"
                                + " Demande\u00a0: À écrire, Suite\u00a0: avant le 3 déc.");
    }

    @Tag("slow")
    @Test
    void aFollowUpWhoseDayIsPastSaysSoAndAnExpertOfWhomNothingIsAskedIsListed() {
        open(true);
        Row request = rows(SupportRequests.SHEET).stream()
                .filter(row -> row.get(SupportRequests.STATUS) == RequestStatus.SENT)
                .findFirst()
                .orElseThrow();
        program.workbook.apply(ChangeSet.edited(
                "",
                Edit.update(request, SupportRequests.NEXT_ON, LocalDate.of(2026, 11, 20)),
                Edit.insert(Experts.SHEET, Cells.of(Experts.NAME, "Léa").and(Experts.PROFESSION, "développeuse"))));
        program.settle();
        assertThat(aloud("resources.help"))
                .anyMatch(line -> line.endsWith("relance le 20 nov., en retard"))
                .anyMatch(line -> line.startsWith("Qui\u00a0: Léa, Pour quoi\u00a0: développeuse"));
    }

    /** An item of the menu of the form. */
    private void fire(String words) {
        MenuButton menu = Fx.on(() -> Nodes.shown()
                .filter(node -> Messages.text("form.menu").equals(node.getAccessibleText()))
                .map(MenuButton.class::cast)
                .findFirst()
                .orElseThrow());
        Fx.run(menu::show);
        program.settle();
        Fx.run(() -> menu.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Tag("slow")
    @Test
    void aRequestIsPrintedFromTheMenuOfItsForm() throws Exception {
        open(true);
        Path target = folder.resolve("demande.pdf");
        program.picked = Optional.of(target);
        TableView<?> table = program.node("resources.help");
        Fx.run(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);
        Fx.until("the form", () -> program.find("support_requests.subject").isPresent());
        fire("Imprimer la demande");
        Fx.until("the preview", () -> program.find("preview.place").isPresent());
        program.settle();
        Fx.run(() ->
                Nodes.buttons("Enregistrer en PDF…").findFirst().orElseThrow().fire());
        Fx.until("the page", () -> Files.exists(target));
        try (PDDocument page = Loader.loadPDF(target.toFile())) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(page))
                    .contains("DPO mutualisée de la fédération", "Faut-il une analyse d’impact");
        }
    }

    @Tag("walk")
    @Test
    void theRegulationSaysWhenItWasCheckedWhatIsPastAndWhatIsToVerify() {
        open(true);
        assertThat(program.<Label>node("resources.law.verified").getText())
                .startsWith("État vérifié le ")
                .endsWith("Information, pas un avis juridique.");
        assertThat(Fx.on(Nodes::words))
                .contains("passée", "2 août 2026", "vérifié", "communiqué officiel", "sources secondaires");
        Fx.look(program.scene(), "dates-du-reglement");
        Row deadline = rows(LegalDeadlines.SHEET).getFirst();
        program.workbook.apply(ChangeSet.edited("", Edit.update(deadline, LegalDeadlines.DAY, null)));
        program.settle();
        assertThat(Fx.on(Nodes::words)).contains("À vérifier");
    }

    /** What the buttons that are a cross alone say aloud, in the dialog. */
    private List<String> crosses() {
        Node dialog = program.scene().lookup(".dialog");
        return Fx.on(() -> Nodes.all(dialog)
                .filter(node -> node instanceof Button button
                        && button.isVisible()
                        && (button.getText() == null || button.getText().isEmpty())
                        && button.getAccessibleText() != null
                        && button.getAccessibleText().startsWith("Fermer"))
                .map(Node::getAccessibleText)
                .toList());
    }

    @Tag("walk")
    @Test
    void enterOpensARowAndWhatIsTypedThereIsOnThePage() {
        open(true);
        TableView<?> table = program.node("resources.learning");
        Fx.until("the table has the keyboard", () -> program.scene().getFocusOwner() == table);
        Fx.run(program.stage::requestFocus);
        Fx.run(() -> table.getSelectionModel().select(0));
        robot.push(KeyCode.ENTER);
        Fx.until("the form", () -> program.find("learning.topic").isPresent());
        assertThat(crosses()).containsExactly("Fermer");
        program.closeAbove();
        Row learned = rows(Learning.SHEET).getFirst();
        program.workbook.apply(ChangeSet.edited("", Edit.update(learned, Learning.MINUTES, 480)));
        program.settle();
        assertThat(program.<Label>node("resources.title").getText()).startsWith("47\u00a0h\u00a040");
    }

    private void await(String words) {
        Fx.until(words, () -> Fx.<List<String>>on(Nodes::words).contains(words));
    }

    private void press(String button) {
        Fx.until(button, () -> Nodes.buttons(button).findFirst().isPresent());
        Fx.run(() -> Nodes.buttons(button)
                .reduce((first, last) -> last)
                .orElseThrow()
                .fire());
    }

    @Tag("walk")
    @Test
    void aRowBegunInItsFormIsAskedAboutBeforeTheFormOrTheWorkbookIsClosed() {
        open(false);
        Fx.run(program.<Button>node("resources.note")::fire);
        Fx.until("a draft", () -> program.find("learning.topic").isPresent());
        TextInputControl topic = program.node("learning.topic");
        Fx.run(topic::requestFocus);
        robot.write("Atelier");
        robot.push(KeyCode.ESCAPE);
        await("Un apprentissage n’est pas terminé");
        press("Continuer la saisie");
        assertThat(Fx.<String>on(topic::getText)).isEqualTo("Atelier");
        Fx.run(program.window::quit);
        await("Un apprentissage n’est pas terminé");
        press("Continuer la saisie");
        press("Fermer");
        await("Un apprentissage n’est pas terminé");
        press("Abandonner");
        Fx.until("closed", () -> program.find("learning.topic").isEmpty());
        assertThat(rows(Learning.SHEET)).isEmpty();
    }

    /** The form of the learning in a line of the register, the first one at 0. */
    private TextInputControl openLearning(int line) {
        TableView<?> table = program.node("resources.learning");
        Fx.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(line);
        });
        robot.push(KeyCode.ENTER);
        Fx.until("the form", () -> program.find("learning.topic").isPresent());
        TextInputControl topic = program.node("learning.topic");
        Fx.until("the row", () -> !topic.getText().isEmpty());
        return topic;
    }

    @Tag("slow")
    @Test
    void theFormIsThereForOneRowAfterTheOther() {
        open(true);
        String first = Fx.on(openLearning(0)::getText);
        press("Fermer");
        Fx.until("closed", () -> program.find("learning.topic").isEmpty());
        assertThat(Fx.<String>on(openLearning(1)::getText)).isNotEqualTo(first);
        press("Fermer");
        Fx.until("closed", () -> program.find("learning.topic").isEmpty());
        assertThat(Fx.<String>on(openLearning(0)::getText)).isEqualTo(first);
    }

    @Tag("walk")
    @Test
    void aFieldThatIsRefusedInARowIsAskedAboutBeforeItsFormIsClosed() {
        open(true);
        openLearning(0);
        TextInputControl minutes = program.node("learning.minutes");
        Fx.run(minutes::requestFocus);
        Fx.run(() -> minutes.setText("beaucoup"));
        press("Fermer");
        await("Un champ n’est pas enregistré");
        press("Continuer la saisie");
        assertThat(Fx.<String>on(minutes::getText)).isEqualTo("beaucoup");
        press("Fermer");
        press("Abandonner");
        Fx.until("closed", () -> program.find("learning.topic").isEmpty());
    }

    @Tag("slow")
    @Test
    void aRowDeletedInItsFormClosesIt() {
        open(true);
        openLearning(0);
        press("Supprimer");
        Fx.until("closed", () -> program.find("learning.topic").isEmpty());
        assertThat(rows(Learning.SHEET)).hasSize(4);
        assertThat(Fx.on(() -> program.window.dialogs().layer().isBusy())).isFalse();
    }

    @Tag("walk")
    @Test
    void nothingIsOfferedThatAWorkbookOnlyReadWouldNotDo() {
        program = ProgramWindow.readOnly(folder);
        Fx.run(() -> program.window.select(WorkbookTab.RESOURCES));
        program.settle();
        assertThat(program.find("resources.print_request")).isPresent();
        assertThat(List.of(
                        "resources.note",
                        "resources.ask",
                        "resources.expert",
                        "resources.story.add",
                        "resources.law.add"))
                .allSatisfy(id -> assertThat(program.find(id)).isEmpty());
    }

    @Test
    void chosenLinesAreCopiedWithTheirHeadsAndFiguresAsASpreadsheetReadsThem() {
        open(true);
        TableView<?> table = program.node("resources.learning");
        Keys.focus(table);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        program.settle();
        List<String> lines =
                Fx.on(() -> Clipboard.getSystemClipboard().getString().lines().toList());
        assertThat(lines).hasSize(1 + table.getItems().size());
        assertThat(lines.getFirst().split("\t")).hasSameSizeAs(table.getVisibleLeafColumns());
        assertThat(lines.stream().map(line -> List.of(line.split("\t"))))
                .contains(List.of(
                        "17/09/2026", "Hackathon", "Une journée pour une fiche d’accueil", "7:00", "2", "14:00"));
        Fx.run(table.getSelectionModel()::clearSelection);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        program.settle();
        assertThat(Fx.on(
                        () -> Clipboard.getSystemClipboard().getString().lines().toList()))
                .as("with no line chosen")
                .isEqualTo(lines);
    }

    /** The durations of the register, as it shows them. */
    private List<Integer> minutes() {
        TableView<Row> table = program.node("resources.learning");
        return Fx.on(() -> table.getItems().stream()
                .map(row -> row.get(Learning.MINUTES, 0))
                .toList());
    }

    @Tag("slow")
    @Test
    void aHeadSortsByWhatIsHeldAndTheKeyboardDoesSoFromTheMenuOfALine() {
        open(true);
        TableView<Row> table = program.node("resources.learning");
        List<Integer> before = minutes();
        Row chosen = Fx.on(() -> {
            table.getSelectionModel().clearAndSelect(1);
            return table.getSelectionModel().getSelectedItem();
        });
        Node head = Fx.on(() -> table.lookupAll(".column-header").stream()
                .filter(node -> node instanceof TableColumnHeader each
                        && each.getTableColumn() == table.getColumns().get(3))
                .findFirst()
                .orElseThrow());
        robot.clickOn(head);
        program.settle();
        assertThat(minutes()).isSorted().isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        assertThat(Fx.<Row>on(table.getSelectionModel()::getSelectedItem)).isEqualTo(chosen);
        program.workbook.apply(ChangeSet.edited("", Edit.update(chosen, Learning.MINUTES, 1_000)));
        program.settle();
        assertThat(minutes()).as("once one is longer").isSorted().endsWith(1_000);
        Keys.focus(table);
        robot.push(KeyCode.CONTEXT_MENU);
        program.settle();
        Fx.run(() -> {
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream()
                    .filter(item -> "resources.sort".equals(item.getId()))
                    .forEach(sort -> ((Menu) sort).getItems().get(3).fire());
            menu.hide();
        });
        program.settle();
        assertThat(minutes()).as("the other way").isSortedAccordingTo(Comparator.reverseOrder());
        robot.clickOn(head);
        program.settle();
        before = new ArrayList<>(before);
        before.set(1, 1_000);
        assertThat(minutes()).as("in the order of the workbook").isEqualTo(before);
    }

    private boolean isAboveBusy() {
        return Fx.on(() -> program.window.dialogs().layer().isBusy());
    }

    @Tag("walk")
    @Test
    void aClickChoosesALineAndADoubleClickOrF2OpensIt() {
        open(true);
        TableView<?> table = program.node("resources.learning");
        robot.clickOn(row(table, 1));
        program.settle();
        assertThat(Fx.on(() -> List.copyOf(table.getSelectionModel().getSelectedIndices())))
                .containsExactly(1);
        assertThat(isAboveBusy()).isFalse();
        robot.push(KeyCode.F2);
        program.settle();
        assertThat(isAboveBusy()).isTrue();
        program.closeAbove();
        Node line = row(table, 2);
        Fx.run(() -> line.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null)));
        program.settle();
        assertThat(isAboveBusy()).isTrue();
    }

    @Tag("walk")
    @Test
    void deleteDeletesTheLineAndUndoChoosesItAgain() {
        open(true);
        TableView<?> table = program.node("resources.learning");
        List<Row> before = rows(Learning.SHEET);
        Keys.focus(table);
        Fx.run(() -> table.getSelectionModel().clearAndSelect(1));
        Object line = Fx.on(() -> table.getItems().get(1));
        robot.push(KeyCode.DELETE);
        Fx.until("gone", () -> table.getItems().size() == before.size() - 1);
        assertThat(Fx.on(() -> List.copyOf(table.getSelectionModel().getSelectedIndices())))
                .as("the next one")
                .containsExactly(1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("back", () -> table.getItems().size() == before.size());
        program.settle();
        assertThat(Fx.<List<Object>>on(
                        () -> List.copyOf(table.getSelectionModel().getSelectedItems())))
                .containsExactly(line);
        assertThat(isAboveBusy()).isFalse();
        assertThat(rows(Learning.SHEET)).hasSameSizeAs(before);
    }

    @Tag("walk")
    @Test
    void severalLinesAreDeletedOnceAPersonHasSaidSoAndUndoChoosesThemAgain() {
        open(true);
        TableView<?> table = program.node("resources.help");
        Keys.focus(table);
        Fx.run(() -> table.getSelectionModel().selectRange(0, 2));
        robot.push(KeyCode.DELETE);
        Nodes.press("Supprimer les 2");
        Fx.untilAsked("gone", () -> rows(SupportRequests.SHEET).size() == 1);
        program.settle();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.untilAsked("back", () -> rows(SupportRequests.SHEET).size() == 3);
        program.settle();
        assertThat(Fx.on(() -> List.copyOf(table.getSelectionModel().getSelectedIndices())))
                .containsExactlyInAnyOrder(0, 1);
    }

    @Tag("walk")
    @Test
    void theRightButtonAndTheMenuKeyOfferTheSame() {
        open(true);
        TableView<?> register = program.node("resources.learning");
        robot.rightClickOn(row(register, 1));
        assertThat(MenuItems.offered())
                .containsExactly("ui.row.open", "ui.row.copy", "ui.row.delete", "resources.sort");
        Keys.push(register, KeyCode.SHIFT, KeyCode.F10);
        assertThat(MenuItems.offered())
                .containsExactly("ui.row.open", "ui.row.copy", "ui.row.delete", "resources.sort");
        TableView<?> help = program.node("resources.help");
        robot.rightClickOn(row(help, 0));
        List<String> all = MenuItems.offered();
        assertThat(all).contains("ui.row.open", "ui.row.delete", "resources.help.print");
        Keys.push(help, KeyCode.CONTEXT_MENU);
        assertThat(MenuItems.offered()).isEqualTo(all);
    }

    private static Node row(TableView<?> table, int index) {
        return Fx.on(() -> table.lookupAll(".table-row-cell").stream()
                .filter(row -> row instanceof TableRow<?> line && line.getIndex() == index)
                .findFirst()
                .orElseThrow());
    }

    @Tag("walk")
    @Test
    void anEmptyWorkbookSaysWhatToDoFirstInEachCard() {
        open(false);
        assertThat(program.<Label>node("resources.title").getText()).isEqualTo("Aucun apprentissage noté");
        assertThat(Fx.on(Nodes::words))
                .anyMatch(words -> words.startsWith("Le registre garde la trace"))
                .anyMatch(words -> words.startsWith("Un juriste, une développeuse"))
                .contains("Programme «\u00a0IA for Good\u00a0»", "Règlement européen sur l’IA");
        Fx.until("the keyboard", () -> program.<Button>node("resources.note").isFocused());
        Fx.run(program.<Button>node("resources.note")::fire);
        Fx.until("a draft", () -> program.find("learning.topic").isPresent());
        program.settle();
        assertThat(Fx.on(() -> program.scene().getFocusOwner().getId())).startsWith("learning.");
    }
}
