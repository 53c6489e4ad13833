package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the log says since the last meeting, above the notes; the worst errors unfold, and lead to their trials. */
final class LogBand extends VBox {

    private final Session session;
    private final Label words = Controls.wrapped("");
    private final ToggleButton opener = new ToggleButton();
    private final VBox errors = new VBox();

    LogBand(Session session) {
        this.session = session;
        getStyleClass().add("log-band");
        words.setId("retrospective.log");
        words.setGraphic(new Icon(Shape.BOOK));
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        opener.setId("retrospective.log.errors");
        opener.getStyleClass().add("opener");
        opener.setMinWidth(USE_PREF_SIZE);
        opener.selectedProperty().subscribe(this::unfold);
        errors.getStyleClass().add("log-errors");
        HBox line = new HBox(words, opener);
        line.getStyleClass().add("log-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(line, errors);
        Controls.foldHidden(opener, errors);
    }

    private void unfold(boolean open) {
        errors.setVisible(open);
        opener.setGraphic(new Icon(open ? Shape.UNFOLDED : Shape.FOLDED));
    }

    void show(LogWords log) {
        words.setText(Messages.text("retrospective.log", log.since(), String.join(" · ", log.facts())));
        opener.setText(Messages.text("retrospective.log.see"));
        opener.setVisible(!log.errors().isEmpty());
        if (log.errors().isEmpty()) {
            opener.setSelected(false);
        }
        errors.getChildren().setAll(log.errors().stream().map(this::error).toList());
    }

    private Hyperlink error(LogWords.Mistake error) {
        Hyperlink link = new Hyperlink(error.words());
        link.setWrapText(true);
        link.setOnAction(event -> session.reveal(Trials.SHEET, error.trial()));
        return link;
    }
}
