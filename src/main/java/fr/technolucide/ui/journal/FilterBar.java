package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.WrapBar;
import fr.technolucide.ui.table.SheetView;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/**
 * The filter bar under the toolbar, shown on request: words that a trial must contain, mine alone, the hours of what is
 * listed, and buttons to print or export it. It stays as long as something is filtered, and hiding it clears the
 * filter.
 */
final class FilterBar extends WrapBar {

    private final Label total = new Label();
    private final TextField filter = new TextField();
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final BooleanExpression needed;
    private final TrialFilter selection;

    /** The actions on the list as it is filtered. */
    interface Leaving {
        void print();

        void export();
    }

    FilterBar(SheetView view, TrialFilter selection, MyTrials mine, Leaving leaving) {
        this.selection = selection;
        this.needed = wanted.or(filter.textProperty().isNotEmpty())
                .or(selection.mineProperty().isNotNull());
        getStyleClass().add("sieve");
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

    /** Returns whether the bar was asked for, or is in use. */
    BooleanExpression neededProperty() {
        return needed;
    }

    /** Shows it, or hides it unless it is in use: where the window has much or little room. */
    void stand(boolean there) {
        wanted.set(there);
    }

    /** Shows or hides the bar at a person's request; hiding it clears its filter. */
    void ask(boolean there) {
        wanted.set(there);
        if (there) {
            filter.requestFocus();
        } else {
            filter.clear();
            selection.mineProperty().set(null);
        }
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
