package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.Share;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceFormat;

/** The mark of an export without names and ids, which must not come back into a workbook. */
final class Marks {

    private Marks() {}

    static boolean isWithoutNames(Source source) {
        return source.properties().containsKey(Share.MARK)
                || (source.format() == SourceFormat.DELIMITED_TEXT && isHeader(source));
    }

    private static boolean isHeader(Source source) {
        return source.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream().limit(1))
                .anyMatch(row -> row.columns()
                        .mapToObj(column -> CellText.of(row.cell(column)).strip())
                        .anyMatch(Share.MARK::equals));
    }
}
