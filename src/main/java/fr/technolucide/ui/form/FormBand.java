package fr.technolucide.ui.form;

import fr.technolucide.workbook.Row;
import javafx.scene.layout.Region;

/** A band under the title of a form, in which a screen says something about the row. One instance for each form. */
public interface FormBand {

    /** Made once. */
    interface Factory {
        FormBand make();
    }

    Region node();

    /** @param row as it stands in the workbook, or as a draft, every derived value computed */
    void show(Row row);
}
