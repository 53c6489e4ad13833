package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.column.ColumnRole;
import fr.technolucide.ui.column.FittedColumns;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.common.TableEnds;
import fr.technolucide.ui.common.WrappingCell;
import fr.technolucide.ui.intake.CheckLine.Fate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A table of the results for the rows of the file: all of them or those of one kind, as a person chooses, or only those that are refused. */
final class CheckTable {

    /** One choice of the filter: a fate, or all of them. */
    private enum Shown {
        ALL,
        ADDED,
        UPDATED,
        REFUSED,
        UNCHANGED,
        REMARK
    }

    private final ObservableList<CheckLine> all = FXCollections.observableArrayList();
    private final FilteredList<CheckLine> lines = new FilteredList<>(all);
    private final TableView<CheckLine> table = new TableView<>(lines);
    private final Segments<Shown> filter = new Segments<>(
            List.of(Shown.values()), shown -> Messages.text("intake.assistant.shown." + shown.name()), false);
    private final VBox node = new VBox(table);
    private final boolean filtered;
    private Shown chosen;

    CheckTable() {
        this(true);
        node.getChildren().addFirst(filter.node());
    }

    /** Returns a table of the rows that are refused. */
    static CheckTable ofRefused() {
        return new CheckTable(false);
    }

    private CheckTable(boolean filtered) {
        this.filtered = filtered;
        this.chosen = filtered ? Shown.ALL : Shown.REFUSED;
        node.getStyleClass().add("intake-check-table");
        table.setId(filtered ? "intake.lines" : "intake.left");
        table.setAccessibleText(Messages.text("intake.assistant.lines.table"));
        table.setPlaceholder(new Label(Messages.text("intake.assistant.lines.none")));
        table.getColumns()
                .add(column(
                        "line",
                        "figure",
                        ColumnRole.WHOLE,
                        line -> line.line() == 0 ? "" : Integer.toString(line.line())));
        if (filtered) {
            table.getColumns().add(fates());
        }
        table.getColumns().add(column("text", "intake-text", ColumnRole.TELLING, CheckLine::text));
        table.getColumns().add(column("why", "intake-reason", ColumnRole.TELLING, CheckLine::why));
        TableEnds.serve(table);
        FittedColumns.of(table);
        filter.choose(Shown.ALL);
        filter.onChosen(shown -> {
            chosen = shown == null ? Shown.ALL : shown;
            sift();
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    VBox node() {
        return node;
    }

    private static TableColumn<CheckLine, String> column(
            String key, String style, ColumnRole role, Function<CheckLine, String> words) {
        TableColumn<CheckLine, String> column =
                role.of(new TableColumn<>(Messages.text("intake.assistant.lines." + key)));
        column.getStyleClass().add(style);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(words.apply(line.getValue())));
        if (!style.equals("figure")) {
            column.setCellFactory(view -> new WrappingCell<>("intake-words"));
        }
        return column;
    }

    private static TableColumn<CheckLine, Fate> fates() {
        TableColumn<CheckLine, Fate> column =
                ColumnRole.WHOLE.of(new TableColumn<>(Messages.text("intake.assistant.lines.fate")));
        column.getStyleClass().add("intake-fate");
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(line.getValue().fate()));
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Fate fate, boolean empty) {
                super.updateItem(fate, empty);
                setText(empty || fate == null ? null : fate.word());
                setGraphic(empty || fate == null ? null : icon(fate));
            }
        });
        return column;
    }

    /** Returns the icon shown beside the word: no result is known by its colour alone. */
    static Icon icon(Fate fate) {
        Icon icon = new Icon(
                switch (fate) {
                    case ADDED -> Shape.ADD;
                    case UPDATED -> Shape.EDIT;
                    case REFUSED -> Shape.FAILED;
                    case UNCHANGED -> Shape.COPY;
                    case REMARK -> Shape.INFO;
                });
        icon.getStyleClass()
                .add(
                        switch (fate) {
                            case ADDED, UPDATED -> "good";
                            case REFUSED -> "alert";
                            case UNCHANGED, REMARK -> "muted";
                        });
        return icon;
    }

    void show(List<CheckLine> found) {
        all.setAll(found);
        if (filtered) {
            offerFilters();
        }
        sift();
    }

    private void offerFilters() {
        for (Shown shown : Shown.values()) {
            boolean some = shown == Shown.ALL || all.stream().anyMatch(line -> is(line, shown));
            filter.buttons().get(shown.ordinal()).setDisable(!some);
            if (!some && chosen == shown) {
                chosen = Shown.ALL;
                filter.choose(Shown.ALL);
            }
        }
    }

    /** Shows the refused rows first, where there are any. */
    void beginWithRefused() {
        chosen = all.stream().anyMatch(line -> line.fate() == Fate.REFUSED) ? Shown.REFUSED : Shown.ALL;
        filter.choose(chosen);
        sift();
    }

    private void sift() {
        lines.setPredicate(line -> is(line, chosen));
    }

    private static boolean is(CheckLine line, Shown shown) {
        return shown == Shown.ALL || line.fate().name().equals(shown.name());
    }
}
