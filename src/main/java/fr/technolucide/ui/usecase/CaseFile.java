package fr.technolucide.ui.usecase;

import fr.technolucide.ui.session.FocusMover;
import fr.technolucide.ui.table.TableWithForm;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * « Fiches »: the sheet of one use case. The cases at the left where the window is wide, what others say of the chosen
 * one in cards, its form at the right; the form is a drawer where it would take more than half.
 */
final class CaseFile {

    private static final int HALF = 2;

    private final BorderPane node = new BorderPane();
    private final StackPane formPlace = new StackPane();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final TableWithForm page = new TableWithForm(scroll, formPlace, HALF);
    private final FocusMover keyboard;
    private final UseCaseSidebar rail;
    private final List<CaseCard> cards;

    /** @param edit puts the keyboard in the form */
    CaseFile(FocusMover keyboard, UseCaseSidebar rail, List<CaseCard> cards, ChosenCase chosen, Runnable edit) {
        this.keyboard = keyboard;
        this.rail = rail;
        this.cards = List.copyOf(cards);
        node.getStyleClass().add("usecase-file");
        formPlace.getStyleClass().add("usecase-form");
        column.getStyleClass().add("usecase-cards");
        column.getChildren().setAll(cards.stream().map(CaseCard::node).toList());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("usecase-scroll");
        scroll.setFocusTraversable(false);
        node.setLeft(rail.node());
        node.setCenter(page);
        rail.onOpened(edit);
        formPlace.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && page.narrowProperty().get()) {
                page.close();
                event.consume();
            }
        });
        chosen.readingProperty().subscribe(this::show);
    }

    private void show(@Nullable UseCaseSnapshot reading) {
        column.setVisible(reading != null);
        if (reading != null) {
            cards.forEach(card -> card.show(reading));
        }
    }

    Region node() {
        return node;
    }

    TableWithForm page() {
        return page;
    }

    void place(Region form) {
        formPlace.getChildren().setAll(form);
    }

    /** @param wide whether there is room for the list at the left */
    void fit(boolean wide) {
        rail.node().setVisible(wide);
        rail.node().setManaged(wide);
    }

    /** Moves the keyboard to the list, or to the form where there is none. */
    void focus(Runnable edit) {
        if (rail.node().isVisible()) {
            keyboard.to(rail.node());
        } else {
            edit.run();
        }
    }
}
