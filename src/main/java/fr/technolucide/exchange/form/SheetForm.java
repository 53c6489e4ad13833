package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Any sheet's columns as places to fill with a pen, or any row's cells as a list, group by group as in the window. */
final class SheetForm {

    private static final int SHORT_TEXT = 40;
    private static final int LONG_TEXT_LINES = 4;

    private final PaperParts parts;
    private final Entries entries;

    SheetForm(PaperParts parts, Entries entries) {
        this.parts = parts;
        this.entries = entries;
    }

    /** Returns a section a group, with a place for each cell that a person fills. */
    Xhtml blank(Sheet sheet) {
        List<Xhtml> sections = new ArrayList<>();
        groups(sheet.stored()).forEach((group, columns) -> sections.add(section(group, places(columns))));
        return Xhtml.all(sections);
    }

    /**
     * Returns places for the columns that a person fills in a row of a sheet and that have had none so far; to be called
     * once the form has placed the rest.
     *
     * @param sheet     as the workbook declares it, which may have more columns than the form knows
     * @param elsewhere columns that the form says otherwise, or leaves out on purpose
     */
    Xhtml others(Sheet sheet, Column<?>... elsewhere) {
        List<Column<?>> said = List.of(elsewhere);
        return Xhtml.all(places(sheet.stored().stream()
                .filter(column -> isFilled(column) && !entries.isPlaced(column) && !said.contains(column))
                .toList()));
    }

    /** Returns a place for each column, small ones two by two. */
    private List<Xhtml> places(List<Column<?>> columns) {
        List<Xhtml> cells = new ArrayList<>();
        List<Column<?>> small = new ArrayList<>();
        for (Column<?> column : columns) {
            if (isSmall(column)) {
                small.add(column);
            } else {
                cells.addAll(inTwos(small));
                cells.add(large(column));
            }
        }
        cells.addAll(inTwos(small));
        return cells;
    }

    /**
     * Returns a section a group, with what the row holds; an empty cell that the board reads shows that it is empty.
     *
     * @param elsewhere columns that the form says otherwise
     * @param drawn     what stands first in the section of a group, by its id
     */
    Xhtml filled(Row row, List<Column<?>> elsewhere, Map<String, Xhtml> drawn) {
        List<Xhtml> sections = new ArrayList<>();
        List<Column<?>> said = row.sheet().columns().stream()
                .<Column<?>>map(column -> column)
                .filter(column -> !elsewhere.contains(column))
                .toList();
        groups(said).forEach((group, columns) -> {
            List<PaperParts.Pair> pairs = columns.stream()
                    .filter(column -> !row.isEmpty(column) || (column.isInBoard() && column.isStored()))
                    .map(column -> new PaperParts.Pair(
                            Labels.of(column),
                            row.isEmpty(column) ? Messages.words().missing() : entries.text(column)))
                    .toList();
            sections.add(section(group, List.of(drawn.getOrDefault(group, Xhtml.none()), parts.pairs(pairs))));
        });
        return Xhtml.all(sections);
    }

    /** Returns the section of a group; columns without a group have no title. */
    private Xhtml section(String group, List<Xhtml> cells) {
        return group.isEmpty() ? Xhtml.all(cells) : parts.opening(Messages.text("group." + group), cells);
    }

    private static Map<String, List<Column<?>>> groups(List<Column<?>> columns) {
        Map<String, List<Column<?>>> groups = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> column.isDerived() ? !column.isHidden() : isFilled(column))
                .forEach(column -> groups.computeIfAbsent(column.groupId(), _ -> new ArrayList<>())
                        .add(column));
        return groups;
    }

    /** Returns whether a person fills the column, and may show it to others. */
    private static boolean isFilled(Column<?> column) {
        return column.isStored() && !column.isHidden() && !column.isSetByProgram() && !column.isConfidential();
    }

    private List<Xhtml> inTwos(List<Column<?>> small) {
        List<Xhtml> rows = new ArrayList<>();
        for (int i = 0; i < small.size(); i += 2) {
            rows.add(
                    i + 1 < small.size()
                            ? parts.fields(
                                    entries.field(small.get(i), Width.HALF),
                                    entries.field(small.get(i + 1), Width.HALF))
                            : parts.fields(entries.field(small.get(i), Width.WHOLE)));
        }
        small.clear();
        return rows;
    }

    private static boolean isSmall(Column<?> column) {
        return switch (column.kind()) {
            case Kind.Text(var length) -> length <= SHORT_TEXT;
            case Kind.Count _,
                    Kind.Minutes _,
                    Kind.Decimal _,
                    Kind.Money _,
                    Kind.Date _,
                    Kind.Reference _,
                    Kind.Flag _ -> true;
            case Kind.LongText _, Kind.Rating _, Kind.Choice<?> _, Kind.References _, Kind.Derived<?> _ -> false;
        };
    }

    @SuppressWarnings("unchecked") // the kind says what the column holds
    private Xhtml large(Column<?> column) {
        return switch (column.kind()) {
            case Kind.LongText _ -> entries.writing(column, LONG_TEXT_LINES);
            case Kind.Rating _ -> entries.marks((Column<Integer>) column, Labels.of(column));
            case Kind.Choice<?> choice -> entries.items(column, choice);
            default -> parts.fields(entries.field(column, Width.WHOLE));
        };
    }
}
