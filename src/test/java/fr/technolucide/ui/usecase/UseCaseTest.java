package fr.technolucide.ui.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.choice.HumanPlace;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.chart.ChartFigures;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab « Cas d’usage » in the real window, with clicks and keys, over the worked example and over nothing. */
class UseCaseTest {

    private static final String N = "\u00A0";

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private ProgramWindow program;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private void open(boolean example) {
        program = new ProgramWindow(folder, example, WorkbookTab.USE_CASES);
        settle();
    }

    @AfterEach
    void close() {
        program.close();
    }

    private void settle() {
        program.settle();
    }

    @Tag("slow")
    @Test
    void theAlternativesAreFoldedFromTheStartWhereTheyWouldTakeTwoLines() {
        program = new ProgramWindow(folder, true);
        program.resize(1024, 700);
        Fx.run(() -> program.window.select(WorkbookTab.USE_CASES));
        settle();
        Button fold = program.node("usecase.fold");
        assertThat(Fx.<String>on(fold::getAccessibleText)).isEqualTo(Messages.text("usecase.unfold"));
        program.resize(1366, 768);
        settle();
        assertThat(Fx.<String>on(fold::getAccessibleText)).isEqualTo(Messages.text("usecase.fold"));
    }

    @Tag("walk")
    @Test
    void theAlternativesAreFoldedWhereTheLastCaseWouldLackRoom() {
        open(true);
        Button fold = program.node("usecase.fold");
        for (int height : List.of(768, 698)) {
            program.resize(1366, height);
            settle();
            Fx.look(program.scene(), "matrice-" + height);
            assertThat(Fx.<String>on(fold::getAccessibleText))
                    .as("%d pixels", height)
                    .isEqualTo(Messages.text(height == 768 ? "usecase.fold" : "usecase.unfold"));
            TableCell<?, ?> last = cell(rows(UseCases.SHEET).size() - 1, UseCases.VERDICT);
            assertThat(Fx.<Boolean>on(() -> bottom(last) <= bottom(matrix())))
                    .as("%d pixels", height)
                    .isTrue();
        }
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private Row row(String shortTitle) {
        return program.workbook.read(reader -> reader.all(UseCases.SHEET)).stream()
                .filter(each -> shortTitle.equals(each.get(UseCases.SHORT_TITLE)))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> rows(Sheet sheet) {
        return program.workbook.read(reader -> reader.all(sheet));
    }

    private TableView<?> matrix() {
        return program.node("table.use_cases");
    }

    private void view(String id) {
        ToggleButton button = program.node("usecase.view." + id);
        Fx.run(button::fire);
        settle();
    }

    private String words(String id) {
        return Fx.on(() -> program.<Labeled>node(id).getText());
    }

    private void fire(String id) {
        ButtonBase button = program.node(id);
        Fx.run(button::fire);
        settle();
    }

    /** The cell of a row and of a column, as the eye finds it. */
    private TableCell<?, ?> cell(int row, Column<?> column) {
        return Fx.on(() -> matrix().lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell
                        && cell.getIndex() == row
                        && cell.getTableColumn() != null
                        && column.name().equals(cell.getTableColumn().getId()))
                .map(node -> (TableCell<?, ?>) node)
                .findFirst()
                .orElseThrow());
    }

    private int index(String shortTitle) {
        String title = row(shortTitle).get(UseCases.TITLE, "");
        return Fx.on(() -> {
            for (int i = 0; i < matrix().getItems().size(); i++) {
                if (title.equals(String.valueOf(matrix().getColumns()
                        .getFirst()
                        .getCellObservableValue(i)
                        .getValue()))) {
                    return i;
                }
            }
            throw new AssertionError(title);
        });
    }

    /** Selects a case and goes to a column with the arrows. */
    private void goTo(String shortTitle, Column<?> column) {
        int index = index(shortTitle);
        Fx.run(() -> {
            matrix().requestFocus();
            matrix().getSelectionModel().clearAndSelect(index);
        });
        settle();
        List<String> columns = Fx.on(() -> matrix().getVisibleLeafColumns().stream()
                .map(TableColumn::getId)
                .toList());
        for (int i = 0; i < columns.size(); i++) {
            robot.push(KeyCode.LEFT);
        }
        for (int i = 0; i < columns.indexOf(column.name()); i++) {
            robot.push(KeyCode.RIGHT);
        }
        settle();
    }

    @Tag("slow")
    @Test
    void anOldFactorIsSaidUnderTheMatrixAndTheChart() {
        open(true);
        assertThat(words("usecase.estimate")).isEqualTo("Ordre de grandeur, pas une mesure. Facteurs du 25/11/2026.");
        Fx.look(program.scene(), "facteurs-matrice");
        String warning = "Un facteur utilisé n’a pas été vérifié depuis douze mois.";
        program.workbook.apply(ChangeSet.edited(
                "",
                new Edit.Update(
                        Factors.SHEET,
                        Seeds.factor("texte_court"),
                        Cells.of(Factors.VERIFIED_ON, LocalDate.of(2025, 11, 24)),
                        Edit.Origin.TYPED)));
        settle();
        assertThat(words("usecase.estimate.old")).endsWith(warning);
        assertThat(Nodes.isShown(program.node("usecase.estimate.old"))).isTrue();
        assertThat(program.find("usecase.estimate")).isEmpty();
        Fx.look(program.scene(), "vieux-facteurs-matrice");
        view("cloud");
        assertThat(words("usecase.cloud.caption"))
                .contains("ordre de grandeur")
                .endsWith("Facteurs du 25/11/2026. " + warning);
        Fx.look(program.scene(), "vieux-facteurs-nuage");
        view("matrix");
        program.resize(1024, 600);
        settle();
        assertThat(words("usecase.detail")).endsWith(warning);
        Fx.look(program.scene(), "vieux-facteurs-petit");
        Row usage = rows(Usages.SHEET).getFirst();
        Fx.run(() -> program.window.reveal(Usages.SHEET, usage.id()));
        settle();
        assertThat(words("table.estimate")).endsWith(warning);
        assertThat(words("form.estimate")).as("beside the grams of the row").endsWith(warning);
        Fx.look(program.scene(), "vieux-facteurs-formulaire");
    }

    private Stream<String> shownWords() {
        return Fx.on(Nodes::words).stream();
    }

    @Test
    void theTitleIsTheNewsAndTheMatrixSaysWhatTheExampleHolds() {
        open(true);
        assertThat(words("usecase.title")).isEqualTo("Huit cas d’usage, deux en service");
        int courriers = index("Courriers");
        assertThat(Fx.on(() -> cell(courriers, UseCases.BENEFIT).getText())).isEqualTo("3");
        assertThat(Fx.on(() -> cell(courriers, UseCases.PEOPLE_AFTER).getText()))
                .isEqualTo("85 à 120");
        assertThat(Fx.on(() -> cell(courriers, UseCases.CO2).getText()))
                .isEqualTo("58" + N + "g, de 1,3" + N + "g à 1,0" + N + "kg");
        assertThat(Fx.on(() -> cell(courriers, UseCases.VERDICT).getText())).isEqualTo("Adapter");
        assertThat(Fx.on(() ->
                        cell(courriers, UseCases.BETTER_ANSWERS).getTooltip().getText()))
                .isEqualTo(row("Courriers").get(UseCases.BETTER_ANSWERS_NOTE));
    }

    @Tag("slow")
    @Test
    void aProposalSaysWhyUnderTheMatrixAndUnderThePointer() {
        open(true);
        program.workbook
                .submit(ChangeSet.edited(
                        "Un cas sans liste",
                        Edit.insert(
                                UseCases.SHEET,
                                Cells.of(UseCases.TITLE, "Sans liste")
                                        .and(UseCases.SHORT_TITLE, "Sans liste")
                                        .and(UseCases.STAGE, UseCaseStage.IDEA)
                                        .and(UseCases.MORE_PEOPLE, 3)
                                        .and(UseCases.BETTER_ANSWERS, 0)
                                        .and(UseCases.OUT_OF_REACH, 0))))
                .join();
        settle();
        int place = index("Sans liste");
        Fx.run(() -> matrix().getSelectionModel().clearAndSelect(place));
        settle();
        String missing = "Aucune liste techno-lucide n’est encore remplie.";
        assertThat(words("usecase.conclusion")).endsWith("la règle propose «" + N + "Incomplet" + N + "»");
        assertThat(Fx.on(() -> program.<Label>node("usecase.conclusion").getAccessibleHelp()))
                .isEqualTo(missing);
        Fx.run(program.<Button>node("usecase.fold")::fire);
        assertThat(words("usecase.reason")).isEqualTo(missing);
        assertThat(explained(() -> cell(place, UseCases.VERDICT).getGraphic()))
                .startsWith(missing + "\nIncomplet" + N + ": La règle ne propose encore rien");

        view("page");
        ListView<?> list = program.node("usecase.list");
        assertThat(explained(() -> list.lookupAll(".list-cell:selected .badge").stream()
                        .findFirst()
                        .orElseThrow()))
                .startsWith(missing);
        assertThat(Fx.on(() -> list.lookupAll(".list-cell:selected").stream()
                        .findFirst()
                        .orElseThrow()
                        .getAccessibleHelp()))
                .isEqualTo(missing);
    }

    /** What a badge says once the pointer is on it. */
    private String explained(Supplier<Node> found) {
        Label badge = (Label) Fx.on(found::get);
        Fx.run(() -> badge.getOnMouseEntered().handle(null));
        settle();
        return Fx.on(() -> badge.getTooltip().getText());
    }

    @Tag("walk")
    @Test
    void noOtherCaseIsSelectedWhileOneIsBegun() {
        open(true);
        Row courriers = row("Courriers");
        Fx.run(() -> program.window.reveal(UseCases.SHEET, courriers.id()));
        settle();
        assertThat(selected()).startsWith("Courriers aux administrations");
        begin();
        assertThat(selected()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(selected()).startsWith("Courriers aux administrations");
        assertThat(title()).isEqualTo("Courriers aux administrations");

        begin();
        robot.write("Trop de lettres");
        robot.push(KeyCode.TAB);
        settle();
        assertThat(selected()).isEmpty();
        robot.write("Lettres types");
        robot.push(KeyCode.TAB);
        settle();
        assertThat(selected()).startsWith("Lettres types");
    }

    private void begin() {
        Fx.run(() -> program.window.current().orElseThrow().begin(UseCases.SHEET));
        settle();
    }

    /** The case that the list beside the page has selected, as it is read aloud. */
    private String selected() {
        ListView<?> list = program.node("usecase.list");
        return Fx.on(() ->
                list.getSelectionModel().getSelectedItem() instanceof UseCaseSidebar.CaseLine line ? line.title() : "");
    }

    @Tag("slow")
    @Test
    void aToolThatActsAloneIsFramedAsAnAlert() {
        open(true);
        assertThat(row("Orientation automatique").get(UseCases.HUMAN_PLACE)).isEqualTo(HumanPlace.DECIDES_ALONE);
        TableCell<?, ?> cell = cell(index("Orientation automatique"), UseCases.HUMAN_PLACE);
        assertThat(Fx.on(() -> cell.getGraphic().lookup(".red-flag"))).isNotNull();
        TableCell<?, ?> other = cell(index("Courriers"), UseCases.HUMAN_PLACE);
        assertThat(Fx.on(() -> other.getGraphic().lookup(".red-flag"))).isNull();
    }

    @Tag("walk")
    @Test
    void aDigitRatesTheCellWhereTheKeyboardIs() {
        open(true);
        goTo("Courriers", UseCases.MORE_PEOPLE);
        robot.push(KeyCode.DIGIT3);
        Fx.untilAsked("rated", () -> Integer.valueOf(3).equals(row("Courriers").get(UseCases.MORE_PEOPLE)));
        settle();
        robot.push(KeyCode.DIGIT7);
        settle();
        assertThat(row("Courriers").get(UseCases.MORE_PEOPLE)).isEqualTo(3);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.untilAsked("undone", () -> Integer.valueOf(2).equals(row("Courriers").get(UseCases.MORE_PEOPLE)));
        settle();
        assertThat(Fx.<Boolean>on(() -> Nodes.isShown(matrix())))
                .as("the matrix stays")
                .isTrue();
    }

    @Tag("walk")
    @Test
    void deleteRemovesTheMarkOfTheCellAndUndoPutsItBack() {
        open(true);
        goTo("Courriers", UseCases.MORE_PEOPLE);
        robot.push(KeyCode.DELETE);
        Fx.untilAsked("removed", () -> row("Courriers").isEmpty(UseCases.MORE_PEOPLE));
        settle();
        robot.push(KeyCode.DELETE);
        settle();
        assertThat(Fx.on(() -> program.window.dialogs().layer().isBusy())).isFalse();
        assertThat(row("Courriers").isEmpty(UseCases.MORE_PEOPLE)).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.untilAsked("undone", () -> Integer.valueOf(2).equals(row("Courriers").get(UseCases.MORE_PEOPLE)));
    }

    @Tag("walk")
    @Test
    void enterOpensAMarkWithItsGroundAndGoesBackToTheTable() {
        open(true);
        goTo("Courriers", UseCases.BETTER_ANSWERS);
        robot.push(KeyCode.ENTER);
        settle();
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);
        settle();
        Node focused = Fx.on(() -> program.scene().getFocusOwner());
        assertThat(focused).isInstanceOf(TextInputControl.class);
        Fx.run(() -> ((TextInputControl) focused).setText("Deux lettres sur dix"));
        robot.push(KeyCode.ENTER);
        Fx.untilAsked(
                "written", () -> "Deux lettres sur dix".equals(row("Courriers").get(UseCases.BETTER_ANSWERS_NOTE)));
        settle();
        assertThat(row("Courriers").get(UseCases.BETTER_ANSWERS)).isEqualTo(1);
        assertThat(Fx.on(() -> program.scene().getFocusOwner())).isEqualTo(matrix());
    }

    @Tag("walk")
    @Test
    void whatIsTypedOnACellOpensItAndTakesThePlaceOfItsValue() {
        open(true);
        goTo("Courriers", UseCases.PEOPLE_AFTER);
        robot.write("12");
        settle();
        Node focused = Fx.on(() -> program.scene().getFocusOwner());
        assertThat(focused).isInstanceOf(TextInputControl.class);
        assertThat(Fx.<String>on(((TextInputControl) focused)::getText)).isEqualTo("12");
        robot.push(KeyCode.TAB);
        Fx.untilAsked(
                "written", () -> Integer.valueOf(12).equals(row("Courriers").get(UseCases.PEOPLE_BEFORE)));
    }

    @Tag("slow")
    @Test
    void whatIsRefusedInACellIsAskedAboutBeforeTheWindowIsLeftAndGoneBackTo() {
        open(true);
        goTo("Courriers", UseCases.PEOPLE_AFTER);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("abc");
        robot.push(KeyCode.TAB);
        settle();
        Fx.run(program.window::quit);
        settle();
        assertThat(Fx.on(Nodes::words)).contains("Un champ n’est pas enregistré");
        Button back =
                Fx.on(() -> Nodes.buttons("Continuer la saisie").findFirst().orElseThrow());
        robot.clickOn(back);
        settle();
        assertThat(Fx.<String>on(() -> ((TextInputControl) program.scene().getFocusOwner()).getText()))
                .isEqualTo("abc");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(Fx.on(() -> program.scene().getFocusOwner())).isEqualTo(matrix());
    }

    @Tag("walk")
    @Test
    void whatIsRefusedInACellIsSaidThereAndNotWritten() {
        open(true);
        goTo("Courriers", UseCases.PEOPLE_AFTER);
        robot.push(KeyCode.ENTER);
        settle();
        TextInputControl before = (TextInputControl) Fx.on(() -> program.scene().getFocusOwner());
        Fx.run(() -> before.setText("beaucoup"));
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(row("Courriers").get(UseCases.PEOPLE_BEFORE)).isEqualTo(85);
        assertThat(Fx.on(() -> before.isFocused())).isTrue();
        assertThat(Fx.on(() ->
                        matrix().getParent().lookupAll(".finding").stream().anyMatch(Nodes::isShown)))
                .isTrue();
        int place = index("Courriers");
        int other = index("Affiches");
        Fx.run(() -> matrix().getSelectionModel().clearAndSelect(other));
        Fx.untilAsked("asked", () -> Fx.on(Nodes::words).contains("Un champ n’est pas enregistré"));
        settle();
        Fx.run(() ->
                Nodes.buttons("Continuer la saisie").findFirst().orElseThrow().fire());
        settle();
        assertThat(Fx.on(() -> matrix().getSelectionModel().getSelectedIndex())).isEqualTo(place);
        assertThat(Fx.<String>on(before::getText)).isEqualTo("beaucoup");
        assertThat(Fx.on(() -> Nodes.isShown(before))).isTrue();
        Fx.run(() -> matrix().getSelectionModel().clearAndSelect(other));
        Fx.untilAsked("asked again", () -> Fx.on(Nodes::words).contains("Un champ n’est pas enregistré"));
        Fx.run(() -> Nodes.buttons("Abandonner").findFirst().orElseThrow().fire());
        settle();
        assertThat(Fx.on(() -> matrix().getSelectionModel().getSelectedIndex())).isEqualTo(other);
        assertThat(Fx.on(() -> Nodes.isShown(before))).isFalse();
    }

    @Tag("slow")
    @Test
    void aMarginalBenefitPutsItsAlternativeForwardAndAClickChoosesAnother() {
        open(true);
        int affiches = index("Affiches");
        Fx.run(() -> matrix().getSelectionModel().clearAndSelect(affiches));
        settle();
        assertThat(words("usecase.conclusion"))
                .isEqualTo("Affiches d’événements" + N + ": bénéfice marginal, privilégier une autre approche");
        RadioButton software = radio("Logiciel de mise en page");
        Fx.run(software::fire);
        Fx.untilAsked(
                "chosen",
                () -> rows(Alternatives.SHEET).stream()
                        .filter(each -> row("Affiches").id().equals(each.get(Alternatives.USE_CASE)))
                        .filter(each -> each.is(Alternatives.CHOSEN))
                        .map(each -> each.get(Alternatives.TITLE))
                        .toList()
                        .equals(List.of("Logiciel de mise en page")));
        settle();
        assertThat(Fx.on(() -> radio("Logiciel de mise en page").isSelected())).isTrue();
    }

    private RadioButton radio(String title) {
        return Fx.on(() -> Nodes.shown()
                .filter(node -> node instanceof RadioButton radio && title.equals(radio.getText()))
                .map(node -> (RadioButton) node)
                .findFirst()
                .orElseThrow());
    }

    @Tag("walk")
    @Test
    void theStageAndTheWordsNarrowAllThreeViews() {
        open(true);
        ComboBox<UseCaseStage> stages = program.node("usecase.stage");
        Fx.run(() -> stages.setValue(UseCaseStage.PILOT));
        settle();
        assertThat(Fx.on(() -> matrix().getItems().size())).isEqualTo(2);
        view("page");
        ListView<?> list = program.node("usecase.list");
        assertThat(Fx.on(() -> list.getItems().size())).isEqualTo(2);
        TextInputControl filter = program.node("usecase.filter");
        Fx.run(() -> filter.setText("courriers"));
        settle();
        assertThat(Fx.on(() -> list.getItems().size())).isEqualTo(1);
        Fx.run(() -> filter.setText("rien de tel"));
        view("matrix");
        settle();
        assertThat(shownWords()).contains("Aucun cas d’usage ne répond à ce choix");
    }

    @Tag("slow")
    @Test
    void theCloudAndItsTableSayTheSameFigures() {
        open(true);
        view("cloud");
        Node chart = program.node("usecase.cloud");
        String aloud = Fx.on(chart::getAccessibleText);
        assertThat(aloud)
                .contains("Courriers" + N + ": bénéfice 3 sur 3, décisif, 58" + N + "g, de 1,3" + N + "g à 1,0" + N
                        + "kg par mois, proposition Adapter, 120 personnes.")
                .contains("Affiches" + N + ": bénéfice 1 sur 3, marginal, 35" + N + "g");
        fire("usecase.cloud.table");
        TableView<ChartFigures.Line> table = program.node("usecase.cloud.figures");
        List<List<String>> lines = Fx.on(
                () -> table.getItems().stream().map(ChartFigures.Line::words).toList());
        assertThat(lines).hasSize(8);
        assertThat(lines)
                .contains(List.of(
                        "Courriers aux administrations",
                        "3",
                        "1,3" + N + "g",
                        "58" + N + "g",
                        "1,0" + N + "kg",
                        "120",
                        "Adapter"));
        assertThat(shownWords().filter(word -> word.contains("142"))).isEmpty();
    }

    @Tag("slow")
    @Test
    void arrowsReachEachPointAndEnterOpensItsPage() {
        open(true);
        view("cloud");
        Node chart = program.node("usecase.cloud");
        Keys.focus(chart);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(Fx.<String>on(chart::getAccessibleText)).startsWith("Courriers");
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(title()).isEqualTo("Courriers aux administrations");
        assertThat(Fx.on(() -> program.scene().getFocusOwner().getId())).isEqualTo("usecase.list");
    }

    /** The title of the page that is shown. */
    private String title() {
        return Fx.on(() -> program.<Text>node("value.use_cases.title").getText());
    }

    @Tag("slow")
    @Test
    void thePageSaysWhatTheTrialsMeasuredBesideWhatIsClaimed() {
        open(true);
        Row courriers = row("Courriers");
        Fx.run(() -> program.window.reveal(UseCases.SHEET, courriers.id()));
        settle();
        assertThat(words("casepage.measured"))
                .isEqualTo("Annoncé" + N + ": 14" + N + "h par mois. Mesuré" + N + ": +15" + N
                        + "min par essai, médiane de 7 essais.");
        assertThat(words("casepage.comparison")).contains("56 tâches");
        Row affiches = row("Affiches");
        Fx.run(() -> program.window.reveal(UseCases.SHEET, affiches.id()));
        settle();
        assertThat(words("casepage.verdict")).isEqualTo("AUTRE APPROCHE");
        assertThat(words("casepage.comparison")).contains("n’ont pas fait gagner de temps");
    }

    @Tag("slow")
    @Test
    void theMenuOfThePageSaysWhatRetrospectivesConcluded() {
        open(true);
        Row concluded = Workbooks.row(
                program.workbook,
                UseCases.SHEET,
                Workbooks.where(program.workbook, Retrospectives.NUMBER, 2)
                        .getFirst()
                        .get(Retrospectives.USE_CASE));
        Fx.run(() -> program.window.reveal(UseCases.SHEET, concluded.id()));
        settle();
        MenuButton menu = program.node("casepage.more");
        Fx.run(menu::show);
        settle();
        MenuItem lessons = Fx.on(() -> menu.getItems().stream()
                .filter(item -> Messages.text("retrospective.lessons").equals(item.getText()))
                .findFirst()
                .orElseThrow());
        Fx.run(lessons::fire);
        settle();
        Node dialog = program.node("lessons");
        assertThat(Fx.on(() -> Nodes.all(dialog)
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .toList()))
                .contains("Nous ne résumons plus de dossier individuel.");
    }

    @Tag("walk")
    @Test
    void enterOnANameOpensItsPageAndEscapeComesBack() {
        open(true);
        goTo("Courriers", UseCases.TITLE);
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(title()).isEqualTo("Courriers aux administrations");
        ListView<?> list = program.node("usecase.list");
        Keys.focus(list);
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(Fx.on(() -> program.scene().getFocusOwner())).isEqualTo(matrix());
    }

    @Tag("slow")
    @Test
    void theChecklistThatCountsIsOnePressAway() {
        open(true);
        Row courriers = row("Courriers");
        Fx.run(() -> program.window.reveal(UseCases.SHEET, courriers.id()));
        settle();
        fire("casepage.checklist");
        assertThat(program.find("usecase.title")).isEmpty();
    }

    @Tag("walk")
    @Test
    void aFirstCaseIsDescribedFromNothingWithKeysAlone() {
        open(false);
        assertThat(words("usecase.title")).isEqualTo("Aucun cas d’usage");
        assertThat(shownWords()).contains("Décrivez un premier cas d’usage, sans nommer d’outil");
        assertThat(program.find("usecase.blank")).isPresent();
        Keys.focus(matrix());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        settle();
        robot.write("Personne ne répond le soir");
        robot.push(KeyCode.TAB);
        robot.write("Répondre le soir");
        robot.push(KeyCode.ENTER);
        Fx.untilAsked("written", () -> rows(UseCases.SHEET).size() == 1);
        settle();
        assertThat(words("usecase.title")).isEqualTo("Un cas d’usage, aucun en service");
        assertThat(title()).isEqualTo("Répondre le soir");
        assertThat(words("casepage.step")).contains("noter un premier essai");
    }

    @Tag("slow")
    @Test
    void theOtherSheetsOfTheTabStayWithinReach() {
        open(true);
        for (Sheet sheet : List.of(Usages.SHEET, Alternatives.SHEET, Reviews.SHEET, Factors.SHEET)) {
            Row first = rows(sheet).getFirst();
            Fx.run(() -> program.window.reveal(sheet, first.id()));
            settle();
            assertThat(program.find("table." + sheet.name())).as(sheet.name()).isPresent();
        }
        MenuButton others = program.node("usecase.others");
        assertThat(Fx.on(() -> others.getItems().size())).isEqualTo(4);
        view("matrix");
        assertThat(matrix()).isNotNull();
    }

    @Tag("slow")
    @Test
    void aCaseChangedElsewhereChangesWhatIsShown() {
        open(true);
        Row courriers = row("Courriers");
        program.workbook.apply(
                ChangeSet.edited("", Edit.update(courriers, Cells.of(UseCases.STAGE, UseCaseStage.IN_SERVICE))));
        settle();
        assertThat(words("usecase.title")).isEqualTo("Huit cas d’usage, trois en service");
        program.workbook.apply(ChangeSet.edited("", Edit.update(courriers, Cells.of(UseCases.PEOPLE_AFTER, 130))));
        settle();
        TableCell<?, ?> changed = cell(index("Courriers"), UseCases.PEOPLE_AFTER);
        assertThat(Fx.<String>on(changed::getText)).isEqualTo("85 à 130");
    }
}
