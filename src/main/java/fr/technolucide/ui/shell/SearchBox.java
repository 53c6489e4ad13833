package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Job;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.Typing;
import fr.technolucide.workbook.Hit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/**
 * Searches the whole workbook as one types. The keyboard stays in the field: arrows walk the results, Entrée goes to
 * the row, Échap closes them.
 */
final class SearchBox {

    private static final int PAGE = 25;

    private final Session session;
    private final CustomTextField field = new CustomTextField();
    private final ListView<SearchItem> list = new ListView<>();
    private final Popup popup = new Popup();
    private @Nullable Job<List<SearchItem>> asking;

    SearchBox(Session session) {
        this.session = session;
        field.setId("search");
        field.getStyleClass().add("search");
        field.setPromptText(Messages.text("ui.search.prompt"));
        field.setAccessibleText(Messages.text("ui.search.prompt"));
        field.setLeft(new Icon(Shape.SEARCH));
        Label keys = new Label(Messages.text("ui.search.keys"));
        keys.getStyleClass().add("keys");
        field.setRight(keys);
        field.textProperty().subscribe((before, text) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        Typing.declare(field, () -> !field.getText().isEmpty());
        list.setId("search.results");
        list.getStyleClass().add("search-results");
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("ui.search.results"));
        list.setCellFactory(view -> new SearchCell());
        list.setOnMouseClicked(event -> go());
        popup.getContent().add(list);
        popup.setAutoHide(true);
    }

    CustomTextField node() {
        return field;
    }

    void focus() {
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
        event.consume();
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
        asking = session.read(reader -> page(reader, words, 0)).then(items -> {
            list.getItems().setAll(items);
            list.getSelectionModel().clearSelection();
            open();
        });
    }

    private void more(SearchItem.More more) {
        asking = session.read(reader -> page(reader, more.words(), more.offset()))
                .then(items -> {
                    list.getItems().remove(more);
                    list.getItems().addAll(items);
                });
    }

    private static List<SearchItem> page(Reader reader, String words, int offset) {
        List<Hit> hits = reader.search(words, offset, PAGE + 1);
        Labels labels = new Labels(reader);
        List<SearchItem> items = new ArrayList<>();
        Sheet last = null;
        for (Hit hit : hits.subList(0, Math.min(PAGE, hits.size()))) {
            if (!Objects.equals(hit.sheet(), last)) {
                items.add(new SearchItem.Heading(hit.sheet()));
                last = hit.sheet();
            }
            items.add(new SearchItem.Found(hit.sheet(), hit.row(), labels.of(hit.sheet(), hit.row())));
        }
        if (hits.size() > PAGE) {
            items.add(new SearchItem.More(words, offset + PAGE));
        }
        return items.isEmpty() && offset == 0 ? List.of(new SearchItem.Nothing(words)) : items;
    }

    private void open() {
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place != null && field.isFocused()) {
            list.setPrefWidth(place.getWidth() * 1.4);
            popup.show(field, place.getMaxX() - list.getPrefWidth(), place.getMaxY());
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
            case SearchItem.Found(var sheet, var row, var _)
            when popup.isShowing() -> {
                popup.hide();
                session.reveal(sheet, row);
            }
            case SearchItem.More next -> more(next);
            case null, default -> {}
        }
    }
}
