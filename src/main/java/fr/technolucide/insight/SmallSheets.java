package fr.technolucide.insight;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Reads whole small sheets, with their figures. */
final class SmallSheets {

    private SmallSheets() {}

    /**
     * Returns the rows in the sheet's own order, with their derived values.
     *
     * @param apart the derived columns that are not computed, since nobody asks for them
     */
    static List<Row> of(Reader reader, Sheet sheet, Column<?>... apart) {
        List<Column<?>> figures = new ArrayList<>(sheet.derived());
        figures.removeAll(List.of(apart));
        var listing = reader.list(Query.of(sheet));
        return reader.complete(reader.rows(listing, 0, listing.size()), figures);
    }

    static boolean isAt(Row useCase, UseCaseStage stage) {
        return useCase.get(UseCases.STAGE) == stage;
    }
}
