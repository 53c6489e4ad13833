package fr.technolucide.workbook.salvage;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.store.SetAside.Extent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of saving a damaged workbook into a new one.
 *
 * @param sheets    one line each, in the order of the schema
 * @param setAside  what could not be kept in its place; the first {@value #MOST}
 * @param seeded    rows that came with the program once more, for want of others
 * @param lostPages pages of the file that hold nothing although they should
 */
public record SalvageReport(List<Line> sheets, List<Item> setAside, int seeded, int lostPages) {

    /** The most values set aside that are listed; all are counted. */
    static final int MOST = 10_000;

    /**
     * The rows of a sheet.
     *
     * @param found    rows of which anything was found, in the table or in the history
     * @param saved    those that are in the new workbook
     * @param setAside values that could not be kept in their place
     */
    public record Line(Sheet sheet, int found, int saved, int setAside) {}

    /**
     * Something that could not be kept in its place.
     *
     * @param row    absent when its id cannot be read
     * @param label  the row in the user's words, or its id
     * @param column absent when it is the row itself
     */
    public record Item(
            Extent extent,
            Sheet sheet,
            @Nullable UUID row,
            String label,
            @Nullable Column<?> column,
            String raw) {

        /** Returns what happened to it, in the current language. */
        public String sentence() {
            return Messages.text(
                    "workbook.set_aside." + extent.id(),
                    Messages.text("sheet." + sheet.name() + ".one"),
                    label,
                    column == null ? "" : Labels.of(column),
                    raw);
        }
    }

    /** Returns how many rows of any sheet were found. */
    public int found() {
        return sheets.stream().mapToInt(Line::found).sum();
    }

    /** Returns how many rows of any sheet are in the new workbook. */
    public int saved() {
        return sheets.stream().mapToInt(Line::saved).sum();
    }

    /** Returns how many values could not be kept in their place, those too that are not listed. */
    public int asides() {
        return sheets.stream().mapToInt(Line::setAside).sum();
    }

    /** Returns whether everything is there, as far as the file can tell. */
    public boolean isWhole() {
        return setAside.isEmpty() && lostPages == 0;
    }
}
