package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.SeedIds;
import fr.technolucide.catalog.ShippedFactors;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.table.DisplayedRow;
import fr.technolucide.ui.table.ShownColumn;
import fr.technolucide.ui.table.TablePlan;
import fr.technolucide.workbook.Row;
import java.util.List;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** The columns of the factors: the values and their unit, how sure, since when, and whose they are. */
final class FactorColumns {

    private FactorColumns() {}

    static TablePlan in(TablePlan plan, ShippedFactors shipped) {
        ShownColumn label = ShownColumn.of(Factors.LABEL).wide(22);
        return plan.without(Factors.KIND, Factors.CONFIDENCE)
                .columns(
                        label.id(),
                        label,
                        ShownColumn.of(Factors.LOW).wide(5.4),
                        ShownColumn.of(Factors.CENTRAL).wide(5.4),
                        ShownColumn.of(Factors.HIGH).wide(5.4),
                        ShownColumn.of(Factors.UNIT).wide(9),
                        ShownColumn.of(Factors.VERIFIED_ON)
                                .wide(12)
                                .saying(FactorColumns::verified, List.of())
                                .looking(() -> FactorColumns::flag),
                        ShownColumn.of(Factors.SOURCE)
                                .titled(Messages.text("footprint.factor.standing"))
                                .wide(7)
                                .saying(row -> standing(row.row(), shipped), List.of()));
    }

    private static String verified(DisplayedRow row) {
        String day = row.text(Factors.VERIFIED_ON);
        return isStale(row) ? Messages.text("footprint.factor.stale", day) : day;
    }

    private static boolean isStale(DisplayedRow row) {
        return Factors.isStale(row.row(), row.row().today());
    }

    private static void flag(Labeled cell, @Nullable DisplayedRow row) {
        cell.getStyleClass().remove("stale");
        if (row != null && isStale(row)) {
            cell.getStyleClass().add("stale");
        }
    }

    private static String standing(Row factor, ShippedFactors shipped) {
        if (!SeedIds.isSeeded(factor.id())) {
            return Messages.text("footprint.factor.own");
        }
        return Messages.text(shipped.isChanged(factor) ? "footprint.factor.changed" : "footprint.factor.shipped");
    }
}
