package fr.technolucide.ui.usecase;

import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.TableWithForm;
import fr.technolucide.workbook.Query;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** « Nuage »: the cloud, with the form of the chosen case beside it, a drawer where the window is narrow. */
final class CloudScreen {

    private final CloudCard card;
    private final StackPane formPlace = new StackPane();
    private final TableWithForm node;
    private final LiveQuery points;
    private Runnable toForm = () -> {};

    /** @param query which cases are drawn */
    CloudScreen(Session session, Supplier<Query> query, ChosenCase chosen, Runnable print) {
        this.card = new CloudCard(print);
        StackPane around = new StackPane(card);
        around.getStyleClass().add("cloud-place");
        formPlace.getStyleClass().add("cloud-form");
        node = new TableWithForm(around, formPlace);
        chosen.idProperty().subscribe(card::choose);
        card.onChosen(id -> {
            chosen.choose(id);
            node.open();
            toForm.run();
        });
        formPlace.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        this.points = session.live(node, live -> {
            Query wanted = query.get();
            live.ask(reader -> CloudData.of(reader, wanted)).then(card::show);
        });
        points.invalidate();
    }

    /** Sets the action that gives the keyboard to the form, once a point was chosen. */
    void onForm(Runnable action) {
        toForm = action;
    }

    Region node() {
        return node;
    }

    TableWithForm beside() {
        return node;
    }

    void place(Region form) {
        formPlace.getChildren().setAll(form);
    }

    void close() {
        node.close();
        focus();
    }

    void focus() {
        card.chart().requestFocus();
    }

    /** Reads again, now that other cases are listed. */
    void reload() {
        points.invalidate();
    }
}
