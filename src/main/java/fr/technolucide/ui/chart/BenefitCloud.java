package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * A chart of the benefit of each use case against its footprint: four bands of benefit, a logarithmic scale across, one
 * mark for each use case with its range. The shape shows the status, the area the number of people.
 * {@link CloudGeometry} computes all positions.
 */
public final class BenefitCloud extends MarkedChart {

    /** The height of the labels of the scale, in lines of text. */
    private static final double FOOT = 1.4;

    private List<CloudMark> points = List.of();
    private @Nullable CloudBands bands;
    private @Nullable CloudRules rules;
    private @Nullable UUID chosen;
    private Consumer<UUID> onChosen = id -> {};

    public BenefitCloud() {
        super("chart.cloud");
        note(Messages.text("chart.cloud.note"));
        getStyleClass().add("benefit-cloud");
    }

    public void onChosen(Consumer<UUID> action) {
        onChosen = action;
    }

    /**
     * @param sentence said before the figures
     * @param figures  of the points
     */
    public void show(List<CloudPoint> shown, CloudFrame around, String sentence, ChartFigures figures) {
        CloudBands ground = new CloudBands(around);
        CloudRules across = new CloudRules(
                around, DecadeAxis.around(shown.stream().map(CloudPoint::range).toList()));
        bands = ground;
        rules = across;
        points = shown.stream()
                .sorted(CloudGeometry.order(
                        CloudPoint::band, point -> point.range().central()))
                .map(CloudMark::of)
                .toList();
        List<Node> nodes = new ArrayList<>(ground.nodes());
        points.forEach(point -> nodes.add(point.row()));
        nodes.addAll(across.nodes());
        points.forEach(point -> nodes.addAll(point.above()));
        List<Mark> marks = points.stream()
                .map(point -> new Mark(
                        point.place(),
                        point.point().words(),
                        () -> onChosen.accept(point.point().id())))
                .toList();
        draw(nodes, marks, sentence + " " + marks.stream().map(Mark::words).collect(Collectors.joining(" ")), figures);
        choose(chosen);
    }

    /** Highlights a point; {@code null} for none. */
    public void choose(@Nullable UUID id) {
        chosen = id;
        points.forEach(point -> point.choose(id));
    }

    @Override
    protected int next(int current, KeyCode arrow) {
        int to = arrow == KeyCode.LEFT || arrow == KeyCode.UP ? current - 1 : current + 1;
        return Math.clamp(to, 0, marks().size() - 1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return bands == null || rules == null
                ? 0
                : Math.ceil(geometry(bands, rules, width < 0 ? getWidth() : width, 0)
                        .needed());
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    private CloudGeometry geometry(CloudBands ground, CloudRules across, double width, double height) {
        double line = across.line();
        double names = Math.min(snapSizeX(ground.width()), width / 3);
        CloudGeometry.Room room = new CloudGeometry.Room(
                width, height, names, ground.heights(names), across.head(), FOOT * line, across.margin(), line);
        return CloudGeometry.of(points.stream().map(CloudMark::item).toList(), across.scale(), room);
    }

    @Override
    protected void layoutChildren() {
        if (bands == null || rules == null) {
            return;
        }
        CloudGeometry geometry = geometry(bands, rules, getWidth(), getHeight());
        bands.layout(geometry);
        rules.layout(geometry, getWidth());
        for (int index = 0; index < points.size(); index++) {
            points.get(index).layout(geometry.places().get(index), geometry, rules.line());
        }
        placeRing();
    }
}
