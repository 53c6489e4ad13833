package fr.technolucide.ui.shell;

import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Dialogs;
import fr.technolucide.ui.common.Failures;
import fr.technolucide.ui.common.FilePicker;
import fr.technolucide.ui.common.Job;
import fr.technolucide.ui.common.Notices;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.Tasks;
import fr.technolucide.ui.common.Theme;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Tab;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The one window. It holds one workbook at a time; another one takes its place once it is open, and the first is then
 * closed. Made and called on the UI thread.
 */
public final class MainWindow {

    /** The smallest screen that the whole window is meant for. */
    private static final double WIDTH = 1366;

    private static final double HEIGHT = 768;

    private final Stage stage;
    private final Theme theme = new Theme();
    private final ShellServices services;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final FilePicker picker;
    private final FileCommands files;
    private final StackPane root = new StackPane();
    private @Nullable Session current;
    private @Nullable WorkbookPane pane;

    public MainWindow(Stage stage, ShellServices services) {
        // The calendar of a date field and the menu of a text field speak the language of the system, not ours.
        Locale.setDefault(Messages.language() == Language.FRENCH ? Locale.FRANCE : Locale.UK);
        this.stage = stage;
        this.services = services;
        this.dialogs = new Dialogs(theme, MainWindow::topmost);
        this.tasks = new Tasks(failure -> dialogs.show(Failures.message(failure)));
        this.picker = services.picker().apply(stage);
        this.files = new FileCommands(services.desk(), tasks, dialogs, picker, this::show);
        theme.appearanceProperty().set(services.appearance().read());
        theme.appearanceProperty()
                .subscribe((before, chosen) -> tasks.run(() -> {
                    services.appearance().keep(chosen);
                    return chosen;
                }));
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        fit(stage);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Messages.text("ui.title"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
    }

    /** A small screen is filled, never left. */
    private static void fit(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT) {
            stage.setX(screen.getMinX());
            stage.setY(screen.getMinY());
            stage.setWidth(screen.getWidth());
            stage.setHeight(screen.getHeight());
            stage.setMaximized(true);
        }
    }

    /** The window in front, so that a message stands above a dialog. */
    private static @Nullable Window topmost() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .reduce((first, second) -> second.isFocused() || !first.isFocused() ? second : first)
                .orElse(null);
    }

    /** Puts a workbook in the window, in place of the one there, and shows the window. */
    public void show(Workbook opened) {
        Session before = current;
        Session session = new Session(opened, tasks, dialogs, new Notices(), services.clock());
        current = session;
        ExchangeCommands exchanges = new ExchangeCommands(session, services.exchanges(), services.desk(), picker);
        pane = new WorkbookPane(session, services, files, exchanges, theme.appearanceProperty(), this::quit);
        root.getChildren().setAll(pane);
        stage.setTitle(Messages.text("ui.title.of", opened.path().getFileName().toString()));
        stage.show();
        pane.tabs().select(Tab.HOME);
        if (before != null) {
            close(before);
        }
    }

    /** Opens a file as « Ouvrir… » does, with its messages when it cannot be. */
    public void open(Path file) {
        stage.show();
        files.open(file);
    }

    public Theme theme() {
        return theme;
    }

    public Tasks tasks() {
        return tasks;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public void select(Tab tab) {
        if (pane != null) {
            pane.tabs().select(tab);
        }
    }

    public void open(Sheet sheet) {
        if (pane != null) {
            pane.tabs().open(sheet);
        }
    }

    public void reveal(Sheet sheet, UUID row) {
        if (pane != null) {
            pane.tabs().reveal(sheet, row);
        }
    }

    /** Closes the workbook, then the window, then the program. */
    public void quit() {
        root.requestFocus(); // a field is handed over when it is left
        if (current == null) {
            leave();
        } else {
            close(current).then(closed -> leave()).failed(failure -> leave());
        }
    }

    private Job<Boolean> close(Session session) {
        session.close();
        return tasks.run(() -> {
            session.workbook().close();
            return true;
        });
    }

    /** What is open above the window goes first: the toolkit does not survive being left under an open pop-up. */
    private void leave() {
        List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
        tasks.close();
        services.quit().run();
    }
}
