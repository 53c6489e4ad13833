package fr.technolucide.ui.search;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows one line under the search field; the words searched stand out in it. */
final class SearchCell extends ListCell<SearchItem> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    SearchCell() {
        setMinWidth(0);
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable SearchItem item, boolean empty) {
        super.updateItem(item, empty);
        SearchItem shown = empty ? null : item;
        pseudoClassStateChanged(HEADING, shown instanceof SearchItem.Heading);
        setGraphic(null);
        setTooltip(null);
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setText(
                switch (shown) {
                    case SearchItem.Heading(var sheet) -> SchemaLabels.title(sheet);
                    case SearchItem.Found found ->
                        found.where().isEmpty() ? found.label() : found.label() + "\n" + found.where();
                    case SearchItem.More _ -> Messages.text("ui.search.more");
                    case SearchItem.Nothing(var words) -> Messages.text("ui.search.nothing", words);
                    case null -> "";
                });
        if (shown instanceof SearchItem.Found found) {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(lines(found));
            setTooltip(new Tooltip(getText()));
        }
    }

    private static VBox lines(SearchItem.Found found) {
        VBox lines = new VBox(line(found.label(), found.words()));
        if (!found.where().isEmpty()) {
            HBox second = line(found.where(), found.words());
            second.getStyleClass().add("where");
            lines.getChildren().add(second);
        }
        return lines;
    }

    private static HBox line(String text, String words) {
        HBox line = new HBox();
        List<SearchMatch.Piece> pieces = SearchMatch.pieces(text, words);
        for (SearchMatch.Piece piece : pieces) {
            Label label = new Label(piece.text());
            if (piece.hit()) {
                label.getStyleClass().add("hit");
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
            line.getChildren().add(label);
        }
        return line;
    }
}
