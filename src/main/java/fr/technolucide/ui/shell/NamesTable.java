package fr.technolucide.ui.shell;

import fr.technolucide.exchange.names.NameInText;
import fr.technolucide.language.Fold;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.column.ColumnRole;
import fr.technolucide.ui.column.FittedColumns;
import fr.technolucide.ui.common.TableEnds;
import fr.technolucide.ui.common.WrappingCell;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The table of the names found in texts, each with a box that says whether it is replaced; Espace ticks it. */
final class NamesTable {

    /** A name and what is decided of it. */
    static final class Line {

        private final NameInText name;
        private final BooleanProperty removed;

        Line(NameInText name) {
            this.name = name;
            this.removed = new SimpleBooleanProperty(name.mention().removed());
        }

        NameInText name() {
            return name;
        }

        boolean isRemoved() {
            return removed.get();
        }

        boolean isDoubtful() {
            return name.mention().isDoubtful();
        }

        /** Returns the sentence, and under it what else the name may be. */
        private String sentence() {
            return isDoubtful()
                    ? name.sentence() + "\n"
                            + Messages.words()
                                    .capitalised(Messages.text("export.names.doubt."
                                            + name.mention().doubt()))
                    : name.sentence();
        }

        private boolean isSameName(Line other) {
            return Fold.name(name.mention().found())
                    .equals(Fold.name(other.name.mention().found()));
        }
    }

    private final List<Line> lines;
    private final FilteredList<Line> shown;
    private final TableView<Line> table;

    /** @param changed called after each decision */
    NamesTable(List<NameInText> found, Runnable changed) {
        lines = found.stream().map(Line::new).toList();
        lines.forEach(line -> line.removed.subscribe((before, now) -> changed.run()));
        shown = new FilteredList<>(FXCollections.observableList(lines));
        table = new TableView<>(shown);
        table.setId("names.table");
        table.getStyleClass().add("names-table");
        table.setAccessibleText(Messages.text("shell.names"));
        table.setAccessibleHelp(Messages.text("shell.names.keys"));
        table.getColumns().add(boxes());
        table.getColumns()
                .add(words("found", ColumnRole.WORDS, line -> line.name().replaced()));
        table.getColumns().add(words("sentence", ColumnRole.TELLING, Line::sentence));
        table.getColumns()
                .add(words("where", ColumnRole.WORDS, line -> line.name().where()));
        TableEnds.serve(table);
        FittedColumns.of(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SPACE) {
                selectedLine().ifPresent(line -> line.removed.set(!line.isRemoved()));
                key.consume();
            }
        });
    }

    TableView<Line> node() {
        return table;
    }

    List<Line> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Line> selected() {
        return table.getSelectionModel().selectedItemProperty();
    }

    private Optional<Line> selectedLine() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** Returns whether something is decided otherwise than by the rule. */
    boolean isChanged() {
        return lines.stream()
                .anyMatch(line -> line.isRemoved() != line.name().mention().removed());
    }

    /** Lists those in doubt, or all of them. */
    void show(boolean doubtful) {
        shown.setPredicate(line -> !doubtful || line.isDoubtful());
        table.getSelectionModel().selectFirst();
    }

    /** Decides of the selected name wherever it stands. */
    void decideEverywhere(boolean removed) {
        selectedLine()
                .ifPresent(selected ->
                        lines.stream().filter(selected::isSameName).forEach(line -> line.removed.set(removed)));
    }

    private static TableColumn<Line, Line> boxes() {
        TableColumn<Line, Line> column = column("replace_by", ColumnRole.WORDS);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(view -> new NameBox());
        return column;
    }

    private static TableColumn<Line, String> words(String key, ColumnRole role, Function<Line, String> words) {
        TableColumn<Line, String> column = column(key, role);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(words.apply(line.getValue())));
        column.setCellFactory(view -> new WrappingCell<>("names-words"));
        return column;
    }

    private static <T> TableColumn<Line, T> column(String key, ColumnRole role) {
        TableColumn<Line, T> column = role.of(new TableColumn<>(Messages.text("shell.names." + key)));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    /** A cell that says whether the name is replaced; the keyboard is the table's. */
    private static final class NameBox extends TableCell<Line, Line> {

        private final CheckBox box = new CheckBox();
        private @Nullable BooleanProperty bound;

        NameBox() {
            box.setFocusTraversable(false);
            box.setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (bound != null) {
                box.selectedProperty().unbindBidirectional(bound);
                bound = null;
            }
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            setGraphic(box);
            bound = line.removed;
            box.selectedProperty().bindBidirectional(bound);
            box.setText(line.name().mention().replacement());
            box.setAccessibleText(
                    Messages.text("shell.names.replace", line.name().replaced(), box.getText()));
        }
    }
}
