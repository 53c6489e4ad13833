package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.table.CellRenderer;
import fr.technolucide.ui.table.DisplayedRow;
import fr.technolucide.workbook.Column;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Shows a rating from 0 to 3 on its step of colour; the reason written for it is in a tooltip. */
record HeatLook(Column<Integer> mark, @Nullable Column<String> ground) implements CellRenderer {

    private static final int STEPS = 3;

    static CellRenderer of(Column<Integer> mark, Column<String> ground) {
        return new HeatLook(mark, ground);
    }

    /** Returns the highest of the three, in bold. */
    static CellRenderer kept() {
        return new HeatLook(UseCases.BENEFIT, null);
    }

    @Override
    public void dress(Labeled cell, @Nullable DisplayedRow row) {
        Integer value = row == null ? null : row.row().get(mark);
        cell.getStyleClass().removeIf(style -> style.startsWith("heat"));
        cell.setTooltip(null);
        if (row == null) {
            return;
        }
        cell.getStyleClass().add("heat");
        cell.getStyleClass().add(value == null ? "heat-none" : "heat-" + Math.clamp(value, 0, STEPS));
        if (ground == null) {
            cell.getStyleClass().add("heat-kept");
            return;
        }
        String written = row.row().get(ground, "");
        if (value != null || !written.isEmpty()) {
            cell.setTooltip(new Tooltip(written.isEmpty() ? Messages.text("usecase.ground.none") : written));
        }
    }
}
