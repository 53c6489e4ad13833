package fr.technolucide.ui.search;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Job;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/**
 * Searches the whole workbook as one types. The keyboard stays in the field: arrow keys move through the results, or show
 * them again, Entrée goes to the row, Échap closes them.
 */
public final class SearchBox {

    /** Left below the results, in pixels: however large the text, they end above the foot of the window. */
    private static final double MARGIN = 8;

    /** A list that only says that nothing was found. */
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Session session;
    private final CustomTextField field = new CustomTextField();
    private final ListView<SearchItem> list = new ListView<>();
    private final Popup popup = new Popup();
    private @Nullable Job<List<SearchItem>> asking;

    public SearchBox(Session session) {
        this.session = session;
        field.setId("search");
        field.getStyleClass().add("search");
        field.setPromptText(Messages.text("ui.search.prompt"));
        field.setAccessibleText(Messages.text("ui.search.prompt"));
        field.setLeft(new Icon(Shape.SEARCH));
        Label keys = new Label(Messages.text("ui.search.keys"));
        keys.getStyleClass().add("keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        field.setRight(keys);
        field.textProperty().subscribe((before, text) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        session.autosave().owns(field);
        TextUndo.declare(field, () -> !field.getText().isEmpty());
        list.setId("search.results");
        list.getStyleClass().add("search-results");
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("ui.search.results"));
        list.setCellFactory(view -> new SearchCell());
        Controls.onClick(list, event -> go());
        popup.getContent().add(list);
        popup.setAutoHide(true);
    }

    public CustomTextField node() {
        return field;
    }

    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                go();
                event.consume();
            }
            case ESCAPE -> {
                popup.hide();
                field.clear();
                event.consume();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int step) {
        event.consume();
        if (!popup.isShowing()) {
            search();
            return;
        }
        int index = list.getSelectionModel().getSelectedIndex() + step;
        while (index >= 0
                && index < list.getItems().size()
                && !list.getItems().get(index).isChoosable()) {
            index += step;
        }
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 2));
        }
    }

    private void search() {
        if (asking != null) {
            asking.cancel();
        }
        String words = field.getText().strip();
        if (words.isEmpty()) {
            popup.hide();
            return;
        }
        asking = session.read(reader -> SearchPage.read(reader, words, 0)).then(items -> {
            list.getItems().setAll(items);
            list.pseudoClassStateChanged(NONE, items.stream().noneMatch(SearchItem::isChoosable));
            list.getSelectionModel().clearSelection();
            open();
        });
    }

    private void more(SearchItem.More more) {
        asking = session.read(reader -> SearchPage.read(reader, more.words(), more.offset()))
                .then(items -> {
                    list.getItems().remove(more);
                    list.getItems().addAll(items);
                });
    }

    private void open() {
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place != null && field.isFocused()) {
            Window window = field.getScene().getWindow();
            list.setPrefWidth(Math.min(place.getWidth() * 2, place.getMaxX() - window.getX()));
            list.setMaxHeight(window.getY() + window.getHeight() - place.getMaxY() - MARGIN);
            popup.setAnchorX(place.getMaxX() - list.getPrefWidth());
            popup.setAnchorY(place.getMaxY());
            if (!popup.isShowing()) { // shown once more it would be dressed anew, at each letter
                popup.show(field, popup.getAnchorX(), popup.getAnchorY());
            }
        }
    }

    /** Goes to the result chosen, or to the first one. */
    private void go() {
        SearchItem chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            chosen = list.getItems().stream()
                    .filter(SearchItem::isChoosable)
                    .findFirst()
                    .orElse(null);
        }
        switch (chosen) {
            case SearchItem.Found(var sheet, var row, var _, var _, var _)
            when popup.isShowing() -> {
                popup.hide();
                session.reveal(sheet, row);
            }
            case SearchItem.More next -> more(next);
            case null, default -> {}
        }
    }
}
