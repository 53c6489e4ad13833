package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SheetRows;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Trials by tool, each with its total: what somebody shows of their own. */
final class TrialList {

    /** More would take too many pages: the spreadsheet export has them all. */
    private static final int MOST = 1_000;

    private static final List<Column<?>> COLUMNS =
            List.of(Trials.DAY, Trials.TESTER, Trials.TASK, Trials.MINUTES, Trials.NET_GAIN);

    /** The trials of one tool: what they add up to, and those that are shown. */
    private static final class OfTool {

        private final String tool;
        private final List<Row> shown = new ArrayList<>();
        private long count;
        private long minutes;

        OfTool(String tool) {
            this.tool = tool;
        }
    }

    private final Paper paper;
    private final Map<Optional<UUID>, OfTool> byTool = new LinkedHashMap<>();
    private long count;
    private long minutes;

    /** @param query its order is not kept: tools come by name, each with its latest trial first */
    TrialList(Paper paper, Query query) {
        this.paper = paper;
        Query byName = query.order(List.of(Sort.by(Trials.TOOL), Sort.descending(Trials.DAY)));
        new SheetRows(paper.reader(), byName).each(ProgressListener.NONE, this::add);
    }

    private void add(Row trial) {
        OfTool tool = byTool.computeIfAbsent(
                Optional.ofNullable(trial.get(Trials.TOOL)),
                _ -> new OfTool(paper.entries(trial).text(Trials.TOOL)));
        int spent = trial.get(Trials.MINUTES, 0);
        if (count < MOST) {
            tool.shown.add(trial);
        }
        tool.count++;
        tool.minutes += spent;
        count++;
        minutes += spent;
    }

    Printout printout(String title) {
        PaperParts parts = paper.parts();
        List<Xhtml> pieces = new ArrayList<>();
        pieces.add(parts.title(title, said(count, minutes)));
        pieces.add(
                parts.fields(parts.field(Messages.text("paper.field.association"), paper.association(), Width.WHOLE)));
        for (OfTool tool : byTool.values()) {
            pieces.add(parts.section(heading(tool)));
            if (!tool.shown.isEmpty()) {
                pieces.add(table(tool.shown));
            }
        }
        if (count > MOST) {
            pieces.add(parts.sentence(Messages.text("journal.paper.more", count - MOST)));
        }
        return paper.roomy(title, Messages.text("journal.paper.subject"), Xhtml.all(pieces));
    }

    private Xhtml table(List<Row> trials) {
        List<Head> heads = COLUMNS.stream()
                .map(column -> new Head(
                        Labels.of(column), width(column), column.kind() instanceof Kind.Minutes || column.isDerived()))
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

    private static String heading(OfTool tool) {
        String named = tool.tool.isEmpty() ? Messages.text("journal.paper.no_tool") : tool.tool;
        String all = said(tool.count, tool.minutes);
        int shown = tool.shown.size();
        return Messages.text(
                "journal.title", named, shown < tool.count ? Messages.text("journal.paper.shown", all, shown) : all);
    }

    private static String said(long trials, long minutes) {
        return Messages.text(
                "journal.paper.count",
                Messages.text("journal.trials", trials),
                Messages.words().duration(minutes));
    }
}
