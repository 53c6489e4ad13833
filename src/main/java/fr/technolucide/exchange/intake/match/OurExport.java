package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.excel.ExportMark;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceFormat;

/** The marks by which a file that the program wrote is known. */
public final class OurExport {

    private OurExport() {}

    /** Returns whether it is a workbook that the program wrote, which knows where its rows go. */
    public static boolean isWorkbook(Source source) {
        return source.properties().containsKey(ExportMark.FORMAT);
    }

    /** Returns whether it is a form of ours that was filled in on a screen, which knows where its fields go. */
    public static boolean isForm(Source source) {
        return source.format() == SourceFormat.PDF;
    }

    /** Returns whether a hidden worksheet is one that an export of ours hides itself: it has no table. */
    public static boolean isHelper(Source source, String worksheet) {
        return isWorkbook(source)
                && source.sheets().stream()
                        .anyMatch(sheet ->
                                sheet.name().equals(worksheet) && sheet.tables().isEmpty());
    }

    /** Returns whether it has no names and ids, and so must not come back into a workbook. */
    public static boolean isWithoutNames(Source source) {
        return source.properties().containsKey(ExportScope.MARK)
                || (source.format().isOneTable() && isHeader(source));
    }

    private static boolean isHeader(Source source) {
        return source.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream().limit(1))
                .anyMatch(row -> row.columns()
                        .mapToObj(column -> CellText.of(row.cell(column)).strip())
                        .anyMatch(ExportScope.MARK::equals));
    }
}
