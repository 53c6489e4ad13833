package fr.technolucide.ui.home;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.shell.Overview;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** « Comment s’appelle votre association ? », kept when the field is left. */
final class AssociationName {

    private final Session session;
    private final Optional<Column<?>> column;
    private final TextField name = new TextField();
    private final Label label = new Label(Messages.text("home.start.name"));

    AssociationName(Session session) {
        this.session = session;
        this.column = session.schema().sheets().stream()
                .filter(Sheet::isSingleRow)
                .findFirst()
                .flatMap(Overview::nameColumn);
        name.setId("home.start.name");
        name.setPromptText(Messages.text("home.start.name.prompt"));
        name.setAccessibleText(Messages.text("home.start.name"));
        name.getStyleClass().add("association");
        label.setLabelFor(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        name.setOnAction(event -> keep());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
    }

    /** The label and the field; none where the workbook has no such column. */
    List<Region> nodes() {
        return column.isPresent() ? List.of(label, name) : List.of();
    }

    private void keep() {
        String typed = name.getText().strip();
        if (!typed.isEmpty()) {
            column.ifPresent(known -> keep(known, typed));
        }
    }

    private void keep(Column<?> known, String typed) {
        session.read(reader -> reader.all(known.sheet()).stream().findFirst()).then(found -> {
            Object before =
                    found.map(row -> row.get(known)).map(Object.class::cast).orElse("");
            if (!typed.equals(before)) {
                Cells cells = Cells.none().andValue(known, typed);
                session.submit(Change.edited(typed, edit(known.sheet(), found, cells)));
            }
        });
    }

    private static Edit edit(Sheet sheet, Optional<Row> row, Cells cells) {
        return row.map(found -> Edit.update(found, cells)).orElseGet(() -> Edit.insert(sheet, cells));
    }
}
