package fr.technolucide.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleScene;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mark of a chart that is drawn small takes the clicks beside it. */
class MarksNearbyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @TempDir
    private Path folder;

    private final List<UUID> chosen = new ArrayList<>();
    private SampleScene<QualityChart> scene;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void draw() {
        scene = new SampleScene<>(folder, List.of(), 600, 200, session -> {
            QualityChart chart = new QualityChart();
            chart.setPrefHeight(180);
            chart.onChosen(chosen::add);
            chart.show(
                    new QualitySeries(List.of(point(0, 0), point(1, 1), point(2, 60)), LocalDate.of(2027, 1, 6)),
                    "Essais.");
            return chart;
        });
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static QualitySeries.Point point(int number, int days) {
        return new QualitySeries.Point(new UUID(0, number), FIRST.plusDays(days), 3, null);
    }

    @Test
    void aClickBesideADotIsForIt() {
        Bounds last = dot(2);

        click(last.getCenterX() - 11, last.getCenterY());
        click(last.getCenterX(), last.getCenterY() + 11);

        assertThat(chosen).containsExactly(new UUID(0, 2), new UUID(0, 2));
    }

    @Test
    void ofTwoDotsThatAreCloseTheNearestTakesIt() {
        click(dot(0).getMinX() - 3, dot(0).getCenterY());
        click(dot(1).getMaxX() + 3, dot(1).getCenterY());

        assertThat(chosen).containsExactly(new UUID(0, 0), new UUID(0, 1));
    }

    @Test
    void farFromEveryDotNothingIsChosen() {
        Bounds last = dot(2);

        click(last.getCenterX() - 20, last.getCenterY());

        assertThat(chosen).isEmpty();
    }

    @Test
    void thePointerSaysWhereAClickWouldDoSomething() {
        Bounds last = dot(2);

        at(MouseEvent.MOUSE_MOVED, last.getCenterX() - 11, last.getCenterY());
        assertThat(Fx.<Cursor>on(scene.piece::getCursor)).isEqualTo(Cursor.HAND);

        at(MouseEvent.MOUSE_MOVED, last.getCenterX() - 20, last.getCenterY());
        assertThat(Fx.<Boolean>on(() -> scene.piece.getCursor() == null)).isTrue();
    }

    private Bounds dot(int index) {
        return Fx.on(() -> dots().get(index).getBoundsInParent());
    }

    private List<Node> dots() {
        return Nodes.all(scene.piece)
                .filter(node -> node.getStyleClass().contains("quality-dot"))
                .toList();
    }

    private void click(double x, double y) {
        at(MouseEvent.MOUSE_CLICKED, x, y);
    }

    private void at(EventType<MouseEvent> type, double x, double y) {
        Point2D place = Fx.on(() -> scene.piece.localToScene(x, y));
        Fx.run(() -> scene.piece.fireEvent(new MouseEvent(
                type,
                place.getX(),
                place.getY(),
                0,
                0,
                type == MouseEvent.MOUSE_CLICKED ? MouseButton.PRIMARY : MouseButton.NONE,
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
                false,
                null)));
    }
}
