package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.CutText;
import fr.technolucide.ui.common.Names;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Shows one line under the search field. */
final class SearchCell extends ListCell<SearchItem> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    SearchCell() {
        setMinWidth(0);
        setPrefWidth(0); // as wide as the list, never wider
        CutText.explained(this);
    }

    @Override
    protected void updateItem(@Nullable SearchItem item, boolean empty) {
        super.updateItem(item, empty);
        SearchItem shown = empty ? null : item;
        pseudoClassStateChanged(HEADING, shown instanceof SearchItem.Heading);
        setText(
                switch (shown) {
                    case SearchItem.Heading(var sheet) -> Names.title(sheet);
                    case SearchItem.Found(var _, var _, var label) -> label;
                    case SearchItem.More _ -> Messages.text("ui.search.more");
                    case SearchItem.Nothing(var words) -> Messages.text("ui.search.nothing", words);
                    case null -> "";
                });
    }
}
