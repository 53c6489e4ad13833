package fr.technolucide.insight;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Stage;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;

/** Whole small sheets, with their figures. */
final class Rows {

    private Rows() {}

    /** In the sheet's own order, every derived value computed. */
    static List<Row> of(Reader reader, Sheet sheet) {
        var listing = reader.list(Query.of(sheet));
        return reader.complete(reader.rows(listing, 0, listing.size()), sheet.derived());
    }

    static boolean isAt(Row useCase, Stage stage) {
        return useCase.get(UseCases.STAGE) == stage;
    }
}
