package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Tasks;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the window shows while no workbook is open: the last ones, and the ways to open or make another. */
final class ClosedPane extends StackPane {

    private static final int SHOWN = 6;

    private final FileCommands files;
    private final VBox recent = new VBox();

    ClosedPane(FileCommands files, PersonCommands person, Tasks tasks) {
        this.files = files;
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
        tasks.run(files.desk()::recent).then(this::list);
        tasks.after(open::requestFocus);
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
