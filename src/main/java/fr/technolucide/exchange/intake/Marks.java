package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceFormat;

/** The mark of an export without names and ids, which must not come back into a workbook. */
final class Marks {

    /** A document property of a workbook; in a text file, the header of a last, empty column. */
    static final String WITHOUT_NAMES = "technolucide.without_names";

    private Marks() {}

    static boolean isWithoutNames(Source source) {
        return source.properties().containsKey(WITHOUT_NAMES)
                || (source.format() == SourceFormat.DELIMITED_TEXT && isHeader(source));
    }

    private static boolean isHeader(Source source) {
        return source.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream().limit(1))
                .anyMatch(row -> row.columns()
                        .mapToObj(column -> CellText.of(row.cell(column)).strip())
                        .anyMatch(WITHOUT_NAMES::equals));
    }
}
