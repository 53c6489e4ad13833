package fr.technolucide.ui.usecase;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * « Fiches »: the sheet of one use case. The cases at the left where the window is wide, the form of the chosen one, and
 * beside it what others say of it: alternatives, trials, footprint, decisions, history. Where the window is very narrow
 * the cards stand alone once the form is closed.
 */
final class CaseFile {

    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final BorderPane node = new BorderPane();
    private final StackPane formPlace = new StackPane();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final CaseRail rail;
    private final List<CaseCard> cards;

    CaseFile(CaseRail rail, List<CaseCard> cards, ChosenCase chosen) {
        this.rail = rail;
        this.cards = List.copyOf(cards);
        node.getStyleClass().add("case-file");
        formPlace.getStyleClass().add("case-form");
        column.getStyleClass().add("case-cards");
        column.getChildren().setAll(cards.stream().map(CaseCard::node).toList());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("case-scroll");
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox page = new HBox(formPlace, scroll);
        node.setLeft(rail.node());
        node.setCenter(page);
        chosen.readingProperty().subscribe(this::show);
    }

    private void show(@Nullable CaseReading reading) {
        scroll.setVisible(reading != null);
        if (reading != null) {
            cards.forEach(card -> card.show(reading));
        }
    }

    Region node() {
        return node;
    }

    void place(Region form) {
        formPlace.getChildren().setAll(form);
    }

    /** @param wide whether there is room for the list at the left */
    void fit(boolean wide) {
        rail.node().setVisible(wide);
        rail.node().setManaged(wide);
        node.pseudoClassStateChanged(ALONE, !wide);
    }

    void focus() {
        (rail.node().isVisible() ? rail.node() : formPlace).requestFocus();
    }
}
