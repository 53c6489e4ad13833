package fr.technolucide.ui.editor;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;

/** The sentences of a form about its row: its heading, and why it or a cell of it cannot be typed in. */
public record FormWords(Sheet sheet, boolean readOnly) {

    public String heading(FormRow row, boolean draft) {
        if (draft && !sheet.isSingleRow()) {
            return Messages.find("form.new." + sheet.name())
                    .orElseGet(() -> Messages.text("ui.form.new", SchemaLabels.one(sheet)));
        }
        return row.heading().isBlank() ? Messages.words().capitalised(SchemaLabels.one(sheet)) : row.heading();
    }

    /** Returns why the whole row is locked, said once for the form; empty when it can be typed in. */
    public String lock(FormRow row) {
        if (readOnly) {
            return Messages.text("ui.locked.read_only");
        }
        boolean settled = row.locked().stream().anyMatch(column -> !column.isDerived() && !column.isSetByProgram());
        return settled ? Messages.text("ui.locked.rows") : "";
    }

    /** Returns why a cell is locked; empty when it can be typed in. */
    public String lock(FormRow row, Column<?> column) {
        if (readOnly) {
            return Messages.text("ui.locked.read_only");
        }
        if (column.isSetByProgram()) {
            return Messages.text("ui.locked.program");
        }
        return row.locked().contains(column) ? Messages.text("ui.locked.row") : "";
    }
}
