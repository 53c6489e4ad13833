package fr.technolucide.ui.journal;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Trials;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tools at the left, one of them chosen, and what is said of it. */
final class ToolSidebar extends VBox {

    /** The commands on the chosen tool. */
    interface Commands {
        void add();

        void open(UUID tool);

        void decide(ToolLine tool);

        void history(UUID tool);

        void delete(UUID tool);
    }

    private final LiveQuery lines;
    private final Session session;
    private final boolean readOnly;
    private final ListView<ToolLine> list = new ListView<>();
    private final ToolFoot foot;
    private @Nullable Commands commands;
    private boolean brief;
    private Consumer<ToolLine> onChosen = line -> {};
    private Runnable onceChosen = () -> {};
    private @Nullable UUID awaited;
    private boolean chosenOnce;
    private boolean refreshing;

    ToolSidebar(Session session) {
        this.session = session;
        this.readOnly = session.workbook().isReadOnly();
        this.foot = new ToolFoot(readOnly, this::decide, this::openRoles);
        getStyleClass().add("tool-rail");
        list.setId("journal.tools");
        list.getStyleClass().add("tools");
        list.setAccessibleText(Messages.text("journal.tools"));
        list.setCellFactory(view -> new ToolCell(() -> brief));
        list.setContextMenu(menu());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Controls.onClick(list, event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !refreshing) {
                chosen(line);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), list, foot);
        this.lines = session.live(this, live -> live.ask(ToolLine::read).then(this::show));
    }

    /** Shows the first person who tried the tool and whose role is not said, else the first who tried it. */
    private void openRoles() {
        ToolLine line = list.getSelectionModel().getSelectedItem();
        Row tool = line == null ? null : line.tool();
        if (tool == null) {
            return;
        }
        session.read(reader -> testers(tool.id(), reader))
                .then(testers -> testers.stream()
                        .min(Comparator.comparing((Row tester) -> !tester.isEmpty(People.ROLE)))
                        .ifPresent(tester -> session.reveal(People.SHEET, tester.id())));
    }

    private static List<Row> testers(UUID tool, Reader reader) {
        return reader.where(Trials.TOOL, tool).stream()
                .flatMap(trial -> Optional.ofNullable(trial.get(Trials.TESTER)).stream())
                .distinct()
                .flatMap(tester -> reader.find(People.SHEET, tester).stream())
                .toList();
    }

    /** Sets the object that runs the commands. */
    void serve(Commands given) {
        commands = given;
    }

    /** Tells each tool in fewer words, so that more of them stand above each other. */
    void brief(boolean wanted) {
        if (wanted != brief) {
            brief = wanted;
            foot.brief(wanted);
            fit();
            list.refresh();
        }
    }

    /** Sets the listener that is told of the line a person chooses, and again when its figures changed. */
    void onChosen(Consumer<ToolLine> action) {
        onChosen = action;
    }

    ListView<ToolLine> list() {
        return list;
    }

    /** Chooses a tool, now or once it is there; absent chooses all of them. */
    void choose(@Nullable UUID tool) {
        choose(tool, () -> {});
    }

    /** @param then done once the tool is chosen, after what {@link #onChosen} does */
    void choose(@Nullable UUID tool, Runnable then) {
        awaited = tool;
        chosenOnce = true;
        onceChosen = then;
        lineOf(tool)
                .ifPresentOrElse(
                        line -> {
                            list.getSelectionModel().select(line);
                            awaited = null; // nobody told it where it was chosen already
                            goOn();
                        },
                        () -> {
                            if (isListed()) {
                                refresh();
                            }
                        });
    }

    /** Runs an action once the tools are read for the first time and one of them is chosen, else at once. */
    void onceListed(Runnable action) {
        if (isListed()) {
            action.run();
        } else {
            onceChosen = action;
        }
    }

    private boolean isListed() {
        return !list.getItems().isEmpty();
    }

    private void goOn() {
        Runnable due = onceChosen;
        onceChosen = () -> {};
        due.run();
    }

    /** Returns the tool chosen, or about to be once it is listed; absent for all of them. */
    @Nullable
    UUID tool() {
        ToolLine line = list.getSelectionModel().getSelectedItem();
        return awaited != null || line == null ? awaited : line.id();
    }

    /** Chooses a tool unless another choice was made before. */
    void chooseAtFirst(@Nullable UUID tool) {
        if (!chosenOnce) {
            choose(tool);
        }
    }

    private Optional<ToolLine> lineOf(@Nullable UUID tool) {
        return list.getItems().stream()
                .filter(line -> Objects.equals(line.id(), tool))
                .findFirst();
    }

    void refresh() {
        lines.refresh();
    }

    /** The figures of the line chosen may have changed, or the line itself may be gone. */
    private void show(List<ToolLine> lines) {
        ToolLine before = list.getSelectionModel().getSelectedItem();
        UUID wanted = awaited != null || before == null ? awaited : before.id();
        refreshing = true;
        list.getItems().setAll(lines);
        fit();
        ToolLine line = lineOf(wanted).orElse(lines.getFirst());
        list.getSelectionModel().select(line);
        refreshing = false;
        chosen(line);
    }

    private void chosen(ToolLine line) {
        if (awaited != null && awaited.equals(line.id())) {
            list.scrollTo(line); // chosen from elsewhere: it may be out of sight
        }
        awaited = null;
        foot.say(line);
        onChosen.accept(line);
        goOn();
    }

    /** Makes the list as tall as its tools, so that the text about the chosen one is right under them. */
    private void fit() {
        List<ToolLine> lines = list.getItems();
        list.pseudoClassStateChanged(PseudoClass.getPseudoClass("only-all"), lines.size() < 2);
        double ems =
                lines.stream().mapToDouble(line -> ToolCell.height(line, brief)).sum();
        list.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %1$.2fem; -fx-max-height: %1$.2fem;", ems));
    }

    private HBox head() {
        Label title = new Label(Messages.text("journal.tools"));
        title.getStyleClass().add("panel-title");
        Region space = Controls.spacer();
        HBox head = new HBox(title, space);
        if (!readOnly) {
            Button add = new Button(Messages.text("journal.tool"), new Icon(Shape.ADD));
            add.setId("journal.add_tool");
            add.getStyleClass().add("plain");
            add.setAccessibleText(Messages.text("journal.tool.add"));
            add.setOnAction(event -> add());
            head.getChildren().add(add);
        }
        head.getStyleClass().add("rail-head");
        return head;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && !readOnly) {
            delete();
            event.consume();
        }
    }

    /** Returns what the right button, or the key of the menu, offers on the tool chosen. */
    private ContextMenu menu() {
        ContextMenu menu =
                new ContextMenu(item("journal.tool.open", this::open), item("journal.tool.history", this::history));
        if (!readOnly) {
            menu.getItems()
                    .addAll(
                            item("journal.decide", this::decide),
                            new SeparatorMenuItem(),
                            item("journal.tool.delete", this::delete));
        }
        menu.setOnShowing(event -> menu.getItems().forEach(item -> item.setDisable(line().isEmpty())));
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void add() {
        if (commands != null) {
            commands.add();
        }
    }

    private void open() {
        withTool((to, tool) -> to.open(id(tool)));
    }

    private void decide() {
        withTool(Commands::decide);
    }

    private void history() {
        withTool((to, tool) -> to.history(id(tool)));
    }

    private void delete() {
        withTool((to, tool) -> to.delete(id(tool)));
    }

    private static UUID id(ToolLine tool) {
        return Objects.requireNonNull(tool.id());
    }

    private void withTool(BiConsumer<Commands, ToolLine> action) {
        line().ifPresent(tool -> {
            if (commands != null) {
                action.accept(commands, tool);
            }
        });
    }

    /** Returns the tool chosen; absent for all of them. */
    private Optional<ToolLine> line() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(line -> line.tool() != null);
    }
}
