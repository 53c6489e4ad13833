package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Keys;
import fr.technolucide.ui.MenuItems;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.WorkbookTab;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed and not in the workbook is kept beside it, and offered when the program ended without a word. */
class AutosaveTest {

    @TempDir
    Path folder;

    private final InputDriver robot = new InputDriver();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private Path place() {
        return folder.resolve("Technolucide").resolve("unsaved");
    }

    private Map<Path, byte[]> kept() throws IOException {
        Map<Path, byte[]> files = new HashMap<>();
        if (Files.isDirectory(place())) {
            try (Stream<Path> all = Files.list(place())) {
                for (Path each : all.toList()) {
                    files.put(each, Files.readAllBytes(each));
                }
            }
        }
        return files;
    }

    /** As a kill would leave them. */
    private static void putBack(Map<Path, byte[]> files) throws IOException {
        for (Map.Entry<Path, byte[]> each : files.entrySet()) {
            Files.write(each.getKey(), each.getValue());
        }
    }

    private ProgramWindow open() {
        ProgramWindow program = new ProgramWindow(folder, true);
        program.settle();
        return program;
    }

    private static void press(String words) {
        Fx.run(() -> Nodes.buttons(words)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " not in " + Nodes.words()))
                .fire());
    }

    /** Leaves the window, and throws away what it asks about. */
    private static void abandon(ProgramWindow program) {
        Fx.run(program.window::quit);
        program.settle();
        press("Abandonner");
        program.settle();
    }

    private static String task(ProgramWindow program, UUID trial) {
        return program.workbook.read(
                reader -> reader.find(Trials.SHEET, trial).orElseThrow().get(Trials.TASK, ""));
    }

    private static List<Row> trials(ProgramWindow program) {
        return program.workbook.read(reader -> reader.all(Trials.SHEET));
    }

    private static void reveal(ProgramWindow program, UUID trial) {
        Fx.run(() -> program.window.reveal(Trials.SHEET, trial));
        program.settle();
    }

    private void beginTrial(ProgramWindow program) {
        Fx.run(() -> program.window.select(WorkbookTab.JOURNAL));
        program.settle();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        program.settle();
        Keys.focus(program.<Node>node("trials.task"));
        robot.write("Relire le bail");
        program.settle();
    }

    @Tag("slow")
    @Test
    void theSheetsOfAPileComeBackAfterACrash() throws IOException {
        ProgramWindow program = open();
        MenuItems.fire(program.scene(), "entry.menu.trials");
        program.node("entry.head");
        program.settle();
        type("Plumier", "", "Amina", "30", "Classer les archives");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        type("", "", "Zineb");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        type("20", "Légender des photos");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        program.settle();
        Map<Path, byte[]> kept = kept();
        assertThat(kept.values())
                .singleElement()
                .satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .contains("Classer les archives", "Légender des photos", "Zineb"));
        program.abandon();
        putBack(kept);

        ProgramWindow after = open();
        assertThat(Nodes.words()).anyMatch(words -> words.contains("n’étaient pas encore dans le cahier"));
        press("Reprendre");
        after.settle();
        TextInputControl task = after.node("trials.task");
        assertThat(Fx.<String>on(task::getText)).isEqualTo("Légender des photos");
        after.abandon();
    }

    private void type(String... words) {
        for (String word : words) {
            if (!word.isEmpty()) {
                robot.write(word);
            }
            robot.push(KeyCode.ENTER);
        }
    }

    @Tag("walk")
    @Test
    void whatIsTypedInAWorkbookThatItsCheckRefusesIsOfferedAgain() throws IOException {
        CountDownLatch typed = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (ProgramWindow program = open()) {
            beginTrial(program);
            Path file = program.workbook.path();
            Fx.run(() -> program.window.confirm(
                    () -> {
                        awaited(typed);
                        throw new WorkbookException(WorkbookException.Problem.DAMAGED, file);
                    },
                    closed::countDown));
            typed.countDown();
            Fx.until("closed", () -> closed.getCount() == 0);
            Rest.await();
            assertThat(kept().values())
                    .singleElement()
                    .satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .contains("Relire le bail"));
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Tag("slow")
    @Test
    void aNewRowThatLacksSomethingIsShownAgain() throws IOException {
        Map<Path, byte[]> kept;
        int before;
        try (ProgramWindow program = open()) {
            before = trials(program).size();
            beginTrial(program);
            kept = kept();
            assertThat(kept).hasSize(1);
            abandon(program);
        }
        putBack(kept);
        try (ProgramWindow program = open()) {
            assertThat(Nodes.words()).anyMatch(words -> words.contains("n’étaient pas encore dans le cahier"));
            Fx.look(program.scene(), "reprise");
            press("Reprendre");
            program.settle();
            TextInputControl task = program.node("trials.task");
            assertThat(Fx.<String>on(task::getText)).isEqualTo("Relire le bail");
            assertThat(trials(program)).hasSize(before);
            assertThat(kept()).as("still not in the workbook").hasSize(1);
            abandon(program);
        }
    }

    @Tag("slow")
    @Test
    void aDecisionTypedInItsDialogIsShownAgain() throws IOException {
        Map<Path, byte[]> kept;
        try (ProgramWindow program = open()) {
            UUID useCase = program.workbook.read(reader -> reader.all(UseCases.SHEET).stream()
                    .filter(row -> row.get(UseCases.TITLE, "").startsWith("Traduire"))
                    .findFirst()
                    .orElseThrow()
                    .id());
            Fx.run(() -> new UseCaseDecisions(program.window.current().orElseThrow()).prepare(useCase));
            program.settle();
            assertThat(kept()).as("nothing was typed").isEmpty();
            Keys.focus(program.<Node>node("decision.resolution"));
            robot.write("Relire le bail");
            program.settle();
            kept = kept();
            assertThat(kept).hasSize(1);
            program.closeAbove();
        }
        putBack(kept);
        try (ProgramWindow program = open()) {
            press("Reprendre");
            program.settle();
            TextInputControl resolution = program.node("decisions.resolution");
            assertThat(Fx.<String>on(resolution::getText)).isEqualTo("Relire le bail");
            abandon(program);
        }
    }

    @Tag("slow")
    @Test
    void whatNoFormTakesUpIsKeptUntilItIsThrownAway() throws IOException {
        Map<Path, byte[]> kept;
        try (ProgramWindow program = open()) {
            UUID awaited = program.workbook.read(reader -> reader.all(Decisions.SHEET).stream()
                    .filter(row -> row.isEmpty(Decisions.OUTCOME))
                    .findFirst()
                    .orElseThrow()
                    .id());
            beginTrial(program);
            Fx.run(() -> new UseCaseDecisions(program.window.current().orElseThrow()).open(awaited));
            program.settle();
            Keys.focus(program.<Node>node("decision.resolution"));
            robot.push(KeyCode.CONTROL, KeyCode.END);
            robot.write(" Encore");
            program.settle();
            kept = kept();
            program.closeAbove();
            abandon(program);
        }
        putBack(kept);
        try (ProgramWindow program = open()) {
            press("Reprendre");
            program.settle();
            assertThat(Nodes.words()).anyMatch(words -> words.contains("Il reste des textes"));
            press("Plus tard");
            program.settle();
            assertThat(kept()).hasSize(1);
            kept = kept();
            abandon(program);
        }
        putBack(kept);
        try (ProgramWindow program = open()) {
            assertThat(shownTexts()).anyMatch(text -> text.contains("Encore"));
            press("Jeter");
            program.settle();
            assertThat(kept()).isEmpty();
        }
    }

    private static List<String> shownTexts() {
        return Fx.on(() -> Nodes.shown()
                .filter(TextInputControl.class::isInstance)
                .map(node -> ((TextInputControl) node).getText())
                .toList());
    }

    @Tag("slow")
    @Test
    void nothingIsKeptOnceItIsWritten() throws IOException {
        try (ProgramWindow program = open()) {
            UUID trial = trials(program).getFirst().id();
            reveal(program, trial);
            Keys.focus(program.<Node>node("trials.task"));
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write("Relire le bail");
            robot.push(KeyCode.TAB);
            program.settle();
            assertThat(task(program, trial)).isEqualTo("Relire le bail");
            assertThat(kept()).isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void aTextThatIsNoValueYetIsToldAndNobodyElseCanReadIt() throws IOException {
        Map<Path, byte[]> kept;
        try (ProgramWindow program = open()) {
            UUID trial = trials(program).getFirst().id();
            reveal(program, trial);
            Keys.focus(program.<Node>node("trials.minutes"));
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write("une bonne heure");
            program.settle();
            kept = kept();
            assertThat(Files.getPosixFilePermissions(place())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
            abandon(program);
        }
        putBack(kept);
        try (ProgramWindow program = open()) {
            assertThat(Nodes.shown()
                            .filter(TextInputControl.class::isInstance)
                            .map(node -> ((TextInputControl) node).getText()))
                    .anyMatch(text -> text.contains("une bonne heure"));
            press("Jeter");
            program.settle();
            assertThat(kept()).isEmpty();
            press("Les garder");
            program.settle();
            assertThat(kept()).as("a way back").hasSize(1);
            press("Jeter");
            program.settle();
            press("Fermer");
            program.settle();
            assertThat(kept()).isEmpty();
        }
        try (var _ = open()) {
            assertThat(Nodes.buttons("Reprendre")).isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void anotherWorkbookInItsPlaceIsOfferedNothingAndTakesNothingAway() throws IOException {
        Map<Path, byte[]> kept;
        Path workbook = folder.resolve("Documents").resolve("Passerelles.lucide");
        try (ProgramWindow program = open()) {
            beginTrial(program);
            kept = kept();
            abandon(program);
        }
        putBack(kept);
        Path aside = Files.move(workbook, folder.resolve("aside.lucide"));
        try (ProgramWindow other = new ProgramWindow(folder, false)) {
            other.settle();
            assertThat(Nodes.buttons("Reprendre")).isEmpty();
        }
        assertThat(kept()).containsOnlyKeys(kept.keySet());
        Files.move(aside, workbook, StandardCopyOption.REPLACE_EXISTING);
        try (ProgramWindow program = open()) {
            press("Jeter");
            program.settle();
        }
    }

    @Tag("walk")
    @Test
    void whatWaitsForTheDiskIsKeptWithTheValueThatItReplaces() throws IOException {
        try (ProgramWindow program = open()) {
            Row trial = trials(program).getFirst();
            Session session = program.window.current().orElseThrow();
            Fx.run(() -> {
                session.hold(() -> {});
                session.submit(ChangeSet.edited("", Edit.update(trial, Trials.TASK, "Relire le bail")));
            });
            program.settle();
            assertThat(kept().values())
                    .singleElement()
                    .satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .contains("Relire le bail", trial.get(Trials.TASK, "")));
            Fx.run(session::resume);
            program.settle();
            assertThat(kept()).isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void whatIsTypedWhenTheSystemEndsTheSessionIsWrittenFirst() {
        try (ProgramWindow program = open()) {
            UUID trial = trials(program).getFirst().id();
            reveal(program, trial);
            TextInputControl task = program.node("trials.task");
            Fx.run(() -> {
                task.requestFocus();
                task.setText("Relire le bail");
            });
            program.window.handOver(Duration.ofSeconds(60));
            assertThat(task(program, trial)).isEqualTo("Relire le bail");
        }
    }

    @Tag("walk")
    @Test
    void aNewRowKeptOnLeavingIsOfferedAtTheNextOpening() {
        ProgramWindow program = open();
        beginTrial(program);
        Fx.run(program.window::quit);
        program.settle();
        press("Garder pour la prochaine fois");
        program.settle();
        program.close();
        ProgramWindow again = open();
        Fx.until("offered", () -> Nodes.words().contains("Des mots tapés n’étaient pas encore dans le cahier"));
        press("Reprendre");
        again.settle();
        assertThat(Fx.on(() -> again.<javafx.scene.control.TextInputControl>node("trials.task")
                        .getText()))
                .isEqualTo("Relire le bail");
        abandon(again);
        again.close();
    }
}
