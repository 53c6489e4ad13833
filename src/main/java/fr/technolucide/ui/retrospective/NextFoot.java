package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Association;
import fr.technolucide.insight.NextRetrospective;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** « Prochaine : 16 décembre », and how often the association meets; overdue is said. */
final class NextFoot extends HBox {

    private final TextFlow words = new TextFlow();
    private final Button cadence;

    NextFoot(RetroModel model) {
        getStyleClass().add("next-foot");
        words.setId("retrospective.next");
        words.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        cadence = Controls.button("", () -> model.session().reveal(Association.SHEET, Association.ID));
        cadence.setId("retrospective.cadence");
        cadence.getStyleClass().addAll("plain", "cadence");
        cadence.setMinWidth(USE_PREF_SIZE);
        Controls.foldHidden(cadence);
        getChildren().setAll(new Icon(Shape.REVIEW), words, cadence);
    }

    void show(Meeting meeting) {
        NextRetrospective next = meeting.next();
        LocalDate day = next.day();
        Text strong = new Text(
                day == null
                        ? Messages.text("retrospective.next.none")
                        : Messages.words().date(day, meeting.today()));
        strong.getStyleClass().add("figure");
        words.getChildren().setAll(new Text(Messages.text("retrospective.next.lead") + " "), strong);
        if (next.daysLate() > 0) {
            Text late = new Text(Messages.text("retrospective.next.days_late", next.daysLate()));
            late.getStyleClass().add("late");
            words.getChildren().add(late);
        }
        Integer days = next.cadence();
        cadence.setVisible(days != null);
        if (days != null) {
            cadence.setText(Messages.text("retrospective.cadence", days));
            cadence.setAccessibleText(Messages.text("retrospective.cadence.aloud", days));
        }
    }
}
