package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.task.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The content of the window while no workbook is open: the recent ones, and buttons to open or make another. */
final class ClosedPane extends StackPane {

    private static final int SHOWN = 6;

    private final FileCommands files;
    private final VBox recent = new VBox();
    private final Map<KeyCombination, Runnable> keys;

    ClosedPane(FileCommands files, PersonCommands person, Tasks tasks) {
        this.files = files;
        this.keys = FileMenu.withoutWorkbook(files).stream()
                .collect(Collectors.toMap(MenuItem::getAccelerator, item -> item::fire));
        getStyleClass().addAll("page", "closed");
        Label title = new Label(Messages.text("shell.closed"));
        title.getStyleClass().add("page-title");
        recent.getStyleClass().add("closed-recent");
        Button open = button("shell.closed.open", Shape.FOLDER, files::open);
        open.getStyleClass().add("main");
        FlowPane ways = new FlowPane(
                open,
                button("shell.closed.new", Shape.ADD, files::create),
                button("shell.move.take_in", Shape.MOVE, person::takeIn),
                button("ui.menu.quit", Shape.CLOSE, files::quit));
        ways.getStyleClass().add("closed-ways");
        VBox page = new VBox(title, recent, ways);
        page.getStyleClass().add("start");
        getChildren().add(page);
        sceneProperty().subscribe(this::handOn);
        tasks.run(files.desk()::recent).then(this::list);
        tasks.after(open::requestFocus);
    }

    /** Handles the keys of the menu bar, which is not there, wherever the keyboard is. */
    private void handOn(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            keys.forEach(before.getAccelerators()::remove);
        }
        if (now != null) {
            now.getAccelerators().putAll(keys);
        }
    }

    private void list(List<Path> paths) {
        if (!paths.isEmpty()) {
            recent.getChildren().add(new Label(Messages.text("shell.closed.recent")));
        }
        paths.stream().limit(SHOWN).map(this::link).forEach(recent.getChildren()::add);
    }

    private Hyperlink link(Path path) {
        Hyperlink link = new Hyperlink(ShownPath.of(path));
        link.setOnAction(event -> files.open(path));
        return link;
    }

    private static Button button(String key, Shape shape, Runnable action) {
        Button button = Controls.button(Messages.text(key), shape, action);
        button.setId(key);
        return button;
    }
}
