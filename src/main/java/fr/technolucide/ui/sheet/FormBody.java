package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Names;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The fields of a sheet, by group, in the order of the declaration; short ones two by two. */
final class FormBody extends VBox {

    private final Map<Column<?>, FieldBox> boxes = new LinkedHashMap<>();

    FormBody(Sheet sheet, FieldFactory fields) {
        getStyleClass().add("form-body");
        Map<String, List<FieldBox>> groups = new LinkedHashMap<>();
        for (Column<?> column : sheet.columns()) {
            if (column.isHidden()) {
                continue;
            }
            FieldBox box = new FieldBox(fields.field(column));
            boxes.put(column, box);
            groups.computeIfAbsent(column.groupId(), id -> new ArrayList<>()).add(box);
        }
        groups.forEach((id, members) -> {
            if (!id.isEmpty() && groups.size() > 1) {
                Label title = new Label(Names.group(id));
                title.getStyleClass().add("group-title");
                getChildren().add(title);
            }
            getChildren().add(grid(members));
        });
    }

    Map<Column<?>, FieldBox> boxes() {
        return boxes;
    }

    private static GridPane grid(List<FieldBox> members) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        int row = 0;
        for (int i = 0; i < members.size(); i++) {
            FieldBox box = members.get(i);
            boolean pair = isHalf(box) && i + 1 < members.size() && isHalf(members.get(i + 1));
            grid.add(box, 0, row, pair || isHalf(box) ? 1 : 2, 1);
            if (pair) {
                grid.add(members.get(++i), 1, row);
            }
            row++;
        }
        return grid;
    }

    private static boolean isHalf(FieldBox box) {
        return FieldFactory.isShort(box.field().column()) && !box.isWordy();
    }
}
