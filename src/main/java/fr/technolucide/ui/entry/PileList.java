package fr.technolucide.ui.entry;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The sheets typed so far: Entrée opens one again, Suppr takes it out; under them what is to be made with them. */
final class PileList extends VBox {

    /** The width of the padding of a line and of a scroll bar, in em. */
    private static final double SIDES = 2.6;

    private final Label title = Controls.wrapped("", "group-title");
    private final ListView<TypedSheet> list;
    private final Label made = Controls.wrapped("", "entry-made");
    private final Function<TypedSheet, String> words;

    /** @param words tells a sheet from another */
    PileList(
            ObservableList<TypedSheet> sheets,
            Function<TypedSheet, String> words,
            IntConsumer open,
            IntConsumer remove) {
        this.words = words;
        this.list = new ListView<>(sheets);
        getStyleClass().add("entry-side");
        list.setId("entry.sheets");
        list.setPlaceholder(Controls.wrapped(Messages.text("entry.sheets.none"), "muted-note"));
        list.setCellFactory(view -> new SheetCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int chosen = list.getSelectionModel().getSelectedIndex();
            boolean opens = event.getCode() == KeyCode.ENTER;
            if (chosen >= 0 && (opens || event.getCode() == KeyCode.DELETE)) {
                (opens ? open : remove).accept(chosen);
                event.consume();
            }
        });
        Controls.onClick(list, event -> {
            int chosen = list.getSelectionModel().getSelectedIndex();
            if (chosen >= 0 && event.getClickCount() == 2) {
                open.accept(chosen);
            }
        });
        made.setId("entry.made");
        made.setMinHeight(USE_PREF_SIZE);
        title.setMinHeight(USE_PREF_SIZE);
        Controls.foldHidden(made);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(title, list, made);
    }

    /** @param toMake what is to be made together with the sheets */
    void say(List<String> toMake) {
        int count = list.getItems().size();
        title.setText(Messages.text("entry.sheets", count));
        list.setAccessibleText(Messages.text("entry.sheets.aloud", title.getText()));
        made.setText(Messages.text("entry.made", Messages.words().list(toMake)));
        made.setVisible(!toMake.isEmpty());
        list.refresh();
        if (count > 0) {
            list.scrollTo(count - 1);
        }
    }

    /** A cell that wraps its own text is as high as one line of it: what is drawn here knows where it ends. */
    private final class SheetCell extends ListCell<TypedSheet> {

        private final Text line = new Text();

        SheetCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            line.getStyleClass().add("entry-words");
            line.wrappingWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> Math.max(
                                    1, list.getWidth() - SIDES * getFont().getSize()),
                            list.widthProperty(),
                            fontProperty()));
        }

        @Override
        protected void updateItem(@Nullable TypedSheet sheet, boolean empty) {
            super.updateItem(sheet, empty);
            boolean shown = !empty && sheet != null;
            line.setText(
                    shown && sheet != null
                            ? Messages.text("entry.sheet.line", getIndex() + 1, words.apply(sheet))
                            : "");
            setText(line.getText());
            setGraphic(shown ? line : null);
        }
    }
}
