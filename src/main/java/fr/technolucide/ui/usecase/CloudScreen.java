package fr.technolucide.ui.usecase;

import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Query;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** « Nuage »: the cloud; a point leads to the page of its case. */
final class CloudScreen {

    private final CloudCard card;
    private final StackPane node;
    private final LiveQuery points;

    /**
     * @param query which cases are drawn
     * @param open  shows the page of a case
     */
    CloudScreen(Session session, Supplier<Query> query, ChosenCase chosen, Consumer<UUID> open, Runnable print) {
        this.card = new CloudCard(print);
        node = new StackPane(card);
        node.getStyleClass().add("cloud-place");
        chosen.idProperty().subscribe(card::choose);
        card.onChosen(open);
        this.points = session.live(node, live -> {
            Query wanted = query.get();
            live.ask(reader -> CloudData.of(reader, wanted)).then(card::show);
        });
        points.invalidate();
    }

    Region node() {
        return node;
    }

    void focus() {
        card.chart().requestFocus();
    }

    /** Reads again, now that other cases are listed. */
    void reload() {
        points.invalidate();
    }
}
