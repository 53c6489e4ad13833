package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.CutText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What each use brings against what it weighs: four bands of benefit, a scale of decades across, a mark a use with its
 * range. The shape tells the status, the area how many people. {@link CloudGeometry} says where everything stands.
 */
public final class BenefitCloud extends MarkedChart {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int THOUSAND = 3;
    private static final double HEAD = 1.5;
    private static final double FOOT = 1.4;

    /**
     * What is not a point.
     *
     * @param bands     the words of each band, from 0 to 3
     * @param advice    said in the bands under 2; may be empty
     * @param smallUnit the key of the unit of the values
     * @param largeUnit the key of its thousandfold
     * @param reference a value to compare with; {@code null} for none
     */
    public record Frame(
            List<String> bands,
            String advice,
            String smallUnit,
            String largeUnit,
            @Nullable Reference reference) {}

    /** A dotted line at a value, with the words that say what it is. */
    public record Reference(double value, String words) {}

    private record Drawn(
            CloudPoint point, Region row, Line whisker, Line low, Line high, Region mark, Label label, Region place) {}

    private record Decade(int power, Line rule, Text label) {}

    private record BandWords(Region ground, VBox words) {}

    private List<Drawn> points = List.of();
    private List<Decade> decades = List.of();
    private List<BandWords> bands = List.of();
    private @Nullable Frame frame;
    private CloudScale scale = CloudScale.USUAL;
    private final Line reference = new Line();
    private final Label referenceWords = new Label();
    private @Nullable UUID chosen;
    private Consumer<UUID> onChosen = id -> {};

    public BenefitCloud() {
        getStyleClass().add("benefit-cloud");
        reference.getStyleClass().add("reference");
        referenceWords.getStyleClass().add("reference-words");
    }

    public void onChosen(Consumer<UUID> action) {
        onChosen = action;
    }

    /** @param sentence said before the figures */
    public void show(List<CloudPoint> shown, Frame around, String sentence) {
        frame = around;
        scale = CloudScale.around(shown.stream().map(CloudPoint::range).toList());
        points = shown.stream()
                .sorted(CloudGeometry.order(
                        CloudPoint::band, point -> point.range().central()))
                .map(BenefitCloud::drawn)
                .toList();
        decades = decades(around);
        bands = bands(around);
        List<Node> nodes = new ArrayList<>();
        bands.forEach(band -> nodes.addAll(List.of(band.ground(), band.words())));
        points.forEach(point -> nodes.add(point.row()));
        decades.forEach(decade -> nodes.addAll(List.of(decade.rule(), decade.label())));
        Reference compared = around.reference();
        if (compared != null) {
            referenceWords.setText(compared.words());
            nodes.addAll(List.of(reference, referenceWords));
        }
        points.forEach(point -> nodes.addAll(
                List.of(point.whisker(), point.low(), point.high(), point.mark(), point.label(), point.place())));
        List<Mark> marks = points.stream()
                .map(point -> new Mark(
                        point.place(),
                        point.point().words(),
                        () -> onChosen.accept(point.point().id())))
                .toList();
        draw(nodes, marks, sentence + " " + marks.stream().map(Mark::words).collect(Collectors.joining(" ")));
        choose(chosen);
    }

    /** Which point stands out; {@code null} for none. */
    public void choose(@Nullable UUID id) {
        chosen = id;
        points.forEach(point -> {
            boolean here = point.point().id().equals(id);
            point.row().setVisible(here);
            point.label().pseudoClassStateChanged(CHOSEN, here);
        });
    }

    private static Drawn drawn(CloudPoint point) {
        String status = point.status().name().toLowerCase(Locale.ROOT);
        Region mark = styled(new Region(), "cloud-mark", status);
        if (point.people() == null) {
            mark.getStyleClass().add("open");
        }
        Label label = CutText.explained(new Label(Messages.text("chart.cloud.label", point.name(), point.figure())));
        label.getStyleClass().addAll("cloud-label", point.band() < 2 ? "low" : "high");
        Region row = styled(new Region(), "cloud-row");
        row.setVisible(false);
        return new Drawn(
                point,
                row,
                styled(new Line(), "whisker", status),
                styled(new Line(), "whisker", status),
                styled(new Line(), "whisker", status),
                mark,
                label,
                styled(new Region(), "line"));
    }

    private static <T extends Node> T styled(T node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    private List<Decade> decades(Frame around) {
        List<Decade> made = new ArrayList<>();
        for (int power = scale.least(); power <= scale.most(); power++) {
            boolean large = power >= THOUSAND;
            Text label = new Text(Messages.text(
                    large ? around.largeUnit() : around.smallUnit(),
                    Messages.words().decimal(BigDecimal.ONE.scaleByPowerOfTen(large ? power - THOUSAND : power))));
            made.add(new Decade(power, styled(new Line(), "grid-line"), styled(label, "axis")));
        }
        return made;
    }

    private static List<BandWords> bands(Frame around) {
        List<BandWords> made = new ArrayList<>();
        for (int value = CloudGeometry.HIGHEST; value >= 0; value--) {
            Label figure = styled(new Label(Messages.words().number(value)), "band-figure");
            Label name = styled(new Label(around.bands().get(value), figure), "band-name");
            name.setWrapText(true);
            VBox words = styled(new VBox(name), "band-words");
            if (value == 1 && !around.advice().isEmpty()) {
                Label advice = styled(new Label(around.advice()), "band-advice");
                advice.setWrapText(true);
                words.getChildren().add(advice);
            }
            made.add(new BandWords(styled(new Region(), "band", value < 2 ? "low" : "high"), words));
        }
        return made;
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
        return frame == null
                ? 0
                : Math.ceil(geometry(width < 0 ? getWidth() : width, 0).needed());
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    private double line() {
        return decades.getFirst().label().getLayoutBounds().getHeight();
    }

    private CloudGeometry geometry(double width, double height) {
        double line = line();
        double names = Math.min(snapSizeX(bands.getFirst().words().prefWidth(-1)), width / 3);
        List<Double> tall = bands.reversed().stream()
                .map(band -> band.words().prefHeight(names))
                .toList();
        List<CloudGeometry.Item> items = points.stream()
                .map(drawn -> new CloudGeometry.Item(
                        drawn.point().band(),
                        drawn.point().range(),
                        drawn.point().people(),
                        Math.ceil(drawn.label().prefWidth(-1))))
                .toList();
        double head = frame != null && frame.reference() != null ? HEAD * line : line / 2;
        double margin = decades.getLast().label().getLayoutBounds().getWidth() / 2;
        return CloudGeometry.of(
                items, scale, new CloudGeometry.Room(width, height, names, tall, head, FOOT * line, margin, line));
    }

    @Override
    protected void layoutChildren() {
        if (frame == null) {
            return;
        }
        CloudGeometry geometry = geometry(getWidth(), getHeight());
        double line = line();
        layoutBands(geometry);
        layoutDecades(geometry, line);
        layoutReference(geometry, line);
        for (int index = 0; index < points.size(); index++) {
            layoutPoint(points.get(index), geometry.places().get(index), geometry, line);
        }
        placeRing();
    }

    private void layoutBands(CloudGeometry geometry) {
        for (int index = 0; index < bands.size(); index++) {
            CloudGeometry.Band band = geometry.bands().get(index);
            double top = Math.rint(band.top());
            double height = Math.rint(band.bottom()) - top;
            bands.get(index).ground().resizeRelocate(0, top, geometry.right(), height);
            bands.get(index).words().resizeRelocate(0, top, geometry.left(), height);
        }
    }

    /** A label that would touch the one before is left out; its rule stays. */
    private void layoutDecades(CloudGeometry geometry, double line) {
        double free = Double.NEGATIVE_INFINITY;
        for (Decade decade : decades) {
            double x = Math.rint(x(Math.pow(10, decade.power()), geometry)) + 0.5;
            set(decade.rule(), x, Math.rint(geometry.top()), x, Math.rint(geometry.bottom()));
            double width = decade.label().getLayoutBounds().getWidth();
            double start = x - width / 2;
            decade.label().setVisible(start > free);
            if (start > free) {
                free = start + width + line / 3;
            }
            decade.label().relocate(Math.rint(start), Math.rint(geometry.bottom() + line * 0.2));
        }
    }

    private double x(double value, CloudGeometry geometry) {
        double inset = CloudGeometry.inset(line());
        return scale.x(value, geometry.left() + inset, geometry.right() - inset);
    }

    private void layoutReference(CloudGeometry geometry, double line) {
        Reference compared = frame == null ? null : frame.reference();
        if (compared == null) {
            return;
        }
        double x = Math.rint(x(compared.value(), geometry)) + 0.5;
        set(reference, x, Math.rint(geometry.top()), x, Math.rint(geometry.bottom()));
        double width = Math.min(getWidth(), Math.ceil(referenceWords.prefWidth(-1)));
        double height = referenceWords.prefHeight(-1);
        referenceWords.resizeRelocate(
                Math.rint(Math.clamp(x - width / 2, 0, getWidth() - width)),
                Math.rint((HEAD * line - height) / 2),
                width,
                height);
    }

    private static void layoutPoint(Drawn drawn, CloudGeometry.Place place, CloudGeometry geometry, double line) {
        double y = Math.rint(place.y());
        double tick = line * 0.32;
        double low = Math.rint(place.low());
        double high = Math.rint(place.high());
        set(drawn.whisker(), low, y, high, y);
        set(drawn.low(), low, y - tick, low, y + tick);
        set(drawn.high(), high, y - tick, high, y + tick);
        double size = Math.rint(place.size());
        drawn.mark().resizeRelocate(Math.rint(place.central() - size / 2), y - Math.rint(size / 2), size, size);
        double height = drawn.label().prefHeight(-1);
        drawn.label()
                .resizeRelocate(
                        Math.rint(place.labelX()),
                        Math.rint(place.labelY() + (line - height) / 2),
                        place.labelWidth(),
                        height);
        double rowTop = Math.rint(place.rowTop()) + 1;
        double rowHeight = Math.rint(place.rowBottom()) - rowTop - 1;
        double width = geometry.right() - geometry.left();
        drawn.row().resizeRelocate(geometry.left(), rowTop, width, rowHeight);
        drawn.place().resizeRelocate(geometry.left(), rowTop, width, rowHeight);
    }

    private static void set(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }
}
