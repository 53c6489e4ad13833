package fr.technolucide.exchange.intake.plan;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.StepKind;
import java.util.List;

/**
 * The edits that an import would make, with their report; nothing is done until its change is submitted to the workbook
 * it was planned on.
 */
public record ImportPlan(List<Edit> edits, ImportReport report, ChangeSet.PlannedOn on) {

    public ImportPlan {
        edits = List.copyOf(edits);
    }

    /** Returns whether there is nothing to do: no step of the history must be made. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** One step, undone as a whole; refused where the workbook is no longer as it was planned on. */
    public ChangeSet change(String sourceName) {
        return new ChangeSet(StepKind.IMPORTED, sourceName, edits, on);
    }
}
