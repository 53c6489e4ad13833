package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.calendar.CalendarExport;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The chain from end to end in the window, with the mouse and the keys, over an empty workbook: a new tool, its trials,
 * the retrospective that is closed on them, a use case, its checklist, the decision, the stages up to the service; then,
 * six months later, the review that is overdue and stops it.
 */
@Tag("slow")
class WholeChainTest {

    private static final Clock LATER = Clock.fixed(Instant.parse("2027-06-10T09:00:00Z"), ZoneOffset.UTC);
    private static final String LESSON = "A deux, on relit mieux";

    @TempDir
    Path folder;

    private ProgramWindow program;
    private Hand hand;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void fromANewToolToADecisionThatComesBackForReviewAndIsStopped() throws IOException {
        use(ProgramWindow.CLOCK, () -> {
            nameATool();
            logTrials();
            closeARetrospective();
            describeAUseCase();
            fillTheChecklist();
            prepareTheDecision();
            assertThat(calendar()).contains("SUMMARY:Décision\u00a0: Courriers", "DTSTART;VALUE=DATE:20261203");
            noteTheDecision();
            putInService();
            assertThat(calendar()).contains("SUMMARY:Revue\u00a0: Courriers", "DTSTART;VALUE=DATE:20270525");
        });
        use(LATER, this::reviewAndStop);
    }

    private void use(Clock clock, Runnable work) {
        try (ProgramWindow opened = new ProgramWindow(folder, false, clock)) {
            program = opened;
            hand = new Hand(opened);
            opened.settle();
            work.run();
        }
    }

    private <T> T read(Function<Reader, T> question) {
        return CompletableFuture.supplyAsync(() -> program.workbook.read(question))
                .join();
    }

    private List<Row> rows(Sheet sheet) {
        return read(reader -> reader.all(sheet));
    }

    private Row only(Sheet sheet) {
        assertThat(rows(sheet)).hasSize(1);
        return rows(sheet).getFirst();
    }

    private void awaitRows(Sheet sheet, int count) {
        Fx.until(count + " " + sheet, () -> rows(sheet).size() == count);
        program.settle();
    }

    private void awaitCell(String what, java.util.concurrent.Callable<Boolean> condition) {
        Fx.until(what, condition);
        program.settle();
    }

    private void nameATool() {
        hand.type("home.start.tool.name", "Plumier");
        hand.push(KeyCode.ENTER);
        awaitRows(Tools.SHEET, 1);
    }

    private void logTrials() {
        Fx.until("a trial is begun", () -> program.find("trials.tester").isPresent());
        hand.step(KeyCode.ENTER, "trials.tester");
        add("trials.tester", "Chloé");
        hand.step(KeyCode.ENTER, "trials.minutes");
        for (int trial = 1; trial <= 2; trial++) {
            hand.write("5 h");
            hand.step(KeyCode.ENTER, "trials.task");
            hand.write("Courrier " + trial);
            hand.push(KeyCode.CONTROL, KeyCode.ENTER);
            awaitRows(Trials.SHEET, trial);
            Fx.until("the next trial", () -> hand.isIn("trials.minutes"));
        }
        hand.push(KeyCode.ESCAPE);
    }

    /** Types a name that is found nowhere, and takes the offer to add it. */
    private void add(String field, String name) {
        ComboBox<?> box = program.node(field);
        hand.write(name);
        Fx.until(
                "offered",
                () -> box.getItems().stream()
                        .anyMatch(option -> option != null && option.toString().contains("«\u00A0" + name)));
        hand.push(KeyCode.DOWN);
        hand.push(KeyCode.ENTER);
        Fx.until("chosen", () -> !box.isShowing() && box.getValue() != null);
        program.settle();
    }

    private void closeARetrospective() {
        hand.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        hand.click("retrospective.begin");
        awaitRows(Retrospectives.SHEET, 1);
        hand.type("note.keep.text", "La relecture prend dix minutes");
        hand.push(KeyCode.ENTER);
        awaitRows(RetroNotes.SHEET, 1);
        hand.click("retrospective.change.adjust");
        hand.type("retrospective.change_text", "Relire avant tout envoi");
        hand.click("retrospective.close");
        awaitCell("closed", () -> !only(Retrospectives.SHEET).isEmpty(Retrospectives.CLOSED_ON));
        assertThat(only(Retrospectives.SHEET).get(Retrospectives.CHANGE)).isEqualTo(Change.ADJUST);
    }

    private void describeAUseCase() {
        hand.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        hand.click("usecase.begin");
        hand.type("casepage.new.problem", "Les lettres prennent des heures");
        hand.type("casepage.new.title", "Courriers");
        hand.click("casepage.new.open");
        awaitRows(UseCases.SHEET, 1);
        hand.click("value.use_cases.more_people");
        hand.clickIn("use_cases.more_people", "2");
        hand.click("value.use_cases.owner");
        hand.write("Chlo"); // the list narrows a moment later than it is typed
        hand.push(KeyCode.ENTER);
        awaitCell("an owner", () -> !only(UseCases.SHEET).isEmpty(UseCases.OWNER));
        assertThat(only(UseCases.SHEET).get(UseCases.MORE_PEOPLE)).isEqualTo(2);
    }

    private void fillTheChecklist() {
        hand.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        hand.click("checklist.start.full");
        List<String> codes = rows(Questions.SHEET).stream()
                .map(question -> question.get(Questions.CODE, ""))
                .sorted()
                .toList();
        for (String code : codes) {
            if (code.endsWith(".1") && !code.equals(codes.getFirst())) {
                hand.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            }
            hand.step(KeyCode.DOWN, "checklist.answers." + code);
            hand.push(KeyCode.DIGIT1);
        }
        awaitCell(
                "thirty answers",
                () -> rows(Answers.SHEET).stream()
                                .filter(row -> !row.isEmpty(Answers.VALUE))
                                .count()
                        == 30);
    }

    private void prepareTheDecision() {
        hand.click("checklist.prepare");
        hand.clickIn("decision.body", "Bureau");
        hand.type("decision.day", "3/12/2026");
        hand.type("decision.resolution", "Ouvrir le service, relecture avant tout envoi");
        hand.type("decision.stop_criteria", "Moins de deux heures par mois");
        hand.push(KeyCode.ENTER);
        hand.write("Un envoi sans relecture");
        hand.type("decision.review_date", "25/05/2027");
        hand.clickWords("Garder, à décider");
        awaitRows(Decisions.SHEET, 1);
        assertThat(only(Decisions.SHEET).isEmpty(Decisions.OUTCOME)).isTrue();
    }

    private void noteTheDecision() {
        hand.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Fx.until("one decision awaits", () -> words().contains("Une décision vous attend"));
        hand.push(KeyCode.DOWN);
        hand.push(KeyCode.ENTER);
        hand.clickIn("decision.outcome", "Adapter");
        hand.type("decision.minutes_ref", "PV du bureau, point 2");
        hand.type("decision.day", "25/11/2026");
        hand.clickWords("Noter la décision");
        awaitCell("decided", () -> only(Decisions.SHEET).get(Decisions.OUTCOME) == Outcome.ADAPT);
        Row decided = only(Decisions.SHEET);
        assertThat(decided.get(Decisions.VERDICT_SEEN)).isEqualTo(Verdict.ADAPTER);
        assertThat(decided.get(Decisions.DAY)).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    private void putInService() {
        hand.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        for (UseCaseStage stage : List.of(UseCaseStage.EXPLORATION, UseCaseStage.PILOT, UseCaseStage.IN_SERVICE)) {
            hand.click("decision.passage.go");
            awaitCell(stage.id(), () -> only(UseCases.SHEET).get(UseCases.STAGE) == stage);
        }
    }

    private void reviewAndStop() {
        hand.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Fx.until("the review is late", () -> words().contains("16 jours de retard"));
        hand.clickIn("home.awaiting", "Revoir");
        hand.clickIn("decision.criterion.1", "Tout va bien");
        hand.clickIn("decision.criterion.2", "Il faut arrêter");
        hand.type("review.minutes_per_month", "1 h 30");
        hand.type("review.observed", LESSON);
        hand.clickIn("review.change", "Arrêter");
        hand.clickWords("Noter la revue");
        awaitRows(Reviews.SHEET, 1);
        Row review = only(Reviews.SHEET);
        assertThat(review.get(Reviews.CRITERIA_MET)).isEqualTo(CriteriaMet.YES);
        assertThat(review.get(Reviews.OBSERVED)).startsWith(LESSON);
        Row stopped = only(UseCases.SHEET);
        assertThat(stopped.get(UseCases.STAGE)).isEqualTo(UseCaseStage.STOPPED);
        assertThat(stopped.get(UseCases.MINUTES_PER_MONTH)).isEqualTo(90);
        hand.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Fx.until("nothing is late", () -> !words().contains("16 jours de retard"));
    }

    private static List<String> words() {
        return Nodes.shown()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private String calendar() {
        Path target = folder.resolve("agenda.ics");
        return read(reader -> {
            try {
                CalendarExport.write(reader, target, Instant.parse("2026-11-25T10:42:00Z"));
                return Files.readString(target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
