package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.WrapBar;
import fr.technolucide.ui.sheet.SheetView;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** Under the toolbar: words that a trial must contain, mine alone, and the hours of what is listed. */
final class Sieve extends WrapBar {

    private final Label total = new Label();

    /** What is done with the list as it stands. */
    interface Leaving {
        void print();

        void export();
    }

    Sieve(SheetView view, MyTrials mine, Leaving leaving) {
        getStyleClass().add("sieve");
        TextField filter = new TextField();
        filter.setPromptText(Messages.text("journal.filter.prompt"));
        filter.setAccessibleText(Messages.text("journal.filter"));
        filter.setId("filter.trials");
        filter.getStyleClass().add("filter");
        filter.textProperty().bindBidirectional(view.list().filterProperty());
        ToggleButton toggle = mine.toggle();
        total.setId("journal.total");
        total.getStyleClass().add("second");
        total.setMinWidth(USE_PREF_SIZE);
        toggle.setMinWidth(USE_PREF_SIZE);
        fill(
                List.of(filter, toggle),
                List.of(
                        total,
                        button("journal.print", "print", leaving::print),
                        button("journal.export", "export", leaving::export)));
    }

    private static Button button(String key, String id, Runnable action) {
        Button button = Controls.button(Messages.text(key), action);
        button.setId("journal." + id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    void say(String words) {
        total.setText(words);
    }
}
