package fr.technolucide.ui.chart;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.BoldSpacer;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.TruncatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A heat map of amounts: a cell for each line and column, the amount written in it, three steps of colour. Its columns
 * narrow until an amount would be cut; below that, it must be scrolled, as {@link HeatScroll} does.
 */
public final class HeatGrid extends GridChart {

    /** Letters past which a name is cut, and whole in its tooltip. */
    private static final int LONG = 20;

    private final List<Node> heads = new ArrayList<>();
    private final List<Node> names = new ArrayList<>();
    private int columns;
    private Consumer<UUID> onChosen = line -> {};

    /** @param name the key of what it shows, in a few words */
    public HeatGrid(String name) {
        super(name, "heat-grid");
    }

    public void onChosen(Consumer<UUID> action) {
        onChosen = action;
    }

    /**
     * @param chosen   the line whose name is bold
     * @param sentence said before the figures
     */
    public void show(HeatTable table, @Nullable UUID chosen, String sentence) {
        grid().getChildren().clear();
        grid().getColumnConstraints().clear();
        heads.clear();
        names.clear();
        columns = table.columns().size();
        addHeads(table);
        List<Mark> marks = new ArrayList<>();
        for (HeatTable.Line line : table.lines()) {
            marks.addAll(addLine(table, line, line.id().equals(chosen)));
        }
        draw(List.of(grid()), marks, sentence + " " + table.aloud(), table.figures());
    }

    private void addHeads(HeatTable table) {
        grid().getColumnConstraints().add(new ColumnConstraints());
        Region corner = new Region();
        corner.getStyleClass().add("corner");
        heads.add(corner);
        names.add(corner);
        for (String column : table.columns()) {
            ColumnConstraints amounts = new ColumnConstraints();
            amounts.setHgrow(Priority.ALWAYS);
            grid().getColumnConstraints().add(amounts);
            Label head = TruncatedText.explained(new Label(column));
            head.getStyleClass().add("head");
            head.setMaxWidth(Double.MAX_VALUE);
            heads.add(head);
        }
        Label total = new Label(Messages.text("chart.total"));
        total.getStyleClass().addAll("head", "total");
        total.setMinWidth(USE_PREF_SIZE);
        total.setMaxWidth(Double.MAX_VALUE);
        heads.add(total);
        for (int column = 0; column < heads.size(); column++) {
            grid().add(heads.get(column), column, 0);
        }
    }

    private List<Mark> addLine(HeatTable table, HeatTable.Line line, boolean chosen) {
        int row = names.size();
        Label name = TruncatedText.explained(new Label(line.name()));
        name.getStyleClass().add("name");
        if (chosen) {
            name.getStyleClass().add("chosen");
        }
        BoldSpacer.keep(name, new SimpleBooleanProperty(chosen));
        if (line.name().length() > LONG) {
            name.getStyleClass().add("long");
        }
        name.setMinWidth(USE_PREF_SIZE);
        name.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Controls.onClick(name, event -> onChosen.accept(line.id()));
        names.add(name);
        grid().add(name, 0, row);
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Region cell = cell(line.cells().get(column));
            grid().add(cell, column + 1, row);
            marks.add(new Mark(cell, table.aloud(line, column), () -> onChosen.accept(line.id())));
        }
        Text total = words(line.total());
        total.getStyleClass().add("total");
        StackPane room = new StackPane(total);
        room.getStyleClass().add("total-cell");
        grid().add(room, columns + 1, row);
        return marks;
    }

    private static Region cell(HeatTable.Cell cell) {
        StackPane node = new StackPane(words(cell.words()));
        node.getStyleClass().addAll("heat-cell", "step-" + cell.step());
        return node;
    }

    private static Text words(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("figure-words");
        return text;
    }

    /** Keeps the heads and the names in sight while the amounts are scrolled under them. */
    void pin(double x, double y) {
        heads.forEach(head -> head.setTranslateY(y));
        names.forEach(name -> name.setTranslateX(x));
        heads.forEach(head -> head.setViewOrder(-1));
        names.forEach(name -> name.setViewOrder(names.getFirst() == name ? -2 : -1));
    }

    @Override
    ChartPicture picture() {
        double x = names.isEmpty() ? 0 : names.getFirst().getTranslateX();
        double y = heads.isEmpty() ? 0 : heads.getFirst().getTranslateY();
        pin(0, 0);
        ChartPicture whole = super.picture();
        pin(x, y);
        return whole;
    }

    /** Returns the width that the pinned names hide on the left. */
    double pinnedWidth() {
        return names.isEmpty() ? 0 : ((Region) names.getFirst()).getWidth();
    }

    double pinnedHeight() {
        return heads.isEmpty() ? 0 : ((Region) heads.getFirst()).getHeight();
    }

    @Override
    protected int next(int current, KeyCode arrow) {
        int to = switch (arrow) {
            case LEFT -> current % columns == 0 ? current : current - 1;
            case RIGHT -> current % columns == columns - 1 ? current : current + 1;
            case UP -> current - columns;
            default -> current + columns;
        };
        return to < 0 || to >= marks().size() ? current : to;
    }

    /** Amounts are never cut in their height: below it, it is scrolled. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
