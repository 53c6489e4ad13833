package fr.technolucide.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import fr.technolucide.catalog.Tools;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleRows;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookTab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window around the tabs. */
class MainWindowTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private SampleWindow window(int trials) {
        return new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(trials), List.of());
    }

    @Test
    void oneClickFillsTheExampleOfAnEmptyWorkbook() {
        try (SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, List.of(), SampleWindow.rows(5))) {
            Fx.run(sample.<Button>node("home.start.example")::fire);
            Fx.until("filled", () -> shown("5\u00A0essais"));
            Fx.until("named", () -> shown("Les Passerelles d’Orvelle"));
        }
    }

    @Tag("walk")
    @Test
    void theFirstButtonOfAnEmptyWorkbookMakesAToolAndBeginsItsFirstTrial() {
        try (SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, List.of(), List.of())) {
            TextInputControl name = sample.node("home.start.tool.name");
            Fx.run(() -> name.setText("Plumier"));
            Fx.run(sample.<Button>node("home.start.add")::fire);
            Fx.until("made", () -> sample.count(Tools.SHEET) == 1);
            sample.node("trials.task");
        }
    }

    @Test
    void theStatusLineSaysWhenTheLastChangeReachedTheDisk() {
        try (SampleWindow sample = window(3)) {
            Label saved = sample.node("saved");
            Fx.until("saved", () -> saved.getText().equals("Enregistré à 10:42"));
        }
    }

    @Tag("walk")
    @Test
    void searchFindsARowWhateverItsAccentsAndEnterGoesToIt() {
        try (SampleWindow sample = window(20)) {
            Fx.until("ready", () -> shown("20\u00A0essais"));
            robot.push(KeyCode.CONTROL, KeyCode.F);
            TextInputControl search = sample.node("search");
            Fx.until("in the field", search::isFocused);
            robot.write("ecout");
            Fx.until(
                    "found",
                    () -> sample.find("search.results").isPresent()
                            && !((ListView<?>) sample.find("search.results").get())
                                    .getItems()
                                    .isEmpty());
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.ENTER);
            TextInputControl name = sample.node("tools.name");
            Fx.until("shown", () -> name.getText().equals("Écoutille"));
        }
    }

    @Tag("walk")
    @Test
    void resultsThatWereClosedAreShownAgainByAnArrow() {
        try (SampleWindow sample = window(20)) {
            Fx.until("ready", () -> shown("20\u00A0essais"));
            robot.push(KeyCode.CONTROL, KeyCode.F);
            robot.write("a");
            Fx.until("found", () -> sample.find("search.results").isPresent());
            robot.push(KeyCode.TAB);
            Fx.until("closed", () -> sample.find("search.results").isEmpty());
            robot.push(KeyCode.CONTROL, KeyCode.F);
            Fx.cssWarnings();
            robot.push(KeyCode.DOWN);
            Fx.until("there again", () -> sample.find("search.results").isPresent());
            assertThat(Fx.cssWarnings()).isEmpty();
        }
    }

    @Test
    void whatAnotherProgramWroteIsShownWhenAPersonComesBackToTheWindow() {
        try (SampleWindow sample = window(3)) {
            Fx.until("ready", () -> shown("3\u00A0essais"));
            Fx.run(() ->
                    WindowHelper.setFocused(sample.stage, false)); // what the desktop does, and the headless one not
            try (Workbook command = sample.open(sample.workbook.path(), false)) {
                command.apply(ChangeSet.edited(
                        "",
                        Edit.insert(
                                SampleSchema.TRIALS,
                                command.read(reader -> reader.find(SampleSchema.TRIALS, SampleRows.trial(1)))
                                        .orElseThrow()
                                        .cells())));
            }
            Fx.run(() -> WindowHelper.setFocused(sample.stage, true));
            Fx.until("shown", () -> shown("4\u00A0essais"));
        }
    }

    @Tag("walk")
    @Test
    void whatIsTypedAfterComingBackToTheWindowFollowsWhatWasTypedBefore() {
        try (SampleWindow sample = window(3)) {
            Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, SampleRows.trial(1)));
            for (String id : List.of("trials.task", "trials.lesson")) {
                TextInputControl field = sample.node(id);
                Fx.until("shown", () -> !field.isDisabled());
                Keys.focus(field);
                Fx.run(() -> {
                    field.setText("avant");
                    field.end();
                });
                Fx.run(() -> WindowHelper.setFocused(sample.stage, false));
                Rest.await();
                Fx.run(() -> WindowHelper.setFocused(sample.stage, true));
                Rest.await();
                robot.write(" après");
                assertThat(Fx.<String>on(field::getText)).as(id).isEqualTo("avant après");
            }
        }
    }

    @Tag("walk")
    @Test
    void whoComesBackToTheWindowWithAClickTypesWhereTheClickIs() {
        try (SampleWindow sample = window(3)) {
            Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, SampleRows.trial(1)));
            TextInputControl field = sample.node("trials.task");
            Fx.until("shown", () -> !field.isDisabled() && !field.getText().isEmpty());
            Keys.focus(field);
            String before = Fx.on(field::getText);
            Fx.run(field::end);
            Fx.run(() -> WindowHelper.setFocused(sample.stage, false));
            Fx.run(() -> {
                WindowHelper.setFocused(sample.stage, true);
                Nodes.press(field);
                field.home();
            });
            Rest.await();
            robot.write("Bis ");
            assertThat(Fx.<String>on(field::getText)).isEqualTo("Bis " + before);
        }
    }

    @Tag("walk")
    @Test
    void controlAndADigitChangeTab() {
        try (SampleWindow sample = window(3)) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            sample.node("table.tools");
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
            sample.node("table.experts");
        }
    }

    @Test
    void controlAndADigitChangeTabOnAFrenchKeyboardAndOnTheNumericPad() {
        try (SampleWindow sample = window(3)) {
            robot.push(KeyCode.UNDEFINED, "é", KeyCode.CONTROL);
            assertThat(shownTab(sample)).isEqualTo(WorkbookTab.JOURNAL);
            robot.push(KeyCode.AMPERSAND, "&", KeyCode.CONTROL);
            assertThat(shownTab(sample)).isEqualTo(WorkbookTab.HOME);
            robot.push(KeyCode.MINUS, "6", KeyCode.CONTROL, KeyCode.SHIFT);
            assertThat(shownTab(sample)).isEqualTo(WorkbookTab.RESOURCES);
            robot.push(KeyCode.NUMPAD2, "2", KeyCode.CONTROL);
            assertThat(shownTab(sample)).isEqualTo(WorkbookTab.JOURNAL);
        }
    }

    private static Object shownTab(SampleWindow sample) {
        return Fx.on(() -> ((TabPane) sample.scene().getRoot().lookup(".folders"))
                .getSelectionModel()
                .getSelectedItem()
                .getUserData());
    }

    @Test
    void theKeyThatClosesTheWorkbookFirstClosesTheTabOfItsSheets() {
        try (SampleWindow sample = window(3)) {
            Fx.run(() -> sample.window.open(SampleSchema.PEOPLE));
            Keys.focus(sample.node("search"));
            robot.push(KeyCode.CONTROL, KeyCode.W);
            assertThat(shownTab(sample)).isNotEqualTo(WorkbookTab.WORKBOOK);
            assertThat(Fx.on(() -> sample.scene().lookup(".folders"))).isNotNull();
        }
    }

    @Tag("walk")
    @Test
    void everythingThatTakesTheKeyboardSaysWhatItIs() {
        try (SampleWindow sample = window(6)) {
            for (WorkbookTab tab : WorkbookTab.values()) {
                if (tab == WorkbookTab.WORKBOOK) {
                    Fx.run(() -> sample.window.open(SampleSchema.ASSOCIATION));
                } else {
                    Fx.run(() -> sample.window.select(tab));
                }
                Fx.run(() -> sample.window.reveal(SampleSchema.TRIALS, SampleRows.trial(1)));
                sample.node("trials.lesson");
                assertThat(Fx.on(() -> Nodes.all(sample.scene().getRoot())
                                .filter(node -> node.isFocusTraversable() && Nodes.isShown(node))
                                .filter(node -> !isNamed(node))
                                .map(node -> node.getClass().getSimpleName() + " " + node.getId() + " "
                                        + node.getStyleClass())
                                .toList()))
                        .isEmpty();
            }
        }
    }

    private static boolean isNamed(Node node) {
        boolean text =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean words = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        boolean inside = node.getStyleClass().contains("tab-pane")
                || node.getStyleClass().contains("scroll-pane");
        return text || words || inside;
    }

    @Test
    void longWorkThatIsCancelledLeavesNoFile() {
        try (SampleWindow sample = window(3)) {
            Path target = folder.resolve("classeur.xlsx");
            CountDownLatch cancelled = new CountDownLatch(1);
            Fx.run(() -> sample.window.tasks().runLong("Écriture", progress -> {
                progress.at(0.5, "");
                cancelled.await();
                progress.check();
                return Files.writeString(target, "");
            }));
            Fx.until("shown with a button", () -> button("Annuler").isPresent());
            Fx.run(button("Annuler").orElseThrow()::fire);
            cancelled.countDown();
            Fx.until("over", () -> sample.window.tasks().longWorkProperty().get() == null);
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void aFailureNobodyExpectedShowsAMessageWithItsDetailsFolded() {
        try (SampleWindow sample = window(3)) {
            Fx.run(() -> sample.window.tasks().run(() -> {
                throw new IllegalStateException("Amina a écrit ceci");
            }));
            Fx.until("told", () -> shown("Cette action n’a pas abouti"));
            assertThat(Fx.on(() -> shown("Amina"))).isFalse();
            Fx.run(button("Fermer").orElseThrow()::fire);
            Fx.until("closed", () -> !shown("Cette action n’a pas abouti"));
        }
    }

    @Test
    void anotherWorkbookTakesThePlaceOfTheFirst() {
        try (SampleWindow sample = window(3)) {
            Path other = folder.resolve("Autre.lucide");
            sample.create(other).close();
            Fx.run(() -> sample.window.open(other));
            Fx.until("open", () -> sample.stage.getTitle().startsWith("Autre.lucide"));
            sample.node("home.start.add");
        }
    }

    @Test
    void aTableIsTakenInByTheAssistant() throws IOException {
        try (SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, List.of(), List.of())) {
            sample.picked = Optional.of(Files.writeString(folder.resolve("tableau.csv"), "Nom;Autre\nPlumier;1\n"));
            Fx.run(sample.<Button>node("home.start.import")::fire);
            sample.node("intake.sheet");
            assertThat(Fx.on(() -> shown("Importer un tableau"))).isTrue();
        }
    }

    private static boolean shown(String words) {
        return Nodes.words().stream().anyMatch(text -> text.contains(words));
    }

    private static Optional<Button> button(String words) {
        return Nodes.buttons(words).findFirst();
    }
}
