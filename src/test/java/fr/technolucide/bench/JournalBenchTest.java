package fr.technolucide.bench;

import fr.technolucide.app.TimersOf;
import fr.technolucide.catalog.ManyUseCases;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.example.PlausibleTrials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Rest;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.journal.CurrentPerson;
import fr.technolucide.ui.journal.JournalContent;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of tests over 100,000 trials: choosing tools, periods and people, scrolling, sorting, filtering. */
@Tag("bench")
class JournalBenchTest {

    private static final int MANY = 100_000;
    private static final int MANY_USE_CASES = 10_000;
    private static final List<String> WORDS = List.of("courrier", "atelier", "relecture", "fiche", "lettre", "ecole");

    @TempDir
    Path folder;

    private SampleWindow sample;
    private ListView<?> tools;
    private TableView<?> table;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void nothingHoldsTheUiThread() throws Exception {
        open(reader -> PlausibleTrials.edits(MANY, reader));
        try {
            walk(); // once without being timed: a first walk loads what it shows
            typing(table, sample.node("filter.trials"));
            held("100,000 trials", this::walk);
        } finally {
            sample.close();
        }
    }

    /** Each trial offers them in its form. */
    @Test
    void norDoManyUseCases() throws Exception {
        open(reader -> ManyUseCases.edits(MANY_USE_CASES, reader, sample.workbook::mint).stream()
                .filter(edit -> edit.sheet().equals(UseCases.SHEET))
                .toList());
        try {
            openForms(); // once without being timed: a first form loads what it shows, however few use cases there are
            held("10,000 use cases, while forms open", this::openForms);
        } finally {
            sample.close();
        }
    }

    private void open(Function<Reader, List<Edit>> more) throws Exception {
        sample = new SampleWindow(
                folder,
                Catalog.SCHEMA,
                Seeds.edits(),
                List.of(),
                Map.of(),
                Map.of(
                        WorkbookTab.JOURNAL,
                        (session, window) -> new JournalContent(
                                session,
                                window,
                                new ExchangeCommands(session, sample, sample, sample),
                                new Nobody(),
                                TimersOf.folder(folder))));
        sample.workbook.apply(
                new ChangeSet(StepKind.EXAMPLE, "", Example.edits(Workbooks.TODAY, sample.workbook::mint)));
        sample.workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", sample.read(more)));
        Fx.run(() -> sample.window.select(WorkbookTab.JOURNAL));
        tools = sample.node("journal.tools");
        table = sample.node("table.trials");
        Fx.until("the tools", () -> tools.getItems().size() > 1);
        Fx.run(sample.<ToggleButton>node("journal.sieve")::fire);
    }

    private void held(String what, Runnable walk) {
        try (Held held = new Held()) {
            long began = System.nanoTime();
            walk.run();
            Report.figure(
                    "longest hold of the UI thread: the log of " + what,
                    Report.format("%d beats, a walk of %d ms", held.beats(), (System.nanoTime() - began) / 1_000_000),
                    held.longestMillis(),
                    100,
                    "ms");
        }
    }

    private static void typing(TableView<?> table, TextField filter) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int turn = 0; turn < 5; turn++) {
            for (String word : WORDS) {
                Fx.run(filter::clear);
                Fx.until("all again", () -> table.getItems().size() > MANY);
                for (char letter : word.toCharArray()) {
                    times.add(keystroke(table, filter, letter));
                }
            }
        }
        Measure keys = new Measure(times.stream().mapToLong(Long::longValue).toArray());
        Report.figure(
                "a letter in the filter of 100,000 trials until the table is drawn anew",
                Report.format("median %.1f ms, p95", keys.median()),
                keys.millis(0.95),
                33,
                "ms");
    }

    /** Until the first layout after the table got the rows that this letter leaves. */
    private static long keystroke(TableView<?> table, TextInputControl filter, char letter) throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        long[] nanos = new long[2];
        Runnable laidOut = () -> {
            if (drawn.getCount() > 0) {
                nanos[1] = System.nanoTime();
                drawn.countDown();
            }
        };
        Subscription watching = Fx.on(() -> table.itemsProperty().subscribe((before, after) -> {
            table.getScene().addPostLayoutPulseListener(laidOut);
            Platform.requestNextPulse();
        }));
        Fx.run(() -> {
            nanos[0] = System.nanoTime();
            filter.fireEvent(typed(letter));
        });
        if (!drawn.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("the table did not change for " + letter + " in " + filter.getText());
        }
        Fx.run(() -> {
            watching.unsubscribe();
            table.getScene().removePostLayoutPulseListener(laidOut);
        });
        return nanos[1] - nanos[0];
    }

    private static KeyEvent typed(char letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, String.valueOf(letter), "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private void walk() {
        for (int tool = 0; tool < tools.getItems().size(); tool++) {
            int chosen = tool;
            atRest(() -> tools.getSelectionModel().select(chosen));
        }
        atRest(() -> tools.getSelectionModel().select(0));
        ComboBox<?> period = sample.node("journal.period");
        atRest(() -> period.getSelectionModel().select(0));
        atRest(() -> period.getSelectionModel().select(3));
        for (int row = 0; row < MANY; row += MANY / 10) {
            int wanted = row;
            atRest(() -> table.scrollTo(wanted));
        }
        for (TableColumn<?, ?> column : List.copyOf(table.getColumns())) {
            atRest(() -> sort(table, column));
        }
        atRest(() -> tools.getSelectionModel().select(1));
        atRest(() -> tools.getSelectionModel().select(0));
        TextField filter = sample.node("filter.trials");
        atRest(() -> filter.setText("courrier"));
        atRest(filter::clear);
        ToggleButton mine = sample.node("journal.mine");
        atRest(mine::fire);
        atRest(mine::fire);
    }

    private void openForms() {
        for (int row = 0; row < 5; row++) {
            int wanted = row;
            atRest(() -> table.getSelectionModel().clearAndSelect(wanted));
        }
    }

    private void atRest(Runnable action) {
        Fx.run(action);
        Rest.await();
    }

    @SuppressWarnings("unchecked") // a column of this table
    private static <T> void sort(TableView<T> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<T, ?>) column));
    }

    /** Chloé of the example. */
    private record Nobody() implements CurrentPerson {

        @Override
        public String name() {
            return "Chloé";
        }

        @Override
        public void keep(String name) {}
    }
}
