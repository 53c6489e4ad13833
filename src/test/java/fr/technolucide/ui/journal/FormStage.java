package fr.technolucide.ui.journal;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.SampleSession;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Theme;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** One sheet with its form in a window of the real size, over a real file, without the shell around it. */
public final class FormStage implements AutoCloseable {

    /** What the shell takes above and below, in em of 15 px. */
    private static final String BARS = "-fx-min-height: 5.47em; -fx-background-color: -tl-bar;";

    private static final String STATUS = "-fx-min-height: 2.13em; -fx-background-color: -tl-bar;";

    public final Workbook workbook;
    private final SampleSession sample;
    public final Stage stage;
    public final Session session;
    private final Theme theme;
    private final BorderPane root = new BorderPane();

    public FormStage(Path file, List<Edit> content, Clock clock) {
        this.sample = new SampleSession(file, content, clock);
        this.workbook = sample.workbook;
        this.session = sample.session;
        this.stage = Fx.on(Stage::new);
        this.theme = Fx.on(Theme::new);
        Fx.run(this::build);
    }

    private void build() {
        Platform.setImplicitExit(false);
        Region top = new Region();
        top.setStyle(BARS);
        Region bottom = new Region();
        bottom.setStyle(STATUS);
        root.setTop(top);
        root.setBottom(bottom);
        Scene scene = new Scene(
                new StackPane(root, session.notices().node(), session.dialogs().layer()), 1366, 768);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
    }

    public SheetView show(Sheet sheet, FormPlan plan) {
        SheetView view = Fx.on(() -> {
            SheetView made = new SheetView(session, sheet, Options.of(session), plan);
            root.setCenter(made);
            return made;
        });
        settle();
        return view;
    }

    /** Puts something above the sheet. */
    public void above(Node... nodes) {
        VBox block = new VBox(nodes);
        ((BorderPane) root.getCenter()).setTop(block);
    }

    public void look(boolean dark, int percent) {
        Fx.run(() -> theme.appearanceProperty().set(new Appearance(dark, percent)));
        settle();
    }

    public void size(int width, int height) {
        Fx.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    public Scene scene() {
        return stage.getScene();
    }

    public <T> T read(Function<Reader, T> question) {
        return sample.read(question);
    }

    public <T extends Node> T node(String id) {
        return Nodes.await(id);
    }

    public Optional<Node> find(String id) {
        return Nodes.find(id);
    }

    public List<String> words() {
        return Fx.on(Nodes::words);
    }

    /** Whether the keyboard is in the field of that id. */
    public boolean isIn(String id) {
        for (Node node = scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }

    public void awaitIn(String id) {
        Fx.until("the keyboard in " + id, () -> isIn(id));
    }

    public void settle() {
        sample.settle();
    }

    public static UUID id(long number) {
        return new UUID(0x0193_0000_0000_7000L, 0x9000_0000_0000_0000L + number);
    }

    /** As a crash would leave it: nothing of the window is told to end. */
    public void abandon() {
        Nodes.hideAll();
        Fx.run(theme::close);
        sample.abandon();
    }

    @Override
    public void close() {
        Nodes.hideAll();
        Fx.run(theme::close);
        sample.close();
    }
}
