package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Catalog;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import fr.technolucide.ui.OffUiThread;
import fr.technolucide.ui.SampleWindow;
import fr.technolucide.ui.common.Appearance;
import fr.technolucide.ui.common.Dialogs;
import fr.technolucide.ui.common.Notices;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.Tasks;
import fr.technolucide.ui.common.Theme;
import fr.technolucide.ui.sheet.FormPlan;
import fr.technolucide.ui.sheet.Options;
import fr.technolucide.ui.sheet.SheetView;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** One sheet with its form in a window of the real size, over a real file, without the shell around it. */
public final class FormStage implements AutoCloseable {

    /** What the shell takes above and below, in em of 15 px. */
    private static final String BARS = "-fx-min-height: 5.47em; -fx-background-color: -tl-bar;";

    private static final String STATUS = "-fx-min-height: 2.13em; -fx-background-color: -tl-bar;";

    public final Workbook workbook;
    private final Workbook watched;
    private final Clock clock;
    public final Stage stage;
    public final Session session;
    public final Theme theme;
    private final Tasks tasks;
    private final BorderPane root = new BorderPane();

    public FormStage(Path file, List<Edit> content, Clock clock) {
        this.clock = clock;
        Environment environment =
                new Environment(clock, SampleWindow.ENVIRONMENT.device(), SampleWindow.ENVIRONMENT.author());
        this.watched = file.toFile().exists()
                ? WorkbookFiles.open(file, Catalog.SCHEMA, environment, false)
                : WorkbookFiles.create(file, Catalog.SCHEMA, environment, List.of(), true);
        this.workbook = new OffUiThread(watched);
        if (!content.isEmpty()) {
            workbook.apply(new Change(StepKind.EXAMPLE, "", content));
        }
        this.stage = Fx.on(Stage::new);
        this.tasks = Fx.on(() -> new Tasks(failure -> {
            throw new AssertionError(failure);
        }));
        this.theme = Fx.on(Theme::new);
        this.session =
                Fx.on(() -> new Session(workbook, tasks, new Dialogs(clock, "1.0"), new Notices(), clock, "Chloé"));
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
            SheetView made = new SheetView(session, sheet, new Options(session), plan);
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

    public Clock clock() {
        return clock;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public <T> T read(Function<Reader, T> question) {
        return watched.read(question);
    }

    @SuppressWarnings("unchecked") // the caller knows what it gave the id to
    public <T extends Node> T node(String id) {
        Fx.until(id, () -> find(id).isPresent());
        return (T) Fx.on(() -> find(id).orElseThrow());
    }

    public Optional<Node> find(String id) {
        return nodes().filter(node -> id.equals(node.getId())).findFirst();
    }

    /** Every node of every window. */
    public Stream<Node> nodes() {
        return List.copyOf(javafx.stage.Window.getWindows()).stream()
                .flatMap(window -> Nodes.all(window.getScene().getRoot()));
    }

    /** The words that are shown. */
    public List<String> words() {
        return Fx.on(() -> nodes().filter(node -> node instanceof Labeled && Nodes.isShown(node))
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList());
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
        Fx.until("at rest", tasks::isIdle);
        for (int i = 0; i < 8; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    public static UUID id(long number) {
        return new UUID(0x0193_0000_0000_7000L, 0x9000_0000_0000_0000L + number);
    }

    /** As a crash would leave it: nothing of the window is told to end. */
    public void abandon() {
        Fx.run(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        Fx.run(session::close);
        Fx.run(tasks::close);
        workbook.close();
    }

    @Override
    public void close() {
        abandon();
        OffUiThread.held().forEach(held -> {
            throw new AssertionError(held);
        });
    }
}
