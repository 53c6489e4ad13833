package fr.technolucide.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.MovedClock;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleSession;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveQueryTest {

    private static final UUID TOOL = UUID.randomUUID();
    private static final UUID OTHER_TOOL = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID TRIAL = UUID.randomUUID();

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(SampleWindow.CLOCK.instant());
    private final List<String> answers = new ArrayList<>();
    private SampleSession sample;
    private Region screen;
    private StackPane tab;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() {
        sample = new SampleSession(folder.resolve("cahier.lucide"), content(), clock);
        screen = new Region();
        tab = new StackPane(screen);
        Fx.run(() -> new Scene(new StackPane(tab)));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<Edit> content() {
        LocalDate today = LocalDate.now(clock);
        return List.of(
                Edit.insert(Row.of(Catalog.SCHEMA.own(Tools.SHEET), TOOL, today).with(Tools.NAME, "Plumier")),
                Edit.insert(Row.of(Catalog.SCHEMA.own(Tools.SHEET), OTHER_TOOL, today)
                        .with(Tools.NAME, "Buvard")),
                Edit.insert(
                        Row.of(Catalog.SCHEMA.own(People.SHEET), PERSON, today).with(People.NAME, "Chloé")),
                Edit.insert(Row.of(Catalog.SCHEMA.own(Trials.SHEET), TRIAL, today)
                        .with(Trials.TOOL, TOOL)
                        .with(Trials.TESTER, PERSON)
                        .with(Trials.DAY, today)
                        .with(Trials.MINUTES, 30)
                        .with(Trials.TASK, "Courrier")));
    }

    private void show(Node where, Function<Reader, String> question) {
        Fx.run(() -> sample.session
                .live(where, live -> live.ask(question).then(answers::add))
                .refresh());
        sample.settle();
    }

    /** « 25/11/2026, Plumier ». */
    private static String trial(Reader reader) {
        return reader.find(Trials.SHEET, TRIAL).map(new Labels(reader)::of).orElse("");
    }

    private <T> void write(Column<T> column, UUID row, T value) {
        sample.workbook.apply(ChangeSet.edited("", change(column, row, value)));
        sample.settle();
    }

    private <T> Edit change(Column<T> column, UUID row, T value) {
        return Edit.update(
                sample.read(reader -> reader.find(column.sheet(), row).orElseThrow()), column, value);
    }

    @Test
    void isAskedAgainWhenARowThatItNamesChangesAndNotWhenAnotherSheetDoes() {
        show(screen, LiveQueryTest::trial);
        write(People.NAME, PERSON, "Élise");
        assertThat(answers).containsExactly("25/11/2026, Plumier");
        write(Tools.NAME, TOOL, "Encrier");
        assertThat(answers).containsExactly("25/11/2026, Plumier", "25/11/2026, Encrier");
    }

    @Test
    void dependsOnWhatItReadLast() {
        show(
                screen,
                reader -> reader.find(Trials.SHEET, TRIAL)
                        .filter(row -> OTHER_TOOL.equals(row.get(Trials.TOOL)))
                        .map(row -> "another")
                        .orElseGet(() -> trial(reader)));
        write(Trials.TOOL, TRIAL, OTHER_TOOL);
        answers.clear();
        write(Tools.NAME, TOOL, "Encrier");
        assertThat(answers).isEmpty();
    }

    @Test
    void isAskedAgainAfterUndo() {
        show(screen, LiveQueryTest::trial);
        write(Tools.NAME, TOOL, "Encrier");
        Fx.run(sample.session::undo);
        sample.settle();
        assertThat(answers).last().isEqualTo("25/11/2026, Plumier");
    }

    @Test
    void waitsUntilItsScreenIsShown() {
        show(screen, LiveQueryTest::trial);
        Fx.run(() -> tab.setVisible(false));
        write(Tools.NAME, TOOL, "Encrier");
        write(Tools.NAME, TOOL, "Plume");
        assertThat(answers).hasSize(1);
        Fx.run(() -> tab.setVisible(true));
        sample.settle();
        assertThat(answers).containsExactly("25/11/2026, Plumier", "25/11/2026, Plume");
    }

    @Test
    void isNotAskedAgainWhenItsScreenIsShownAndNothingChanged() {
        show(screen, LiveQueryTest::trial);
        Fx.run(() -> tab.setVisible(false));
        write(People.NAME, PERSON, "Élise");
        Fx.run(() -> tab.setVisible(true));
        Fx.run(() -> tab.getChildren().clear());
        Fx.run(() -> tab.getChildren().add(screen));
        sample.settle();
        assertThat(answers).hasSize(1);
    }

    @Test
    void aScreenOutOfItsWindowWaitsToo() {
        show(screen, LiveQueryTest::trial);
        Fx.run(() -> tab.getChildren().clear());
        write(Tools.NAME, TOOL, "Encrier");
        assertThat(answers).hasSize(1);
        Fx.run(() -> tab.getChildren().add(new StackPane(screen)));
        sample.settle();
        assertThat(answers).containsExactly("25/11/2026, Plumier", "25/11/2026, Encrier");
    }

    @Test
    void hearsOfWhatAnotherProgramWrote() {
        show(screen, LiveQueryTest::trial);
        try (Workbook command =
                WorkbookFiles.open(sample.workbook.path(), Catalog.SCHEMA, SampleWindow.ENVIRONMENT, false)) {
            command.apply(ChangeSet.edited("", change(Tools.NAME, TOOL, "Encrier")));
        }
        Fx.run(sample.session::catchUp);
        sample.settle();
        assertThat(answers).containsExactly("25/11/2026, Plumier", "25/11/2026, Encrier");
    }

    @Test
    void onAnotherDayIsAskedAgainWhateverChangesOrOnceItIsShown() {
        show(screen, reader -> reader.today().toString());
        clock.pass(Duration.ofDays(1));
        write(People.NAME, PERSON, "Élise");
        assertThat(answers).containsExactly("2026-11-25", "2026-11-26");
        Fx.run(() -> tab.setVisible(false));
        clock.pass(Duration.ofDays(1));
        Fx.run(() -> tab.setVisible(true));
        sample.settle();
        assertThat(answers).last().isEqualTo("2026-11-27");
    }

    @Test
    void isAskedNoMoreOnceForgotten() {
        LiveQuery[] made = new LiveQuery[1];
        Fx.run(() -> {
            made[0] = sample.session.live(
                    screen, live -> live.ask(LiveQueryTest::trial).then(answers::add));
            made[0].refresh();
        });
        sample.settle();
        Fx.run(() -> sample.session.forget(made[0]));
        write(Tools.NAME, TOOL, "Encrier");
        assertThat(answers).hasSize(1);
    }
}
