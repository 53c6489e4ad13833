package fr.technolucide.bench;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.Example;
import fr.technolucide.catalog.PlausibleTrials;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Tab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window over 100,000 trials: what a person waits for between a key and what it changes. */
@Tag("bench")
class WindowBenchTest {

    private static final int MANY = 100_000;
    private static final List<String> WORDS = List.of("courrier", "atelier", "relecture", "fiche", "lettre", "ecole");

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void aKeystrokeAndTheUiThread() throws Exception {
        try (SampleWindow sample = new SampleWindow(folder, Catalog.SCHEMA, Seeds.edits(), List.of())) {
            sample.workbook.apply(
                    new Change(StepKind.EXAMPLE, "", Example.edits(Workbooks.TODAY, sample.workbook::mint)));
            List<Edit> more = sample.read(reader -> PlausibleTrials.edits(MANY, reader));
            sample.workbook.apply(new Change(StepKind.EXAMPLE, "", more));
            Fx.run(() -> sample.window.open(Trials.SHEET));
            TableView<?> table = sample.node("table.trials");
            TextField filter = sample.node("filter.trials");
            Fx.until("the trials", () -> table.getItems().size() > MANY);
            walk(sample, table, filter); // once without being timed: a first walk loads what it shows
            typing(table, filter);
            try (Held held = new Held()) {
                walk(sample, table, filter);
                Report.figure(
                        "longest hold of the UI thread: tabs, scrolling, sorting and filtering 100,000 trials",
                        Report.format("%d beats", held.beats()),
                        held.longestMillis(),
                        100,
                        "ms");
            }
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
                50,
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

    private static void walk(SampleWindow sample, TableView<?> table, TextField filter) {
        for (Tab tab : Tab.values()) {
            Fx.run(() -> sample.window.select(tab));
            atRest(sample);
        }
        Fx.run(() -> sample.window.open(Trials.SHEET));
        for (int row = 0; row < MANY; row += MANY / 40) {
            int wanted = row;
            Fx.run(() -> table.scrollTo(wanted));
            atRest(sample);
        }
        for (TableColumn<?, ?> column : table.getColumns()) {
            Fx.run(() -> sort(table, column));
            atRest(sample);
        }
        for (String word : WORDS) {
            Fx.run(filter::clear);
            for (char letter : word.toCharArray()) {
                Fx.run(() -> filter.fireEvent(typed(letter)));
            }
            atRest(sample);
        }
        Fx.run(filter::clear);
        atRest(sample);
    }

    @SuppressWarnings("unchecked") // a column of this table
    private static <T> void sort(TableView<T> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<T, ?>) column));
    }

    private static void atRest(SampleWindow sample) {
        Fx.until("at rest", () -> sample.window.tasks().isIdle());
    }
}
