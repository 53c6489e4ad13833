package fr.technolucide.ui.shell;

import fr.technolucide.catalog.Tools;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What an empty workbook shows: three ways to begin, one of them in the accent. */
final class FirstStart {

    private final Session session;
    private final StackPane node = new StackPane();

    FirstStart(Session session, FolderTabs tabs, ExchangeCommands exchanges) {
        this.session = session;
        Label title = new Label(Messages.text("ui.start.title"));
        title.getStyleClass().add("start-title");
        Label lead = new Label(Messages.text("ui.start.lead"));
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        Sheet first = session.schema()
                .find(Tools.SHEET.name())
                .orElse(session.schema().sheets().getFirst());
        Button add = button("ui.start.add", () -> tabs.begin(first));
        add.getStyleClass().add("main");
        FlowPane cards = new FlowPane(
                card(Shape.ADD, "ui.start.add.title", "ui.start.add.text", add),
                card(
                        Shape.TABLE,
                        "ui.start.import.title",
                        "ui.start.import.text",
                        button("ui.start.import", exchanges::importTable)),
                card(
                        Shape.BOOK,
                        "ui.start.example.title",
                        "ui.start.example.text",
                        button("ui.start.example", exchanges::fillExample)));
        cards.getStyleClass().add("cards");
        Button blank = button("ui.start.paper", exchanges::printBlankChecklist);
        blank.setGraphic(new Icon(Shape.PRINT));
        blank.getStyleClass().add("plain");
        FlowPane foot = new FlowPane();
        foot.getStyleClass().add("start-foot");
        association().ifPresent(column -> foot.getChildren().addAll(nameField(column)));
        foot.getChildren().add(blank);
        VBox page = new VBox(title, lead, cards, foot);
        page.getStyleClass().add("start");
        node.getStyleClass().add("page");
        node.getChildren().add(page);
    }

    StackPane node() {
        return node;
    }

    private Optional<Column<?>> association() {
        return session.schema().sheets().stream()
                .filter(Sheet::isSingleRow)
                .findFirst()
                .flatMap(Overview::nameColumn);
    }

    private List<Region> nameField(Column<?> column) {
        TextField name = new TextField();
        name.setPromptText(Messages.text("ui.start.name.prompt"));
        name.setAccessibleText(Messages.text("ui.start.name"));
        name.getStyleClass().add("association");
        Label label = new Label(Messages.text("ui.start.name"));
        label.setLabelFor(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        name.setOnAction(event -> keep(column, name.getText()));
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep(column, name.getText());
            }
        });
        return List.of(label, name);
    }

    private void keep(Column<?> column, String typed) {
        String name = typed.strip();
        session.read(reader -> reader.all(column.sheet()).stream().findFirst()).then(found -> {
            Object known =
                    found.map(row -> row.get(column)).map(Object.class::cast).orElse("");
            if (!name.isEmpty() && !name.equals(known)) {
                Cells cells = Cells.none().andValue(column, name);
                session.submit(Change.edited(name, edit(column.sheet(), found, cells)));
            }
        });
    }

    private static Edit edit(Sheet sheet, Optional<Row> row, Cells cells) {
        return row.map(found -> Edit.update(found, cells)).orElseGet(() -> Edit.insert(sheet, cells));
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setId(key);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox card(Shape shape, String title, String text, Button button) {
        Icon icon = new Icon(shape);
        Label heading = new Label(Messages.text(title));
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        Label words = new Label(Messages.text(text));
        words.setWrapText(true);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox column = new VBox(heading, words, space, button);
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox card = new HBox(icon, column);
        card.getStyleClass().addAll("card", "start-card");
        return card;
    }
}
