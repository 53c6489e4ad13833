package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.session.Session;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A band above the notes that summarises the log since the last meeting; the worst errors expand, and link to their
 * trials.
 */
final class LogBand extends VBox {

    private final Session session;
    private final Label words = Controls.wrapped("");
    private final ToggleButton opener = new ToggleButton();
    private final VBox errors = new VBox();
    private LogWords log = new LogWords("", List.of(), List.of());
    private boolean tight;

    LogBand(Session session, ObservableValue<Boolean> narrow) {
        this.session = session;
        getStyleClass().add("log-band");
        words.setId("retrospective.log");
        words.setGraphic(new Icon(Shape.BOOK));
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        opener.setId("retrospective.log.errors");
        opener.getStyleClass().add("opener");
        opener.setMinWidth(USE_PREF_SIZE);
        opener.selectedProperty().subscribe(open -> say());
        errors.getStyleClass().add("log-errors");
        HBox.setHgrow(words, Priority.ALWAYS);
        Controls.foldHidden(opener, errors, words);
        narrow.subscribe(small -> {
            tight = small;
            arrange();
        });
    }

    /** Lays out the band: all of it expands where there is little room, otherwise only the errors do. */
    private void arrange() {
        getChildren().clear();
        if (tight) {
            getChildren().addAll(opener, words, errors);
        } else {
            HBox line = new HBox(words, opener);
            line.getStyleClass().add("log-line");
            getChildren().addAll(line, errors);
        }
        say();
    }

    void show(LogWords shown) {
        log = shown;
        errors.getChildren().setAll(log.errors().stream().map(this::error).toList());
        say();
    }

    private void say() {
        boolean open = opener.isSelected();
        String facts = String.join(" · ", log.facts());
        words.setText(
                tight ? Messages.words().capitalised(facts) : Messages.text("retrospective.log", log.since(), facts));
        words.setVisible(open || !tight);
        errors.setVisible(open && !log.errors().isEmpty());
        opener.setVisible(tight || !log.errors().isEmpty());
        opener.setText(
                tight
                        ? Messages.text("retrospective.log.unfold", log.since())
                        : Messages.text("retrospective.log.see"));
        opener.setGraphic(new Icon(open ? Shape.UNFOLDED : Shape.FOLDED));
    }

    private Hyperlink error(LogWords.Mistake error) {
        Hyperlink link = new Hyperlink(error.words());
        link.setWrapText(true);
        link.setOnAction(event -> session.reveal(Trials.SHEET, error.trial()));
        return link;
    }
}
