package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Steps one after the other: a disc with a tick, a half ring or a dotted ring, always with its word. */
public final class StepPath extends MarkedChart {

    private record Drawn(StackPane shape, Region link, VBox words, Region place) {}

    private List<Drawn> steps = List.of();
    private IntConsumer onChosen = step -> {};

    public StepPath() {
        super("chart.path");
        getStyleClass().add("step-path");
    }

    /** Sets the listener that is told of the step that is chosen, from 0. */
    public void onChosen(IntConsumer action) {
        onChosen = action;
    }

    /** @param sentence said before the steps */
    public void show(List<StepMark> shown, String sentence) {
        steps = shown.stream().map(StepPath::drawn).toList();
        List<Node> nodes = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int index = 0; index < shown.size(); index++) {
            Drawn drawn = steps.get(index);
            int step = index;
            nodes.addAll(List.of(drawn.place(), drawn.shape(), drawn.link(), drawn.words()));
            drawn.link().setVisible(index < shown.size() - 1);
            StepMark mark = shown.get(index);
            marks.add(new Mark(
                    drawn.place(),
                    mark.detail().isEmpty()
                            ? Messages.text("chart.step.plain", mark.title(), mark.word())
                            : Messages.text("chart.step", mark.title(), mark.word(), mark.detail()),
                    () -> onChosen.accept(step)));
        }
        draw(
                nodes,
                marks,
                sentence + " " + marks.stream().map(Mark::words).collect(Collectors.joining(" ")),
                table(shown));
    }

    private static ChartFigures table(List<StepMark> shown) {
        return new ChartFigures(
                List.of(
                        Messages.text("chart.path.step"),
                        Messages.text("chart.path.state"),
                        Messages.text("chart.path.detail")),
                false,
                shown.stream()
                        .map(mark -> new ChartFigures.Line(null, List.of(mark.title(), mark.word(), mark.detail())))
                        .toList());
    }

    private static Drawn drawn(StepMark mark) {
        Region edge = region("edge");
        Region inside = region("inside");
        StackPane shape = new StackPane(edge, inside);
        shape.getStyleClass().add("step-shape");
        Label title = Controls.wrapped(mark.title(), "row-title");
        Text word = new Text(mark.word());
        word.getStyleClass().add("word");
        Text detail = new Text(mark.detail().isEmpty() ? "" : Messages.text("chart.step.detail", mark.detail()));
        VBox words = new VBox(title, new TextFlow(word, detail));
        words.getStyleClass().add("step-words");
        String state = switch (mark.state()) {
            case DONE -> "done";
            case UNDER_WAY -> "under-way";
            case TO_BEGIN -> "to-begin";
        };
        shape.getStyleClass().add(state);
        words.getStyleClass().add(state);
        if (mark.next()) {
            shape.getStyleClass().add("next");
            words.getStyleClass().add("next");
        }
        return new Drawn(shape, region("step-link"), words, region("line"));
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
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

    private double each(double width) {
        return steps.isEmpty() ? width : width / steps.size();
    }

    private double shapeSize() {
        return steps.isEmpty() ? 0 : steps.getFirst().shape().prefHeight(-1);
    }

    /** Returns the space between two steps, which the style sheet gives as the right padding. */
    private double gap() {
        return snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : each(width) - gap();
        return shapeSize()
                + steps.stream()
                        .mapToDouble(step -> step.words().prefHeight(room))
                        .max()
                        .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double size = snapSizeX(shapeSize());
        for (int index = 0; index < steps.size(); index++) {
            Drawn step = steps.get(index);
            double left = snapPositionX(index * each);
            step.shape().resizeRelocate(left, 0, size, size);
            double height = step.link().prefHeight(-1);
            double start = left + size + gap() / 2;
            double end = snapPositionX((index + 1) * each) - gap() / 2;
            step.link().resizeRelocate(start, Math.rint((size - height) / 2), Math.max(0, end - start), height);
            step.words().resizeRelocate(left, size, each - gap(), step.words().prefHeight(each - gap()));
            step.place().resizeRelocate(left, 0, each - gap(), getHeight());
        }
        placeRing();
    }
}
