package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.FormCell;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.PdfField;
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
import java.util.function.Consumer;
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
    private final String fieldsOf;
    private final Consumer<PaperPlace> told;
    private final Set<Column<?>> placed = new HashSet<>();

    /**
     * @param fieldsOf the row that the fields of a screen are about; empty where there are none
     * @param told     of each place to fill, in the order of the form
     */
    Entries(PaperParts parts, Labels labels, @Nullable Row row, String fieldsOf, Consumer<PaperPlace> told) {
        this.told = told;
        this.fieldsOf = fieldsOf;
        this.parts = parts;
        this.labels = labels;
        this.row = row;
    }

    /** Returns the label and the value on a dotted line. */
    Xhtml field(Column<?> column, Width width) {
        place(column, width);
        return parts.field(label(column), text(column), width, pdfField(column));
    }

    private PdfField pdfField(Column<?> column) {
        return fieldsOf.isEmpty()
                ? PdfField.NONE
                : PdfField.line(
                        FormCell.of(column, fieldsOf), Messages.text("paper.fillable.heard", fieldsOf, label(column)));
    }

    /** Returns the label and the value under it, or some lines to write on. */
    Xhtml writing(Column<?> column, int lines) {
        place(column, Width.WHOLE);
        return parts.writing(
                label(column), text(column), lines, pdfField(column).typed(PdfField.Type.LINES));
    }

    /** Returns every item of a list, with its box, then a box for each of some columns. */
    @SafeVarargs
    final Xhtml choices(Column<? extends Enum<?>> column, Column<Boolean>... more) {
        return items(column, (Kind.Choice<?>) column.kind(), more);
    }

    @SafeVarargs
    final Xhtml items(Column<?> column, Kind.Choice<?> choice, Column<Boolean>... more) {
        place(column, more.length == 0 ? Width.WHOLE : Width.MOST);
        Object chosen = row == null ? null : row.get(column);
        PdfField place = pdfField(column);
        List<Xhtml> picks = new ArrayList<>();
        choice.items().forEach(item -> {
            String word = Labels.item(choice, item);
            picks.add(parts.pick(word, item == chosen, place.item(Kind.Choice.id(item), word)));
        });
        for (Column<Boolean> flag : more) {
            picks.add(flag(flag));
        }
        return parts.picks(label(column), picks);
    }

    /** Returns every mark, with its box. */
    Xhtml marks(Column<Integer> column, String label) {
        place(column, Width.HALF);
        Kind.Rating rating = (Kind.Rating) (Kind<?>) column.kind();
        Integer chosen = row == null ? null : row.get(column);
        return parts.picks(
                label,
                IntStream.rangeClosed(rating.min(), rating.max())
                        .mapToObj(mark -> {
                            String word = Messages.words().number(mark);
                            boolean crossed = chosen != null && chosen == mark;
                            return parts.pick(word, crossed, pdfField(column).item(Integer.toString(mark), word));
                        })
                        .toList());
    }

    /** Returns one box, and the label as its word. */
    Xhtml flag(Column<Boolean> column) {
        place(column, Width.REST);
        return parts.pick(
                Labels.of(column),
                row != null && row.is(column),
                pdfField(column).typed(PdfField.Type.FLAG));
    }

    /** Notes that the form has a place of its own for a column, over a whole line. */
    void placeItself(Column<?> column) {
        place(column, Width.WHOLE);
    }

    private void place(Column<?> column, Width width) {
        if (row != null && column.isConfidential()) {
            throw new IllegalArgumentException("never printed: " + column);
        }
        placed.add(column);
        if (row == null) {
            told.accept(new PaperPlace(column, width.share()));
        }
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
