package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** A row of another sheet, found by typing a part of its name. */
final class ReferenceField extends Field {

    private final Option none = new Option(null, Messages.words().missing());
    private final SearchableComboBox<@Nullable Option> box = new SearchableComboBox<>();
    private final ObservableList<Option> options;
    private @Nullable UUID shown;
    private boolean showing;

    ReferenceField(Column<?> column, ObservableList<Option> options) {
        super(column);
        this.options = options;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Option option) {
                return option == null ? "" : option.label();
            }

            @Override
            public @Nullable Option fromString(String text) {
                return options.stream()
                        .filter(o -> o.label().equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
        options.addListener((ListChangeListener<Option>) change -> offer());
        box.valueProperty().subscribe((before, option) -> {
            if (!showing) {
                shown = option == null ? null : option.id();
                commit(shown);
            }
        });
        offer();
    }

    private void offer() {
        showing = true;
        List<Option> offered = new ArrayList<>(options);
        if (!column().isRequired()) {
            offered.addFirst(none);
        }
        box.getItems().setAll(offered);
        select();
        showing = false;
    }

    private void select() {
        UUID wanted = shown;
        box.setValue(
                wanted == null
                        ? (column().isRequired() ? null : none)
                        : options.stream()
                                .filter(option -> wanted.equals(option.id()))
                                .findFirst()
                                .orElse(null));
    }

    @Override
    Region node() {
        return box;
    }

    @Override
    Control input() {
        return box;
    }

    @Override
    void show(@Nullable Object value) {
        showing = true;
        shown = (UUID) value;
        select();
        showing = false;
    }

    @Override
    void reset() {
        show(null);
    }
}
