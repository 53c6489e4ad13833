package fr.technolucide.ui.table;

import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.workbook.Step;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TableView.TableViewSelectionModel;

/**
 * The selection of the table: made by a person, who then sees the row in the form, or by what just happened to a row.
 */
final class TableSelection {

    /** The number of rows that are looked for one by one at most. */
    private static final int MOST = 10_000;

    private final SheetModel model;
    private final RowEditor row;
    private final SheetTable table;

    TableSelection(SheetModel model, RowEditor row, SheetTable table) {
        this.model = model;
        this.row = row;
        this.table = table;
    }

    private TableViewSelectionModel<RowSlot> selected() {
        return table.view().getSelectionModel();
    }

    /** Adds a listener that is told of the row selected, once it is read, unless another one is selected by then. */
    void onSelected(Consumer<UUID> action) {
        selected().selectedItemProperty().subscribe(slot -> {
            if (slot != null) {
                slot.row().subscribe(fetched -> {
                    if (fetched != null && slot.equals(selected().getSelectedItem())) {
                        action.accept(fetched.row().id());
                    }
                });
            }
        });
    }

    void clear() {
        selected().clearSelection();
    }

    /** The first row of what was last asked; a draft under way is left alone. */
    void first() {
        model.onceAnswered(() -> {
            if (row.draftProperty().get()) {
                return;
            }
            clear();
            if (table.view().getItems().isEmpty()) {
                row.clear();
            } else {
                selected().select(0);
            }
        });
    }

    /** Selects, once it is run, the row that then stands where the first one selected now does. */
    Runnable neighbour() {
        int index = selected().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        return () -> model.onceAnswered(
                () -> select(Math.min(index, table.view().getItems().size() - 1)));
    }

    void select(UUID id) {
        model.find(id, this::select);
    }

    /**
     * Chooses the rows that undo or redo brought back, as far as they are listed, and shows the first; a draft under way,
     * or what is refused in the form, is left alone.
     *
     * @param step made by undo or redo
     */
    void broughtBack(Step step) {
        List<UUID> back = step.made(model.sheet().name());
        if (!back.isEmpty() && back.size() <= MOST) {
            model.find(back, places -> {
                if (places.length > 0
                        && !row.draftProperty().get()
                        && !row.review().isRefused()) {
                    table.chosen().only(places);
                    table.bringIntoView(places[0]);
                }
            });
        }
    }

    /**
     * Selects the row in the form, unless another is there once it is found.
     *
     * @param hidden told of the row where it is not among those listed
     */
    void selectShown(UUID id, Consumer<UUID> hidden) {
        model.find(id, index -> {
            if (row.id().filter(id::equals).isEmpty()) {
                return;
            }
            if (index < 0) {
                hidden.accept(id);
            } else {
                select(index);
            }
        });
    }

    private void select(int index) {
        if (index >= 0) {
            if (!selected().isSelected(index) || selected().getSelectedIndex() != index) {
                selected().clearAndSelect(index);
            }
            table.bringIntoView(index);
        }
    }
}
