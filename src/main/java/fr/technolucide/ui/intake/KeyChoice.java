package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;

/**
 * The choice of the columns by which a row that is already in the workbook is recognised, where the file gives no id.
 */
final class KeyChoice {

    private final StepActions steering;
    private final Label label = new Label(Messages.text("intake.assistant.key"));
    private final MenuButton button = new MenuButton();
    private final FlowPane node = new FlowPane(label, button);

    KeyChoice(StepActions steering) {
        this.steering = steering;
        button.setId("intake.key");
        button.setAccessibleHelp(label.getText());
        node.getStyleClass().add("intake-bar");
        label.setLabelFor(button);
    }

    FlowPane node() {
        return node;
    }

    void show(ImportState course, ImportReport report) {
        List<String> taken = new ArrayList<>();
        for (MatchedColumn matched : MappingTable.columns(report)) {
            Column<?> column = matched.column();
            if (column != null) {
                taken.add(column.name());
            }
        }
        List<String> key = course.key().isEmpty()
                ? course.sheet().key().stream().map(Column::name).toList()
                : course.key();
        button.setText(words(course, key));
        if (button.isShowing()) {
            return;
        }
        button.getItems().clear();
        for (String name : taken) {
            CheckBox box = new CheckBox(SchemaLabels.label(course.sheet().column(name)));
            box.setSelected(key.contains(name));
            box.setUserData(name);
            box.setFocusTraversable(false);
            box.setOnAction(event -> choose());
            CustomMenuItem item = new CustomMenuItem(box, false);
            item.setOnAction(event -> {
                box.setSelected(!box.isSelected());
                choose();
            });
            button.getItems().add(item);
        }
        node.setVisible(!course.sheet().isSingleRow() && !taken.isEmpty());
    }

    private static String words(ImportState course, List<String> key) {
        return key.isEmpty()
                ? Messages.text("intake.assistant.key.none")
                : String.join(
                        Messages.text("intake.assistant.key.and"),
                        key.stream()
                                .map(name -> SchemaLabels.label(course.sheet().column(name)))
                                .toList());
    }

    private void choose() {
        List<String> key = button.getItems().stream()
                .map(item -> (CheckBox) ((CustomMenuItem) item).getContent())
                .filter(CheckBox::isSelected)
                .map(box -> (String) box.getUserData())
                .toList();
        steering.answer(course -> course.takeKey(key));
    }
}
