package fr.technolucide.ui;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Dialogs;
import fr.technolucide.ui.common.Notices;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.Tasks;
import fr.technolucide.ui.common.Theme;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** One piece of a screen in a window of its own, over a real file. */
public final class SampleScene<T extends Parent> implements AutoCloseable {

    private final Workbook watched;
    private final Tasks tasks;
    private final Theme theme;
    public final Session session;
    public final Stage stage;
    public final T piece;

    public SampleScene(Path folder, List<Edit> content, double width, double height, Function<Session, T> maker) {
        watched = WorkbookFiles.create(
                folder.resolve("Passerelles.lucide"), Catalog.SCHEMA, SampleWindow.ENVIRONMENT, List.of(), true);
        if (!content.isEmpty()) {
            watched.apply(new Change(StepKind.EXAMPLE, "", content));
        }
        Workbook workbook = new OffUiThread(watched);
        theme = Fx.on(Theme::new);
        tasks = new Tasks(failure -> {
            throw new AssertionError(failure);
        });
        session = Fx.on(() -> new Session(
                workbook, tasks, new Dialogs(SampleWindow.CLOCK, "1.0"), new Notices(), SampleWindow.CLOCK, "Chloé"));
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
        return watched.read(question);
    }

    public void look(boolean dark, int percent) {
        Fx.run(() -> theme.appearanceProperty().set(new Appearance(dark, percent)));
        settle();
    }

    public Optional<Node> find(String id) {
        return Fx.on(() -> Nodes.all(scene().getRoot())
                .filter(node -> id.equals(node.getId()))
                .findFirst());
    }

    @SuppressWarnings("unchecked") // the caller knows what it gave the id to
    public <N extends Node> N node(String id) {
        return (N) find(id).orElseThrow(() -> new AssertionError(id));
    }

    public void settle() {
        Fx.until("at rest", tasks::isIdle);
        for (int i = 0; i < 8; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Override
    public void close() {
        Fx.run(stage::hide);
        Fx.run(session::close);
        Fx.run(tasks::close);
        watched.close();
        OffUiThread.held().forEach(held -> {
            throw new AssertionError(held);
        });
    }
}
