package fr.technolucide.ui.form;

import fr.technolucide.workbook.Row;
import javafx.scene.layout.Region;

/** What a screen says of the row under its title, at the head of the form. One for each form. */
public interface FormBand {

    /** Made once. */
    interface Factory {
        FormBand make();
    }

    Region node();

    /** @param row as it stands in the workbook, or as a draft, every derived value computed */
    void show(Row row);
}
