package fr.technolucide.ui.form;

import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.ui.session.Session;
import javafx.scene.control.Label;

/** A line beside estimated figures, in a table or a form, which says what they are worth, and follows the workbook. */
public final class EstimateLine extends Label {

    /** @param id of the node, {@code table.estimate} under a table */
    public EstimateLine(Session session, String id) {
        setId(id);
        getStyleClass().addAll("second", "estimate-line");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        session.live(this, live -> live.ask(EstimateCaution::of).then(caution -> setText(caution.sentence())))
                .refresh();
    }
}
