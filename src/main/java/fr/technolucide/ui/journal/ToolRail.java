package fr.technolucide.ui.journal;

import fr.technolucide.language.Messages;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Job;
import fr.technolucide.ui.common.Session;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The tools at the left, one of them chosen, and what is said of it. */
final class ToolRail extends VBox {

    /** What can be done with the tool chosen. */
    interface Commands {
        void add();

        void open(UUID tool);

        void decide(ToolLine tool);

        void history(UUID tool);

        void delete(UUID tool);
    }

    private final Session session;
    private final Commands commands;
    private final ListView<ToolLine> list = new ListView<>();
    private final TextFlow median = new TextFlow();
    private final Label gate = new Label();
    private final Button decide = new Button(Messages.text("journal.decide"));
    private Consumer<ToolLine> onChosen = line -> {};
    private @Nullable Job<List<ToolLine>> asking;
    private @Nullable UUID awaited;
    private boolean chosenOnce;
    private boolean refreshing;

    ToolRail(Session session, Commands commands) {
        this.session = session;
        this.commands = commands;
        getStyleClass().add("tool-rail");
        list.setId("journal.tools");
        list.getStyleClass().add("tools");
        list.setAccessibleText(Messages.text("journal.tools"));
        list.setCellFactory(view -> new ToolCell());
        list.setContextMenu(menu());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
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
        getChildren().addAll(head(), list, foot());
        session.onStep(step -> refresh());
    }

    /** Told of the line a person chooses, and again when its figures changed. */
    void onChosen(Consumer<ToolLine> action) {
        onChosen = action;
    }

    ListView<ToolLine> list() {
        return list;
    }

    /** Chooses a tool, now or once it is there; absent chooses all of them. */
    void choose(@Nullable UUID tool) {
        awaited = tool;
        chosenOnce = true;
        lineOf(tool).ifPresent(line -> list.getSelectionModel().select(line));
    }

    /** The tool chosen, or about to be once it is listed; absent for all of them. */
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
        if (asking != null) {
            asking.cancel();
        }
        asking = session.read(ToolLine::read).then(this::show);
    }

    /** The figures of the line chosen may have changed, or the line itself may be gone. */
    private void show(List<ToolLine> lines) {
        ToolLine before = list.getSelectionModel().getSelectedItem();
        UUID wanted = awaited != null || before == null ? awaited : before.id();
        refreshing = true;
        list.getItems().setAll(lines);
        fit(lines);
        ToolLine line = lineOf(wanted).orElse(lines.getFirst());
        list.getSelectionModel().select(line);
        refreshing = false;
        chosen(line);
    }

    private void chosen(ToolLine line) {
        awaited = null;
        say(line);
        onChosen.accept(line);
    }

    private void say(ToolLine line) {
        TenHourGate hours = line.gate();
        String sentence = hours == null ? "" : ToolWords.median(line);
        median.getChildren().setAll(emphasised(sentence, ToolWords.medianFigure(line)));
        median.setAccessibleText(sentence);
        gate.setText(hours == null ? "" : ToolWords.gate(line, hours));
        for (Region part : List.of(median, gate, decide)) {
            part.setVisible(hours != null);
            part.setManaged(hours != null);
        }
        gate.setManaged(!gate.getText().isEmpty());
    }

    /** A sentence with the words that matter in bold. */
    private static List<Text> emphasised(String sentence, String figure) {
        int from = figure.isEmpty() ? -1 : sentence.indexOf(figure);
        if (from < 0) {
            return List.of(new Text(sentence));
        }
        Text strong = new Text(figure);
        strong.getStyleClass().add("figure");
        return List.of(
                new Text(sentence.substring(0, from)), strong, new Text(sentence.substring(from + figure.length())));
    }

    /** As tall as its tools, so that what is said of one stands right under them. */
    private void fit(List<ToolLine> lines) {
        list.pseudoClassStateChanged(PseudoClass.getPseudoClass("only-all"), lines.size() < 2);
        double ems = lines.stream()
                .mapToDouble(line -> line.tool() == null ? 2.67 : line.purpose().isBlank() ? 4.6 : 5.9)
                .sum();
        list.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %1$.2fem; -fx-max-height: %1$.2fem;", ems));
    }

    private HBox head() {
        Label title = new Label(Messages.text("journal.tools"));
        title.getStyleClass().add("panel-title");
        Region space = Controls.spacer();
        HBox head = new HBox(title, space);
        if (!session.workbook().isReadOnly()) {
            Button add = new Button(Messages.text("journal.tool"), new Icon(Shape.ADD));
            add.setId("journal.add_tool");
            add.getStyleClass().add("plain");
            add.setAccessibleText(Messages.text("journal.tool.add"));
            add.setOnAction(event -> commands.add());
            head.getChildren().add(add);
        }
        head.getStyleClass().add("rail-head");
        return head;
    }

    private VBox foot() {
        median.getStyleClass().add("median");
        median.setId("journal.median");
        gate.setWrapText(true);
        decide.setId("journal.decide");
        decide.getStyleClass().addAll("plain", "decide");
        decide.setWrapText(true);
        decide.setOnAction(event -> withTool(commands::decide));
        VBox foot = new VBox(median, gate);
        if (!session.workbook().isReadOnly()) {
            foot.getChildren().add(decide);
        }
        foot.getStyleClass().add("rail-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        return foot;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && !session.workbook().isReadOnly()) {
            withTool(line -> commands.delete(Objects.requireNonNull(line.id())));
            event.consume();
        }
    }

    private void open() {
        withTool(line -> commands.open(Objects.requireNonNull(line.id())));
    }

    private void withTool(Consumer<ToolLine> action) {
        ToolLine line = list.getSelectionModel().getSelectedItem();
        if (line != null && line.tool() != null) {
            action.accept(line);
        }
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item("journal.tool.open", this::open));
        menu.getItems()
                .add(item(
                        "journal.tool.history",
                        () -> withTool(line -> commands.history(Objects.requireNonNull(line.id())))));
        if (!session.workbook().isReadOnly()) {
            menu.getItems().add(item("journal.decide", () -> withTool(commands::decide)));
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems()
                    .add(item(
                            "journal.tool.delete",
                            () -> withTool(line -> commands.delete(Objects.requireNonNull(line.id())))));
        }
        menu.setOnShowing(event -> {
            ToolLine line = list.getSelectionModel().getSelectedItem();
            menu.getItems().forEach(item -> item.setDisable(line == null || line.tool() == null));
        });
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
