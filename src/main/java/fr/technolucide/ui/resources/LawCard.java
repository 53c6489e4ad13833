package fr.technolucide.ui.resources;

import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.choice.DeadlineState;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The dates of the European regulation, and the day on which they were checked: information, not advice. */
final class LawCard {

    private final Label verified = Controls.wrapped("", "second");
    private final VBox list = new VBox();
    private final Consumer<Row> open;
    private final Card card;

    LawCard(Consumer<Row> open, @Nullable Runnable add) {
        this.open = open;
        verified.setId("resources.law.verified");
        verified.setMinHeight(Label.USE_PREF_SIZE);
        verified.getStyleClass().add("verified");
        card = new Card(
                Card.title(Messages.text("resources.law")),
                Card.adding("resources.law.add", add),
                new VBox(verified, list),
                Messages.text("resources.law.empty"));
    }

    Card node() {
        return card;
    }

    void show(ResourcesSnapshot reading) {
        LocalDate day = reading.verified();
        String checked = day == null
                ? ""
                : Messages.text("resources.law.verified", Messages.words().numericDate(day));
        verified.setText((checked + " " + reading.stale()).strip());
        verified.getStyleClass().removeAll("stale");
        if (!reading.stale().isEmpty()) {
            verified.getStyleClass().add("stale");
        }
        list.getChildren().setAll(reading.deadlines().stream().map(this::line).toList());
        card.empty(reading.deadlines().isEmpty());
    }

    private Button line(Row deadline) {
        Words words = Messages.words();
        DeadlineState state = deadline.get(LegalDeadlines.STATE, DeadlineState.TO_VERIFY);
        LocalDate day = deadline.get(LegalDeadlines.DAY);
        Label when = new Label(day == null ? SchemaLabels.choice(state) : words.shortDate(day, LocalDate.MIN));
        when.getStyleClass().add("deadline-day");
        if (day == null) {
            when.setGraphic(new Icon(Shape.QUESTION));
            when.getStyleClass().add("warn");
        }
        Label what = Controls.wrapped(Labels.worded(deadline, LegalDeadlines.SUBJECT), "deadline-what");
        what.setMinHeight(Label.USE_PREF_SIZE);
        Label how = new Label(
                day == null
                        ? ""
                        : SchemaLabels.choice(state)
                                .toLowerCase(Messages.language().locale()));
        how.getStyleClass().add("second");
        how.setMinWidth(Label.USE_PREF_SIZE);
        String checked = Labels.worded(deadline, LegalDeadlines.CHECKED);
        VBox told = checked.isEmpty() ? new VBox(what) : new VBox(what, Controls.wrapped(checked, "second"));
        HBox.setHgrow(told, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(when, told, how);
        line.getStyleClass().add("deadline");
        when.setMinWidth(Label.USE_PREF_SIZE);
        Button button = new WideButton(line);
        button.setAccessibleText(Messages.text(
                "resources.law.aloud",
                day == null ? "" : words.date(day),
                what.getText(),
                SchemaLabels.choice(state) + (checked.isEmpty() ? "" : ", " + checked)));
        button.setOnAction(event -> open.accept(deadline));
        return button;
    }
}
