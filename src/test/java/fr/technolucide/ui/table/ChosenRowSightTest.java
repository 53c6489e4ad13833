package fr.technolucide.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What opens under a table covers no row that someone has just chosen in it. */
class ChosenRowSightTest {

    private static final double BAR = 24;

    private TableView<Integer> table;
    private Region under;
    private Stage stage;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void show() {
        Fx.run(() -> {
            Platform.setImplicitExit(false);
            table = new TableView<>();
            TableColumn<Integer, Number> column = new TableColumn<>("n°");
            column.setCellValueFactory(cell -> new ReadOnlyIntegerWrapper(cell.getValue()));
            table.getColumns().setAll(List.of(column));
            table.getItems().setAll(IntStream.range(0, 100).boxed().toList());
            table.setFixedCellSize(BAR);
            ChosenRowSight.keep(table);
            under = new Region();
            under.setMinHeight(0);
            VBox.setVgrow(table, Priority.ALWAYS);
            stage = new Stage();
            stage.setScene(new Scene(new VBox(table, under), 300, 400));
            stage.show();
        });
        Fx.pulse();
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
    }

    private void open(double height) {
        Fx.run(() -> under.setMinHeight(height));
        Fx.pulse();
    }

    private List<Integer> inSight() {
        return Fx.on(() -> {
            double room = ((Region) table.lookup(".clipped-container")).getHeight();
            return table.lookupAll(".table-row-cell").stream()
                    .filter(row -> row.isVisible()
                            && row.getBoundsInParent().getMinY() >= -0.5
                            && row.getBoundsInParent().getMaxY() <= room + 0.5)
                    .map(row -> ((TableRow<?>) row).getIndex())
                    .sorted()
                    .toList();
        });
    }

    @Test
    void theRowChosenStaysInSightAboveWhatOpens() {
        int last = inSight().getLast();
        Fx.run(() -> table.getSelectionModel().select(last));
        open(200);
        assertThat(inSight()).endsWith(last).hasSizeLessThan(8);
    }

    @Test
    void aRowThatStaysInSightAnywayDoesNotMove() {
        Fx.run(() -> table.getSelectionModel().select(2));
        open(200);
        assertThat(inSight()).startsWith(0).contains(2);
    }

    @Test
    void aRowThatSomeoneScrolledAwayFromStaysAway() {
        Fx.run(() -> {
            table.getSelectionModel().select(2);
            table.scrollTo(60);
        });
        Fx.pulse();
        open(200);
        assertThat(inSight()).isNotEmpty().allMatch(row -> row > 50);
    }

    /** Where it ends, JavaFX moves the rows up, and one at the top would go. */
    @Test
    void noRowGoesOutAtTheTopEither() {
        Fx.run(() -> table.scrollTo(99));
        Fx.pulse();
        int first = inSight().getFirst();
        Fx.run(() -> table.getSelectionModel().select(first));
        open(200);
        assertThat(inSight()).startsWith(first);
    }
}
