package fr.technolucide.exchange.form;

import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.exchange.print.PaperOrientation;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of any sheet as a table, with the columns that the window shows and, under more than one row, what each column of
 * figures that adds up comes to. The columns stand side by side, as many as a page has room for; what a row holds in the
 * others stands under its name, so that nothing is cut or lost.
 */
final class RowTable {

    /** More would take too many pages: the spreadsheet export has them all. */
    private static final int MOST = 1_000;

    private final Paper paper;
    private final PrintedList.Rows list;
    private final ListLayout layout;
    private final ListSums sums;
    private final SheetRows listed;
    private final List<List<Xhtml>> lines = new ArrayList<>();

    private RowTable(Paper paper, PrintedList.Rows list) {
        this.paper = paper;
        this.list = list;
        this.layout = ListLayout.of(list.columns(), paper.lettering());
        this.sums = new ListSums(layout.beside(), paper.labels());
        this.listed = new SheetRows(paper.reader(), list.query());
        listed.each(ProgressListener.NONE, row -> {
            sums.add(row);
            if (lines.size() < MOST) {
                lines.add(line(row));
            }
        });
    }

    static Printout printout(Paper paper, PrintedList.Rows list) {
        RowTable table = new RowTable(paper, list);
        return printout(paper, list.title(), table.count(), List.of(table), table.pieces());
    }

    /** Returns several tables one after the other, each under its title; those without a row are left out. */
    static Printout printout(Paper paper, PrintedList.Several lists) {
        List<RowTable> tables = lists.lists().stream()
                .map(list -> new RowTable(paper, list))
                .filter(table -> !table.lines.isEmpty())
                .toList();
        Stream<Xhtml> pieces = tables.stream()
                .flatMap(table ->
                        Stream.concat(Stream.of(paper.parts().section(table.list.title())), table.pieces().stream()));
        return printout(paper, lists.title(), "", tables, pieces.toList());
    }

    private static Printout printout(
            Paper paper, String title, String remark, List<RowTable> tables, List<Xhtml> pieces) {
        PaperParts parts = paper.parts();
        boolean wide = tables.stream().anyMatch(table -> table.layout.orientation() == PaperOrientation.LANDSCAPE);
        boolean estimated =
                tables.stream().flatMap(table -> table.layout.read()).anyMatch(EstimateCaution::isAbout);
        Xhtml association =
                parts.fields(parts.field(Messages.text("paper.field.association"), paper.association(), Width.WHOLE));
        return paper.dense(
                        title,
                        Messages.text("paper.list.subject", title),
                        parts.title(title, remark),
                        association,
                        Xhtml.all(pieces),
                        estimated ? paper.caution() : Xhtml.none())
                .on(wide ? PaperOrientation.LANDSCAPE : PaperOrientation.PORTRAIT);
    }

    /** « 14 essais ». */
    private String count() {
        String sheet = "sheet." + list.query().sheet().name();
        return Messages.text("ui.count", listed.size(), Messages.text(sheet + ".one"), Messages.text(sheet + ".many"));
    }

    private List<Xhtml> pieces() {
        PaperParts parts = paper.parts();
        List<Xhtml> pieces = new ArrayList<>();
        if (!list.narrowing().isEmpty()) {
            pieces.add(parts.plain(Messages.text("paper.list.narrowed", String.join(" · ", list.narrowing()))));
        }
        if (!lines.isEmpty()) {
            List<List<Xhtml>> rows = new ArrayList<>(lines);
            sums.line(Messages.text("paper.board.total")).ifPresent(rows::add);
            pieces.add(parts.table(layout.heads(sums), rows));
        }
        if (listed.size() > MOST) {
            pieces.add(parts.sentence(Messages.text("paper.list.more", listed.size() - MOST)));
        }
        return pieces;
    }

    private List<Xhtml> line(Row row) {
        Map<Column<?>, String> texts = new HashMap<>();
        layout.read()
                .forEach(column ->
                        texts.computeIfAbsent(column, of -> paper.labels().text(of, row.get(of))));
        List<Xhtml> cells = new ArrayList<>();
        for (ListColumn column : layout.beside()) {
            String more = cells.isEmpty() ? under(row, texts) : "";
            Xhtml said = said(column, row, texts);
            cells.add(more.isEmpty() ? said : Xhtml.all(PaperParts.block("", said), Xhtml.element("p", "under", more)));
        }
        return cells;
    }

    private static Xhtml said(ListColumn column, Row row, Map<Column<?>, String> texts) {
        return column.isVerdict() && row.get(column.about()) instanceof Verdict verdict
                ? VerdictWord.of(verdict)
                : Xhtml.text(column.words().apply(row, texts));
    }

    /** Returns what else the first column reads, and what the columns without a place say. */
    private String under(Row row, Map<Column<?>, String> texts) {
        Stream<String> besides = layout.beside().getFirst().reads().stream()
                .skip(1)
                .filter(column -> !row.isEmpty(column))
                .map(column -> labelled(Labels.of(column), texts.getOrDefault(column, "")));
        Stream<String> away = layout.under().stream()
                .filter(column -> !row.isEmpty(column.about()))
                .map(column -> labelled(column.head(), column.words().apply(row, texts)));
        return Stream.concat(besides, away).collect(Collectors.joining(" · "));
    }

    private static String labelled(String label, String value) {
        return label + Messages.text("format.colon") + value;
    }
}
