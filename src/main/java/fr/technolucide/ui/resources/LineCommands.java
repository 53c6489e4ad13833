package fr.technolucide.ui.resources;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.form.RowDialog;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.RowsCopy;
import fr.technolucide.ui.table.RowsDeletion;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import javafx.scene.control.TableView;

/** The commands on the lines of the cards: each line stands for a row, which opens in the form of its sheet. */
final class LineCommands {

    private final Session session;
    private final RowDialog dialog;
    private final RowsCopy copying;
    private final RowsDeletion deletion;

    LineCommands(Session session, RowDialog dialog) {
        this.session = session;
        this.dialog = dialog;
        this.copying = new RowsCopy(session);
        this.deletion = new RowsDeletion(session, () -> () -> {});
    }

    boolean isReadOnly() {
        return session.workbook().isReadOnly();
    }

    void open(Row row) {
        dialog.show(row.sheet(), row.id());
    }

    /** Copies the lines chosen, as the table shows them. */
    void copy(TableView<?> table) {
        copying.copyShown(table);
    }

    /** Deletes a row as its form does; several of one sheet once a person has said so. */
    void delete(List<Row> rows) {
        if (rows.isEmpty() || isReadOnly()) {
            return;
        }
        Sheet sheet = rows.getFirst().sheet();
        if (rows.size() == 1) {
            dialog.delete(sheet, rows.getFirst().id());
        } else if (rows.stream().allMatch(row -> row.sheet().equals(sheet))) {
            deletion.ask(sheet, rows.stream().map(Row::id).toList());
        } else {
            session.notices().show(Messages.text("resources.delete.mixed"));
        }
    }
}
