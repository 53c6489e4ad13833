package fr.technolucide.ui.history;

import fr.technolucide.language.Messages;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The history of a row, line by line. Entrée, or the button of the line chosen, puts an earlier value back. */
public final class RowHistoryList extends ListView<RowHistory.Line> {

    /**
     * @param closed  whether nothing is typed in the workbook
     * @param restore puts a value back
     */
    public RowHistoryList(RowHistory history, boolean closed, Consumer<RowHistory.Earlier> restore) {
        super(FXCollections.observableList(history.lines()));
        setId("history.lines");
        getStyleClass().add("history");
        setAccessibleText(Messages.text("ui.history.title", history.title()));
        setCellFactory(list -> new RowHistoryCell(closed, restore));
        if (!closed) {
            setAccessibleHelp(Messages.text("ui.history.help"));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            RowHistory.Line chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && chosen != null && !closed) {
                chosen.earlier().ifPresent(restore);
                event.consume();
            }
        });
        getSelectionModel().selectFirst();
    }
}
