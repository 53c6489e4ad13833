package fr.technolucide.bench;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.catalog.Example;
import fr.technolucide.catalog.PlausibleTrials;
import fr.technolucide.catalog.Seeds;
import fr.technolucide.catalog.Workbooks;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.journal.JournalContent;
import fr.technolucide.ui.journal.Myself;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Tab;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of tests over 100,000 trials: choosing tools, periods and people, scrolling, sorting, filtering. */
@Tag("bench")
class JournalBenchTest {

    private static final int MANY = 100_000;

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
        sample = new SampleWindow(
                folder,
                Catalog.SCHEMA,
                Seeds.edits(),
                List.of(),
                Map.of(),
                Map.of(
                        Tab.JOURNAL,
                        session -> new JournalContent(
                                session, new ExchangeCommands(session, sample, sample, sample), new Nobody())));
        try {
            sample.workbook.apply(
                    new Change(StepKind.EXAMPLE, "", Example.edits(Workbooks.TODAY, sample.workbook::mint)));
            List<Edit> more = sample.read(reader -> PlausibleTrials.edits(MANY, reader));
            sample.workbook.apply(new Change(StepKind.EXAMPLE, "", more));
            Fx.run(() -> sample.window.select(Tab.JOURNAL));
            tools = sample.node("journal.tools");
            table = sample.node("table.trials");
            Fx.until("the tools", () -> tools.getItems().size() > 1);
            walk();
            try (Held held = new Held()) {
                long began = System.nanoTime();
                walk();
                Report.figure(
                        "longest hold of the UI thread: the log of 100,000 trials",
                        Report.format(
                                "%d beats, a walk of %d ms", held.beats(), (System.nanoTime() - began) / 1_000_000),
                        held.longestMillis(),
                        100,
                        "ms");
            }
        } finally {
            sample.close();
        }
    }

    private void walk() {
        for (int tool = 0; tool < tools.getItems().size(); tool++) {
            int chosen = tool;
            timed("tool " + tool, () -> tools.getSelectionModel().select(chosen));
        }
        timed("all", () -> tools.getSelectionModel().select(0));
        ComboBox<?> period = sample.node("journal.period");
        timed("a month", () -> period.getSelectionModel().select(0));
        timed("every day", () -> period.getSelectionModel().select(3));
        for (int row = 0; row < MANY; row += MANY / 10) {
            int wanted = row;
            timed("scroll", () -> table.scrollTo(wanted));
        }
        for (TableColumn<?, ?> column : List.copyOf(table.getColumns())) {
            timed("sort " + column.getId(), () -> sort(table, column));
        }
        timed("tool, sorted", () -> tools.getSelectionModel().select(1));
        timed("all, sorted", () -> tools.getSelectionModel().select(0));
        TextField filter = sample.node("filter.trials");
        timed("filter", () -> filter.setText("courrier"));
        timed("no filter", filter::clear);
        ToggleButton mine = sample.node("journal.mine");
        timed("mine", mine::fire);
        timed("everyone’s", mine::fire);
    }

    private void timed(String what, Runnable action) {
        long began = System.nanoTime();
        Fx.run(action);
        Fx.until("at rest", () -> sample.window.tasks().isIdle());
        System.out.println(Report.format("%s: %.0f ms", what, (System.nanoTime() - began) / 1e6));
    }

    @SuppressWarnings("unchecked") // a column of this table
    private static <T> void sort(TableView<T> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<T, ?>) column));
    }

    /** Chloé of the example. */
    private record Nobody() implements Myself {

        @Override
        public String name() {
            return "Chloé";
        }

        @Override
        public void keep(String name) {}
    }
}
