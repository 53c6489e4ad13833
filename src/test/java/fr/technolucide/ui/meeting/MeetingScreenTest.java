package fr.technolucide.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting of the bureau held with keys alone, before the day for which the worked example prepares it. */
class MeetingScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final InputDriver robot = new InputDriver();

    @TempDir
    Path folder;

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

    private void push(KeyCode... keys) {
        robot.push(keys);
        program.settle();
    }

    private void hold() {
        push(KeyCode.F5);
        program.<ListView<?>>node("meetings");
        push(KeyCode.ENTER);
        push(KeyCode.ENTER); // it is held today
        Fx.until("the meeting", () -> program.find("meeting.place").isPresent());
    }

    /** Passes what is late, which stands before the decisions. */
    private void toDecisions() {
        Fx.until("what is late", () -> program.find("meeting.late").isPresent());
        push(KeyCode.ENTER);
        Fx.until("the subject", () -> program.find("meeting.question").isPresent());
    }

    private String words(String id) {
        return Fx.on(() -> program.<Labeled>node(id).getText());
    }

    private List<Row> decided() {
        return program.workbook.read(reader -> reader.all(Decisions.SHEET)).stream()
                .filter(row -> row.get(Decisions.BODY) == Body.BUREAU
                        && DAY.equals(row.get(Decisions.DAY))
                        && !row.isEmpty(Decisions.OUTCOME))
                .toList();
    }

    /** Three people who vote, as the list of who is present says. */
    private void threeVoices() {
        voices(3);
    }

    private void voices(int count) {
        List<UUID> voters = program.workbook.read(reader -> reader.all(People.SHEET)).stream()
                .limit(count)
                .map(Row::id)
                .toList();
        List<Row> known = program.workbook.read(reader -> reader.where(Meetings.DAY, DAY));
        program.workbook.apply(ChangeSet.edited(
                "",
                known.isEmpty()
                        ? Edit.insert(
                                Meetings.SHEET,
                                Cells.of(Meetings.BODY, Body.BUREAU)
                                        .and(Meetings.DAY, DAY)
                                        .and(Meetings.VOTERS, voters))
                        : Edit.update(known.getFirst(), Meetings.VOTERS, voters)));
        program.settle();
    }

    @Tag("walk")
    @Test
    void aDecisionIsTakenWithKeysAloneAndOneUndoTakesItBack() {
        threeVoices();
        hold();
        Fx.look(program.scene(), "seance-retards");
        toDecisions();
        Fx.look(program.scene(), "seance");
        assertThat(words("meeting.decides")).startsWith("Que décide le bureau");
        assertThat(words("meeting.main")).isEqualTo("Reste à choisir, 1 à 5");
        push(KeyCode.DIGIT3);
        assertThat(words("meeting.decides")).isEqualTo("Le bureau décide d’adapter");
        push(KeyCode.P);
        push(KeyCode.P);
        assertThat(words("meeting.main")).isEqualTo("Reste une voix");
        push(KeyCode.ENTER);
        assertThat(words("meeting.notice")).isEqualTo("Reste une voix");
        push(KeyCode.A);
        push(KeyCode.C); // beyond the voices present
        assertThat(words("meeting.count.against")).isEqualTo("0");
        Fx.look(program.scene(), "seance-vote");
        push(KeyCode.ENTER);
        Fx.untilAsked("noted", () -> decided().size() == 1);
        Row noted = decided().getFirst();
        assertThat(noted.get(Decisions.OUTCOME)).isEqualTo(Outcome.ADAPT);
        assertThat(noted.get(Decisions.VOTES_FOR)).isEqualTo(2);
        assertThat(noted.get(Decisions.VOTES_AGAINST)).isZero();
        assertThat(noted.get(Decisions.VOTES_ABSTAINED)).isEqualTo(1);
        Fx.look(program.scene(), "seance-suivant");
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.untilAsked("taken back", () -> decided().isEmpty());
        Fx.until("the subject again", () -> words("meeting.place").startsWith("Décision 1"));
        assertThat(words("meeting.decides")).isEqualTo("Le bureau décide d’adapter");
        assertThat(words("meeting.count.in_favour")).isEqualTo("2");
        assertThat(words("meeting.notice")).startsWith("Annulé");
        push(KeyCode.CONTROL, KeyCode.Y);
        Fx.untilAsked("redone", () -> decided().size() == 1);
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.untilAsked("taken back again", () -> decided().isEmpty());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        Fx.untilAsked("redone again", () -> decided().size() == 1);
    }

    @Tag("walk")
    @Test
    void aMeetingOfTodayIsGoneBackToOnceAllIsDecided() {
        threeVoices();
        awaited()
                .forEach(row -> program.workbook.apply(ChangeSet.edited(
                        "",
                        Edit.update(
                                row, Decisions.DAY, row.get(Decisions.BODY) == Body.BUREAU ? DAY : DAY.minusDays(2)),
                        Edit.update(row, Decisions.OUTCOME, Outcome.STOP))));
        program.settle();
        assertThat(awaited()).isEmpty();
        push(KeyCode.F5);
        Fx.until("the minutes", () -> program.find("meeting.minutes").isPresent());
        push(KeyCode.LEFT);
        assertThat(Nodes.words()).anyMatch(said -> said.endsWith("Arrêter")).doesNotContain("suites");
        push(KeyCode.ESCAPE);
        Edit later = Edit.insert(
                Decisions.SHEET,
                Cells.of(Decisions.USE_CASE, decided().getFirst().get(Decisions.USE_CASE))
                        .and(Decisions.BODY, Body.CA)
                        .and(Decisions.DAY, DAY.plusDays(8)));
        program.workbook.apply(ChangeSet.edited("", later));
        program.settle();
        push(KeyCode.F5);
        ListView<?> meetings = program.node("meetings");
        assertThat(Fx.on(() -> meetings.getItems().size())).isEqualTo(2);
        assertThat(Nodes.words()).anyMatch(said -> said.endsWith(", tout est décidé"));
        assertThat(Fx.<Integer>on(() -> meetings.getSelectionModel().getSelectedIndex()))
                .as("the one that awaits")
                .isEqualTo(1);
    }

    private List<Row> awaited() {
        return program.workbook.read(reader -> reader.all(Decisions.SHEET)).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME))
                .toList();
    }

    @Tag("walk")
    @Test
    void whatIsSaidOfTheMeetingIsNotedAgainAfterItWasTakenBack() {
        List<Row> known = program.workbook.read(reader -> reader.all(Meetings.SHEET));
        known.forEach(row -> program.workbook.apply(ChangeSet.edited("", Edit.delete(row))));
        hold();
        Fx.until("who is present", () -> program.find("meeting.present.opened").isPresent());
        assertThat(meetings()).isEmpty();
        sayOpened("18 h 30");
        Fx.untilAsked("noted", () -> meetings().size() == 1);
        program.settle();
        Fx.run(program.node("meeting.main")::requestFocus);
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.untilAsked("taken back", () -> meetings().isEmpty());
        program.settle();
        sayOpened("19 h");
        Fx.untilAsked(
                "noted again", () -> meetings().stream().anyMatch(row -> "19 h".equals(row.get(Meetings.OPENED))));
    }

    private List<Row> meetings() {
        return program.workbook.read(reader -> reader.where(Meetings.DAY, DAY)).stream()
                .filter(row -> row.get(Meetings.BODY) == Body.BUREAU)
                .toList();
    }

    private void sayOpened(String time) {
        TextInputControl opened = program.node("meeting.present.opened");
        Fx.run(() -> {
            opened.requestFocus();
            opened.selectAll();
        });
        robot.write(time);
        push(KeyCode.TAB);
    }

    @Tag("walk")
    @Test
    void theProofOfAPointIsTypedAfterTabAndEnterGoesBackToThePoints() {
        threeVoices();
        hold();
        toDecisions();
        push(KeyCode.F4);
        answerYes("6.1");
        push(KeyCode.TAB);
        robot.write(" Essai p ca 1");
        push(KeyCode.ENTER);
        assertThat(Fx.on(() -> program.scene().getFocusOwner())).isSameAs(program.node("meeting.points"));
        List<Row> answers = program.workbook.read(reader -> reader.all(Answers.SHEET));
        assertThat(answers).anyMatch(row -> row.get(Answers.EVIDENCE, "").endsWith("Essai p ca 1"));
        push(KeyCode.ENTER);
        assertThat(words("meeting.count.in_favour")).isEqualTo("0");
    }

    @Tag("walk")
    @Test
    void theMinutesThatAreShownAreThoseOfTheMeeting() {
        threeVoices();
        hold();
        toDecisions();
        push(KeyCode.DIGIT3);
        push(KeyCode.P);
        push(KeyCode.P);
        push(KeyCode.P);
        push(KeyCode.ENTER);
        Fx.untilAsked("noted", () -> decided().size() == 1);
        for (int i = 0; i < 5 && program.find("meeting.minutes").isEmpty(); i++) {
            push(KeyCode.RIGHT);
        }
        Fx.run(program.<Button>node("meeting.minutes")::fire);
        Fx.until("the preview", () -> program.find("preview.row").isPresent());
        assertThat(Fx.on(() -> program.<ComboBox<?>>node("preview.row").getValue()))
                .isNotNull();
    }

    @Tag("walk")
    @Test
    void anAnswerTurnsTheProposalBeforeEveryoneAndTheVoteBeginsAgain() {
        threeVoices();
        hold();
        toDecisions();
        push(KeyCode.DIGIT3);
        push(KeyCode.P);
        push(KeyCode.F4);
        assertThat(words("meeting.turn.word")).isEqualTo("ADAPTER");
        answerYes("6.1");
        answerYes("7.1");
        Fx.until("turned", () -> "LANCER".equals(words("meeting.turn.word")));
        assertThat(Nodes.words()).contains("ADAPTER");
        assertThat(words("meeting.notice")).contains("repart de zéro");
        Fx.look(program.scene(), "seance-bascule");
        push(KeyCode.ENTER);
        assertThat(words("meeting.count.in_favour")).isEqualTo("0");
        assertThat(words("meeting.decides")).isEqualTo("Le bureau décide d’adapter");
        push(KeyCode.P);
        push(KeyCode.P);
        push(KeyCode.P);
        push(KeyCode.ENTER);
        assertThat(words("meeting.notice")).startsWith("La résolution est restée comme elle était préparée");
        assertThat(Fx.<Boolean>on(() -> program.node("decision.resolution").isFocused()))
                .isTrue();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.untilAsked("noted", () -> decided().size() == 1);
        Row noted = decided().getFirst();
        assertThat(noted.get(Decisions.VERDICT_AT_OPENING)).isEqualTo(Verdict.ADAPTER);
        assertThat(noted.get(Decisions.VERDICT_SEEN)).isEqualTo(Verdict.LANCER);
    }

    @Tag("walk")
    @Test
    void aSubjectIsShownWholeOnTheUsualScreenAndAProofOfTheAnswerBeforeIsSaid() {
        threeVoices();
        hold();
        toDecisions();
        assertThat(hidden()).as("higher than its place, in pixels").isLessThanOrEqualTo(0);
        push(KeyCode.F4);
        answerYes("7.1");
        Fx.until("the proof", () -> Nodes.words().stream().anyMatch(said -> said.startsWith("La preuve de 7.1 date")));
        push(KeyCode.TAB);
        robot.write("Estimé en équipe");
        push(KeyCode.ENTER);
        assertThat(Fx.on(Nodes::words)).noneMatch(said -> said.startsWith("La preuve de 7.1 date"));
    }

    /** Returns how much of what scrolls is out of sight. */
    private double hidden() {
        return Fx.on(() -> {
            ScrollPane pane = (ScrollPane) program.scene().getRoot().lookup(".meeting-scroll");
            return pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
        });
    }

    @Tag("walk")
    @Test
    void goingFurtherThanTheProposalOwesAReasonThere() {
        threeVoices();
        hold();
        toDecisions();
        push(KeyCode.DIGIT1);
        push(KeyCode.P);
        push(KeyCode.P);
        push(KeyCode.P);
        push(KeyCode.ENTER);
        assertThat(words("meeting.notice")).isNotEmpty();
        assertThat(decided()).isEmpty();
        Fx.look(program.scene(), "seance-motif");
        robot.write("Le besoin presse");
        program.settle();
        push(KeyCode.TAB);
        robot.write("Chlo");
        program.settle();
        push(KeyCode.ENTER);
        assertThat(program.find("meeting.notice").filter(Nodes::isShown))
                .as("nothing lacks any more")
                .isEmpty();
        Fx.look(program.scene(), "seance-motif-dit");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(words("meeting.notice")).startsWith("La résolution est restée comme elle était préparée");
        assertThat(Fx.<Boolean>on(() -> program.node("decision.resolution").isFocused()))
                .isTrue();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.untilAsked("noted", () -> decided().size() == 1);
        assertThat(decided().getFirst().get(Decisions.OVERRIDE_REASON)).isEqualTo("Le besoin presse");
    }

    private void answerYes(String code) {
        ListView<Point> points = program.node("meeting.points");
        Fx.run(() -> points.getItems().stream()
                .filter(point -> point.code().equals(code))
                .findFirst()
                .ifPresent(points.getSelectionModel()::select));
        program.settle();
        push(KeyCode.DIGIT1);
        Fx.until(
                "answered",
                () -> points.getItems().stream()
                        .anyMatch(point -> point.code().equals(code) && point.value() == Answer.OUI));
    }

    @Tag("walk")
    @Test
    void aMeetingThatWasCutShortGoesOnWhereItStood() {
        threeVoices();
        hold();
        toDecisions();
        push(KeyCode.RIGHT);
        Fx.until("the second", () -> words("meeting.place").startsWith("Décision 2"));
        push(KeyCode.DIGIT3);
        push(KeyCode.P);
        push(KeyCode.C);
        String follows = words("meeting.follows");
        assertThat(follows).startsWith("Revue le");
        cutAndResume();
        Fx.until("the second again", () -> words("meeting.place").startsWith("Décision 2"));
        assertThat(words("meeting.decides")).isEqualTo("Le bureau décide d’instruire encore");
        assertThat(words("meeting.count.in_favour")).isEqualTo("1");
        assertThat(words("meeting.count.against")).isEqualTo("1");
        assertThat(words("meeting.follows")).isEqualTo(follows);
        push(KeyCode.A);
        push(KeyCode.ENTER);
        Fx.untilAsked("noted", () -> decided().size() == 1);
    }

    private void cutAndResume() {
        program.abandon();
        program = new ProgramWindow(folder, true);
        program.settle();
        Fx.run(() -> Nodes.buttons("Reprendre la séance")
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        program.settle();
    }

    @Tag("walk")
    @Test
    void aMeetingCutShortInAFieldGoesOnThere() {
        threeVoices();
        hold();
        toDecisions();
        push(KeyCode.DIGIT3);
        push(KeyCode.F6);
        program.settle();
        TextInputControl reason = program.node("decision.reason");
        Fx.run(() -> {
            reason.requestFocus();
            reason.appendText("Trop tôt");
        });
        program.settle();
        cutAndResume();
        TextInputControl again = program.node("decision.reason");
        assertThat(again.getText()).endsWith("Trop tôt");
        assertThat(words("meeting.main")).isNotEqualTo("Sujet suivant");
    }

    @Tag("walk")
    @Test
    void aMeetingCutShortWhileItIsSaidWhoIsPresentBeginsThereAgain() {
        hold();
        TextInputControl others = program.node("meeting.present.others");
        Fx.run(() -> {
            others.requestFocus();
            others.appendText("Une stagiaire");
        });
        program.settle();
        cutAndResume();
        Fx.look(program.scene(), "seance-presences-reprise");
        assertThat(Nodes.find("meeting.present.others")).isPresent();
    }

    @Tag("walk")
    @Test
    void whoIsPresentIsTypedFirstAndCountsTheVoices() {
        hold();
        program.node("meeting.present.voters");
        Fx.look(program.scene(), "seance-presences");
        push(KeyCode.SPACE);
        Fx.look(program.scene(), "seance-presences-noms");
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("one voice", () -> words("meeting.voices").equals("Une voix"));
    }

    @Tag("walk")
    @Test
    void whatIsDecidedAboutIsSaidWholeBesideManyVoices() {
        voices(6);
        hold();
        toDecisions();
        Fx.look(program.scene(), "seance-six-voix");
        Label name = Fx.on(() -> (Label) program.node("meeting.name"));
        assertThat(Fx.on(name::getHeight)).isGreaterThanOrEqualTo(Fx.on(() -> name.prefHeight(name.getWidth())));
    }

    @Tag("walk")
    @Test
    void someoneNobodyHasNamedYetIsAddedThereAndMayVote() {
        hold();
        robot.clickOn(program.<Button>node("meeting.present.add"));
        program.settle();
        robot.write("Zoé");
        push(KeyCode.TAB);
        Fx.look(program.scene(), "seance-personne");
        Fx.untilAsked("written", () -> people().contains("Zoé"));
        push(KeyCode.ESCAPE);
        Fx.until("the meeting", () -> program.find("meeting.present.voters").isPresent());
        CheckComboBox<?> voters = program.node("meeting.present.voters");
        assertThat(Fx.on(() -> voters.getItems().stream().map(Object::toString).toList()))
                .anyMatch(option -> option.contains("Zoé"));
    }

    private List<String> people() {
        return program.workbook.read(reader -> reader.all(People.SHEET)).stream()
                .map(row -> row.get(People.NAME, ""))
                .toList();
    }

    @Test
    void aRetrospectiveIsShownAloneAndLargerForTheRoom() {
        Fx.run(() -> program.window.select(WorkbookTab.RETROSPECTIVES));
        program.settle();
        push(KeyCode.F5);
        assertThat(Nodes.find("retrospective.title")).isPresent();
        assertThat(Nodes.shown().anyMatch(MenuBar.class::isInstance)).isFalse();
        Fx.look(program.scene(), "retrospective-salle");
        push(KeyCode.ESCAPE);
        assertThat(Nodes.shown().anyMatch(MenuBar.class::isInstance)).isTrue();
    }
}
