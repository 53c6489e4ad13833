package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first workbook of a start is shown before it is checked; one that is not sound leaves the window again. */
class UnsoundFirstWorkbookTest {

    private static final int PAGE = 4_096;

    @TempDir
    Path folder;

    private Home home;
    private FileWorkbookService desk;
    private Path example;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void begin() throws IOException {
        home = Home.of(Map.of(Home.VARIABLE, folder.resolve("home").toString()));
        Environment surroundings = SampleWindow.ENVIRONMENT;
        desk = new FileWorkbookService(
                new Settings(home.settings()),
                () -> surroundings,
                new Backups(home.backups(), ProgramWindow.CLOCK),
                new SingleInstance(home.folder()));
        Path there = Files.createDirectory(folder.resolve("la"));
        Workbooks.example(there).close();
        example = there.resolve("exemple.lucide");
    }

    private byte[] withoutPage(int page) throws IOException {
        byte[] bytes = Files.readAllBytes(example);
        Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0);
        Files.write(example, bytes);
        return bytes;
    }

    private void withADayThatIsNone() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + example);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE trials SET day = '2026-02-31' WHERE seq = 2");
        }
    }

    @Tag("walk")
    @ParameterizedTest
    @ValueSource(ints = {3, 20, 60})
    void oneWhosePagesAreLostGivesItsPlaceToTheDefaultWorkbook(int page) throws IOException {
        byte[] bytes = withoutPage(page);
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            FirstWorkbook first = FirstWorkbook.choose(example, home, desk);

            Fx.run(() -> WindowStarter.begin(program.window, first, false));

            Fx.until("said", () -> Nodes.say("est abîmé"));
            Fx.until(
                    "the default one",
                    () -> program.stage
                            .getTitle()
                            .startsWith(home.workbook().getFileName().toString()));
            program.settle();
            assertThat(Nodes.buttons("Récupérer…")).isNotEmpty();
            program.closeAbove();
        }
        assertThat(example).hasBinaryContent(bytes);
        assertThat(desk.recent()).doesNotContain(example);
        assertThat(desk.backups(example)).isEmpty();
    }

    @Tag("walk")
    @Test
    void oneWithADayThatIsNoneDoesToo() throws IOException, SQLException {
        withADayThatIsNone();
        byte[] bytes = Files.readAllBytes(example);
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            FirstWorkbook first = FirstWorkbook.choose(example, home, desk);

            Fx.run(() -> WindowStarter.begin(program.window, first, false));

            Fx.until("said", () -> Nodes.buttons("Ouvrir en lecture").findAny().isPresent());
            Fx.until(
                    "the default one",
                    () -> program.stage
                            .getTitle()
                            .startsWith(home.workbook().getFileName().toString()));
            program.settle();
            Nodes.press("Ouvrir en lecture");
            Fx.until("open", () -> program.stage.getTitle().startsWith("exemple.lucide"));
            program.settle();
        }
        assertThat(example).hasBinaryContent(bytes);
    }

    @Tag("walk")
    @ParameterizedTest
    @ValueSource(ints = {20, 60})
    void theDefaultOneThatIsNotSoundLeavesOneMessageAndNoWorkbook(int page) throws IOException {
        withoutPage(page);
        Files.createDirectories(home.workbook().getParent());
        Files.move(example, home.workbook());
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            FirstWorkbook first = FirstWorkbook.choose(null, home, desk);

            Fx.run(() -> WindowStarter.begin(program.window, first, false));

            Fx.until("the ways out", () -> Nodes.buttons("Récupérer…").findAny().isPresent());
            program.settle();
            assertThat(program.window.current()).isEmpty();
            assertThat(Nodes.buttons("Récupérer…").count()).isEqualTo(1);
            assertThat(Nodes.buttons("Fermer").count())
                    .as("what could not be read before is not said as well")
                    .isZero();
            program.closeAbove();
        }
    }

    @Tag("walk")
    @Test
    void aSoundOneStaysAndIsTheLastOpened() throws IOException {
        try (ProgramWindow program = new ProgramWindow(folder, false)) {
            FirstWorkbook first = FirstWorkbook.choose(example, home, desk);
            assertThat(desk.recent()).isEmpty();

            Fx.run(() -> WindowStarter.begin(program.window, first, false));

            program.settle();
            assertThat(program.stage.getTitle()).startsWith("exemple.lucide");
            assertThat(desk.recent()).containsExactly(example);
        }
    }

    @Test
    void nothingIsWrittenToOneThatIsNotCheckedYet() throws IOException, SQLException {
        withADayThatIsNone();
        try (Workbook opened = desk.openUnchecked(example)) {
            ChangeSet change = new ChangeSet(
                    StepKind.EDITED, "", List.of(Edit.insert(Tools.SHEET, Cells.of(Tools.NAME, "Plumier"))));

            assertThatThrownBy(() -> opened.apply(change))
                    .isInstanceOf(WorkbookException.class)
                    .extracting(failure -> ((WorkbookException) failure).problem())
                    .isEqualTo(WorkbookException.Problem.ALTERED);
        }
        assertThat(desk.backups(example)).isEmpty();
    }
}
