package fr.technolucide.ui.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleScene;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.event.Event;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FittedColumnsTest {

    private static final int MANY = 100_000;

    /** More than are measured and drawn, less than a page more. */
    private static final int FEW = 120;

    private record Line(String title, String who, String minutes) {}

    private static final List<Line> LINES = List.of(
            new Line("Compte rendu de la réunion", "Chloé", "45 min"), new Line("Atelier", "Maximilienne", "1 h 20"));

    @TempDir
    Path folder;

    private final TableColumn<Line, String> title = column("Tâche", ColumnRole.TELLING, Line::title);
    private final TableColumn<Line, String> who = column("Testeur", ColumnRole.WORDS, Line::who);
    private final TableColumn<Line, String> minutes = column("Durée", ColumnRole.WHOLE, Line::minutes);

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    private static TableColumn<Line, String> column(String head, ColumnRole role, Function<Line, String> words) {
        TableColumn<Line, String> column = role.of(new TableColumn<>(head));
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(words.apply(line.getValue())));
        return column;
    }

    private SampleScene<TableView<Line>> scene(ObservableList<Line> lines) {
        SampleScene<TableView<Line>> scene = new SampleScene<>(folder, List.of(), 700, 300, session -> {
            TableView<Line> table = new TableView<>(lines);
            table.getColumns().addAll(List.of(title, who, minutes));
            FittedColumns.of(table).leaving(minutes, 1);
            return table;
        });
        scene.settle();
        return scene;
    }

    private double room(SampleScene<TableView<Line>> scene) {
        return scene.piece.getWidth();
    }

    @Test
    void columnsAreAsWideAsWhatTheyShowAndTheTitleHasTheRest() {
        try (var scene = scene(FXCollections.observableArrayList(LINES))) {
            assertThat(minutes.getWidth()).isBetween(45.0, 90.0);
            assertThat(who.getWidth()).isBetween(80.0, 140.0);
            assertThat(title.getWidth() + who.getWidth() + minutes.getWidth())
                    .isCloseTo(room(scene), within(25.0))
                    .isLessThan(room(scene));
        }
    }

    @Test
    void aColumnGrowsWithWhatIsListedAndDoesNotShrinkAsRowsGo() {
        ObservableList<Line> lines = FXCollections.observableArrayList(LINES.getFirst());
        try (var scene = scene(lines)) {
            double before = who.getWidth();
            Fx.run(() -> lines.setAll(LINES));
            scene.settle();
            double grown = who.getWidth();
            assertThat(grown).isGreaterThan(before + 10);
            Fx.run(() -> lines.setAll(LINES.getFirst()));
            scene.settle();
            assertThat(who.getWidth()).isEqualTo(grown);
        }
    }

    @Test
    void aWidthThatAPersonChoseIsKeptWhenTheRoomChanges() {
        try (var scene = scene(FXCollections.observableArrayList(LINES))) {
            Fx.run(() -> {
                scene.piece.resizeColumn(who, 37);
                Event.fireEvent(scene.piece, released());
            });
            double chosen = who.getWidth();
            assertThat(title.getWidth() + chosen + minutes.getWidth()).isLessThan(room(scene));
            Fx.run(() -> scene.piece.getScene().getWindow().setWidth(560));
            scene.settle();
            assertThat(who.getWidth()).isEqualTo(chosen);
            assertThat(title.getWidth() + chosen + minutes.getWidth()).isLessThan(room(scene));
        }
    }

    @Test
    void aColumnThatMayLeaveDoesBeforeTheTitleIsCut() {
        try (var scene = scene(FXCollections.observableArrayList(LINES))) {
            Fx.run(() -> scene.piece.getScene().getWindow().setWidth(330));
            scene.settle();
            assertThat(minutes.isVisible()).isFalse();
            Fx.run(() -> scene.piece.getScene().getWindow().setWidth(700));
            scene.settle();
            assertThat(minutes.isVisible()).isTrue();
        }
    }

    @Test
    void fewOfManyRowsAreMeasured() {
        Set<Integer> asked = new TreeSet<>();
        ObservableList<Line> many = new ObservableListBase<>() {
            @Override
            public Line get(int index) {
                asked.add(index);
                return LINES.get(index % LINES.size());
            }

            @Override
            public int size() {
                return MANY;
            }
        };
        try (var scene = scene(many)) {
            assertThat(asked).hasSizeLessThan(FEW);
            List<Double> widths = List.of(title.getWidth(), who.getWidth(), minutes.getWidth());
            Fx.run(() -> scene.piece.scrollTo(MANY / 2));
            scene.settle();
            assertThat(List.of(title.getWidth(), who.getWidth(), minutes.getWidth()))
                    .isEqualTo(widths);
        }
    }

    private static MouseEvent released() {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }
}
