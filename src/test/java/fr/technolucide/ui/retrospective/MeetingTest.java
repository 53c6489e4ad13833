package fr.technolucide.ui.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.RefusingFile;
import fr.technolucide.ui.SpoiltFile;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting from its open actions to its closing, over the worked example. */
class MeetingTest {

    private static final double HALF_PIXEL = 0.5;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir
    Path folder;

    private Room room;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void open(boolean example) {
        room = new Room(folder, example);
    }

    private String said(String id) {
        return Fx.on(() -> {
            Node node = room.program.find(id).orElseThrow();
            return node instanceof TextFlow flow
                    ? String.join(
                            "",
                            flow.getChildren().stream()
                                    .map(text -> ((Text) text).getText())
                                    .toList())
                    : ((Label) node).getText();
        });
    }

    private Row row(Row row) {
        return room.program.workbook.read(
                reader -> reader.find(row.sheet(), row.id()).orElseThrow());
    }

    @Tag("walk")
    @Test
    void theMenuOfAnActionOffersWhatItsButtonsDo() {
        open(true);
        Keys.focus(room.end(room.action("Demander le contrat"), "Faite"));
        room.push(KeyCode.SHIFT, KeyCode.F10);
        assertThat(MenuItems.offered()).containsSubsequence("Ouvrir", "Faite", "Reportée", "Abandonnée");
    }

    @Tag("walk")
    @Test
    void theAgeOfActionsNotedTodayIsNotSaid() {
        open(false);
        room.program.workbook.apply(ChangeSet.edited(
                "",
                Edit.insert(
                        Actions.SHEET,
                        Cells.of(Actions.TITLE, "Relire le contrat")
                                .and(Actions.STATUS, ActionStatus.OPEN)
                                .and(Actions.OPENED_ON, TODAY))));
        room.program.settle();
        assertThat(Fx.on(Nodes::words)).noneMatch(words -> words.contains("Âge médian"));
    }

    @Tag("walk")
    @Test
    void itOpensOnTheActionsOfEarlierOnesAndSaysWhichAreLate() {
        open(true);
        assertThat(room.words())
                .contains(
                        "Rétrospective n°\u00a05",
                        "25 novembre 2026, 6 personnes",
                        "Reprises des rétrospectives n°\u00a03 et 4",
                        "Demander le contrat de sous-traitance de Plumier",
                        "Compter le temps de relecture dans chaque essai",
                        "4 autres actions ouvertes viennent d’ailleurs");
        assertThat(said("retrospective.figures"))
                .isEqualTo("Closes à temps\u00a0: 10 sur 15. Âge médian de celles qui restent\u00a0: 16 jours.");
        assertThat(Fx.on(() -> Nodes.shown()
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .toList()))
                .contains("en retard de 10 jours", "en retard de 5 jours", "pour le 2 décembre");
        assertThat(Fx.<Boolean>on(room.end(room.action("Demander le contrat"), "Faite")::isFocused))
                .isTrue();
    }

    @Tag("slow")
    @Test
    void theEndsOfAnActionStayInOneLineWhenTheKeyboardComes() {
        open(true);
        Row action = room.action("Demander le contrat");
        ToggleButton done = room.end(action, "Faite");
        Fx.run(() -> done.getScene().getRoot().requestFocus());
        double alone = Fx.on(() -> done.prefWidth(-1));
        Keys.focus(done);
        room.push(KeyCode.TAB);
        room.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(Fx.<Boolean>on(done::isFocusVisible)).isTrue();
        assertThat(Fx.<Double>on(() -> done.prefWidth(-1))).isEqualTo(alone);
    }

    @Tag("walk")
    @Test
    void theEndsOfAnActionAreEquallyWideAndNotCut() {
        open(true);
        Row action = room.action("Demander le contrat");
        List<ToggleButton> ends =
                List.of(room.end(action, "Faite"), room.end(action, "Reportée"), room.end(action, "Abandonnée"));
        for (int percent : List.of(100, 150, 200)) {
            room.program.dress(new Appearance(false, percent));
            room.program.settle();
            List<Double> widths =
                    Fx.on(() -> ends.stream().map(ToggleButton::getWidth).toList());
            double one = widths.getFirst();
            assertThat(widths)
                    .as(percent + " %")
                    .allSatisfy(width -> assertThat(width).isCloseTo(one, within(1.0)));
            assertThat(Fx.<Boolean>on(
                            () -> ends.stream().allMatch(end -> end.getWidth() >= end.prefWidth(-1) - HALF_PIXEL)))
                    .as(percent + " %")
                    .isTrue();
            Fx.look(room.program.scene(), "suites-" + percent);
        }
    }

    @Tag("walk")
    @Test
    void whatStandsAtTheRightOfTheStripHasOneHeight() {
        open(true);
        List<Double> heights = Fx.on(() -> Nodes.shown()
                .filter(node ->
                        (node instanceof ButtonBase || node.getStyleClass().contains("meeting-timer"))
                                && isOfTheStrip(node))
                .map(node -> node.getLayoutBounds().getHeight())
                .toList());
        assertThat(heights).hasSizeGreaterThan(Format.values().length);
        assertThat(heights).allSatisfy(height -> assertThat(height).isCloseTo(32, within(HALF_PIXEL)));
    }

    /** Not what stands in the timer, which has a frame of its own. */
    private static boolean isOfTheStrip(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("meeting-timer")) {
                return false;
            }
            if (each.getStyleClass().contains("right")) {
                return each.getParent().getStyleClass().contains("meeting-strip");
            }
        }
        return false;
    }

    @Tag("slow")
    @Test
    void theLogIsAtHand() {
        open(true);
        assertThat(said("retrospective.log"))
                .isEqualTo("Depuis le 4 novembre\u00a0: 10 essais, 6\u00a0h\u00a015 · gain net médian +12\u00a0min"
                        + " · 2 essais avec une erreur grave · n’a pas essayé\u00a0: Gaston");
        room.fire("retrospective.log.errors");
        assertThat(room.words()).anyMatch(words -> words.startsWith("18 nov., Écoutille\u00a0: "));
    }

    @Tag("slow")
    @Test
    void anActionIsDoneAndThatIsTakenBackByTheSameKey() {
        open(true);
        Row action = room.action("Écrire la consigne");
        ToggleButton done = room.end(action, "Faite");
        Keys.focus(done);
        room.push(KeyCode.SPACE);
        room.until("done", () -> row(action).get(Actions.STATUS) == ActionStatus.DONE);
        assertThat(row(action).get(Actions.CLOSED_ON)).isEqualTo(TODAY);
        assertThat(Fx.<Boolean>on(done::isFocused)).isTrue();
        assertThat(said("retrospective.lacking")).isEqualTo("3 actions ouvertes n’ont pas encore de suite.");
        room.push(KeyCode.SPACE);
        room.until("open again", () -> row(action).get(Actions.STATUS) == ActionStatus.OPEN);
        assertThat(row(action).isEmpty(Actions.CLOSED_ON)).isTrue();
    }

    @Tag("slow")
    @Test
    void anActionCarriedOverGoesOnInThisMeetingAndLeavesItWhenItIsNot() {
        open(true);
        Row action = room.action("Montrer Truchement");
        Fx.run(room.end(action, "Reportée")::fire);
        room.until("carried", () -> row(action).get(Actions.STATUS) == ActionStatus.CARRIED);
        Row following = room.action("Montrer Truchement");
        assertThat(following.get(Actions.CARRIED_FROM)).isEqualTo(action.id());
        assertThat(following.get(Actions.RETROSPECTIVE))
                .isEqualTo(room.retrospective(5).id());
        assertThat(room.words()).contains("Choisir la nouvelle échéance");
        Fx.run(room.end(action, "Faite")::fire);
        room.until("done", () -> row(action).get(Actions.STATUS) == ActionStatus.DONE);
        assertThat(room.action("Montrer Truchement").id()).isEqualTo(action.id());
    }

    @Tag("walk")
    @Test
    void givingUpAnActionCanBeTakenBackFromTheLineThatSaysSo() {
        open(true);
        Row action = room.action("Montrer Truchement");
        Fx.run(room.end(action, "Abandonnée")::fire);
        room.until("dropped", () -> row(action).get(Actions.STATUS) == ActionStatus.DROPPED);
        assertThat(room.words()).contains("Action abandonnée.");
        room.press("Annuler");
        room.until("open again", () -> row(action).get(Actions.STATUS) == ActionStatus.OPEN);
    }

    @Tag("walk")
    @Test
    void anActionIsDecidedInTheMeetingAndOpenedFromItsTitle() {
        open(true);
        Keys.focus(room.program.<Node>node("retrospective.action.title"));
        room.robot.write("Acheter un micro");
        room.push(KeyCode.ENTER);
        room.until("written", () -> room.rows(Actions.SHEET).size() == 25);
        Row action = room.action("Acheter");
        assertThat(action.get(Actions.RETROSPECTIVE))
                .isEqualTo(room.retrospective(5).id());
        assertThat(action.get(Actions.STATUS)).isEqualTo(ActionStatus.OPEN);
        room.press("Acheter un micro");
        room.until("its form", () -> room.program.find("actions.due").isPresent());
    }

    @Tag("walk")
    @Test
    void closingSaysWhatIsMissingAndAsksAboutTheActionsLeftOpen() {
        open(true);
        assertThat(said("retrospective.lacking")).isEqualTo("4 actions ouvertes n’ont pas encore de suite.");
        Fx.run(room.program.<RadioButton>node("retrospective.change.stop")::fire);
        room.until("written", () -> room.retrospective(5).get(Retrospectives.CHANGE) == Change.STOP);
        ComboBox<Object> useCase = room.program.node("retrospective.use_case");
        Fx.run(() -> useCase.setValue(useCase.getItems().getFirst()));
        room.until("none", () -> room.retrospective(5).isEmpty(Retrospectives.USE_CASE));
        assertThat(said("retrospective.lacking")).contains("choisissez le cas d’usage arrêté");
        room.fire("retrospective.close");
        assertThat(Fx.<Boolean>on(useCase::isFocused)).isTrue();
        assertThat(room.retrospective(5).isEmpty(Retrospectives.CLOSED_ON)).isTrue();
        Fx.run(() -> useCase.setValue(useCase.getItems().stream()
                .filter(choice -> choice.toString().startsWith("Affiches"))
                .findFirst()
                .orElseThrow()));
        room.until("chosen", () -> !room.retrospective(5).isEmpty(Retrospectives.USE_CASE));
        room.fire("retrospective.close");
        assertThat(room.words()).contains("4 actions ouvertes n’ont pas encore de suite");
        assertThat(room.retrospective(5).isEmpty(Retrospectives.CLOSED_ON)).isTrue();
        room.press("Clore quand même");
        room.until("closed", () -> TODAY.equals(room.retrospective(5).get(Retrospectives.CLOSED_ON)));
        assertThat(room.where(UseCases.SHORT_TITLE, "Affiches").get(UseCases.STAGE))
                .isEqualTo(UseCaseStage.STOPPED);
        assertThat(room.words()).contains("Close le 25 novembre 2026", "Arrêter", "Aller à la suivante");
    }

    @Tag("walk")
    @Test
    void theSentenceBeingTypedIsKeptByTheButtonThatCloses() {
        open(true);
        for (String title : List.of("Demander le", "Écrire la", "Montrer", "Compter")) {
            Row action = room.action(title);
            Fx.run(room.end(action, "Faite")::fire);
            room.until(title, () -> row(action).get(Actions.STATUS) == ActionStatus.DONE);
        }
        TextArea text = room.program.node("retrospective.change_text");
        Fx.run(text::requestFocus);
        Fx.run(() -> text.setText("Une phrase tout juste tapée."));
        room.fire("retrospective.close");
        room.until("closed", () -> !room.retrospective(5).isEmpty(Retrospectives.CLOSED_ON));
        assertThat(room.retrospective(5).get(Retrospectives.CHANGE_TEXT)).isEqualTo("Une phrase tout juste tapée.");
    }

    /** Opens one that is closed. */
    private void openTheThird() {
        ListView<?> past = room.program.node("retrospective.past");
        Fx.run(() -> past.getSelectionModel().select(1));
        Keys.focus(past);
        room.push(KeyCode.ENTER);
        room.until("number 3", () -> room.words().contains("Rétrospective n°\u00a03"));
    }

    @Tag("walk")
    @Test
    void aClosedOneIsReadAndTheNextBeginsWithItsFirstNote() {
        open(true);
        openTheThird();
        assertThat(room.words()).contains("Aimé", "Appris", "Manqué", "Souhaité", "Close le 14 octobre 2026");
        assertThat(room.program.find("note.liked.text")).isEmpty();
        room.program.workbook.apply(ChangeSet.edited("", Retrospectives.closing(room.retrospective(5), TODAY)));
        room.press("Aller à la suivante");
        room.until("number 6", () -> room.words().contains("Rétrospective n°\u00a06"));
        assertThat(room.words()).contains("La rétrospective n°\u00a06 n’est pas commencée");
        Keys.focus(room.program.<Node>node("note.keep.text"));
        room.robot.write("Une seule note");
        room.push(KeyCode.ENTER);
        room.until("begun", () -> room.rows(Retrospectives.SHEET).size() == 6);
        room.until("noted", () -> room.rows(RetroNotes.SHEET).size() == 33);
        assertThat(room.note("Une seule").get(RetroNotes.RETROSPECTIVE))
                .isEqualTo(room.retrospective(6).id());
    }

    private void chooseAQuarterOfAnHour() {
        MenuButton timer = room.program.node("retrospective.timer");
        Fx.run(() -> timer.getItems().get(1).fire());
        room.program.settle();
    }

    private String timer() {
        return Fx.on(() -> room.program.<MenuButton>node("retrospective.timer").getText());
    }

    @Tag("slow")
    @Test
    void theTimeOfTheMeetingIsKeptWhenTheLanguageChangesAndWhenTheWindowCloses() {
        open(true);
        chooseAQuarterOfAnHour();
        Fx.run(room.program.window::rebuild);
        room.program.settle();
        assertThat(timer()).isEqualTo("encore 15\u00a0min");
        room.close();
        open(true);
        assertThat(timer()).isEqualTo("encore 15\u00a0min");
    }

    @Tag("walk")
    @Test
    void aFirstNoteThatTheFileRefusesIsWrittenWithTheNextOne() throws Exception {
        open(false);
        try (var _ = new RefusingFile(room.program.workbook.path())) {
            room.robot.write("Noter tout de suite");
            room.push(KeyCode.ENTER);
            Fx.until("told", () -> room.program.window.dialogs().layer().isBusy());
        }
        room.push(KeyCode.ESCAPE);
        Keys.focus(room.program.<Node>node("note.keep.text"));
        room.robot.write("Tester à deux");
        room.push(KeyCode.ENTER);
        room.until("two notes", () -> room.rows(RetroNotes.SHEET).size() == 2);
        assertThat(room.rows(Retrospectives.SHEET)).hasSize(1);
        assertThat(room.rows(RetroNotes.SHEET))
                .extracting(row -> row.get(RetroNotes.TEXT))
                .containsExactly("Noter tout de suite", "Tester à deux");
    }

    @Tag("slow")
    @Test
    void aNextDayThatARuleRefusesStaysAFieldWithTheKeyboard() {
        open(true);
        Keys.focus(room.program.<Node>node("value.retrospectives.next_day"));
        room.push(KeyCode.ENTER);
        room.push(KeyCode.CONTROL, KeyCode.A);
        room.robot.write("26/11/2026");
        room.push(KeyCode.ENTER);
        assertThat(room.retrospective(5).get(Retrospectives.NEXT_DAY)).isEqualTo(LocalDate.of(2026, 11, 26));
        room.push(KeyCode.ENTER);
        room.push(KeyCode.CONTROL, KeyCode.A);
        room.robot.write("01/09/2026");
        room.push(KeyCode.ENTER);
        assertThat(room.focused()).isEqualTo("retrospectives.next_day");
        assertThat(room.words()).anyMatch(words -> words.contains("La prochaine séance vient après celle-ci"));
        room.push(KeyCode.ESCAPE);
        room.push(KeyCode.ESCAPE);
        assertThat(room.focused()).isEqualTo("value.retrospectives.next_day");
        assertThat(room.retrospective(5).get(Retrospectives.NEXT_DAY)).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Tag("walk")
    @Test
    void aNextDayThatWaitedForTheDiskAndThatARuleRefusesThenIsAFieldAgain() throws Exception {
        open(true);
        try (var _ = new RefusingFile(room.program.workbook.path())) {
            typeNextDay("26/11/2026");
            room.program.settle();
            room.push(KeyCode.ESCAPE);
            Keys.push(room.program.node("value.retrospectives.next_day"), KeyCode.ENTER);
            assertThat(texts("retrospectives.next_day")).containsExactly("26/11/2026");
            room.push(KeyCode.ESCAPE);
            typeNextDay("01/09/2026");
            room.program.settle();
            assertThat(room.program.node("value.retrospectives.next_day").isVisible())
                    .isTrue();
        }
        Fx.run(() -> room.program.<ButtonBase>node("saved.retry").fire());
        room.program.settle();
        assertThat(room.retrospective(5).get(Retrospectives.NEXT_DAY)).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(texts("retrospectives.next_day")).containsExactly("01/09/2026");
        assertThat(room.focused()).isEqualTo("retrospectives.next_day");
        assertThat(room.words()).anyMatch(words -> words.contains("La prochaine séance vient après celle-ci"));
        room.push(KeyCode.ESCAPE);
        room.push(KeyCode.ESCAPE);
        assertThat(room.focused()).isEqualTo("value.retrospectives.next_day");
    }

    /** Returns the texts of the inputs in a node. */
    private List<String> texts(String id) {
        Node node = room.program.node(id);
        return Fx.on(() -> Nodes.all(node)
                .filter(TextInputControl.class::isInstance)
                .map(input -> ((TextInputControl) input).getText())
                .toList());
    }

    /** Opens the next day, types another and leaves it, all without a pause. */
    private void typeNextDay(String day) {
        Keys.focus(room.program.<Node>node("value.retrospectives.next_day"));
        InputDriver hasty = InputDriver.hasty();
        hasty.push(KeyCode.ENTER);
        hasty.push(KeyCode.CONTROL, KeyCode.A);
        hasty.write(day);
        hasty.push(KeyCode.ENTER);
    }

    @Tag("slow")
    @Test
    void aFirstNoteIsWrittenWithTheNextOneWhenTheFileCouldNotBeRead() throws Exception {
        open(false);
        try (var _ = new SpoiltFile(room.program.workbook.path())) {
            room.robot.write("Noter tout de suite");
            room.push(KeyCode.ENTER);
            Fx.until("told", () -> room.program.window.dialogs().layer().isBusy());
        }
        room.push(KeyCode.ESCAPE);
        Keys.focus(room.program.<Node>node("note.keep.text"));
        room.robot.write("Tester à deux");
        room.push(KeyCode.ENTER);
        room.until("two notes", () -> room.rows(RetroNotes.SHEET).size() == 2);
        assertThat(room.rows(RetroNotes.SHEET))
                .extracting(row -> row.get(RetroNotes.TEXT))
                .containsExactly("Noter tout de suite", "Tester à deux");
    }

    @Tag("walk")
    @Test
    void f6EntersAMeetingThatIsClosed() {
        open(true);
        openTheThird();
        Node tabs = Fx.on(() -> room.program.scene().lookup(".folders"));
        Fx.run(tabs::requestFocus);
        room.push(KeyCode.F6);
        room.until("in the meeting", () -> room.program.scene().getFocusOwner() != tabs);
    }

    @Test
    void ctrlNGoesToANewNote() {
        open(true);
        Keys.focus(room.program.node("retrospective.past"));
        room.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(room.focused()).startsWith("note.").endsWith(".text");
    }

    @Tag("walk")
    @Test
    void anEmptyWorkbookShowsThreeColumnsWithTheirQuestionAndTheKeyboardInTheFirstField() {
        open(false);
        assertThat(room.words())
                .contains("Garder", "Ce qui nous aide vraiment", "Arrêter", "Essayer", "Feuille vierge");
        assertThat(room.focused()).isEqualTo("note.keep.text");
        room.robot.write("Noter tout de suite");
        room.push(KeyCode.ENTER);
        room.robot.write("Tester à deux");
        room.push(KeyCode.ENTER);
        room.until("two notes", () -> room.rows(RetroNotes.SHEET).size() == 2);
        assertThat(room.rows(Retrospectives.SHEET)).hasSize(1);
        assertThat(room.retrospective(1).get(Retrospectives.NEXT_DAY)).isEqualTo(TODAY.plusDays(21));
        assertThat(room.focused()).isEqualTo("note.keep.text");
    }

    @Tag("slow")
    @Test
    void theFormatIsChosenUntilNotesStandInItsColumns() {
        open(false);
        chooseFormat(Format.FOUR_L);
        room.until("begun", () -> room.rows(Retrospectives.SHEET).size() == 1);
        room.until("four", () -> room.program.find("note.longed_for.text").isPresent());
        Keys.focus(room.program.<Node>node("note.lacked.text"));
        room.robot.write("Du temps");
        room.push(KeyCode.ENTER);
        room.until("noted", () -> room.rows(RetroNotes.SHEET).size() == 1);
        chooseFormat(Format.WEATHER);
        assertThat(room.words()).anyMatch(words -> words.startsWith("Des notes sont déjà écrites"));
        assertThat(room.retrospective(1).get(Retrospectives.FORMAT)).isEqualTo(Format.FOUR_L);
    }

    @Tag("slow")
    @Test
    void theBlankSheetHasTheFormatOfTheMeeting() throws Exception {
        open(false);
        chooseFormat(Format.FOUR_L);
        room.until("four", () -> room.program.find("note.longed_for.text").isPresent());
        room.fire("retrospective.blank");
        Path file = folder.resolve("feuille.pdf");
        room.program.picked = Optional.of(file);
        room.press("Enregistrer en PDF…");

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("4L", "Souhaité")
                    .doesNotContain("Garder");
        }
    }

    @Tag("slow")
    @Test
    void theFourColumnsOfAFormatAreSeenWhole() {
        open(false);
        chooseFormat(Format.FOUR_L);
        room.until("four", () -> room.program.find("note.longed_for.text").isPresent());
        Fx.look(room.program.scene(), "retrospective-4l");
        Node last = room.program.node("note.longed_for.text");
        assertThat(Fx.<Double>on(() -> right(last))).isLessThan(Fx.<Double>on(() -> right(board(last))));
    }

    private static Node board(Node node) {
        return node instanceof NoteBoard ? node : board(node.getParent());
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    /** As a press on one of {@link Segments}. */
    private void chooseFormat(Format format) {
        Node formats = room.program.node("retrospective.formats");
        Fx.run(() -> Nodes.all(formats)
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .skip(format.ordinal())
                .findFirst()
                .orElseThrow()
                .fire());
        room.program.settle();
    }
}
