package fr.technolucide.exchange.intake.plan;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.StepKind;
import java.util.List;

/** What an import would do; nothing is done until its change is submitted to the workbook it was planned on. */
public record ImportPlan(List<Edit> edits, ImportReport report) {

    public ImportPlan {
        edits = List.copyOf(edits);
    }

    /** Whether there is nothing to do: no step of the history must be made. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** One step, undone as a whole. */
    public ChangeSet change(String sourceName) {
        return new ChangeSet(StepKind.IMPORTED, sourceName, edits);
    }
}
