package fr.technolucide.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.decision.PersonItem;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tab « Journal de tests » over the worked example: what is listed, what is begun, what is decided. */
class JournalTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private JournalWindow journal;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        journal = new JournalWindow(folder, ExampleRows.edits());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private int listed() {
        return Fx.on(() -> journal.table().getItems().size());
    }

    private long trials(UUID tool, UUID tester) {
        return journal.trials().stream()
                .filter(trial -> tool == null || tool.equals(trial.get(Trials.TOOL)))
                .filter(trial -> tester == null || tester.equals(trial.get(Trials.TESTER)))
                .count();
    }

    private UUID person(String name) {
        return journal.sample.read(reader -> reader.all(People.SHEET)).stream()
                .filter(row -> name.equals(row.get(People.NAME)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Tag("walk")
    @Test
    void choosingAToolListsItsTrialsAndSaysHowMany() {
        UUID tool = journal.tool("Écoutille").id();
        journal.choose("Écoutille");
        assertThat(listed()).isEqualTo((int) trials(tool, null));
        assertThat(journal.words("journal.title")).isEqualTo("Écoutille\u00a0: 14\u00a0essais");
        assertThat(Fx.on(() -> journal.sample.<Node>node("journal.median").getAccessibleText()))
                .startsWith("Gain net médian d’Écoutille\u00a0: 22\u00a0min par essai");
        Fx.run(() -> journal.tools().getSelectionModel().select(0));
        journal.settle();
        assertThat(listed()).isEqualTo(60);
        assertThat(journal.words("journal.title")).isEqualTo("60 essais");
    }

    @Tag("walk")
    @Test
    void theMenuKeyOpensTheMenuOfTheTool() {
        journal.choose("Écoutille");
        Keys.push(journal.tools(), KeyCode.SHIFT, KeyCode.F10);
        assertThat(MenuItems.offered()).contains("Fiche de l’outil", "Historique");
    }

    @Tag("slow")
    @Test
    void aToolIsReadAsOneSentence() {
        journal.choose("Écoutille");
        List<String> aloud = Fx.on(() -> journal.tools().lookupAll(".tool-cell").stream()
                .map(cell -> ((ListCell<?>) cell).getAccessibleText())
                .toList());
        assertThat(aloud)
                .contains(
                        "Écoutille, En exploration, transcription, sur le poste, 8\u00a0h\u00a015 sur 10\u00a0h, 4 testeurs.");
    }

    @Tag("walk")
    @Test
    void copiedTrialsNameTheirToolAlsoWhereOneToolIsShown() {
        journal.choose("Écoutille");
        Keys.focus(journal.table());
        Fx.run(() -> journal.table().getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        journal.settle();
        Fx.until("copied", () -> {
            String copied = Clipboard.getSystemClipboard().getString();
            return copied != null && copied.lines().count() == 2;
        });
        assertThat(Fx.on(() -> Clipboard.getSystemClipboard().getString())).contains("Outil", "Écoutille");
    }

    /** « 2 graves » is two cells of the sheet: as words, neither would be read again where the copy is pasted. */
    @Test
    void copiedTrialsHoldTheirErrorsAsTheCellsOfTheSheet() {
        Keys.focus(journal.table());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        int rows = Fx.on(() -> journal.table().getItems().size());
        Fx.until("copied", () -> {
            String copied = Clipboard.getSystemClipboard().getString();
            return copied != null && copied.lines().count() == rows + 1;
        });
        List<List<String>> lines = copied();
        int errors = lines.getFirst().indexOf(SchemaLabels.shortLabel(Trials.ERRORS));
        int worst = lines.getFirst().indexOf(SchemaLabels.shortLabel(Trials.WORST_ERROR));
        assertThat(worst).isEqualTo(errors + 1);
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line.get(errors)).matches("[0-9]*"))
                .anySatisfy(line -> assertThat(line.get(worst)).isEqualTo("Grave"));
    }

    private static List<List<String>> copied() {
        return Fx.on(() -> Clipboard.getSystemClipboard()
                .getString()
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .toList());
    }

    @Tag("walk")
    @Test
    void theFiguresOfAChartAreCopiedFromTheirTable() {
        Fx.run(journal.sample.<ButtonBase>node("charts.table")::fire);
        journal.settle();
        TableView<?> figures = journal.sample.node("charts.figures");
        Keys.focus(figures);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        Fx.until("copied", () -> {
            String copied = Clipboard.getSystemClipboard().getString();
            return copied != null
                    && copied.lines().count() == figures.getItems().size() + 1;
        });
        assertThat(copied().getFirst()).hasSameSizeAs(figures.getVisibleLeafColumns());
    }

    @Tag("walk")
    @Test
    void onlyTheTrialsOfTheTickedTestersAreListed() {
        journal.choose("Écoutille");
        CheckComboBox<PersonItem> testers = journal.sample.node("journal.testers");
        Fx.run(() -> testers.getCheckModel().check(new PersonItem(person("Chloé"), "Chloé", true)));
        journal.settle();
        long expected = trials(journal.tool("Écoutille").id(), person("Chloé"));
        assertThat(listed()).isEqualTo((int) expected);
        assertThat(journal.words("journal.title"))
                .isEqualTo("Écoutille\u00a0: " + expected + "\u00a0essais\u00a0sur\u00a014");
        Fx.run(() -> testers.getCheckModel().clearChecks());
        journal.settle();
        assertThat(listed()).isEqualTo(14);
    }

    @Tag("slow")
    @Test
    void aPeriodLeavesOutWhatIsOlder() {
        Fx.run(() -> journal.tools().getSelectionModel().select(0));
        ComboBox<Period> period = journal.sample.node("journal.period");
        Fx.run(() -> period.setValue(Period.MONTH));
        journal.settle();
        LocalDate first = LocalDate.of(2026, 10, 25);
        long expected = journal.trials().stream()
                .filter(trial -> !trial.get(Trials.DAY).isBefore(first))
                .count();
        assertThat(expected).isBetween(1L, 59L);
        assertThat(listed()).isEqualTo((int) expected);
    }

    @Tag("slow")
    @Test
    void myTrialsAreThoseIDidOrAttended() {
        Fx.run(() -> journal.tools().getSelectionModel().select(0));
        Fx.run(() -> journal.sample.<ToggleButton>node("journal.sieve").fire());
        Fx.run(() -> journal.sample.<ToggleButton>node("journal.mine").fire());
        journal.settle();
        UUID chloe = person("Chloé");
        List<Row> mine = journal.trials().stream()
                .filter(trial -> chloe.equals(trial.get(Trials.TESTER))
                        || trial.get(Trials.WITH_PEOPLE, List.of()).contains(chloe))
                .toList();
        assertThat(listed()).isEqualTo(mine.size());
        int minutes = mine.stream().mapToInt(trial -> trial.get(Trials.MINUTES)).sum();
        assertThat(journal.words("journal.total"))
                .isEqualTo(fr.technolucide.language.Messages.words().duration(minutes) + " au total");
    }

    @Tag("walk")
    @Test
    void whoIAmIsAskedOnceAndKept() {
        journal.me = "";
        Fx.run(() -> journal.sample.<ToggleButton>node("journal.sieve").fire());
        Fx.run(() -> journal.sample.<ToggleButton>node("journal.mine").fire());
        ComboBox<PersonItem> choice = journal.sample.node("journal.me");
        assertThat(journal.<Button>button("Voir mes essais").isDisabled()).isTrue();
        Fx.run(() -> choice.setValue(choice.getItems().getLast()));
        Fx.run(journal.<Button>button("Voir mes essais")::fire);
        journal.settle();
        assertThat(journal.me).isEqualTo(choice.getItems().getLast().name());
        assertThat(journal.words("journal.mine")).isEqualTo("Mes essais\u00a0: " + journal.me);
    }

    @Tag("walk")
    @Test
    void aNewTrialBeginsTodayWithTheToolChosenAndTheLastTester() {
        journal.choose("Imagier");
        Keys.focus(journal.table());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        journal.settle();
        type(journal.sample.node("trials.task"), "Affiche de la braderie");
        type(journal.sample.node("trials.minutes"), "30");
        Fx.until("written", () -> journal.sample.count(Trials.SHEET) == 61);
        Row written = journal.trials().getLast();
        assertThat(written.get(Trials.DAY)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(written.get(Trials.TOOL)).isEqualTo(journal.tool("Imagier").id());
        assertThat(written.get(Trials.TESTER)).isEqualTo(person("Chloé"));
    }

    @Tag("walk")
    @Test
    void adoptingBeforeTenHoursWaitsForAReasonAndKeepsIt() {
        journal.choose("Écoutille");
        Fx.run(journal.sample.<Button>node("journal.decide")::fire);
        journal.settle();
        Button write = journal.<Button>button("Noter la décision");
        assertThat(write.isDisabled()).isTrue();
        assertThat(journal.texts()).anyMatch(text -> text.contains("il manque 1\u00a0h\u00a045"));
        choose("journal.body", "Bureau");
        choose("journal.outcome", "Adopter");
        assertThat(journal.texts())
                .contains(
                        "Avant dix heures d’essais\u00a0: écrivez pourquoi, la raison sera gardée et imprimée.",
                        "Pour enregistrer, il manque\u00a0: Motif, si l’on passe outre et Au nom de l’instance.");
        TextInputControl reason = journal.sample.node("journal.override_reason");
        Fx.run(() -> reason.setText("La permanence en a besoin dès lundi"));
        journal.settle();
        assertThat(write.isDisabled()).isTrue();
        ComboBox<Object> signer = journal.sample.node("journal.signed_by");
        Fx.run(() -> signer.setValue(signer.getItems().stream()
                .filter(person -> person.toString().equals("Chloé"))
                .findFirst()
                .orElseThrow()));
        journal.settle();
        assertThat(write.isDisabled()).isFalse();
        Fx.run(write::fire);
        journal.settle();
        UUID tool = journal.tool("Écoutille").id();
        Row decision = journal.sample
                .read(reader -> reader.where(Decisions.TOOL, tool))
                .getLast();
        assertThat(decision.get(Decisions.OUTCOME)).isEqualTo(Outcome.LAUNCH);
        assertThat(decision.get(Decisions.BODY)).isEqualTo(Body.BUREAU);
        assertThat(decision.get(Decisions.DAY)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(decision.get(Decisions.OVERRIDE_REASON)).isEqualTo("La permanence en a besoin dès lundi");
        assertThat(decision.get(Decisions.SIGNED_BY)).isEqualTo(person("Chloé"));
        assertThat(status("Écoutille")).isEqualTo(ToolStatus.ADOPTED);
    }

    @Tag("slow")
    @Test
    void settingAToolAsideNeedsNoReasonAndReplacesTheDecisionInForce() {
        journal.choose("Truchement");
        Fx.run(journal.sample.<Button>node("journal.decide")::fire);
        journal.settle();
        choose("journal.outcome", "Écarter");
        choose("journal.body", "CA");
        Node reason = journal.sample.node("journal.override_reason");
        assertThat(Fx.on(reason::isVisible)).isFalse();
        Fx.run(journal.<Button>button("Noter la décision")::fire);
        journal.settle();
        assertThat(status("Truchement")).isEqualTo(ToolStatus.SET_ASIDE);
    }

    @Tag("slow")
    @Test
    void aPreparedDecisionIsGoneOnWithAndItsPlannedDayIsAskedAbout() {
        UUID tool = journal.tool("Truchement").id();
        journal.sample.workbook.apply(ChangeSet.edited(
                "",
                Edit.insert(
                        Decisions.SHEET,
                        Cells.of(Decisions.TOOL, tool)
                                .and(Decisions.DAY, LocalDate.of(2026, 12, 12))
                                .and(Decisions.BODY, Body.CA)
                                .and(Decisions.RESOLUTION, "Relire à deux")
                                .and(Decisions.REVIEW_DATE, LocalDate.of(2027, 3, 1)))));
        journal.settle();
        journal.choose("Truchement");
        Fx.run(journal.sample.<Button>node("journal.decide")::fire);
        journal.settle();
        Button write = journal.button("Noter la décision");
        choose("journal.outcome", "Écarter");
        assertThat(write.isDisabled()).isTrue();
        assertThat(journal.texts())
                .contains("La séance est prévue le 12 décembre 2026. Quel jour a-t-elle eu lieu\u00a0?");
        Fx.run(journal.<Hyperlink>button("Aujourd’hui")::fire);
        journal.settle();
        Fx.run(write::fire);
        journal.settle();
        Row decided = decisions(tool).getLast();
        assertThat(decided.get(Decisions.OUTCOME)).isNotNull();
        assertThat(decided.get(Decisions.DAY)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(decided.get(Decisions.BODY)).isEqualTo(Body.CA);
        assertThat(decided.get(Decisions.RESOLUTION)).isEqualTo("Relire à deux");
        assertThat(decided.get(Decisions.REVIEW_DATE)).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Tag("slow")
    @Test
    void theReviewThatSomeoneChoseStaysWhateverIsDecided() {
        journal.choose("Truchement");
        Fx.run(journal.sample.<Button>node("journal.decide")::fire);
        journal.settle();
        choose("journal.outcome", "Adopter");
        assertThat(review()).isEqualTo("25/05/2027");
        choose("journal.outcome", "Écarter");
        assertThat(review()).as("none need be planned").isEmpty();
        Fx.run(() -> journal.sample
                .<DatePicker>node("journal.review_date")
                .getEditor()
                .setText("25/12/2026"));
        journal.settle();
        choose("journal.outcome", "Adopter");
        assertThat(review()).isEqualTo("25/12/2026");
        choose("journal.outcome", "Écarter");
        assertThat(review()).isEqualTo("25/12/2026");
    }

    private String review() {
        return Fx.on(() -> journal.sample
                .<DatePicker>node("journal.review_date")
                .getEditor()
                .getText());
    }

    private void choose(String id, String words) {
        Fx.run(() -> Nodes.all(journal.sample.node(id))
                .filter(node -> node instanceof ToggleButton button && words.equals(button.getText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        journal.settle();
    }

    private ToolStatus status(String tool) {
        Row row = journal.tool(tool);
        return journal.sample.read(
                reader -> reader.values(Tools.STATUS, List.of(row)).get(row.id()));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        ", , —",
        "0, , aucune",
        "1, MINOR, 1 légère",
        "4, MINOR, 4 légères",
        "2, MODERATE, 2 gênantes",
        "3, SERIOUS, 3 graves",
        "1, , 1 erreur",
        "2, , 2 erreurs"
    })
    void errorsAreSaidWithTheWorst(Integer errors, Severity worst, String words) {
        Row trial = Row.of(Trials.SHEET, UUID.randomUUID(), LocalDate.of(2026, 11, 25))
                .with(Cells.of(Trials.ERRORS, errors).and(Trials.WORST_ERROR, worst));
        assertThat(TrialColumns.errors(trial).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @Tag("slow")
    @Test
    void aTrialFoundElsewhereIsShownWhateverWasListed() {
        journal.choose("Imagier");
        Row other = journal.trials().stream()
                .filter(trial -> !journal.tool("Imagier").id().equals(trial.get(Trials.TOOL)))
                .findFirst()
                .orElseThrow();
        Fx.run(() -> journal.sample.window.reveal(Trials.SHEET, other.id()));
        journal.settle();
        Fx.until(
                "selected",
                () -> journal.table().getSelectionModel().getSelectedIndex() >= 0
                        && journal.tools().getSelectionModel().getSelectedItem().id() != null
                        && journal.tools()
                                .getSelectionModel()
                                .getSelectedItem()
                                .id()
                                .equals(other.get(Trials.TOOL)));
        assertThat(Fx.<String>on(
                        () -> journal.sample.<TextField>node("trials.task").getText()))
                .isEqualTo(other.get(Trials.TASK));
    }

    @Tag("slow")
    @Test
    void f6GoesFromPanelToPanel() {
        Keys.focus(journal.tools());
        robot.push(KeyCode.F6);
        Fx.until("in the table", () -> journal.table().isFocused());
        robot.push(KeyCode.F6);
        Fx.until("in the charts", () -> within("charts"));
        robot.push(KeyCode.F6);
        Fx.until("in the form", () -> withinClass("row-form"));
        robot.push(KeyCode.F6);
        Fx.until("beyond the tab", () -> !withinClass("journal"));
    }

    @Tag("walk")
    @Test
    void f6EntersTheTabByItsFirstPanelAndWithShiftByItsLast() {
        Fx.run(() -> journal.sample.scene().lookup(".folders").requestFocus());
        robot.push(KeyCode.F6);
        Fx.until("in the list of tools", () -> journal.tools().isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        Fx.until("in the form", () -> withinClass("row-form"));
        Keys.focus(journal.tools());
        robot.push(KeyCode.ENTER);
        TextField name = journal.sample.node("tools.name");
        Fx.until("in the form of the tool", name::isFocused);
        Fx.run(() -> journal.sample.scene().lookup(".folders").requestFocus());
        for (int panel = 0; panel < 4; panel++) {
            robot.push(KeyCode.SHIFT, KeyCode.F6);
        }
        Fx.until("in the form that stands there", () -> withinClass("row-form"));
    }

    @Tag("slow")
    @Test
    void shiftF6GoesBackAsFarAsTheTools() {
        Keys.focus(journal.table());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        Fx.until("in the list of tools", () -> journal.tools().isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        Fx.until("before the tab", () -> !withinClass("journal"));
    }

    private boolean within(String id) {
        return holds(node -> id.equals(node.getId()));
    }

    private boolean withinClass(String style) {
        return holds(node -> node.getStyleClass().contains(style));
    }

    private boolean holds(java.util.function.Predicate<javafx.scene.Node> wanted) {
        javafx.scene.Node owner = journal.sample.scene().getFocusOwner();
        while (owner != null && !wanted.test(owner)) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    @Tag("walk")
    @Test
    void aToolIsOpenedFromTheListAndTheTrialComesBack() {
        journal.choose("Imagier");
        Keys.focus(journal.tools());
        robot.push(KeyCode.ENTER);
        TextField name = journal.sample.node("tools.name");
        Fx.until("shown", () -> name.getText().equals("Imagier") && name.isFocused());
        robot.push(KeyCode.ESCAPE);
        Fx.until(
                "back",
                () -> journal.sample.find("trials.task").isPresent()
                        && journal.table().isFocused());
    }

    @Tag("slow")
    @Test
    void anAddedToolIsTheOneChosen() {
        Fx.run(journal.sample.<Button>node("journal.add_tool")::fire);
        TextField name = journal.sample.node("tools.name");
        Fx.until("in its name", name::isFocused);
        robot.write("Griffonneur");
        robot.push(KeyCode.TAB);
        Fx.until("written", () -> journal.sample.count(Tools.SHEET) == 6);
        journal.settle();
        assertThat(journal.words("journal.title")).isEqualTo("Griffonneur\u00a0: aucun\u00a0essai");
        assertThat(name.getText()).isEqualTo("Griffonneur");
        assertThat(Fx.on(() -> withinClass("row-form")))
                .as("goes on in the form of the tool")
                .isTrue();
    }

    @Tag("walk")
    @Test
    void aTrialThatWasDuplicatedStaysInTheFormOnceItIsWritten() {
        journal.choose("Plumier");
        int before = journal.trials().size();
        Keys.focus(journal.table());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        TextField minutes = journal.sample.node("trials.minutes");
        Fx.until("a draft", () -> minutes.getText().isEmpty());
        Fx.run(minutes::requestFocus);
        robot.write("17");
        robot.push(KeyCode.TAB);
        Fx.until("written", () -> journal.trials().size() == before + 1);
        journal.settle();
        assertThat(minutes.getText()).isEqualTo("17\u00A0min");
        assertThat(Fx.on(() -> withinClass("row-form")))
                .as("goes on in the form")
                .isTrue();
    }

    private void type(TextField field, String text) {
        Fx.run(field::requestFocus);
        Fx.run(() -> field.setText(text));
        Keys.focus(journal.table());
        journal.settle();
    }

    private List<Row> decisions(UUID tool) {
        return journal.sample.read(reader -> reader.where(Decisions.TOOL, tool));
    }

    private boolean isAsking() {
        return Fx.on(() -> journal.sample.window.dialogs().layer().isBusy());
    }

    @Tag("walk")
    @Test
    void escapeAsksBeforeADecisionIsThrownAway() {
        journal.choose("Écoutille");
        Fx.run(journal.sample.<Button>node("journal.decide")::fire);
        Node conditions = journal.sample.node("journal.resolution");
        robot.push(KeyCode.ESCAPE);
        journal.settle();
        assertThat(isAsking()).as("nothing was typed").isFalse();

        Fx.run(journal.sample.<Button>node("journal.decide")::fire);
        journal.settle();
        TextInputControl again = journal.sample.node("journal.resolution");
        assertThat(again).isNotSameAs(conditions);
        Fx.run(() -> again.setText("Relire à deux"));
        robot.push(KeyCode.ESCAPE);
        journal.settle();
        assertThat(journal.texts()).contains("Votre saisie n’est pas encore dans le cahier");
        Fx.run(journal.<Button>button("Continuer la saisie")::fire);
        assertThat(journal.sample.<TextInputControl>node("journal.resolution").getText())
                .isEqualTo("Relire à deux");
    }

    @Tag("slow")
    @Test
    void aReasonToBeEarlyIsNotKeptOfAToolThatIsSetAsideInTheEnd() {
        journal.choose("Écoutille");
        UUID tool = journal.tool("Écoutille").id();
        Fx.run(journal.sample.<Button>node("journal.decide")::fire);
        journal.settle();
        choose("journal.body", "Bureau");
        choose("journal.outcome", "Adopter");
        TextInputControl reason = journal.sample.node("journal.override_reason");
        Fx.run(() -> reason.setText("La permanence en a besoin"));
        journal.settle();
        choose("journal.outcome", "Écarter");
        assertThat(Fx.on(reason::isVisible)).isFalse();
        Fx.run(journal.<Button>button("Noter la décision")::fire);
        journal.settle();
        Row decided = decisions(tool).getLast();
        assertThat(decided.get(Decisions.OUTCOME)).isEqualTo(Outcome.REFUSE);
        assertThat(decided.isEmpty(Decisions.OVERRIDE_REASON)).isTrue();
    }

    @Tag("slow")
    @Test
    void aDecisionOnAToolPressedTwiceIsOne() {
        journal.choose("Truchement");
        UUID tool = journal.tool("Truchement").id();
        int before = decisions(tool).size();
        Fx.run(journal.sample.<Button>node("journal.decide")::fire);
        journal.settle();
        choose("journal.outcome", "Écarter");
        choose("journal.body", "CA");
        Button write = journal.button("Noter la décision");
        Fx.run(() -> {
            write.fire();
            write.fire();
        });
        journal.settle();
        assertThat(isAsking()).isFalse();
        assertThat(decisions(tool)).hasSize(before + 1);
    }
}
