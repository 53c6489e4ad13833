package fr.technolucide.ui.common;

import javafx.scene.control.ComboBox;
import org.controlsfx.control.SearchableComboBox;

/** A list to choose from that may be long: its width is that of its first items, so that it shows as fast as a short one. */
public final class LongList {

    /** The key that the skin of a {@link ComboBox} reads; without it, it lays out every item to measure it. */
    private static final String ROWS_TO_MEASURE = "comboBoxRowsToMeasureWidth";

    private static final int MEASURED = 60;

    private LongList() {}

    public static void of(SearchableComboBox<?> box) {
        box.skinProperty()
                .subscribe(skin -> box.getChildrenUnmodifiable().stream()
                        .filter(ComboBox.class::isInstance)
                        .forEach(list -> list.getProperties().put(ROWS_TO_MEASURE, MEASURED)));
    }
}
