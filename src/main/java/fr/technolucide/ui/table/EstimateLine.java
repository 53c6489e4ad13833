package fr.technolucide.ui.table;

import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.ui.session.Session;
import javafx.scene.control.Label;

/** A line under a table with estimated figures, which says what they are worth, and follows the workbook. */
final class EstimateLine extends Label {

    EstimateLine(Session session) {
        setId("table.estimate");
        getStyleClass().addAll("second", "estimate-line");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        session.live(this, live -> live.ask(EstimateCaution::of).then(caution -> setText(caution.sentence())))
                .refresh();
    }
}
