package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.insight.NextRetrospective;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.Sentence;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** « Prochaine : 16 décembre », edited in its place, and how often the association meets; overdue is said. */
final class NextFoot extends HBox {

    private final RetroModel model;
    private final Label none = Controls.wrapped(
            Messages.text("retrospective.next.lead") + " " + Messages.text("retrospective.next.none"), "next-none");
    private final Sentence words;
    private final Button cadence;
    private final BooleanProperty regular = new SimpleBooleanProperty();
    private int daysLate;

    NextFoot(RetroModel model) {
        this.model = model;
        getStyleClass().add("next-foot");
        words = new Sentence(
                model.session(),
                FormPlan.of(FormSection.of(FormLine.of(Retrospectives.NEXT_DAY))),
                Sentence.Part.words(row -> Messages.text("retrospective.next.lead") + " "),
                Sentence.Part.value(Retrospectives.NEXT_DAY, this::day),
                Sentence.Part.words(row -> late(), "late"));
        words.setId("retrospective.next");
        words.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        cadence = Controls.button("", () -> model.session().reveal(Association.SHEET, Association.ID));
        cadence.setId("retrospective.cadence");
        cadence.getStyleClass().addAll("plain", "cadence");
        cadence.setMinWidth(USE_PREF_SIZE);
        cadence.visibleProperty().bind(regular.and(words.editedProperty().not()));
        Controls.foldHidden(none, words, cadence);
        getChildren().setAll(new Icon(Shape.REVIEW), none, words, cadence);
    }

    private String day(Row last) {
        LocalDate day = last.get(Retrospectives.NEXT_DAY);
        return day == null
                ? Messages.text("retrospective.next.none")
                : Messages.words().date(day, LocalDate.now(model.session().clock()));
    }

    private String late() {
        return daysLate > 0 ? Messages.text("retrospective.next.days_late", daysLate) : "";
    }

    void show(Meeting meeting) {
        NextRetrospective next = meeting.next();
        daysLate = next.daysLate();
        Row last = next.last();
        none.setVisible(last == null);
        words.setVisible(last != null);
        if (last != null) {
            words.show(last);
        }
        Integer days = next.cadence();
        regular.set(days != null);
        if (days != null) {
            cadence.setText(Messages.text("retrospective.cadence", days));
            cadence.setAccessibleText(Messages.text("retrospective.cadence.aloud", days));
        }
    }
}
