package fr.technolucide.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleSchema;
import fr.technolucide.ui.SampleWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What needs a real screen: the headless one does not hear clicks on the head of a table. */
@Tag("xvfb")
class HeaderClickTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void aClickOnTheHeadOfAColumnSortsTheWholeSheet() {
        try (SampleWindow sample = new SampleWindow(folder, SampleSchema.SCHEMA, SampleWindow.rows(300), List.of())) {
            Fx.run(() -> sample.window.open(SampleSchema.TRIALS));
            TableView<RowSlot> table = sample.node("table.trials");
            Fx.until("rows", () -> isFetched(table));
            Node head = Fx.on(() -> table.lookupAll(".column-header").stream()
                    .filter(node -> "minutes".equals(node.getId()))
                    .findFirst()
                    .orElseThrow());
            robot.clickOn(head);
            Fx.until(
                    "shortest first",
                    () -> minutes(table).equals(Messages.words().duration(bound(sample, 1))));
            robot.clickOn(head);
            Fx.until(
                    "longest first",
                    () -> minutes(table).equals(Messages.words().duration(bound(sample, -1))));
            assertThat(Fx.on(() -> table.getItems().size())).isEqualTo(300);
        }
    }

    private static boolean isFetched(TableView<RowSlot> table) {
        return !table.getItems().isEmpty() && table.getItems().getFirst().row().getValue() != null;
    }

    private static String minutes(TableView<RowSlot> table) {
        return !isFetched(table)
                ? ""
                : table.getColumns().stream()
                        .filter(column -> column.getId().equals("minutes"))
                        .map(column -> String.valueOf(column.getCellData(0)))
                        .findFirst()
                        .orElseThrow();
    }

    /** The shortest trial for 1, the longest for −1. */
    private static int bound(SampleWindow sample, int sign) {
        return sign
                * sample.read(reader -> reader.all(SampleSchema.TRIALS).stream()
                        .mapToInt(trial -> sign * trial.get(SampleSchema.MINUTES, 0))
                        .min()
                        .orElseThrow());
    }
}
