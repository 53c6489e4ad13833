package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.UUID;

/**
 * A use case in the list beside its sheet.
 *
 * @param second the stage and the tool
 */
record CaseLine(UUID id, String title, String second, Verdict verdict) {

    static List<CaseLine> of(Reader reader, Query query) {
        Labels labels = new Labels(reader);
        var listing = reader.list(query);
        return reader.complete(reader.rows(listing, 0, listing.size()), List.of(UseCases.VERDICT)).stream()
                .map(row -> line(row, labels))
                .toList();
    }

    private static CaseLine line(Row row, Labels labels) {
        UUID tool = row.get(UseCases.TOOL);
        return new CaseLine(
                row.id(),
                row.get(UseCases.TITLE, ""),
                CaseWords.second(row, tool == null ? "" : labels.of(Tools.SHEET, tool)),
                row.get(UseCases.VERDICT, Verdict.INCOMPLET));
    }
}
