package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** An action: what, who and when; and, for one of an earlier meeting, what became of it. */
final class ActionCard extends VBox {

    private static final List<ActionStatus> ENDS =
            List.of(ActionStatus.DONE, ActionStatus.CARRIED, ActionStatus.DROPPED);

    private final Button title;
    private final Text owner = new Text();
    private final Text when = new Text();
    private final Button date;
    private final @Nullable Segments<ActionStatus> ends;
    private @Nullable ActionLine line;

    /**
     * @param commands absent for an action of this meeting, which has no follow-up yet
     * @param open     shows the form of an action
     */
    ActionCard(Optional<ActionCommands> commands, Consumer<UUID> open) {
        getStyleClass().add("action-card");
        title = Controls.button("", () -> withLine(action -> open.accept(action.id())));
        title.getStyleClass().add("action-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinHeight(USE_PREF_SIZE);
        date = Controls.button(
                Messages.text("retrospective.action.date"),
                () -> withLine(action ->
                        Optional.ofNullable(action.following()).map(Row::id).ifPresent(open)));
        date.getStyleClass().addAll("plain", "action-date");
        Controls.foldHidden(date);
        when.getStyleClass().add("when");
        TextFlow second = new TextFlow(owner, when);
        second.getStyleClass().add("action-second");
        getChildren().setAll(title, second);
        ends = commands.map(this::ends).orElse(null);
        getChildren().add(date);
        setOnContextMenuRequested(event -> {
            menu().show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** Returns what the right button, or the menu key, offers: what the buttons of the card do. */
    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item(new MenuItem(Messages.text("ui.row.open")), title));
        Segments<ActionStatus> choices = ends;
        if (choices != null && !choices.node().isDisable()) {
            for (ToggleButton end : choices.buttons()) {
                CheckMenuItem item = new CheckMenuItem(end.getText());
                item.setSelected(end.isSelected());
                menu.getItems().add(item(item, end));
            }
        }
        if (date.isVisible()) {
            menu.getItems().add(item(new MenuItem(date.getText()), date));
        }
        return menu;
    }

    private static MenuItem item(MenuItem item, ButtonBase button) {
        item.setOnAction(event -> button.fire());
        return item;
    }

    private Segments<ActionStatus> ends(ActionCommands commands) {
        Segments<ActionStatus> segments = new Segments<>(ENDS, SchemaLabels::choice, true);
        segments.onChosen(status -> withLine(action -> commands.settle(action, status)));
        segments.node().getStyleClass().add("ends");
        segments.fill();
        getChildren().add(segments.node());
        return segments;
    }

    private void withLine(Consumer<ActionLine> what) {
        ActionLine shown = line;
        if (shown != null) {
            what.accept(shown);
        }
    }

    void show(ActionLine shown, boolean editable) {
        line = shown;
        title.setText(shown.title());
        owner.setText(shown.owner().isEmpty() ? "" : shown.owner() + " · ");
        when.setText(shown.when());
        when.getStyleClass().remove("late");
        if (shown.late()) {
            when.getStyleClass().add("late");
        }
        title.setAccessibleText(
                Messages.text("retrospective.action.aloud", shown.title(), owner.getText() + shown.when()));
        date.setVisible(shown.following() != null && editable);
        date.setAccessibleText(Messages.text("retrospective.action.of", date.getText(), shown.title()));
        Segments<ActionStatus> choices = ends;
        if (choices != null) {
            choices.choose(shown.isOpen() ? null : shown.status());
            choices.node().setDisable(!editable);
            for (ToggleButton end : choices.buttons()) {
                end.setAccessibleText(Messages.text("retrospective.action.of", end.getText(), shown.title()));
                end.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            }
        }
    }

    boolean isOpen() {
        return line != null && line.isOpen();
    }

    /** Returns the node that takes the keyboard. */
    Node stop() {
        Segments<ActionStatus> choices = ends;
        return choices == null ? title : choices.first();
    }
}
