package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceFormat;

/** The mark of an export without names and ids, which must not come back into a workbook. */
public final class AnonymousExport {

    private AnonymousExport() {}

    public static boolean isWithoutNames(Source source) {
        return source.properties().containsKey(ExportScope.MARK)
                || (source.format() == SourceFormat.DELIMITED_TEXT && isHeader(source));
    }

    private static boolean isHeader(Source source) {
        return source.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream().limit(1))
                .anyMatch(row -> row.columns()
                        .mapToObj(column -> CellText.of(row.cell(column)).strip())
                        .anyMatch(ExportScope.MARK::equals));
    }
}
