package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.TruncatedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/**
 * Low, central and high value of each line on a scale of decades: a dot between two ticks. Ten times as much is always
 * the same distance, so that no bar is drawn: its length would say nothing.
 */
public final class RangePlot extends MarkedChart {

    private static final int THOUSAND = 3;

    /** Distances in heights of a line of text. */
    private static final double PITCH = 1.5;

    private static final double GAP = 0.8;
    private static final double TICK = 0.32;
    private static final double NAMES_AT_MOST = 0.4;

    /** One line: its name, its whisker, the ticks at both ends, its dot, and the place that can be chosen. */
    private record Drawn(RangeLine line, Label name, Line whisker, Line low, Line high, Region dot, Region place) {}

    /** One decade: where it is, and its label. */
    private record Decade(int power, Line rule, Text label) {}

    private List<Drawn> lines = List.of();
    private List<Decade> decades = List.of();
    private DecadeAxis scale = DecadeAxis.USUAL;
    private Consumer<UUID> onChosen = line -> {};

    public RangePlot() {
        super("chart.range");
        note(Messages.text("chart.range.note"));
        getStyleClass().add("range-plot");
    }

    public void onChosen(Consumer<UUID> action) {
        onChosen = action;
    }

    /**
     * @param smallUnit the key of the unit of the values
     * @param largeUnit the key of its thousandfold
     * @param sentence  said before the figures
     */
    public void show(List<RangeLine> shown, String smallUnit, String largeUnit, String sentence) {
        lines = shown.stream().map(RangePlot::drawn).toList();
        scale = DecadeAxis.around(shown.stream().map(RangeLine::range).toList());
        decades = decades(scale, smallUnit, largeUnit);
        List<Node> drawn = new ArrayList<>();
        decades.forEach(decade -> drawn.addAll(List.of(decade.rule(), decade.label())));
        lines.forEach(line ->
                drawn.addAll(List.of(line.name(), line.whisker(), line.low(), line.high(), line.dot(), line.place())));
        List<Mark> marks = lines.stream().map(this::mark).toList();
        draw(
                drawn,
                marks,
                sentence + " " + marks.stream().map(Mark::words).collect(Collectors.joining(" ")),
                table(shown));
    }

    private static ChartFigures table(List<RangeLine> shown) {
        return new ChartFigures(
                List.of(Messages.text("chart.range.name"), Messages.text("chart.range.values")),
                true,
                shown.stream()
                        .map(line -> new ChartFigures.Line(line.id(), List.of(line.name(), line.words())))
                        .toList());
    }

    private static Drawn drawn(RangeLine line) {
        Label name = TruncatedText.explained(new Label(line.name()));
        name.getStyleClass().add("name");
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Region place = new Region();
        place.getStyleClass().add("line");
        Drawn drawn = new Drawn(line, name, whisker(), whisker(), whisker(), dot, place);
        if (line.id() == null) {
            List.of(name, drawn.whisker(), drawn.low(), drawn.high(), dot)
                    .forEach(node -> node.getStyleClass().add("total"));
        }
        return drawn;
    }

    private static Line whisker() {
        Line line = new Line();
        line.getStyleClass().add("whisker");
        return line;
    }

    private Mark mark(Drawn drawn) {
        RangeLine line = drawn.line();
        return new Mark(drawn.place(), Messages.text("chart.range.line", line.name(), line.words()), () -> {
            if (line.id() != null) {
                onChosen.accept(line.id());
            }
        });
    }

    private static List<Decade> decades(DecadeAxis scale, String smallUnit, String largeUnit) {
        List<Decade> decades = new ArrayList<>();
        for (int power = scale.least(); power <= scale.most(); power++) {
            Line rule = new Line();
            rule.getStyleClass().add("grid-line");
            boolean large = power >= THOUSAND;
            Text label = new Text(Messages.text(
                    large ? largeUnit : smallUnit,
                    Messages.words().decimal(BigDecimal.ONE.scaleByPowerOfTen(large ? power - THOUSAND : power))));
            label.getStyleClass().add("axis");
            decades.add(new Decade(power, rule, label));
        }
        return decades;
    }

    @Override
    protected int next(int current, KeyCode arrow) {
        int to = arrow == KeyCode.LEFT || arrow == KeyCode.UP ? current - 1 : current + 1;
        return Math.clamp(to, 0, marks().size() - 1);
    }

    /** Returns the height of a line of text, from which every distance follows. */
    private double line() {
        return decades.isEmpty()
                ? 1
                : decades.getFirst().label().getLayoutBounds().getHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(line() * (PITCH * lines.size() + PITCH));
    }

    @Override
    protected void layoutChildren() {
        double line = line();
        double names = Math.min(
                getWidth() * NAMES_AT_MOST,
                lines.stream()
                        .mapToDouble(each -> each.name().prefWidth(-1))
                        .max()
                        .orElse(0));
        double left = names + line * GAP * 2;
        double right = getWidth()
                - (decades.isEmpty()
                        ? 0
                        : decades.getLast().label().getLayoutBounds().getWidth() / 2);
        double bottom = line * PITCH * lines.size();
        layoutDecades(left, right, bottom, line);
        for (int index = 0; index < lines.size(); index++) {
            layoutLine(lines.get(index), names, left, right, (index + 0.5) * line * PITCH, line);
        }
        placeRing();
    }

    /** A label that would touch the one before is left out; its rule stays. */
    private void layoutDecades(double left, double right, double bottom, double line) {
        double free = Double.NEGATIVE_INFINITY;
        for (Decade decade : decades) {
            double x = Math.rint(scale.x(Math.pow(10, decade.power()), left, right)) + 0.5;
            decade.rule().setStartX(x);
            decade.rule().setEndX(x);
            decade.rule().setStartY(0);
            decade.rule().setEndY(bottom);
            double width = decade.label().getLayoutBounds().getWidth();
            double start = x - width / 2;
            decade.label().setVisible(start > free);
            if (start > free) {
                free = start + width + line / 3;
            }
            decade.label().relocate(Math.rint(start), Math.rint(bottom + line * 0.2));
        }
    }

    private void layoutLine(Drawn drawn, double names, double left, double right, double middle, double line) {
        double y = Math.rint(middle);
        double height = drawn.name().prefHeight(-1);
        drawn.name().resizeRelocate(0, Math.rint(y - height / 2), names, height);
        double low = Math.rint(scale.x(drawn.line().range().low(), left, right));
        double high = Math.rint(scale.x(drawn.line().range().high(), left, right));
        set(drawn.whisker(), low, y, high, y);
        set(drawn.low(), low, y - line * TICK, low, y + line * TICK);
        set(drawn.high(), high, y - line * TICK, high, y + line * TICK);
        double size = snapSizeX(drawn.dot().prefWidth(-1));
        double central = scale.x(drawn.line().range().central(), left, right);
        drawn.dot().resizeRelocate(Math.rint(central - size / 2), y - size / 2, size, size);
        drawn.place().resizeRelocate(0, y - line * PITCH / 2, getWidth(), line * PITCH);
    }

    private static void set(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }
}
