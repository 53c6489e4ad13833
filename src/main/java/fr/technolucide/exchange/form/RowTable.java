package fr.technolucide.exchange.form;

import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of any sheet as a table, with the columns that the window shows. The first columns stand side by side, as many
 * as a page has room for; what a row holds in the others stands under its name, so that nothing is cut or lost.
 */
final class RowTable {

    /** More would take too many pages: the spreadsheet export has them all. */
    private static final int MOST = 1_000;

    /** What the columns beside the name of a row may take of the 180 mm of a page. */
    private static final int ROOM = 124;

    /** So many letters of the head of a narrow column stand on one line; it is never broken within a word. */
    private static final int NARROW_WORD = 11;

    private final Paper paper;
    private final Query query;
    private final List<Column<?>> beside = new ArrayList<>();
    private final List<Column<?>> under = new ArrayList<>();

    RowTable(Paper paper, Query query) {
        this.paper = paper;
        this.query = query;
        List<Column<?>> shown = query.sheet().columns().stream()
                .<Column<?>>map(column -> column)
                .filter(column -> column.isInTable() && !column.isHidden() && !column.isConfidential())
                .toList();
        int left = ROOM;
        for (Column<?> column : shown) {
            int width = beside.isEmpty() ? 0 : millimetres(width(column));
            (under.isEmpty() && width <= left ? beside : under).add(column);
            left -= width;
        }
    }

    Printout printout(String title) {
        PaperParts parts = paper.parts();
        SheetRows listed = new SheetRows(paper.reader(), query);
        List<List<Xhtml>> lines = new ArrayList<>();
        listed.each(ProgressListener.NONE, row -> {
            if (lines.size() < MOST) {
                lines.add(line(row));
            }
        });
        List<Xhtml> pieces = new ArrayList<>();
        pieces.add(parts.title(title, Messages.text("paper.list.count", listed.size())));
        pieces.add(
                parts.fields(parts.field(Messages.text("paper.field.association"), paper.association(), Width.WHOLE)));
        if (!lines.isEmpty()) {
            pieces.add(parts.table(beside.stream().map(this::head).toList(), lines));
        }
        if (listed.size() > MOST) {
            pieces.add(parts.sentence(Messages.text("paper.list.more", listed.size() - MOST)));
        }
        if (beside.stream().anyMatch(EstimateCaution::isAbout) || under.stream().anyMatch(EstimateCaution::isAbout)) {
            pieces.add(paper.caution());
        }
        return paper.dense(title, Messages.text("paper.list.subject", title), Xhtml.all(pieces));
    }

    private Head head(Column<?> column) {
        return new Head(
                Labels.shortOf(column),
                column.equals(beside.getFirst()) ? Width.FREE : width(column),
                isFigure(column));
    }

    private List<Xhtml> line(Row row) {
        Entries entries = paper.entries(row);
        List<Xhtml> cells = new ArrayList<>(entries.cells(beside));
        String more = entries.pairs(under).stream()
                .map(pair -> pair.label() + Messages.text("format.colon") + pair.value())
                .collect(Collectors.joining(" · "));
        if (!more.isEmpty()) {
            cells.set(
                    0,
                    Xhtml.all(
                            Xhtml.element("p", "", entries.text(beside.getFirst())),
                            Xhtml.element("p", "under", more)));
        }
        return cells;
    }

    private static boolean isFigure(Column<?> column) {
        return switch (column.kind()) {
            case Kind.Count _, Kind.Minutes _, Kind.Decimal _, Kind.Money _, Kind.Rating _ -> true;
            case Kind.Derived<?>(var value, var _) -> isFigure(value);
            default -> false;
        };
    }

    private static boolean isFigure(Value<?> value) {
        return switch (value) {
            case Value.Plain<?>(Kind.Count _), Value.Plain<?>(Kind.Minutes _), Value.Plain<?>(Kind.Money _) -> true;
            case Value.Share _ -> true;
            default -> false;
        };
    }

    /**
     * Returns the width of a column that is not the first: words need more room than figures and days, and so does a long
     * word of a head.
     */
    private static Width width(Column<?> column) {
        boolean small = isFigure(column) || column.kind() instanceof Kind.Date;
        return small && longestWord(Labels.shortOf(column)) <= NARROW_WORD ? Width.NARROW : Width.SHORT;
    }

    private static int longestWord(String head) {
        return Stream.of(head.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    private static int millimetres(Width width) {
        return width == Width.NARROW ? 24 : 37;
    }
}
