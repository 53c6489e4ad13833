package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trials by tool, each with its total: what somebody shows of their own. */
final class TrialList {

    /** More would be a book: the file for a spreadsheet has them all. */
    private static final int MOST = 1_000;

    private static final List<Column<?>> COLUMNS =
            List.of(Trials.DAY, Trials.TESTER, Trials.TASK, Trials.MINUTES, Trials.NET_GAIN);

    private final Paper paper;
    private final Listing listing;
    private final long minutes;
    private final List<Row> rows;

    /** @param query its order is not kept: tools come by name, each with its latest trial first */
    TrialList(Paper paper, Query query) {
        this.paper = paper;
        this.listing = paper.reader().list(query.order(List.of(Sort.by(Trials.TOOL), Sort.descending(Trials.DAY))));
        this.minutes = paper.reader().sum(listing, Trials.MINUTES);
        this.rows = paper.reader().rows(listing, 0, Math.min(MOST, listing.size()));
    }

    Printout printout(String title) {
        PaperParts parts = paper.parts();
        List<Xhtml> pieces = new ArrayList<>();
        pieces.add(parts.title(title, said(listing.size(), minutes)));
        pieces.add(
                parts.fields(parts.field(Messages.text("paper.field.association"), paper.association(), Width.WHOLE)));
        Map<String, List<Row>> byTool = new LinkedHashMap<>();
        rows.forEach(row -> byTool.computeIfAbsent(paper.entries(row).text(Trials.TOOL), tool -> new ArrayList<>())
                .add(row));
        byTool.forEach((tool, trials) -> {
            pieces.add(parts.section(heading(tool, trials)));
            pieces.add(table(trials));
        });
        if (rows.size() < listing.size()) {
            pieces.add(parts.sentence(Messages.text("journal.paper.more", listing.size() - rows.size())));
        }
        return paper.roomy(title, Messages.text("journal.paper.subject"), Xhtml.all(pieces));
    }

    private Xhtml table(List<Row> trials) {
        List<Head> heads = COLUMNS.stream()
                .map(column -> new Head(Labels.of(column), width(column)))
                .toList();
        return paper.parts()
                .table(
                        heads,
                        trials.stream()
                                .map(row -> paper.entries(row).cells(COLUMNS))
                                .toList());
    }

    private static Width width(Column<?> column) {
        return column.equals(Trials.TASK) ? Width.FREE : Width.NARROW;
    }

    private static String heading(String tool, List<Row> trials) {
        long minutes =
                trials.stream().mapToLong(trial -> trial.get(Trials.MINUTES, 0)).sum();
        String named = tool.isEmpty() ? Messages.text("journal.paper.no_tool") : tool;
        return Messages.text("journal.title", named, said(trials.size(), minutes));
    }

    private static String said(long trials, long minutes) {
        return Messages.text(
                "journal.paper.count",
                Messages.text("journal.trials", trials),
                Messages.words().duration(minutes));
    }
}
