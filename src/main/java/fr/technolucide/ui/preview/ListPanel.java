package fr.technolucide.ui.preview;

import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel left of the pages of a list: how many copies, in which letters. */
final class ListPanel {

    private final CopyCount copies = new CopyCount();
    private final CheckBox large = LargeBox.of(this::letter);
    private final ListModel model;
    private final VBox node;

    ListPanel(ListModel model) {
        this.model = model;
        Label title = Controls.wrapped(model.title(), "preview-title");
        VBox choices = new VBox(copies.node(), large);
        choices.getStyleClass().add("preview-choices");
        VBox around = new VBox(choices);
        around.getStyleClass().add("preview-around");
        Label note = Controls.wrapped("", "preview-note");
        note.setMinHeight(Label.USE_PREF_SIZE);
        model.printedProperty()
                .subscribe(printed -> note.setText(printed.map(sheet -> Messages.text("preview.note", sheet.sheets()))
                        .orElse("")));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        node = new VBox(title, around, space, note);
        node.getStyleClass().addAll("preview-panel", "preview-side");
    }

    private void letter(LetterSize wanted) {
        model.letter(wanted);
    }

    VBox node() {
        return node;
    }

    CheckBox first() {
        return large;
    }

    CopyCount copies() {
        return copies;
    }
}
