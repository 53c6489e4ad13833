package fr.technolucide.exchange;

import fr.technolucide.exchange.ExportColumn.Part;
import fr.technolucide.language.Texts;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The fields of an exported table in their order: those of the table of the window, then what else the board reads, then
 * the rest, then the id, if there is one, and last, in a text file, the mark of the export.
 *
 * @param fields all of them
 * @param shown  how many of the first are those of the table of the window, shown and printed first; those of the board
 *               when that table has a single one, all but the id when there are none
 */
public record ExportColumns(List<ExportColumn> fields, int shown) {

    /** The choice of whether the table says by itself what nothing else says in a text file: units, and its mark. */
    public enum Units {
        TOLD,
        LEFT_OUT
    }

    /** @param wanted the columns to keep; the others are left out altogether */
    public static ExportColumns of(Sheet sheet, Texts texts, Units units, Predicate<Column<?>> wanted) {
        return of(sheet, texts, units, ExportScope.WHOLE, wanted);
    }

    /**
     * Does the same as above, without the columns that the scope leaves out; the id is there only if the scope has ids.
     */
    public static ExportColumns of(
            Sheet sheet, Texts texts, Units units, ExportScope share, Predicate<Column<?>> wanted) {
        List<Column<?>> kept =
                sheet.columns().stream().filter(wanted).filter(share::tells).toList();
        List<ExportColumn> fields = new ArrayList<>();
        Predicate<Column<?>> first =
                kept.stream().filter(Column::isInTable).count() > 1 ? Column::isInTable : Column::isInBoard;
        kept.stream().filter(first).forEach(column -> fields.addAll(parts(column, texts, units)));
        int shown = fields.size();
        kept.stream()
                .filter(first.negate())
                .sorted(Comparator.comparing(column -> !column.isInBoard()))
                .forEach(column -> fields.addAll(parts(column, texts, units)));
        int told = fields.size();
        if (share.hasIds()) {
            fields.add(new ExportColumn(null, Part.ID, "id"));
            if (units == Units.TOLD) {
                fields.add(new ExportColumn(null, Part.MARK, ExportColumn.ENTRY));
            }
        }
        return new ExportColumns(distinct(fields), shown == 0 ? told : shown);
    }

    public Optional<ExportColumn> find(Column<?> column) {
        return fields.stream()
                .filter(field -> field.column() != null && column.equals(field.column()))
                .findFirst();
    }

    /** Returns whether the table holds more than what is shown first and the id. */
    public boolean hasMore() {
        return fields.subList(shown, fields.size()).stream().anyMatch(field -> field.column() != null);
    }

    private static List<ExportColumn> parts(Column<?> column, Texts texts, Units units) {
        String label = texts.find(column.labelKey()).orElse(column.name());
        Optional<String> unit = rangeUnit(column).map(each -> said(each, texts));
        if (unit.isPresent()) {
            return List.of(
                    new ExportColumn(column, Part.LOW, texts.text("export.header.low", label, unit.get())),
                    new ExportColumn(column, Part.CENTRAL, texts.text("export.header.central", label, unit.get())),
                    new ExportColumn(column, Part.HIGH, texts.text("export.header.high", label, unit.get())));
        }
        boolean told = units == Units.TOLD && isDuration(column.kind());
        return List.of(new ExportColumn(column, Part.WHOLE, told ? texts.text("export.header.minutes", label) : label));
    }

    /** Returns the unit of a column of low, central and high values; empty for any other column. */
    private static Optional<String> rangeUnit(Column<?> column) {
        return column.kind() instanceof Kind.Derived<?> derived ? rangeUnit(derived.value()) : Optional.empty();
    }

    /** Returns a unit in the language of the file: « gCO2e/personne ». */
    private static String said(String unit, Texts texts) {
        int slash = unit.indexOf('/');
        String per = unit.substring(slash + 1);
        return slash < 0
                ? unit
                : unit.substring(0, slash + 1)
                        + texts.find("export.unit." + per).orElse(per);
    }

    private static Optional<String> rangeUnit(Value<?> value) {
        return switch (value) {
            case Value.Interval(var unit) -> Optional.of(unit);
            case Value.Quotient<?>(var of) -> rangeUnit(of);
            case Value.Plain<?> _, Value.Share _, Value.Codes _ -> Optional.empty();
        };
    }

    private static boolean isDuration(Kind<?> kind) {
        return switch (kind) {
            case Kind.Minutes _ -> true;
            case Kind.Derived<?>(Value.Plain<?>(var plain), var _) -> isDuration(plain);
            default -> false;
        };
    }

    private static List<ExportColumn> distinct(List<ExportColumn> fields) {
        Set<String> taken = new HashSet<>();
        taken.add("id");
        List<ExportColumn> distinct = new ArrayList<>();
        for (ExportColumn field : fields) {
            String header = field.header();
            for (int n = 2; field.part() != Part.ID && !taken.add(header.toLowerCase(Locale.ROOT)); n++) {
                header = field.header() + " (" + n + ")";
            }
            distinct.add(new ExportColumn(field.column(), field.part(), header));
        }
        return List.copyOf(distinct);
    }
}
