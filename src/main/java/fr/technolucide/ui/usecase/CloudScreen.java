package fr.technolucide.ui.usecase;

import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.TableWithForm;
import fr.technolucide.ui.task.Job;
import fr.technolucide.workbook.Query;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** « Nuage »: the cloud, with the form of the chosen case beside it, a drawer where the window is narrow. */
final class CloudScreen {

    private final Session session;
    private final Supplier<Query> query;
    private final CloudCard card;
    private final StackPane formPlace = new StackPane();
    private final TableWithForm node;
    private @Nullable Job<CloudData> asked;
    private boolean shown;
    private Runnable toForm = () -> {};

    /** @param query which cases are drawn */
    CloudScreen(Session session, Supplier<Query> query, ChosenCase chosen, Runnable print) {
        this.session = session;
        this.query = query;
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
        session.onStep(step -> reload());
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

    /** Sets whether the screen is shown; it reads the workbook only then. */
    void shown(boolean now) {
        shown = now;
        reload();
    }

    void reload() {
        if (!shown) {
            return;
        }
        if (asked != null) {
            asked.cancel();
        }
        Query wanted = query.get();
        asked = session.read(reader -> CloudData.of(reader, wanted)).then(card::show);
    }
}
