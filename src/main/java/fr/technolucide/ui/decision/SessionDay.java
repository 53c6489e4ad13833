package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.QuickFix;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The day of the session in which something was decided. One that was planned and is still to come is asked about; where
 * none is known, today is proposed.
 */
public final class SessionDay {

    private static final String PLANNED = "decision.held.planned";

    private @Nullable Outcome decided;
    /** Read off the UI thread, once the row that goes with it is taken. */
    private volatile boolean proposed;

    /** Returns the plan with a press that answers the question. */
    public FormPlan offering(FormPlan plan) {
        return plan.remedy(
                PLANNED,
                new QuickFix.Write(Messages.text("decision.held.today"), row -> Cells.of(Decisions.DAY, row.today())));
    }

    /** Returns what is to be said of the day of a decision. */
    public List<Finding> findings(Row decision) {
        LocalDate day = decision.get(Decisions.DAY);
        if (day == null || decision.isEmpty(Decisions.OUTCOME)) {
            return List.of();
        }
        if (day.isAfter(decision.today())) {
            return List.of(
                    Finding.error(Decisions.DAY, PLANNED, Messages.words().date(day)));
        }
        return proposed ? List.of(Finding.warning(Decisions.DAY, "decision.held.proposed")) : List.of();
    }

    /**
     * Proposes today in a form once something is decided there.
     *
     * @param then also told of each value taken
     */
    public void follow(EntryForm form, Consumer<Row> then) {
        form.onTaken(row -> {
            Outcome outcome = row.get(Decisions.OUTCOME);
            boolean chosen = outcome != null && outcome != decided;
            decided = outcome;
            proposed = form.isProposed(Decisions.DAY);
            if (chosen) {
                form.propose(Decisions.DAY, row.today());
            }
            then.accept(form.row());
        });
    }
}
