package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Sheet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The toolbar above the table of a sheet: the number of rows, a filter, the buttons that add rows. */
final class SheetToolbar {

    private SheetToolbar() {}

    static Node of(RowList view) {
        Sheet sheet = view.sheet();
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.textProperty().bind(view.list().titleProperty());
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = Controls.spacer();
        HBox bar = new HBox(title, space, filter(view));
        if (!view.isReadOnly()) {
            Button copy = Controls.button(Messages.text("ui.row.duplicate"), Shape.COPY, view::duplicate);
            copy.disableProperty().bind(view.duplicableProperty().not());
            Button add = Controls.button(Messages.text("ui.row.add"), Shape.ADD, view::begin);
            add.setId("add." + sheet.name());
            view.list().listingProperty().subscribe(listing -> Controls.main(add, !isEmpty(view.list(), listing)));
            add.setAccessibleText(Messages.text("ui.row.add.what", SchemaLabels.one(sheet)));
            bar.getChildren().addAll(copy, add);
        }
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    /** Returns whether what stands in the place of the table has the button to press now. */
    private static boolean isEmpty(SheetModel list, Listing listing) {
        return listing.size() == 0 && list.filterProperty().get().isBlank();
    }

    private static TextField filter(RowList view) {
        TextField filter = new TextField();
        filter.setPromptText(Messages.text("ui.filter.prompt"));
        filter.setAccessibleText(Messages.text("ui.filter.label", SchemaLabels.many(view.sheet())));
        filter.setId("filter." + view.sheet().name());
        filter.getStyleClass().add("filter");
        filter.textProperty().bindBidirectional(view.list().filterProperty());
        return filter;
    }
}
