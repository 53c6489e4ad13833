package fr.technolucide.ui.checklist;

import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.GroupFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The groups of the filling shown; arrows go from one to the next, Entrée goes to its points. */
final class GroupList extends ScrollPane {

    private final ChecklistModel model;
    private final Runnable entering;
    private final VBox body = new VBox();
    private final List<GroupRow> rows = new ArrayList<>();

    GroupList(ChecklistModel model, Runnable entering) {
        this.model = model;
        this.entering = entering;
        setId("checklist.groups");
        getStyleClass().add("groups");
        body.setAccessibleText(Messages.text("checklist.groups"));
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        model.readingProperty().subscribe(reading -> refresh());
        model.groupProperty().subscribe(group -> select());
    }

    private void refresh() {
        List<GroupFigures> groups = model.filled().map(FilledChecklist::groups).orElse(List.of());
        if (!groups.stream()
                .map(GroupFigures::group)
                .toList()
                .equals(rows.stream().map(GroupRow::group).toList())) {
            rows.clear();
            groups.forEach(group -> rows.add(row(group)));
            body.getChildren().setAll(rows);
        }
        boolean scoring = model.filled()
                .filter(filled -> filled.assessment().variant() == Variant.FULL)
                .isPresent();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(groups.get(i), scoring);
        }
        select();
    }

    private GroupRow row(GroupFigures figures) {
        GroupRow row = new GroupRow(figures.group());
        row.setOnMousePressed(event -> {
            model.groupProperty().set(row.group());
            entering.run(); // a digit answers at once
            event.consume(); // else the scroll pane around it takes the keyboard
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        return row;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> turn(1);
            case UP -> turn(-1);
            case ENTER, RIGHT -> entering.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(int places) {
        model.turn(places);
        rows.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private void select() {
        rows.forEach(row -> row.select(row.group() == model.groupProperty().get()));
    }

    /** Moves the keyboard to the group shown. */
    void focusChosen() {
        rows.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }
}
