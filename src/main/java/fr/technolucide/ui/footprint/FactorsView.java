package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.ShippedFactors;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.QuickFix;
import fr.technolucide.ui.form.RowAction;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.ui.table.TablePlan;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;

/**
 * The sheet of factors: each with its source and its day, those to verify again flagged, those that were changed said
 * to be; put back one by one or all at once, or taken from a newer file. A tab shows it where it shows that sheet.
 */
public final class FactorsView {

    private FactorsView() {}

    /** @param picker asks for the file of newer factors */
    public static SheetView of(Session session, Options options, FilePicker picker) {
        Sheet own = session.schema().own(Factors.SHEET);
        ShippedFactors shipped = new ShippedFactors();
        FactorRestorer restoring = new FactorRestorer(session, shipped);
        NewerFactors newer = new NewerFactors(session, picker);
        TablePlan table = FactorColumns.in(TablePlan.of(own), shipped)
                .toolbar(view -> new FactorsToolbar(view, restoring::all, newer::pick));
        return new SheetView(session, own, options, table, form(session, own, restoring));
    }

    private static FormPlan form(Session session, Sheet own, FactorRestorer restoring) {
        return FormPlan.of(own)
                .remedy(
                        "rule.stale",
                        new QuickFix.Write(
                                Messages.text("footprint.factor.verified"),
                                row -> Cells.of(Factors.VERIFIED_ON, LocalDate.now(session.clock()))))
                .action(new RowAction(row -> Messages.text("footprint.restore"), Shape.UNDO, restoring::one));
    }
}
