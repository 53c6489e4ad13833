package fr.technolucide.ui;

import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Theme;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** One piece of a screen in a window of its own, over a real file. */
public final class SampleScene<T extends Parent> implements AutoCloseable {

    private final SampleSession sample;
    private final Theme theme;
    public final Session session;
    public final Stage stage;
    public final T piece;

    public SampleScene(Path folder, List<Edit> content, double width, double height, Function<Session, T> maker) {
        sample = new SampleSession(folder.resolve("Passerelles.lucide"), content, SampleWindow.CLOCK);
        session = sample.session;
        theme = Fx.on(Theme::new);
        piece = Fx.on(() -> maker.apply(session));
        stage = Fx.on(() -> {
            Platform.setImplicitExit(false);
            Stage made = new Stage();
            Scene scene = new Scene(new StackPane(piece), width, height);
            if (piece instanceof Region region) {
                region.setMaxHeight(Region.USE_PREF_SIZE);
            }
            theme.dress(scene);
            made.setScene(scene);
            made.show();
            return made;
        });
        settle();
    }

    public Scene scene() {
        return stage.getScene();
    }

    public <R> R read(Function<Reader, R> question) {
        return sample.read(question);
    }

    public void look(Appearance.Mode mode, boolean contrast, int percent) {
        Fx.run(() -> theme.appearanceProperty().set(new Appearance(mode, contrast, percent)));
        settle();
    }

    public <N extends Node> N node(String id) {
        return Nodes.await(id);
    }

    public void settle() {
        sample.settle();
    }

    @Override
    public void close() {
        Fx.run(stage::hide);
        Fx.run(theme::close);
        sample.close();
    }
}
