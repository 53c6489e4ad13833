package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.match.UnmatchedColumns;
import fr.technolucide.exchange.intake.plan.ReportBuilder;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.language.Messages;
import java.util.List;

/**
 * What a file has around the table that is taken from it, and that is not taken: its totals, another table below it, other
 * worksheets. A person who looks at the file takes all of it for one thing.
 *
 * @param finder that found the table
 */
record TableSurroundings(TableFinder finder, SourceTable table) {

    /** @param found whether nobody asked for this very table */
    void say(ReportBuilder report, boolean found) {
        List<SourceRow> under = finder.leftUnder(table);
        if (!under.isEmpty()) {
            report.remark(under.getFirst().line(), Messages.text("intake.under", table.name(), under.size()));
        }
        finder.body(table).ifPresent(body -> {
            if (!body.totals().isEmpty()) {
                report.remark(
                        body.totals().getFirst().line(),
                        Messages.text("intake.totals", body.totals().size()));
            }
            if (!body.beyond().isEmpty()) {
                report.remark(
                        body.beyond().getFirst().line(),
                        Messages.text("intake.beyond", UnmatchedColumns.named(body.titles())));
            }
        });
        List<String> others = found ? finder.others(table.worksheet()) : List.of();
        if (!others.isEmpty()) {
            report.remark(0, Messages.text("intake.other_worksheets", UnmatchedColumns.named(others), others.size()));
        }
    }
}
