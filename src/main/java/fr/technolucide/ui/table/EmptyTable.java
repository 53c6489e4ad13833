package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Sheet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The content shown in place of a table without rows: what the sheet is for, and what to do first. */
final class EmptyTable {

    private EmptyTable() {}

    static Node of(RowList view) {
        Sheet sheet = view.sheet();
        SheetModel model = view.list();
        String filter = model.filterProperty().get();
        if (!filter.isBlank()) {
            Button all = new Button(Messages.text("ui.filter.clear"));
            all.setOnAction(event -> model.filterProperty().set(""));
            return block(Messages.text("ui.filter.nothing", filter), "", all);
        }
        Button add = new Button(Messages.text("ui.row.add"), new Icon(Shape.ADD));
        add.setAccessibleText(Messages.text("ui.row.add.what", SchemaLabels.one(sheet)));
        add.setOnAction(event -> view.begin());
        add.setVisible(!view.isReadOnly());
        return block(
                Messages.text("ui.empty.title", SchemaLabels.many(sheet)),
                SchemaLabels.help(sheet).orElse(""),
                add);
    }

    private static VBox block(String title, String text, Button button) {
        Label heading = Controls.wrapped(title, "empty-title");
        Label help = Controls.wrapped(text, "lead");
        help.setManaged(!text.isEmpty());
        VBox block = new VBox(heading, help, button);
        block.getStyleClass().add("empty");
        return block;
    }
}
