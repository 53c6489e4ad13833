package fr.technolucide.ui.home;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.chart.StepMark;
import fr.technolucide.ui.chart.StepPath;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.FormSlot.Naming;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.Overview;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The content of an empty workbook: four ways to begin, the need first and in the accent colour, and the six steps ahead. */
final class FirstStart {

    private final VBox node = new VBox();
    private final FirstTool tool;

    FirstStart(Session session, WindowCommands window) {
        Label title = Controls.wrapped(Messages.text("home.start.title"), "start-title");
        Label lead = Controls.wrapped(Messages.text("home.start.lead"), "lead");
        title.setMinHeight(Region.USE_PREF_SIZE);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        tool = new FirstTool(session, window);
        FlowPane cards = new FlowPane(
                card(Shape.EDIT, "home.start.need.title", "home.start.need.text", List.of(need(window))),
                card(Shape.ADD, "home.start.add.title", "home.start.add.text", tool.nodes()),
                card(
                        Shape.TABLE,
                        "home.start.import.title",
                        "home.start.import.text",
                        List.of(button("home.start.import", window::importTable))),
                card(
                        Shape.BOOK,
                        "home.start.example.title",
                        "home.start.example.text",
                        List.of(button("home.start.example", window::fillExample))));
        cards.getStyleClass().add("cards");
        VBox page = new VBox(title, lead, cards, foot(session, window));
        page.getStyleClass().add("start");
        if (session.workbook().isReadOnly()) {
            cards.lookupAll(".ways").forEach(ways -> ways.setDisable(true));
            Label why = new Label(Messages.text("shell.read_only"), new Icon(Shape.LOCK));
            why.getStyleClass().add("start-locked");
            why.setWrapText(true);
            page.getChildren().add(2, why);
        }
        page.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(page);
        VBox.setVgrow(middle, Priority.ALWAYS);
        StepPath path = new StepPath();
        path.setId("home.start.path");
        path.show(steps(), Messages.text("home.path"));
        VBox steps = new VBox(path);
        steps.getStyleClass().addAll("card", "path-card");
        node.getStyleClass().addAll("page", "start-page");
        node.getChildren().addAll(middle, steps);
    }

    private static FlowPane foot(Session session, WindowCommands window) {
        FlowPane foot = new FlowPane();
        foot.getStyleClass().add("start-foot");
        boolean writable = !session.workbook().isReadOnly();
        foot.getChildren().addAll(writable ? AssociationName.nodes(session) : List.of());
        Button moved = button("shell.menu.take_in", window::takeIn);
        moved.setGraphic(new Icon(Shape.MOVE));
        moved.getStyleClass().add("plain");
        moved.setMinWidth(Region.USE_PREF_SIZE);
        foot.getChildren().addAll(BlankForms.menu("home.start.paper", "plain", window), moved);
        return foot;
    }

    private static List<StepMark> steps() {
        return Stream.of("need", "exploration", "checklist", "pilot", "experts", "deployment")
                .map(name -> new StepMark(
                        Messages.text("home.step." + name),
                        StepMark.State.TO_BEGIN,
                        Messages.text("home.state.to_begin"),
                        Messages.text("home.step." + name + ".none", 0, 0, 0)))
                .toList();
    }

    VBox node() {
        return node;
    }

    void focus() {
        tool.focus();
    }

    private static Button button(String key, Runnable action) {
        Button button = Controls.button(Messages.text(key), action);
        button.setId(key);
        return button;
    }

    private static Button need(WindowCommands window) {
        Button need = button("home.start.need", () -> window.begin(UseCases.SHEET));
        need.getStyleClass().add("main");
        return need;
    }

    private static HBox card(Shape shape, String title, String text, List<? extends Node> below) {
        Label heading = Controls.wrapped(Messages.text(title), "card-title");
        Label words = Controls.wrapped(Messages.text(text));
        words.setMinHeight(Region.USE_PREF_SIZE);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox ways = new VBox();
        ways.getStyleClass().add("ways");
        ways.getChildren().addAll(below);
        VBox column = new VBox(heading, words, space, ways);
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox card = new HBox(new Icon(shape), column);
        card.getStyleClass().addAll("card", "start-card");
        return card;
    }

    /** « Comment s’appelle votre association ? », kept when the field is left. */
    private static final class AssociationName {

        private AssociationName() {}

        /** Returns the label and the field; none where the workbook has no such column. */
        static List<Region> nodes(Session session) {
            return session.schema().sheets().stream()
                    .filter(Sheet::isSingleRow)
                    .findFirst()
                    .flatMap(Overview::nameColumn)
                    .map(column -> nodes(session, column))
                    .orElse(List.of());
        }

        private static List<Region> nodes(Session session, Column<?> column) {
            String question = Messages.text("home.start.name");
            FormSlot slot = FormSlot.of(column)
                    .titled(row -> question)
                    .prompt(Messages.text("home.start.name.prompt"))
                    .named(Naming.UNSAID);
            InlineForm form = new InlineForm(session, FormPlan.of(FormSection.of(FormLine.of(slot))), "home.start.");
            form.node().getStyleClass().add("association");
            session.read(reader -> reader.all(column.sheet()).stream().findFirst())
                    .then(found -> found.ifPresentOrElse(row -> form.show(row.id()), () -> form.begin(Cells.none())));
            Label label = new Label(question);
            label.setMinWidth(Region.USE_PREF_SIZE);
            return List.of(label, form.node());
        }
    }
}
