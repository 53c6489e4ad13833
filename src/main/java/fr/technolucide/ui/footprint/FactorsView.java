package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.SeedIds;
import fr.technolucide.catalog.content.ShippedFactors;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.column.ColumnRole;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.QuickFix;
import fr.technolucide.ui.form.RowAction;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.DisplayedRow;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.ui.table.ShownColumn;
import fr.technolucide.ui.table.TablePlan;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

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

    /** The columns of the factors: the values and their unit, how sure, since when, and whose they are. */
    private static final class FactorColumns {

        private FactorColumns() {}

        static TablePlan in(TablePlan plan, ShippedFactors shipped) {
            ShownColumn label = ShownColumn.of(Factors.LABEL);
            return plan.without(Factors.KIND, Factors.CONFIDENCE)
                    .columns(
                            label.id(),
                            label,
                            ShownColumn.of(Factors.LOW),
                            ShownColumn.of(Factors.CENTRAL),
                            ShownColumn.of(Factors.HIGH),
                            ShownColumn.of(Factors.UNIT).as(ColumnRole.WHOLE),
                            ShownColumn.of(Factors.VERIFIED_ON)
                                    .saying(FactorColumns::verified, List.of())
                                    .looking(() -> FactorColumns::flag),
                            ShownColumn.of(Factors.SOURCE)
                                    .titled(Messages.text("footprint.factor.standing"))
                                    .as(ColumnRole.WHOLE)
                                    .saying(row -> standing(row.row(), shipped), List.of()));
        }

        private static String verified(DisplayedRow row) {
            String day = row.text(Factors.VERIFIED_ON);
            return isStale(row) ? Messages.text("footprint.factor.stale", day) : day;
        }

        private static boolean isStale(DisplayedRow row) {
            return Factors.isStale(row.row(), row.row().today());
        }

        private static void flag(Labeled cell, @Nullable DisplayedRow row) {
            cell.getStyleClass().remove("stale");
            if (row != null && isStale(row)) {
                cell.getStyleClass().add("stale");
            }
        }

        private static String standing(Row factor, ShippedFactors shipped) {
            if (!SeedIds.isSeeded(factor.id())) {
                return Messages.text("footprint.factor.own");
            }
            return Messages.text(shipped.isChanged(factor) ? "footprint.factor.changed" : "footprint.factor.shipped");
        }
    }

    /** « Rétablir la valeur livrée », of one factor or of all: one step, that undo takes back. */
    private static final class FactorRestorer {

        private final Session session;
        private final ShippedFactors shipped;

        FactorRestorer(Session session, ShippedFactors shipped) {
            this.session = session;
            this.shipped = shipped;
        }

        void one(Row factor) {
            Optional<Edit> edit = shipped.restoring(factor);
            restore(edit.stream().toList(), FactorWords.label(factor));
        }

        void all() {
            session.read(shipped::restoring).then(edits -> restore(edits, Messages.text("footprint.restore.step")));
        }

        private void restore(List<Edit> edits, String subject) {
            if (edits.isEmpty()) {
                session.dialogs()
                        .show(Message.of(
                                Tone.DONE,
                                Messages.text("footprint.restore.none"),
                                Messages.text("footprint.restore.none.text")));
                return;
            }
            PressCommand.of(session, new ChangeSet(StepKind.EDITED, subject, edits))
                    .saying(Messages.text("footprint.restored", edits.size()))
                    .run();
        }
    }
}
