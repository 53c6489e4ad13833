package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.footprint.FactorsView;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The other sheets of the tab as generic tables and forms; the factors have a view of their own. */
final class OtherSheets {

    private final Session session;
    private final Options options;
    private final FilePicker files;
    private final List<Sheet> sheets;
    private final Map<Sheet, SheetView> views = new HashMap<>();

    /** @param files asks for a file of newer factors */
    OtherSheets(Session session, Options options, FilePicker files) {
        this.session = session;
        this.options = options;
        this.files = files;
        this.sheets = session.schema().sheets().stream()
                .filter(sheet -> sheet.tab() == WorkbookTab.USE_CASES && !sheet.equals(UseCases.SHEET))
                .toList();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Optional<Sheet> own(Sheet sheet) {
        return sheets.stream().filter(sheet::equals).findFirst();
    }

    SheetView view(Sheet sheet) {
        Sheet own = session.schema().own(sheet);
        return views.computeIfAbsent(
                own,
                wanted -> wanted.equals(Factors.SHEET)
                        ? FactorsView.of(session, options, files)
                        : new SheetView(session, wanted, options));
    }
}
