package fr.technolucide.ui.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseEvent;

/**
 * Gives the columns of a table the widths of {@link WidthRule}: as wide as what they show, the rest to those that tell.
 * Cells are measured when rows are replaced, before they are drawn: a bounded number of them, and never one that is fetched for
 * it. A column becomes wider when something wider is listed, and not narrower while the same rows are looked at, so that nothing
 * moves as one types in a filter or scrolls. A width that a person chose with the mouse is kept, and a column that a person hid is not there.
 *
 * @param <S> the row
 */
public final class FittedColumns<S> {

    /** The number of rows that are measured. */
    private static final int SAMPLE = 40;

    /** JavaFX fits columns of its default width to their content, in its own way: ours are never quite of that width. */
    private static final double DEFAULT_WIDTH = 80;

    private static final double OTHER = 0.01;

    /** Cells stand on whole pixels: what is left free so that they never need one more, in pixels. */
    private static final double EDGE = 1;

    private final TableView<S> table;
    private final CellMeasure<S> measure;
    private final Label probe = new Label();
    private final Map<TableColumn<S, ?>, Double> contents = new HashMap<>();
    private final Map<TableColumn<S, ?>, Double> heads = new HashMap<>();
    /** The widths that a person chose, in em of the text, which they follow. */
    private final Map<TableColumn<S, ?>, Double> chosen = new HashMap<>();

    private final Set<TableColumn<S, ?>> hidden = new HashSet<>();
    private final Map<TableColumn<S, ?>, Integer> leaving = new HashMap<>();
    private final Map<TableColumn<S, ?>, ObservableValue<Boolean>> wanted = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<TableColumn<S, ?>>> away = new ReadOnlyObjectWrapper<>(List.of());
    private final ListChangeListener<S> onRows = change -> remeasure();
    private final Runnable beforeLayout = this::fitAnew;
    private IntSupplier firstRow = () -> 0;
    private Runnable onChosen = () -> {};
    private double em;

    /** Left free for the scroll bar, in pixels: without it, one bar would call the other, and columns would move with it. */
    private double bar;

    private boolean stale = true;
    private boolean dragged;

    private FittedColumns(TableView<S> table) {
        this.table = table;
        this.measure = new CellMeasure<>(table);
        probe.setManaged(false);
        probe.setVisible(false);
        table.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePreLayoutPulseListener(beforeLayout);
            }
            if (now != null) {
                now.addPreLayoutPulseListener(beforeLayout);
            }
        });
        table.setColumnResizePolicy(this::drag);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> endDrag());
        table.skinProperty().subscribe(skin -> {
            if (skin instanceof SkinBase<?> base && !base.getChildren().contains(probe)) {
                base.getChildren().add(probe);
            }
        });
        probe.fontProperty().subscribe(font -> resized(font.getSize()));
        table.itemsProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeListener(onRows);
            }
            watch();
        });
        watch();
        table.getColumns().addListener((ListChangeListener<TableColumn<S, ?>>) change -> adopt());
        adopt();
        table.getSortOrder().addListener((ListChangeListener<TableColumn<S, ?>>) change -> remeasure());
        table.widthProperty().subscribe(width -> fit());
        table.insetsProperty().subscribe(insets -> fit()); // a ring that shows the keyboard takes room
    }

    /** Fits the columns of a table from now on; each has the role that {@link ColumnRole#of} gave it. */
    public static <S> FittedColumns<S> of(TableView<S> table) {
        return new FittedColumns<>(table);
    }

    /** Sets which row is measured first, of those that are there without being fetched. */
    public void measuringFrom(IntSupplier first) {
        firstRow = first;
    }

    /**
     * Lets a column leave the table where the room is short.
     *
     * @param turn its turn among those that may, from 1
     */
    public void leaving(TableColumn<S, ?> column, int turn) {
        leaving.put(column, turn);
    }

    /** Makes a column be there only when it is wanted, and then if it has room. */
    public void when(TableColumn<S, ?> column, ObservableValue<Boolean> condition) {
        wanted.put(column, condition);
        condition.subscribe(there -> {
            column.setVisible(there);
            remeasure();
        });
    }

    /** Begins with other rows, which owe nothing to the widths of those before. */
    public void anew() {
        contents.clear();
        remeasure();
    }

    /** Hides columns, and shows those that were hidden before. */
    public void hide(Collection<TableColumn<S, ?>> columns) {
        hidden.clear();
        hidden.addAll(columns);
        remeasure();
    }

    /** Returns the widths that a person chose, in em of the text. */
    public Map<TableColumn<S, ?>, Double> chosenWidths() {
        return Map.copyOf(chosen);
    }

    /** Takes widths as a person chose them, in em of the text; the others are fitted. */
    public void choose(Map<TableColumn<S, ?>, Double> widths) {
        chosen.clear();
        chosen.putAll(widths);
        remeasure();
    }

    /** Sets the listener that is told when a person chose a width. */
    public void onChosen(Runnable action) {
        onChosen = action;
    }

    /** Returns the columns that left the table for want of room. */
    public ReadOnlyObjectProperty<List<TableColumn<S, ?>>> awayProperty() {
        return away.getReadOnlyProperty();
    }

    private void watch() {
        if (table.getItems() != null) {
            table.getItems().addListener(onRows);
        }
        remeasure();
    }

    private void adopt() {
        List.of(contents, heads, chosen).forEach(known -> known.keySet().retainAll(table.getColumns()));
        table.getColumns().forEach(column -> {
            if (column.getPrefWidth() == DEFAULT_WIDTH) {
                column.setPrefWidth(DEFAULT_WIDTH + OTHER);
            }
        });
        remeasure();
    }

    /** Takes in another size of the text. */
    private void resized(double size) {
        if (size == em) {
            return;
        }
        em = size;
        contents.clear();
        heads.clear();
        measure.forget();
        remeasure();
    }

    private void remeasure() {
        stale = true;
        Platform.requestNextPulse();
    }

    private void fitAnew() {
        if (stale) {
            fit();
        }
    }

    private void fit() {
        if (!(table.getSkin() instanceof SkinBase<?> skin) || table.getScene() == null || table.getWidth() <= 0) {
            return;
        }
        if (stale) {
            stale = false;
            measure(skin);
        }
        share();
    }

    private void measure(SkinBase<?> skin) {
        int size = table.getItems() == null ? 0 : table.getItems().size();
        int from = Math.min(firstRow.getAsInt(), size);
        int to = Math.min(size, from + SAMPLE);
        bar = measure.bar();
        List<TableColumnHeader> headers = measure.headers();
        for (TableColumn<S, ?> column : there()) {
            if (column.isVisible() || !contents.containsKey(column)) {
                column.setVisible(true); // cells of one that is not are empty
                contents.merge(column, measure.widestCell(column, skin, from, to), Math::max);
            }
            heads.merge(column, measure.head(column, headers), Math::max);
        }
    }

    private List<TableColumn<S, ?>> there() {
        return table.getColumns().stream()
                .filter(column -> !hidden.contains(column)
                        && (!wanted.containsKey(column) || wanted.get(column).getValue()))
                .toList();
    }

    private void share() {
        List<TableColumn<S, ?>> there = there();
        double room = table.getWidth()
                - table.getInsets().getLeft()
                - table.getInsets().getRight()
                - bar
                - EDGE;
        double[] widths = WidthRule.share(there.stream().map(this::demand).toList(), room);
        List<TableColumn<S, ?>> without = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            TableColumn<S, ?> column = there.get(i);
            if (widths[i] == WidthRule.AWAY) {
                without.add(column);
            } else {
                double width = Math.floor(widths[i]);
                column.setPrefWidth(width == DEFAULT_WIDTH ? DEFAULT_WIDTH + OTHER : width);
            }
        }
        table.getColumns().forEach(column -> column.setVisible(there.contains(column) && !without.contains(column)));
        if (!without.equals(away.get())) {
            away.set(List.copyOf(without));
        }
    }

    private ColumnDemand demand(TableColumn<S, ?> column) {
        int turn = leaving.getOrDefault(column, 0);
        Double width = chosen.get(column);
        return width == null
                ? ColumnRole.role(column)
                        .demand(contents.getOrDefault(column, 0.0), heads.getOrDefault(column, 0.0), em, turn)
                : ColumnDemand.fixed(width * em, turn);
    }

    /** Lets a person widen a column over the others, which are fitted again once the mouse is released. */
    private boolean drag(TableView.ResizeFeatures<?> features) {
        boolean done = TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
        if (features.getColumn() != null) {
            table.getColumns().stream()
                    .filter(column -> column == features.getColumn())
                    .forEach(column -> chosen.put(column, column.getWidth() / em));
            dragged = true;
        }
        return done;
    }

    private void endDrag() {
        if (dragged) {
            dragged = false;
            share();
            onChosen.run();
        }
    }
}
