package fr.technolucide.ui.history;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonCells;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step.Entry;
import java.util.List;
import java.util.Objects;

/** The value that a step left in the one cell that it changed. */
public final class StepValue {

    private StepValue() {}

    /** Returns « Qualité : 4 »; empty where a row was made, deleted or changed in several cells, and for a long text. */
    public static String of(Sheet sheet, Entry entry, Reader reader) {
        String before = entry.before();
        String after = entry.after();
        if (before == null || after == null) {
            return "";
        }
        Cells was = JsonCells.read(sheet, before);
        Cells became = JsonCells.read(sheet, after);
        List<Column<?>> changed = changed(sheet, was, became);
        if (changed.size() != 1) {
            return "";
        }
        Column<?> column = changed.getFirst();
        return new CellChange(column, was.get(column), became.get(column), new Labels(reader), reader.today()).brief();
    }

    /** Returns the columns that differ and that a person sees, in their order. */
    static List<Column<?>> changed(Sheet sheet, Cells was, Cells became) {
        return sheet.columns().stream()
                .<Column<?>>map(column -> column)
                .filter(column -> !column.isHidden() && !Objects.equals(was.get(column), became.get(column)))
                .toList();
    }
}
