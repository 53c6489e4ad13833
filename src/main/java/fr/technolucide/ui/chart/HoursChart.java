package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.HoursBar;
import fr.technolucide.ui.common.TruncatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.text.Text;

/** The hours of each line: its name, a bar with the mark of the hours aimed at, and the duration in figures. */
public final class HoursChart extends GridChart {

    private static final long TWO_HOURS = 120;
    private static final long TWELVE_HOURS = 720;
    private static final int COLUMNS = 3;

    private Consumer<UUID> onChosen = line -> {};

    public HoursChart() {
        super("chart.hours", "hours-chart");
        ColumnConstraints name = new ColumnConstraints();
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        grid().getColumnConstraints().addAll(name, bar, figure);
    }

    public void onChosen(Consumer<UUID> action) {
        onChosen = action;
    }

    /** @param sentence said before the figures */
    public void show(List<HoursLine> lines, String sentence) {
        grid().getChildren().clear();
        grid().getRowConstraints().clear();
        List<Mark> marks = new ArrayList<>();
        long scale = scale(lines);
        for (HoursLine line : lines) {
            marks.add(add(line, scale, marks.size()));
        }
        String figures = marks.stream().map(Mark::words).collect(Collectors.joining(" "));
        draw(List.of(grid()), marks, sentence + " " + figures, table(lines));
    }

    private static ChartFigures table(List<HoursLine> lines) {
        Words words = Messages.words();
        return new ChartFigures(
                List.of(
                        Messages.text("chart.heat.tool"),
                        Messages.text("chart.hours.done"),
                        Messages.text("chart.hours.aim")),
                true,
                lines.stream()
                        .map(line -> new ChartFigures.Line(
                                line.id(),
                                List.of(line.name(), words.duration(line.done()), words.duration(line.aim()))))
                        .toList());
    }

    /** Returns the scale, the same for all bars of a view: twelve hours, or the longest rounded up to two. */
    static long scale(List<HoursLine> lines) {
        long longest = lines.stream()
                .flatMapToLong(line -> LongStream.of(line.done(), line.aim()))
                .max()
                .orElse(0);
        return Math.max(TWELVE_HOURS, (longest + TWO_HOURS - 1) / TWO_HOURS * TWO_HOURS);
    }

    private Mark add(HoursLine line, long scale, int row) {
        RowConstraints height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        grid().getRowConstraints().add(height);
        Region place = new Region();
        place.getStyleClass().add("line");
        Label name = TruncatedText.explained(new Label(line.name()));
        name.getStyleClass().add("row-title");
        Text figure = new Text(Messages.words().duration(line.done()));
        figure.getStyleClass().add("duration");
        grid().add(place, 0, row, COLUMNS, 1);
        grid().add(name, 0, row);
        grid().add(new HoursBar(line.done(), line.aim(), scale), 1, row);
        grid().add(figure, 2, row);
        grid().getChildren().stream().filter(node -> node != place).forEach(node -> node.setMouseTransparent(true));
        return new Mark(place, words(line), () -> onChosen.accept(line.id()));
    }

    /** « Plumier : 11 h 40 sur 10 h, atteint. » */
    private static String words(HoursLine line) {
        Words words = Messages.words();
        return Messages.text(
                line.done() >= line.aim() ? "chart.hours.line.reached" : "chart.hours.line",
                line.name(),
                words.duration(line.done()),
                words.duration(line.aim()));
    }

    @Override
    protected int next(int current, KeyCode arrow) {
        int to = arrow == KeyCode.LEFT || arrow == KeyCode.UP ? current - 1 : current + 1;
        return Math.clamp(to, 0, marks().size() - 1);
    }
}
