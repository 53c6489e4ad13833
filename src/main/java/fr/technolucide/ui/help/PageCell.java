package fr.technolucide.ui.help;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** The title of a page in the table of contents. */
final class PageCell extends ListCell<Guide.Page> {

    PageCell() {
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Guide.@Nullable Page page, boolean empty) {
        super.updateItem(page, empty);
        setText(page == null || empty ? "" : page.title());
    }
}
