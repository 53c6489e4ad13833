package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.SampleScene;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The panel as a screen that scrolls shows it. */
final class PanelScene implements AutoCloseable {

    final SampleScene<StackPane> scene;
    final FootprintPanel panel;

    PanelScene(Path folder, List<Edit> content, double width, double height) {
        AtomicReference<FootprintPanel> made = new AtomicReference<>();
        scene = new SampleScene<>(folder, content, width, height, session -> {
            made.set(new FootprintPanel(session));
            VBox card = new VBox(made.get());
            card.getStyleClass().add("card");
            ScrollPane scroll = new ScrollPane(card);
            scroll.setFitToWidth(true);
            StackPane page = new StackPane(
                    scroll, session.dialogs().layer(), session.notices().node());
            page.setMinHeight(height);
            return page;
        });
        panel = made.get();
    }

    Row useCase(String title) {
        return scene.read(reader -> reader.all(UseCases.SHEET).stream()
                .filter(row -> title.equals(row.get(UseCases.TITLE)))
                .findFirst()
                .orElseThrow());
    }

    void show(Row useCase) {
        Fx.run(() -> panel.show(useCase.id()));
        scene.settle();
    }

    @Override
    public void close() {
        scene.close();
    }
}
