package fr.technolucide.ui.field;

import fr.technolucide.ui.common.PopupListKeys;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** Rows of another sheet, ticked in a list; committed when the list closes, as one change. */
public final class ReferencesField extends FormField {

    private final CheckComboBox<Option> box = new CheckComboBox<>();
    private final ObservableList<Option> options;
    /** Held here alone: the options outlive the fields. */
    private final ListChangeListener<Option> renewal;

    private List<UUID> shown = List.of();
    private boolean showing;

    public ReferencesField(Column<?> column, ObservableList<Option> options) {
        super(column);
        this.options = options;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setFocusTraversable(true);
        OpenedList.takeKeyboard(box, Option::label);
        box.addEventHandler(ComboBoxBase.ON_SHOWN, event -> showing = true);
        box.skinProperty()
                .subscribe(skin -> box.getChildrenUnmodifiable().forEach(part -> {
                    if (part instanceof ComboBox<?> list) {
                        PopupListKeys.of(box, list, () -> {});
                    }
                }));
        box.addEventHandler(ComboBoxBase.ON_HIDDEN, event -> {
            showing = false;
            handOver();
        });
        this.renewal = change -> offer();
        options.addListener(new WeakListChangeListener<>(renewal));
        offer();
    }

    private void offer() {
        List<UUID> ticked = shown;
        box.getCheckModel().clearChecks();
        box.getItems()
                .setAll(options.stream()
                        .filter(option -> option.offered() || ticked.contains(option.id()))
                        .toList());
        tick(ticked);
    }

    /** Ids already there keep their place, new ones follow. */
    private void handOver() {
        List<UUID> ticked = box.getCheckModel().getCheckedItems().stream()
                .filter(Objects::nonNull)
                .map(Option::id)
                .toList();
        List<UUID> ids = new ArrayList<>(shown);
        ids.retainAll(ticked);
        ticked.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        if (!ids.equals(shown)) {
            shown = List.copyOf(ids);
            commit(shown);
        }
    }

    private void tick(List<UUID> ids) {
        box.getCheckModel().clearChecks();
        for (int i = 0; i < box.getItems().size(); i++) {
            if (ids.contains(box.getItems().get(i).id())) {
                box.getCheckModel().check(i);
            }
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Control input() {
        return box;
    }

    @Override
    public boolean isOpen() {
        return showing;
    }

    /** Returns the names that are ticked. */
    @Override
    public String words() {
        return box.getCheckModel().getCheckedItems().stream()
                .filter(Objects::nonNull)
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }

    @Override
    public void show(@Nullable Object value) {
        List<UUID> ids = value instanceof List<?> list
                ? list.stream().map(UUID.class::cast).toList()
                : List.of();
        if (!ids.equals(shown)) {
            shown = ids;
            offer();
        }
    }

    @Override
    public void reset() {
        shown = List.of();
        offer();
    }
}
