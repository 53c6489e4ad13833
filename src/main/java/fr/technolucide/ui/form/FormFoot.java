package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.editor.RowEditor;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The foot of a form: what a new row still needs, in words, and the commands of the row. */
final class FormFoot extends VBox {

    /**
     * @param deletes whether a row of this sheet may be deleted here
     * @param offered a button in the place of « Supprimer »
     */
    FormFoot(RowEditor model, RowCommands commands, boolean deletes, Optional<RowAction> offered) {
        getStyleClass().add("form-foot");
        Label missing = Controls.wrapped("", "missing");
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        Controls.foldHidden(missing);
        Button history = plain("ui.row.history", Shape.HISTORY, commands::history);
        Button delete = plain("ui.row.delete", Shape.DELETE, commands::delete);
        Button drop = plain("ui.row.drop", Shape.CLOSE, model::abandon);
        Button keep = Controls.button(Messages.text("ui.row.keep"), Shape.TICK, () -> model.finish(() -> {}, () -> {}));
        keep.setId("form.keep");
        keep.getStyleClass().add("main");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.visibleProperty().bind(model.idleProperty());
        Controls.foldHidden(keep);
        Region space = Controls.spacer();
        HBox buttons = new HBox(history, drop, space, keep);
        buttons.getStyleClass().add("form-commands");
        if (offered.isPresent()) {
            buttons.getChildren().add(button(model, offered.get()));
        } else if (deletes) {
            buttons.getChildren().add(delete);
        }
        there(history, model, false);
        there(delete, model, false);
        there(drop, model, true);
        getChildren().addAll(missing, buttons);
    }

    private static void there(Node button, RowEditor model, boolean ofDraft) {
        button.visibleProperty()
                .bind(ofDraft ? model.draftProperty() : model.draftProperty().not());
        Controls.foldHidden(button);
    }

    private static Button button(RowEditor model, RowAction offered) {
        Button button = Controls.button(
                "",
                offered.icon(),
                () -> model.row().ifPresent(row -> offered.action().accept(row)));
        button.setMinWidth(USE_PREF_SIZE);
        model.shownProperty()
                .subscribe(shown ->
                        button.setText(shown == null ? "" : offered.label().apply(shown.row())));
        there(button, model, false);
        return button;
    }

    private static Button plain(String key, Shape icon, Runnable action) {
        Button button = Controls.button(Messages.text(key), icon, action);
        button.getStyleClass().add("plain");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
