package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.ui.table.DisplayedRow;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** Shows data about people in bold. */
final class DataLook {

    private static final PseudoClass ABOUT_PEOPLE = PseudoClass.getPseudoClass("about-people");

    private DataLook() {}

    static void dress(Labeled cell, @Nullable DisplayedRow row) {
        Data data = row == null ? null : row.row().get(UseCases.DATA);
        cell.pseudoClassStateChanged(ABOUT_PEOPLE, data == Data.PERSONAL || data == Data.SENSITIVE);
    }
}
