package fr.technolucide.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SpoiltFile;
import fr.technolucide.ui.field.DayPicker;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a decision or a review that is typed and not on the disk. */
class UnwrittenDecisionTest {

    private static final String LETTERS = "Courriers aux administrations";
    private static final String MINUTES = "Comptes rendus d’ateliers";
    private static final String TRANSLATE = "Traduire les fiches d’accueil";
    private static final String ASKED = "Votre saisie n’est pas encore dans le cahier";

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();
    private ProgramWindow program;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        program = new ProgramWindow(folder, true);
        program.settle();
    }

    @AfterEach
    void close() {
        program.closeAbove();
        program.close();
    }

    private void ask(Consumer<UseCaseDecisions> question) {
        Fx.run(() ->
                question.accept(new UseCaseDecisions(program.window.current().orElseThrow())));
        program.settle();
    }

    private <T> T read(Function<Reader, T> question) {
        return CompletableFuture.supplyAsync(() -> program.workbook.read(question))
                .join();
    }

    private UUID useCase(String title) {
        return read(reader -> reader.all(UseCases.SHEET).stream()
                .filter(row -> title.equals(row.get(UseCases.TITLE)))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private List<Row> decisions(String title) {
        UUID id = useCase(title);
        return read(reader -> reader.where(Decisions.USE_CASE, id));
    }

    private Row awaited(String title) {
        return decisions(title).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> reviews(String title) {
        UUID id = useCase(title);
        return read(reader -> reader.where(Reviews.USE_CASE, id));
    }

    private void type(String id, String text) {
        Fx.run(() -> program.<TextInputControl>node(id).setText(text));
        program.settle();
    }

    private String typed(String id) {
        return Fx.on(() -> program.<TextInputControl>node(id).getText());
    }

    private void day(String id, String text) {
        Fx.run(() -> {
            DayPicker picker = (DayPicker) program.find(id).orElseThrow();
            picker.getEditor().setText(text);
            picker.commitValue();
        });
        program.settle();
    }

    private LocalDate day(String id) {
        return Fx.on(() -> ((DayPicker) program.find(id).orElseThrow()).day());
    }

    private void choose(String id, String words) {
        Fx.run(() -> Nodes.all(program.find(id).orElseThrow())
                .filter(node -> node instanceof ToggleButton button && words.equals(button.getText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        program.settle();
    }

    private static Button button(String words) {
        return Nodes.buttons(words).reduce((_, last) -> last).orElseThrow();
    }

    private void press(String words) {
        Fx.run(() -> button(words).fire());
        program.settle();
    }

    /** As a hand does that believes nothing happened. */
    private void pressTwice(String words) {
        Fx.run(() -> {
            Button button = button(words);
            button.fire();
            button.fire();
        });
        Fx.until("on the disk", () -> !isAsking());
        program.settle();
    }

    private void escape() {
        robot.push(KeyCode.ESCAPE);
        program.settle();
    }

    private void closeTheWindow() {
        Fx.run(() -> program.stage.fireEvent(new WindowEvent(program.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private boolean isAsking() {
        return program.window.dialogs().layer().isBusy();
    }

    private boolean isShown(String words) {
        return Fx.on(() -> Nodes.words().contains(words));
    }

    @Tag("walk")
    @Test
    void escapeAsksBeforeAPreparedDecisionIsThrownAway() {
        ask(decisions -> decisions.prepare(useCase(TRANSLATE)));
        type("decision.resolution", "Étendre aux fiches en tigrigna.");
        escape();
        assertThat(isShown(ASKED)).isTrue();
        press("Continuer la saisie");
        assertThat(typed("decision.resolution")).isEqualTo("Étendre aux fiches en tigrigna.");

        press("Annuler");
        assertThat(isShown(ASKED)).isTrue();
        press("Jeter la saisie");
        assertThat(isAsking()).isFalse();
    }

    @Tag("walk")
    @Test
    void nothingIsAskedWhereNothingWasTyped() {
        ask(decisions -> decisions.prepare(useCase(LETTERS)));
        escape();
        assertThat(isAsking()).isFalse();

        ask(decisions -> decisions.open(awaited(LETTERS).id()));
        escape();
        assertThat(isAsking()).isFalse();

        ask(decisions -> decisions.passTo(useCase(TRANSLATE), UseCaseStage.STOPPED));
        assertThat(Fx.on(() -> program.find("review.change"))).isPresent();
        escape();
        assertThat(isAsking()).isFalse();
        assertThat(Fx.on(() -> program.find("review.change"))).isEmpty();
    }

    @Tag("slow")
    @Test
    void whatWasPutBackIsNotAskedAbout() {
        ask(decisions -> decisions.prepare(useCase(LETTERS)));
        String before = typed("decision.resolution");
        type("decision.resolution", "Autre chose");
        type("decision.resolution", before);
        escape();
        assertThat(isAsking()).isFalse();
    }

    @Test
    void theCrossOfTheWindowAsksBeforeAReviewIsThrownAway() {
        ask(decisions -> decisions.review(useCase(MINUTES)));
        choose("decision.criterion.1", "Il faut arrêter");
        closeTheWindow();
        Fx.until("asked", () -> Nodes.words().contains(ASKED));
        press("Continuer la saisie");
        assertThat(Fx.on(() -> program.find("decision.criterion.1"))).isPresent();
    }

    @Tag("slow")
    @Test
    void whatIsRecordedIsAskedAbout() {
        ask(decisions -> decisions.open(awaited(LETTERS).id()));
        choose("decision.outcome", "Poursuivre");
        escape();
        assertThat(isShown(ASKED)).isTrue();
    }

    @Tag("walk")
    @Test
    void minutesThatAreTypedAreWrittenBeforeTheWindowCloses() {
        Row decided = decisions(TRANSLATE).getFirst();
        ask(decisions -> decisions.open(decided.id()));
        type("decision.minutes_ref", "PV du bureau, point 9");
        assertThat(Fx.<Boolean>on(() -> program.window.dialogs().layer().leavesFirst()))
                .as("the window need not wait")
                .isFalse();
        program.settle();
        assertThat(read(reader -> reader.find(Decisions.SHEET, decided.id()))
                        .orElseThrow()
                        .get(Decisions.MINUTES_REF))
                .isEqualTo("PV du bureau, point 9");
    }

    @Tag("slow")
    @Test
    void changingThePreparationGoesOnWithWhatWasTyped() {
        Row before = awaited(LETTERS);
        ask(decisions -> decisions.open(before.id()));
        choose("decision.outcome", "Poursuivre");
        choose("decision.body", "CA");
        type("decision.resolution", "Poursuivre trois mois.");
        type("decision.stop_criteria", "Une plainte");
        Nodes.unfold();
        day("decision.review_date", "10/03/2027");
        press("Modifier la préparation");

        assertThat(typed("decision.resolution")).isEqualTo("Poursuivre trois mois.");
        assertThat(typed("decision.stop_criteria")).isEqualTo("Une plainte");
        assertThat(day("decision.review_date")).isEqualTo(LocalDate.of(2027, 3, 10));
        assertThat(day("decision.day")).as("planned, whatever was chosen").isEqualTo(before.get(Decisions.DAY));
        escape();
        assertThat(isShown(ASKED)).isTrue();
    }

    @Tag("slow")
    @Test
    void aDayThatWasTypedIsHandedOverToo() {
        ask(decisions -> decisions.open(awaited(LETTERS).id()));
        day("decision.day", "20/11/2026");
        choose("decision.outcome", "Poursuivre");
        press("Modifier la préparation");
        assertThat(day("decision.day")).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Tag("slow")
    @Test
    void someoneNamedForTheFirstTimeIsHandedOverAndWrittenWithTheDecision() {
        UUID decision = awaited(LETTERS).id();
        ask(decisions -> decisions.open(decision));
        Nodes.unfold();
        Keys.focus(program.<Node>node("decision.stop_person"));
        robot.write("nadia");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        program.settle();
        press("Modifier la préparation");
        assertThat(Fx.on(() -> ((ComboBox<?>)
                                program.find("decision.stop_person").orElseThrow())
                        .getValue()
                        .toString()))
                .isEqualTo("nadia");
        pressTwice("Garder, à décider");
        Row named = read(reader -> reader.all(People.SHEET)).stream()
                .filter(person -> person.get(People.NAME, "").equals("nadia"))
                .findFirst()
                .orElseThrow();
        assertThat(awaited(LETTERS).get(Decisions.STOP_PERSON)).isEqualTo(named.id());
    }

    @Tag("walk")
    @Test
    void aDecisionPressedTwiceIsOne() {
        int before = decisions(TRANSLATE).size();
        ask(decisions -> decisions.prepare(useCase(TRANSLATE)));
        day("decision.day", "15/12/2026");
        pressTwice("Garder, à décider");
        assertThat(decisions(TRANSLATE)).hasSize(before + 1);
    }

    @Tag("slow")
    @Test
    void aReviewPressedTwiceIsOne() {
        int before = reviews(MINUTES).size();
        ask(decisions -> decisions.review(useCase(MINUTES)));
        for (int each = 1; each <= 3; each++) {
            choose("decision.criterion." + each, "Tout va bien");
        }
        choose("review.change", "Maintenir");
        pressTwice("Noter la revue");
        assertThat(reviews(MINUTES)).hasSize(before + 1);
    }

    @Tag("walk")
    @Test
    void whatTheDiskRefusedIsStillThereAndMayBeWrittenAgain() throws Exception {
        int before = decisions(TRANSLATE).size();
        ask(decisions -> decisions.prepare(useCase(TRANSLATE)));
        day("decision.day", "15/12/2026");
        type("decision.resolution", "Étendre aux fiches en tigrigna.");
        try (var _ = new SpoiltFile(program.workbook.path())) {
            press("Garder, à décider");
            Fx.until("said", () -> Nodes.buttons("Réessayer").findAny().isPresent());
        }
        escape();
        assertThat(typed("decision.resolution")).isEqualTo("Étendre aux fiches en tigrigna.");
        assertThat(Fx.on(() -> button("Garder, à décider").isDisabled())).isFalse();
        pressTwice("Garder, à décider");
        assertThat(decisions(TRANSLATE)).hasSize(before + 1);
    }

    @Tag("slow")
    @Test
    void whatIsWrittenAgainFromTheMessageIsWrittenOnce() throws Exception {
        int before = decisions(TRANSLATE).size();
        ask(decisions -> decisions.prepare(useCase(TRANSLATE)));
        day("decision.day", "15/12/2026");
        try (var _ = new SpoiltFile(program.workbook.path())) {
            press("Garder, à décider");
            Fx.until("said", () -> Nodes.buttons("Réessayer").findAny().isPresent());
        }
        Fx.run(() -> {
            Button write = button("Garder, à décider");
            button("Réessayer").fire();
            write.fire();
        });
        Fx.until("on the disk", () -> !isAsking());
        program.settle();
        assertThat(decisions(TRANSLATE)).hasSize(before + 1);
    }
}
