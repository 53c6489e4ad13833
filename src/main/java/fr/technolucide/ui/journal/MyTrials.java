package fr.technolucide.ui.journal;

import fr.technolucide.language.Fold;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.PopupListKeys;
import fr.technolucide.ui.decision.PersonItem;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** « Mes essais »: those of the person of this computer, who is asked for once if nobody knows. */
final class MyTrials {

    private final Session session;
    private final TrialFilter selection;
    private final CurrentPerson myself;
    private final ToggleButton toggle = new ToggleButton(Messages.text("journal.mine"));

    MyTrials(Session session, TrialFilter selection, CurrentPerson myself) {
        this.session = session;
        this.selection = selection;
        this.myself = myself;
        toggle.setId("journal.mine");
        toggle.getStyleClass().add("mine");
        toggle.setOnAction(event -> {
            if (toggle.isSelected()) {
                choose();
            } else {
                selection.mineProperty().set(null);
            }
        });
        selection.mineProperty().subscribe(mine -> {
            toggle.setSelected(mine != null);
            toggle.setText(
                    mine == null ? Messages.text("journal.mine") : Messages.text("journal.mine.of", mine.name()));
        });
        MenuItem other = new MenuItem(Messages.text("journal.mine.other"));
        other.setOnAction(event -> session.read(PersonItem::all).then(this::ask));
        toggle.setContextMenu(new ContextMenu(other));
    }

    ToggleButton toggle() {
        return toggle;
    }

    private void choose() {
        session.read(PersonItem::all)
                .then(people -> find(people).ifPresentOrElse(selection.mineProperty()::set, () -> ask(people)));
    }

    private Optional<PersonItem> find(List<PersonItem> people) {
        String wanted = Fold.fold(myself.name());
        return people.stream()
                .filter(person -> !wanted.isBlank() && Fold.fold(person.name()).equals(wanted))
                .findFirst();
    }

    private void ask(List<PersonItem> people) {
        toggle.setSelected(selection.mineProperty().get() != null);
        ComboBox<PersonItem> choice = new ComboBox<>();
        choice.setId("journal.me");
        choice.getItems().setAll(people);
        choice.setMaxWidth(Double.MAX_VALUE);
        PopupListKeys.closing(choice);
        Label label = Controls.wrapped(Messages.text("journal.mine.who.text"));
        label.getStyleClass().add("message-text");
        label.setLabelFor(choice);
        VBox body = new VBox(label, choice);
        body.getStyleClass().add("message");
        session.dialogs()
                .box(Shape.PERSON, Messages.text("journal.mine.who"))
                .narrow()
                .body(body)
                .focus(choice)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, () -> {}),
                        new Message.Button(Messages.text("journal.mine.keep"), Weight.MAIN, () -> {
                            PersonItem me = choice.getValue();
                            myself.keep(me.name());
                            selection.mineProperty().set(me);
                        })))
                .waitFor(choice.valueProperty().map(person -> "").orElse(Messages.text("journal.mine.who.missing")))
                .show();
    }
}
