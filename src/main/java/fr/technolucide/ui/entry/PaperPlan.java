package fr.technolucide.ui.entry;

import fr.technolucide.exchange.form.PaperPlace;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The declaration of a kind of paper that is typed in. Its fields are those of the printed form, in its order: what is
 * declared here is what a screen adds.
 *
 * @param dressed how a field is shown
 * @param beside  computed columns, each by the field that it is shown after
 * @param carried columns that the next sheet takes over from the one before
 * @param named   columns that tell one sheet from another in the list of them
 * @param tables  of the paper, after its fields
 * @param written the rows that a sheet becomes
 * @param places  what the paper asks for, where the printed form does not say it column by column
 * @param edits   what writes one of these rows
 */
record PaperPlan(
        Sheet sheet,
        PaperForm paper,
        UnaryOperator<FormSlot> dressed,
        Map<Column<?>, Column<?>> beside,
        List<Column<?>> carried,
        List<Column<?>> named,
        List<PaperTable> tables,
        Function<TypedSheet, List<Row>> written,
        Optional<List<List<PaperPlace>>> places,
        BiFunction<Row, Reader, Stream<Edit>> edits) {

    /** Returns a plan whose sheets become their row and those of their tables. */
    static PaperPlan of(
            Sheet sheet,
            PaperForm paper,
            UnaryOperator<FormSlot> dressed,
            List<Column<?>> carried,
            List<Column<?>> named,
            PaperTable... tables) {
        List<PaperTable> all = List.of(tables);
        return inserting(sheet, paper, dressed, carried, named, all, typed -> rows(typed, all));
    }

    /** Returns a plan whose sheets become new rows. */
    static PaperPlan inserting(
            Sheet sheet,
            PaperForm paper,
            UnaryOperator<FormSlot> dressed,
            List<Column<?>> carried,
            List<Column<?>> named,
            List<PaperTable> tables,
            Function<TypedSheet, List<Row>> written) {
        return new PaperPlan(
                sheet,
                paper,
                dressed,
                Map.of(),
                carried,
                named,
                tables,
                written,
                Optional.empty(),
                (row, _) -> Stream.of(Edit.insert(row)));
    }

    /** Returns the same plan, with what its paper asks for, line by line. */
    PaperPlan asking(List<List<PaperPlace>> lines) {
        return new PaperPlan(sheet, paper, dressed, beside, carried, named, tables, written, Optional.of(lines), edits);
    }

    /** Returns the same plan, with another way to write a row. */
    PaperPlan writing(BiFunction<Row, Reader, Stream<Edit>> by) {
        return new PaperPlan(sheet, paper, dressed, beside, carried, named, tables, written, places, by);
    }

    /** Returns the same plan, with a computed column after a field. */
    PaperPlan showing(Column<?> computed, Column<?> after) {
        return new PaperPlan(
                sheet, paper, dressed, Map.of(after, computed), carried, named, tables, written, places, edits);
    }

    private static List<Row> rows(TypedSheet typed, List<PaperTable> tables) {
        Stream<Row> rows = Stream.of(typed.head());
        for (int i = 0; i < tables.size(); i++) {
            rows = Stream.concat(
                    rows, tables.get(i).rows(typed.head(), typed.lines().get(i)));
        }
        return rows.toList();
    }

    /** @param lines what the paper asks for */
    FormPlan form(List<List<PaperPlace>> lines) {
        Set<Column<?>> asked = new HashSet<>();
        List<FormLine> made = new ArrayList<>();
        for (List<PaperPlace> line : lines) {
            List<FormSlot> slots = new ArrayList<>();
            for (PaperPlace place : line) {
                asked.add(place.column());
                slots.add(dressed.apply(FormSlot.of(place.column(), place.share())));
                Column<?> computed = beside.get(place.column());
                if (computed != null) {
                    slots.add(FormSlot.of(computed, place.share()));
                }
            }
            made.add(FormLine.of(slots.toArray(FormSlot[]::new)));
        }
        Column<?>[] unasked = sheet.stored().stream()
                .filter(column -> !asked.contains(column))
                .toArray(Column<?>[]::new);
        return FormPlan.of(FormSection.of(made.toArray(FormLine[]::new))).given(unasked);
    }

    /** Returns the cells that the next sheet takes over; a number that no two sheets share goes on by one. */
    Cells carry(Row last) {
        Cells cells = Cells.none();
        for (Column<?> column : carried) {
            if (!last.isEmpty(column)) {
                cells = cells.andValue(column, last.get(column));
            }
        }
        for (Column<?> column : sheet.stored()) {
            if (column.isUnique()
                    && column.kind() instanceof Kind.Count
                    && last.get(column) instanceof Integer number) {
                cells = cells.andValue(column, number + 1);
            }
        }
        return cells;
    }
}
