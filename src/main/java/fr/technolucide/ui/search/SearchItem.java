package fr.technolucide.ui.search;

import fr.technolucide.workbook.Sheet;
import java.util.UUID;

/** One line under the search field. */
sealed interface SearchItem {

    /** The results that follow are rows of this sheet. */
    record Heading(Sheet sheet) implements SearchItem {}

    /**
     * @param label what the row is called
     * @param where the cell that holds the words, « Appris : … », blank when the label does
     * @param words what was searched
     */
    record Found(Sheet sheet, UUID row, String label, String where, String words) implements SearchItem {}

    /** There are more results, from an offset. */
    record More(String words, int offset) implements SearchItem {}

    record Nothing(String words) implements SearchItem {}

    default boolean isChoosable() {
        return this instanceof Found || this instanceof More;
    }
}
