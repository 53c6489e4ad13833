package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.OurExport;
import fr.technolucide.exchange.intake.match.SourceSentences;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.plan.ReportBuilder;
import fr.technolucide.exchange.source.CellRange;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceWarning;
import java.util.Optional;

/** Reports what the reading of a file warned of: about the whole file, its hidden worksheets, and the one that is taken. */
final class FileRemarks {

    private FileRemarks() {}

    /** @param table that is taken; absent for none */
    static void say(ReportBuilder report, Source source, Optional<SourceTable> table) {
        Optional<String> worksheet = table.map(SourceTable::worksheet);
        for (SourceWarning warning : source.warnings()) {
            if (table.isPresent() && isAbove(table.get(), warning)) {
                continue;
            }
            boolean concerned = warning.sheet().isEmpty()
                    || (warning.kind() == SourceWarning.Kind.HIDDEN_SHEET
                            && !OurExport.isHelper(source, warning.sheet()))
                    || worksheet.filter(warning.sheet()::equals).isPresent();
            if (concerned && warning.kind() == SourceWarning.Kind.SHORT_LINE) {
                report.warn(null, SourceSentences.line(warning), null, SourceSentences.warning(warning));
            } else if (concerned) {
                report.remark(SourceSentences.line(warning), SourceSentences.warning(warning));
            }
        }
    }

    /** Returns whether a warning is about the merged cells of the title above a table: nothing of the table is in them. */
    private static boolean isAbove(SourceTable table, SourceWarning warning) {
        return warning.kind() == SourceWarning.Kind.MERGED_CELLS
                && warning.detail().equals("1")
                && warning.sheet().equals(table.worksheet())
                && CellRange.parse(warning.place())
                        .filter(range -> range.lastLine() < table.headerLine())
                        .isPresent();
    }
}
