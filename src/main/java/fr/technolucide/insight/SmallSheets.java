package fr.technolucide.insight;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;

/** Reads whole small sheets, with their figures. */
final class SmallSheets {

    private SmallSheets() {}

    /** Returns the rows in the sheet's own order, every derived value computed. */
    static List<Row> of(Reader reader, Sheet sheet) {
        var listing = reader.list(Query.of(sheet));
        return reader.complete(reader.rows(listing, 0, listing.size()), sheet.derived());
    }

    static boolean isAt(Row useCase, UseCaseStage stage) {
        return useCase.get(UseCases.STAGE) == stage;
    }
}
