package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.ShippedFactors;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.FilePicker;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.sheet.FormPlan;
import fr.technolucide.ui.sheet.Options;
import fr.technolucide.ui.sheet.Remedy;
import fr.technolucide.ui.sheet.RowAction;
import fr.technolucide.ui.sheet.SheetView;
import fr.technolucide.ui.sheet.TablePlan;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import javafx.scene.layout.BorderPane;

/**
 * The sheet of factors: each with its source and its day, those to verify again flagged, those that were changed said
 * to be; put back one by one or all at once, or taken from a newer file. A tab shows it where it shows that sheet.
 */
public final class FactorsView extends BorderPane {

    private final SheetView sheet;

    /** @param picker asks for the file of newer factors */
    public FactorsView(Session session, Options options, FilePicker picker) {
        ShippedFactors shipped = new ShippedFactors();
        Restoring restoring = new Restoring(session, shipped);
        NewerFactors newer = new NewerFactors(session, picker);
        this.sheet = new SheetView(
                session,
                Factors.SHEET,
                options,
                table(session.schema().own(Factors.SHEET), shipped, restoring, newer),
                form(session, restoring));
        getStyleClass().add("factors-view");
        setCenter(sheet);
    }

    private static TablePlan table(Sheet own, ShippedFactors shipped, Restoring restoring, NewerFactors newer) {
        return FactorColumns.in(TablePlan.of(own), shipped)
                .toolbar(view -> new FactorsToolbar(view, restoring::all, newer::pick));
    }

    private static FormPlan form(Session session, Restoring restoring) {
        return FormPlan.of(session.schema().own(Factors.SHEET))
                .remedy(
                        "rule.stale",
                        new Remedy.Write(
                                Messages.text("footprint.factor.verified"),
                                row -> Cells.of(Factors.VERIFIED_ON, LocalDate.now(session.clock()))))
                .action(new RowAction(row -> Messages.text("footprint.restore"), Shape.UNDO, restoring::one));
    }

    /** The sheet itself, for its rows, its keys and where the keyboard goes. */
    public SheetView sheet() {
        return sheet;
    }
}
