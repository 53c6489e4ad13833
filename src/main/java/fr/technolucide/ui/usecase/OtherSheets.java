package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.common.FilePicker;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.footprint.FactorsView;
import fr.technolucide.ui.sheet.Options;
import fr.technolucide.ui.sheet.SheetView;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Tab;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/** The other sheets of the tab: factors have a screen of their own, the others are shown as any sheet. */
final class OtherSheets {

    /**
     * One of them.
     *
     * @param node what is shown
     * @param view its rows, its keys
     */
    record Shown(Node node, SheetView view) {}

    private final Session session;
    private final Options options;
    private final FilePicker picker;
    private final List<Sheet> sheets;
    private final Map<Sheet, Shown> made = new HashMap<>();

    OtherSheets(Session session, Options options, FilePicker picker) {
        this.session = session;
        this.options = options;
        this.picker = picker;
        this.sheets = session.schema().sheets().stream()
                .filter(sheet -> sheet.tab() == Tab.USE_CASES && !sheet.equals(UseCases.SHEET))
                .toList();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Optional<Sheet> own(Sheet sheet) {
        return sheets.stream().filter(sheet::equals).findFirst();
    }

    Shown shown(Sheet sheet) {
        return made.computeIfAbsent(session.schema().own(sheet), this::make);
    }

    SheetView view(Sheet sheet) {
        return shown(sheet).view();
    }

    private Shown make(Sheet sheet) {
        if (sheet.equals(Factors.SHEET)) {
            FactorsView factors = new FactorsView(session, options, picker);
            return new Shown(factors, factors.sheet());
        }
        SheetView view = new SheetView(session, sheet, options);
        return new Shown(view, view);
    }
}
