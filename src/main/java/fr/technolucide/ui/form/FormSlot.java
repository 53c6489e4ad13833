package fr.technolucide.ui.form;

import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Tense;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The place of one column in a line of a form.
 *
 * @param weight its share of the width of the line
 * @param shown  for which rows it is there
 * @param prompt an example of what is typed; may be empty
 * @param naming where its name stands
 * @param title  its name in this form, from the row; absent where it is that of the column
 */
public record FormSlot(
        Column<?> column,
        double weight,
        Style style,
        Predicate<Row> shown,
        String prompt,
        Naming naming,
        Optional<Function<Row, String>> title) {

    private static final int MOST_LINES = 8;

    /** The place of the name of a field; a screen reader always says it. */
    public enum Naming {
        ABOVE,
        /** At the left of the control, which is alone in its line. */
        ASIDE,
        /** Nowhere: the field above it says enough. */
        UNSAID
    }

    /**
     * The way in which the items of a closed list are offered: in a drop-down list, or each with a button of its own.
     */
    enum Items {
        LISTED,
        SIDE_BY_SIDE,
        STACKED
    }

    /**
     * The style of its control.
     *
     * @param items     of a closed list
     * @param lines     how many lines a long text shows at first
     * @param most      how many it shows at most, as it is typed
     * @param tense     where a day without its year is looked for; absent where the column says so
     * @param offered   the items of a closed list that can be chosen here; absent for all of them
     * @param words     of these items
     */
    record Style(
            Items items,
            int lines,
            int most,
            Optional<Tense> tense,
            Optional<List<? extends Enum<?>>> offered,
            Function<Enum<?>, String> words) {

        private static final int LINES = 2;

        private static final Style PLAIN = new Style(
                Items.LISTED, LINES, MOST_LINES, Optional.empty(), Optional.empty(), SchemaLabels::shortChoice);

        boolean segmented() {
            return items != Items.LISTED;
        }
    }

    public static FormSlot of(Column<?> column) {
        return of(column, 1);
    }

    public static FormSlot of(Column<?> column, double weight) {
        return new FormSlot(column, weight, Style.PLAIN, row -> true, "", Naming.ABOVE, Optional.empty());
    }

    private FormSlot styled(Style other) {
        return new FormSlot(column, weight, other, shown, prompt, naming, title);
    }

    public FormSlot segments() {
        return styled(new Style(Items.SIDE_BY_SIDE, style.lines, style.most, style.tense, style.offered, style.words));
    }

    /** Offers some items of a closed list, side by side. */
    public FormSlot segments(List<? extends Enum<?>> items, Function<Enum<?>, String> words) {
        return styled(new Style(Items.SIDE_BY_SIDE, style.lines, style.most, style.tense, Optional.of(items), words));
    }

    /** Offers the items of a closed list, one under the other. */
    public FormSlot stacked(Function<Enum<?>, String> words) {
        return styled(new Style(Items.STACKED, style.lines, style.most, style.tense, style.offered, words));
    }

    /**
     * Sets the height to at least some lines, and to as many as are written, so that a text has no scroll bar of its
     * own before it is long.
     */
    public FormSlot lines(int least) {
        return lines(least, Math.max(least, MOST_LINES));
    }

    /** Sets the height to as many lines as are written, between two bounds. */
    public FormSlot lines(int least, int most) {
        return styled(new Style(style.items, least, most, style.tense, style.offered, style.words));
    }

    public FormSlot meant(Tense tense) {
        return styled(new Style(style.items, style.lines, style.most, Optional.of(tense), style.offered, style.words));
    }

    public FormSlot when(Predicate<Row> rows) {
        return new FormSlot(column, weight, style, rows, prompt, naming, title);
    }

    public FormSlot prompt(String example) {
        return new FormSlot(column, weight, style, shown, example, naming, title);
    }

    public FormSlot named(Naming where) {
        return new FormSlot(column, weight, style, shown, prompt, where, title);
    }

    public FormSlot titled(Function<Row, String> words) {
        return new FormSlot(column, weight, style, shown, prompt, naming, Optional.of(words));
    }
}
