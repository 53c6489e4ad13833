package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.DurationUnit;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row as a form shows them; without a row, the same places to fill with a pen. Words come from the
 * declaration of the columns.
 */
final class Entries {

    private final PaperParts parts;
    private final Labels labels;
    private final @Nullable Row row;
    private final Set<Column<?>> placed = new HashSet<>();

    Entries(PaperParts parts, Labels labels, @Nullable Row row) {
        this.parts = parts;
        this.labels = labels;
        this.row = row;
    }

    /** Returns the label and the value on a dotted line. */
    Xhtml field(Column<?> column, Width width) {
        placed.add(column);
        return parts.field(label(column), text(column), width);
    }

    /** Returns the label and the value under it, or some lines to write on. */
    Xhtml writing(Column<?> column, int lines) {
        placed.add(column);
        return parts.writing(label(column), text(column), lines);
    }

    /** Returns every item of a list, with its box, then more boxes. */
    Xhtml choices(Column<? extends Enum<?>> column, Xhtml... more) {
        return items(column, (Kind.Choice<?>) column.kind(), more);
    }

    Xhtml items(Column<?> column, Kind.Choice<?> choice, Xhtml... more) {
        placed.add(column);
        Object chosen = row == null ? null : row.get(column);
        List<Xhtml> picks = new ArrayList<>();
        choice.items().forEach(item -> picks.add(parts.pick(Labels.item(choice, item), item == chosen)));
        picks.addAll(List.of(more));
        return parts.picks(label(column), picks);
    }

    /** Returns every mark, with its box. */
    Xhtml marks(Column<Integer> column, String label) {
        placed.add(column);
        Kind.Rating rating = (Kind.Rating) (Kind<?>) column.kind();
        Integer chosen = row == null ? null : row.get(column);
        return parts.picks(
                label,
                IntStream.rangeClosed(rating.min(), rating.max())
                        .mapToObj(mark -> parts.pick(Messages.words().number(mark), chosen != null && chosen == mark))
                        .toList());
    }

    /** Returns one box, and the label as its word. */
    Xhtml flag(Column<Boolean> column) {
        placed.add(column);
        return parts.pick(Labels.of(column), row != null && row.is(column));
    }

    boolean isPlaced(Column<?> column) {
        return placed.contains(column);
    }

    /** Returns the labels and values of the cells that are not empty. */
    List<PaperParts.Pair> pairs(List<Column<?>> columns) {
        return columns.stream()
                .filter(column -> row != null && !row.isEmpty(column))
                .map(column -> new PaperParts.Pair(Labels.of(column), text(column)))
                .toList();
    }

    /** Returns the values, each a cell of a table. */
    List<Xhtml> cells(List<Column<?>> columns) {
        return columns.stream().map(column -> Xhtml.text(text(column))).toList();
    }

    /** Returns a value as the window shows it; nothing when it is empty. */
    String text(Column<?> column) {
        return row == null || row.isEmpty(column) ? "" : labels.text(column, row.get(column));
    }

    /** Returns the label; on a blank form with the unit that a bare number takes. */
    String label(Column<?> column) {
        String label = Labels.of(column);
        if (row == null && column.kind() instanceof Kind.Minutes(var unit)) {
            return Messages.text(unit == DurationUnit.HOURS ? "paper.unit.hours" : "paper.unit.minutes", label);
        }
        return label;
    }
}
