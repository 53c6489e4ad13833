package fr.technolucide.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.LearningForm;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.ExampleRows;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.SpoiltFile;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets typed in from paper with the keyboard alone, in the real window over the worked example. */
class QuickEntryTest {

    private static final InputDriver ROBOT = new InputDriver();

    @TempDir
    Path folder;

    private SampleWindow sample;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        sample = new SampleWindow(folder, Catalog.SCHEMA, ExampleRows.edits(), List.of());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void open(Sheet sheet) {
        MenuItems.fire(sample.scene(), "entry.menu." + sheet.name());
        Fx.until("a sheet", () -> sample.find("entry.head").isPresent());
        rest();
    }

    private void rest() {
        Rest.await();
    }

    /** Types each word in its field; an empty one passes the field over as it is. */
    private static void type(String... words) {
        for (String word : words) {
            if (!word.isEmpty()) {
                ROBOT.write(word);
            }
            ROBOT.push(KeyCode.ENTER);
        }
    }

    /** The item that a digit gives, then the next field. */
    private static void choose(KeyCode digit) {
        ROBOT.push(digit);
        ROBOT.push(KeyCode.ENTER);
    }

    private static void endSheet() {
        ROBOT.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private String head() {
        return Fx.on(() -> ((Label) sample.node("entry.head")).getText());
    }

    private int sheets() {
        return Fx.on(
                () -> ((ListView<?>) sample.node("entry.sheets")).getItems().size());
    }

    private String field(String column) {
        return Fx.on(() -> ((TextInputControl) sample.node("entry." + column)).getText());
    }

    /** @param column of the sheet of paper, or of a table with the name of its sheet before it */
    private boolean hasKeyboard(String column) {
        return Fx.on(() -> {
            Node wanted = sample.node(column.contains(".") ? column : "entry." + column);
            for (Node each = sample.scene().getFocusOwner(); each != null; each = each.getParent()) {
                if (each == wanted) {
                    return true;
                }
            }
            return false;
        });
    }

    private void until(String words) {
        Fx.until(words, () -> shown(words));
    }

    private static boolean shown(String words) {
        return Nodes.words().stream().anyMatch(text -> plain(text).contains(words));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private List<Row> rows(Sheet sheet) {
        return sample.read(reader -> reader.all(sheet));
    }

    private List<Row> added(Sheet sheet, List<Row> before) {
        Set<UUID> known = new HashSet<>(before.stream().map(Row::id).toList());
        return rows(sheet).stream().filter(row -> !known.contains(row.id())).toList();
    }

    private String named(Row row, Column<UUID> column, Column<String> name) {
        return sample.read(reader ->
                reader.find(name.sheet(), row.get(column)).orElseThrow().get(name));
    }

    private void written() {
        Fx.until("written", () -> sample.find("entry.head").isEmpty());
        rest();
    }

    @Tag("walk")
    @Test
    void aPileOfThreeTrialsIsTypedInTheOrderOfThePaperAndIsOneStep() {
        List<Row> before = rows(Trials.SHEET);
        open(Trials.SHEET);
        assertThat(head()).isEqualTo("Feuille 1");
        type("Plum", "20/11/2026", "Amin", "1h15", "Relire une lettre", "", "");
        choose(KeyCode.DIGIT2);
        type("", "40", "10", "5");
        choose(KeyCode.DIGIT4);
        type("0", "", "Bien relire les noms", "3", "", "", "", "");
        Fx.until("the second sheet", () -> head().equals("Feuille 2"));
        type("", "", "", "90", "Traduire un tract");
        endSheet();
        Fx.until("the third sheet", () -> head().equals("Feuille 3"));
        type("Écout", "21/11/2026", "", "0:45", "Résumer un compte rendu");
        endSheet();
        Fx.until("a fourth sheet is offered", () -> head().equals("Feuille 4"));
        assertThat(sheets()).isEqualTo(3);
        assertThat(rows(Trials.SHEET)).hasSameSizeAs(before);
        endSheet();
        ROBOT.push(KeyCode.ENTER);
        written();

        List<Row> trials = added(Trials.SHEET, before);
        assertThat(trials).extracting(row -> row.get(Trials.MINUTES)).containsExactly(75, 90, 45);
        assertThat(trials)
                .extracting(row -> row.get(Trials.DAY))
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 21));
        assertThat(trials)
                .extracting(row -> named(row, Trials.TOOL, Tools.NAME))
                .containsExactly("Plumier", "Plumier", "Écoutille");
        assertThat(trials)
                .extracting(row -> named(row, Trials.TESTER, People.NAME))
                .containsOnly("Amina");
        Row first = trials.getFirst();
        assertThat(first.get(Trials.DATA_USED)).isEqualTo(Data.INTERNAL);
        assertThat(first.get(Trials.NET_GAIN)).isEqualTo(25);
        assertThat(first.get(Trials.QUALITY)).isEqualTo(4);
        assertThat(first.get(Trials.LESSON)).isEqualTo("Bien relire les noms");
        assertThat(first.get(Trials.SHORT_EXCHANGES)).isEqualTo(3);

        ROBOT.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("all three are gone", () -> rows(Trials.SHEET).size() == before.size());
    }

    @Tag("walk")
    @Test
    void aDurationThatCannotBeReadIsSaidUnderItsFieldWhichKeepsTheKeyboard() {
        open(Trials.SHEET);
        type("Plumier", "", "Amina", "longtemps");
        assertThat(hasKeyboard("minutes")).isTrue();
        until("durée");
        ROBOT.push(KeyCode.CONTROL, KeyCode.A);
        type("1,5");
        assertThat(hasKeyboard("minutes")).isTrue();
        until("Lire 1 h 30");
        ROBOT.push(KeyCode.CONTROL, KeyCode.A);
        type("1h30");
        assertThat(hasKeyboard("task")).isTrue();
        assertThat(plain(field("minutes"))).isEqualTo("1 h 30");
    }

    @Tag("slow")
    @Test
    void aDayThatCannotBeReadStaysAsItWasTyped() {
        open(Trials.SHEET);
        type("Plumier", "un mardi", "");
        assertThat(hasKeyboard("day")).isTrue();
        until("Écrivez une date");
        ROBOT.push(KeyCode.CONTROL, KeyCode.A);
        type("24/11/26");
        assertThat(hasKeyboard("tester")).isTrue();
    }

    @Tag("slow")
    @Test
    void aDayTypedWithoutItsYearIsTheLastSuchDay() {
        open(Trials.SHEET);
        type("Plumier", "24/11");
        assertThat(hasKeyboard("tester")).isTrue();
        assertThat(day()).isEqualTo("24/11/2026");
        ROBOT.push(KeyCode.SHIFT, KeyCode.TAB);
        ROBOT.push(KeyCode.CONTROL, KeyCode.A);
        type("26/11");
        assertThat(hasKeyboard("tester")).isTrue();
        assertThat(day()).isEqualTo("26/11/2025");
    }

    private String day() {
        return Fx.on(() -> ((DatePicker) sample.node("entry.day")).getEditor().getText());
    }

    @Test
    void aSheetThatLacksSomethingIsNotTakenAndSaysWhat() {
        open(Trials.SHEET);
        type("Plumier");
        endSheet();
        assertThat(sheets()).isZero();
        assertThat(hasKeyboard("tester")).isTrue();
        until("« Testeur » est à remplir");
    }

    @Tag("walk")
    @Test
    void aNewTesterIsAddedOnceAgreedTogetherWithTheTrial() {
        List<Row> before = rows(Trials.SHEET);
        long people = sample.count(People.SHEET);
        open(Trials.SHEET);
        type("Plumier", "", "Zineb");
        assertThat(hasKeyboard("tester")).isTrue();
        until("« Zineb » n’est pas encore dans le cahier");
        ROBOT.push(KeyCode.ENTER);
        assertThat(hasKeyboard("tester")).isTrue();
        ROBOT.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(hasKeyboard("minutes")).isTrue();
        type("30", "Classer des photos");
        endSheet();
        until("À créer avec : personne Zineb");
        assertThat(sample.count(People.SHEET)).isEqualTo(people);
        type("", "", "", "20", "Légender des photos");
        endSheet();
        endSheet();
        ROBOT.push(KeyCode.ENTER);
        written();
        assertThat(sample.count(People.SHEET)).isEqualTo(people + 1);
        assertThat(added(Trials.SHEET, before))
                .hasSize(2)
                .allMatch(row -> named(row, Trials.TESTER, People.NAME).equals("Zineb"));
        ROBOT.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("both are gone", () -> rows(Trials.SHEET).size() == before.size());
        assertThat(sample.count(People.SHEET)).isEqualTo(people);
    }

    @Tag("slow")
    @Test
    void aNewTesterWhoIsNotWantedIsCorrectedInPlaceAndNobodyIsMade() {
        long people = sample.count(People.SHEET);
        open(Trials.SHEET);
        type("Plumier", "", "Amino");
        until("« Amino » n’est pas dans le cahier, qui connaît « Amina »");
        ROBOT.push(KeyCode.CONTROL, KeyCode.A);
        type("amina");
        assertThat(field("tester")).isEqualTo("Amina");
        type("30", "Classer des photos");
        endSheet();
        endSheet();
        ROBOT.push(KeyCode.ENTER);
        written();
        assertThat(sample.count(People.SHEET)).isEqualTo(people);
    }

    @Tag("slow")
    @Test
    void escapeAsksOnlyWhenSomethingWasTyped() {
        open(Trials.SHEET);
        ROBOT.push(KeyCode.ESCAPE);
        written();

        open(Trials.SHEET);
        ROBOT.write("Plum");
        ROBOT.push(KeyCode.ESCAPE);
        until("Une feuille n’est pas encore dans le cahier");
        ROBOT.push(KeyCode.ENTER);
        rest();
        assertThat(sample.find("entry.head")).isPresent();
        assertThat(field("tool")).isEqualTo("Plumier");
    }

    @Tag("slow")
    @Test
    void escapeOnTheQuestionGoesBackToTyping() {
        open(Trials.SHEET);
        ROBOT.write("Plum");
        ROBOT.push(KeyCode.ESCAPE);
        until("Une feuille n’est pas encore dans le cahier");
        ROBOT.push(KeyCode.ESCAPE);
        rest();
        boolean asked = Fx.on(() -> shown("Une feuille n’est pas encore dans le cahier"));
        assertThat(asked).isFalse();
        assertThat(hasKeyboard("tool")).isTrue();
        assertThat(field("tool")).isEqualTo("Plumier");
    }

    @Tag("slow")
    @Test
    void escapeClosesAnOpenListBeforeItLeaves() {
        open(Learning.SHEET);
        ComboBox<?> form = sample.node("entry.form");
        Fx.run(() -> {
            form.requestFocus();
            form.show();
        });
        ROBOT.push(KeyCode.ESCAPE);
        rest();
        assertThat(Fx.on(() -> form.isShowing())).isFalse();
        assertThat(sample.find("entry.head")).isPresent();
        DatePicker day = sample.node("entry.day");
        Fx.run(() -> {
            day.requestFocus();
            day.show();
        });
        ROBOT.push(KeyCode.ESCAPE);
        rest();
        assertThat(Fx.on(() -> day.isShowing())).isFalse();
        assertThat(sample.find("entry.head")).isPresent();
        ROBOT.push(KeyCode.ESCAPE);
        written();
    }

    @Tag("slow")
    @Test
    void aKeyOfAFrenchKeyboardChooses() {
        open(Learning.SHEET);
        ComboBox<?> form = sample.node("entry.form");
        Fx.run(form::requestFocus);
        ROBOT.push(KeyCode.QUOTEDBL, "\"");
        assertThat((Object) Fx.on(() -> form.getValue())).isEqualTo(LearningForm.TRAINING);
        ROBOT.push(KeyCode.AMPERSAND, "1", KeyCode.SHIFT);
        assertThat((Object) Fx.on(() -> form.getValue())).isEqualTo(LearningForm.values()[0]);
    }

    @Tag("slow")
    @Test
    void aSheetTypedBeforeIsOpenedAgainAndTheOneUnderWayIsFoundAgain() {
        List<Row> before = rows(Trials.SHEET);
        open(Trials.SHEET);
        type("Plumier", "", "Amina", "30", "Classer");
        endSheet();
        type("", "", "", "", "À peine commencé");
        ROBOT.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(head()).isEqualTo("Feuille 1, à corriger");
        type("", "", "", "50");
        endSheet();
        assertThat(head()).isEqualTo("Feuille 2");
        assertThat(field("task")).isEqualTo("À peine commencé");
        type("", "", "", "10");
        endSheet();
        endSheet();
        ROBOT.push(KeyCode.ENTER);
        written();
        assertThat(added(Trials.SHEET, before))
                .extracting(row -> row.get(Trials.MINUTES))
                .containsExactly(50, 10);
    }

    @Tag("slow")
    @Test
    void aSheetThatWasBegunIsFoundAgainBehindSeveralOthers() {
        open(Trials.SHEET);
        type("Plumier", "", "Amina", "30", "Classer");
        endSheet();
        type("", "", "", "20", "Relire");
        endSheet();
        type("", "", "", "", "À peine commencé");
        ROBOT.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        ROBOT.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(head()).isEqualTo("Feuille 1, à corriger");
        endSheet();
        assertThat(head()).isEqualTo("Feuille 3");
        assertThat(field("task")).isEqualTo("À peine commencé");
    }

    @Tag("walk")
    @Test
    void aSheetThatHoldsARefusedValueIsNotLeftForAnotherOne() {
        open(Trials.SHEET);
        type("Plumier", "", "Amina", "30", "Classer");
        endSheet();
        type("", "", "", "25 h", "À peine commencé");
        ROBOT.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(head()).isEqualTo("Feuille 2");
        assertThat(field("minutes")).isEqualTo("25\u00a0h");
        assertThat(hasKeyboard("minutes")).isTrue();
    }

    @Tag("walk")
    @Test
    void theCrossOfTheWindowAsksFirst() {
        open(Trials.SHEET);
        ROBOT.write("Plum");
        Window window = sample.scene().getWindow();
        Fx.run(() -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until("Une feuille n’est pas encore dans le cahier");
        ROBOT.push(KeyCode.ENTER);
        rest();
        assertThat(field("tool")).isEqualTo("Plumier");
    }

    @Tag("slow")
    @Test
    void aSheetThatWasBegunIsNotLeftBehindWhenThePileIsWritten() {
        long before = sample.count(Trials.SHEET);
        open(Trials.SHEET);
        type("Plumier", "", "Amina", "30", "Classer");
        endSheet();
        type("", "", "", "", "À peine commencé");
        ROBOT.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        Fx.run(() ->
                Nodes.buttons("Ajouter 1\u00a0essai").findFirst().orElseThrow().fire());
        rest();
        assertThat(head()).isEqualTo("Feuille 2");
        assertThat(field("task")).isEqualTo("À peine commencé");
        ROBOT.push(KeyCode.ESCAPE);
        until("2 feuilles ne sont pas encore dans le cahier");
        assertThat(sample.count(Trials.SHEET)).isEqualTo(before);
    }

    @Tag("walk")
    @Test
    void aPileIsWrittenWhenItIsAskedAgainAfterAReadingThatFailed() throws Exception {
        long before = sample.count(Trials.SHEET);
        open(Trials.SHEET);
        type("Plumier", "", "Amina", "30", "Classer");
        endSheet();
        rest();
        try (var _ = new SpoiltFile(sample.workbook.path())) {
            writePile();
        }
        until("abîmé");
        ROBOT.push(KeyCode.ESCAPE);
        rest();
        assertThat(sample.count(Trials.SHEET)).isEqualTo(before);

        writePile();
        written();
        assertThat(sample.count(Trials.SHEET)).isEqualTo(before + 1);
    }

    private void writePile() {
        Fx.run(() ->
                Nodes.buttons("Ajouter 1\u00a0essai").findFirst().orElseThrow().fire());
        rest();
    }

    @Tag("slow")
    @Test
    void anAttendanceSheetOfSixNamesIsOneSessionOfTheRegister() {
        List<Row> before = rows(Learning.SHEET);
        long people = sample.count(People.SHEET);
        open(Learning.SHEET);
        type("18/11/2026", "Ce que l’IA ne sait pas faire", "", "2h");
        choose(KeyCode.DIGIT3);
        type("Amina", "Bernard", "Chlo", "Amina");
        until("« Amina » est déjà nommé plus haut");
        ROBOT.push(KeyCode.CONTROL, KeyCode.A);
        type("Farid", "Élise", "Zineb");
        ROBOT.push(KeyCode.SHIFT, KeyCode.ENTER);
        type("", "Photo de la feuille signée", "");
        Fx.until("a second sheet", () -> head().equals("Feuille 2"));
        assertThat(field("topic")).isEqualTo("Ce que l’IA ne sait pas faire");
        endSheet();
        ROBOT.push(KeyCode.ENTER);
        written();
        Row session = added(Learning.SHEET, before).getFirst();
        assertThat(session.get(Learning.DAY)).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(session.get(Learning.MINUTES)).isEqualTo(120);
        assertThat(session.get(Learning.FORM)).isEqualTo(LearningForm.TRAINING);
        assertThat(session.get(Learning.PROOF)).isEqualTo("Photo de la feuille signée");
        List<String> names = sample.read(reader -> session.ids(Learning.PEOPLE).stream()
                .map(id -> reader.find(People.SHEET, id).orElseThrow().get(People.NAME, ""))
                .toList());
        assertThat(names).containsExactly("Amina", "Bernard", "Chloé", "Farid", "Élise", "Zineb");
        ROBOT.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("gone", () -> rows(Learning.SHEET).size() == before.size());
        assertThat(sample.count(People.SHEET)).isEqualTo(people);
    }

    @Tag("slow")
    @Test
    void whoStayedLessIsASessionOfTheSameSubject() {
        List<Row> before = rows(Learning.SHEET);
        open(Learning.SHEET);
        type("18/11/2026", "Relire une page", "", "2h");
        choose(KeyCode.DIGIT1);
        type("Amina", "Bernard", "Farid", "", "Feuille signée");
        assertThat(hasKeyboard("learning.people")).isTrue();
        type("Bernard", "", "45", "Farid", "", "1h30");
        Fx.look(sample.scene(), "saisie-durees");
        type("");
        Fx.until("a second sheet", () -> head().equals("Feuille 2"));
        endSheet();
        ROBOT.push(KeyCode.ENTER);
        rest();
        Fx.look(sample.scene(), "saisie-durees-ecrites");
        written();

        List<Row> sessions = added(Learning.SHEET, before);
        assertThat(sessions)
                .extracting(row -> row.get(Learning.MINUTES), this::names)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(120, List.of("Amina")),
                        org.assertj.core.groups.Tuple.tuple(45, List.of("Bernard")),
                        org.assertj.core.groups.Tuple.tuple(90, List.of("Farid")));
        assertThat(sessions)
                .allMatch(row -> "Relire une page".equals(row.get(Learning.TOPIC)))
                .allMatch(row -> "Feuille signée".equals(row.get(Learning.PROOF)))
                .allMatch(row -> LocalDate.of(2026, 11, 18).equals(row.get(Learning.DAY)));
        ROBOT.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("all are gone", () -> rows(Learning.SHEET).size() == before.size());
    }

    private List<String> names(Row session) {
        return sample.read(reader -> session.ids(Learning.PEOPLE).stream()
                .map(id -> reader.find(People.SHEET, id).orElseThrow().get(People.NAME, ""))
                .toList());
    }

    @Tag("slow")
    @Test
    void aRetrospectiveIsTypedWithItsNotesAndItsActions() {
        List<Row> meetings = rows(Retrospectives.SHEET);
        List<Row> notes = rows(RetroNotes.SHEET);
        List<Row> actions = rows(Actions.SHEET);
        open(Retrospectives.SHEET);
        type("", "", "18/11/2026", "Amina", "", "Bernard", "");
        type("Nous relisons à deux.", "", "");
        assertThat(hasKeyboard("retro_notes.board_column")).isTrue();
        choose(KeyCode.DIGIT1);
        type("La relecture à deux", "Chloé", "3");
        choose(KeyCode.DIGIT2);
        type("Les essais sans fiche", "", "");
        type("");
        assertThat(hasKeyboard("actions.title")).isTrue();
        Fx.look(sample.scene(), "saisie-retrospective");
        type("Imprimer des fiches", "Farid", "15/12/2026", "");
        Fx.until("a second sheet", () -> head().equals("Feuille 2"));
        endSheet();
        ROBOT.push(KeyCode.ENTER);
        written();

        Row meeting = added(Retrospectives.SHEET, meetings).getFirst();
        assertThat(meeting.get(Retrospectives.CHANGE_TEXT)).isEqualTo("Nous relisons à deux.");
        assertThat(added(RetroNotes.SHEET, notes))
                .hasSize(2)
                .allMatch(note -> meeting.id().equals(note.get(RetroNotes.RETROSPECTIVE)))
                .extracting(note -> note.get(RetroNotes.TEXT))
                .containsExactlyInAnyOrder("La relecture à deux", "Les essais sans fiche");
        assertThat(added(Actions.SHEET, actions))
                .singleElement()
                .matches(action -> meeting.id().equals(action.get(Actions.RETROSPECTIVE)))
                .matches(action -> LocalDate.of(2026, 12, 15).equals(action.get(Actions.DUE)));
        ROBOT.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("all is gone", () -> rows(RetroNotes.SHEET).size() == notes.size());
        assertThat(rows(Retrospectives.SHEET)).hasSameSizeAs(meetings);
    }

    @Tag("slow")
    @Test
    void minutesGiveTheAwaitedDecisionItsOutcomeAndOneUndoTakesThemBack() {
        Row awaited = rows(Decisions.SHEET).stream()
                .filter(row -> row.isEmpty(Decisions.OUTCOME) && row.get(Decisions.BODY) == Body.BUREAU)
                .findFirst()
                .orElseThrow();
        List<Row> decisions = rows(Decisions.SHEET);
        List<Row> meetings = rows(Meetings.SHEET);
        open(Meetings.SHEET);
        choose(KeyCode.DIGIT2);
        type("03/12/2026", "Élise", "", "", "18 h 30", "", "Élise", "", "PV 12");
        assertThat(hasKeyboard("decisions.use_case")).isTrue();
        type(named(awaited, Decisions.USE_CASE, UseCases.TITLE), "");
        choose(KeyCode.DIGIT3);
        Fx.look(sample.scene(), "saisie-proces-verbal");
        type("Instruire encore un mois.", "2", "0", "1", "Il manque le contrat.", "", "", "Relire à deux.", "", "");
        type("");
        Fx.until("a second sheet", () -> head().equals("Feuille 2"));
        endSheet();
        ROBOT.push(KeyCode.ENTER);
        written();

        Row decided = rows(Decisions.SHEET).stream()
                .filter(row -> row.id().equals(awaited.id()))
                .findFirst()
                .orElseThrow();
        assertThat(rows(Decisions.SHEET)).as("no second one").hasSameSizeAs(decisions);
        assertThat(decided.get(Decisions.OUTCOME)).isEqualTo(Outcome.INVESTIGATE);
        assertThat(decided.get(Decisions.VOTES_ABSTAINED)).isEqualTo(1);
        assertThat(decided.get(Decisions.RESOLUTION)).isEqualTo("Instruire encore un mois.");
        assertThat(decided.get(Decisions.STOP_CRITERIA))
                .as("an empty place erases nothing")
                .isEqualTo(awaited.get(Decisions.STOP_CRITERIA));
        Row meeting = sample.read(reader -> reader.find(Meetings.SHEET, decided.get(Decisions.MEETING)))
                .orElseThrow();
        assertThat(meeting.get(Meetings.OPENED)).isEqualTo("18 h 30");
        assertThat(meeting.get(Meetings.MINUTES_REF)).isEqualTo("PV 12");
        ROBOT.push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("all is as before", () -> rows(Decisions.SHEET).equals(decisions));
        assertThat(rows(Meetings.SHEET)).isEqualTo(meetings);
    }

    @Tag("slow")
    @Test
    void retourArriereTakesTheLastNameBack() {
        open(Learning.SHEET);
        type("", "Sujet", "", "1h", "", "Amina", "Bernard");
        ROBOT.push(KeyCode.BACK_SPACE);
        assertThat(Fx.on(() -> Nodes.all(sample.node("entry.people"))
                        .filter(node -> node.getStyleClass().contains("taken-name"))
                        .count()))
                .isEqualTo(1);
    }
}
