package fr.technolucide.exchange.intake.plan;

import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;

/**
 * The edits that an import would make, with their report; nothing is done until its change is submitted to the workbook
 * it was planned on.
 *
 * @param files those that its rows name by their hash, to be {@linkplain #keepFiles kept} first
 */
public record ImportPlan(List<Edit> edits, ImportReport report, ChangeSet.PlannedOn on, List<Path> files) {

    public ImportPlan {
        edits = List.copyOf(edits);
        files = List.copyOf(files);
    }

    /** Returns whether there is nothing to do: no step of the history must be made. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /**
     * Keeps the files in the workbook.
     *
     * @throws fr.technolucide.workbook.RefusedEdit if one cannot be read any more, or there is no room for all
     */
    public void keepFiles(Workbook workbook) {
        if (!files.isEmpty()) {
            workbook.keepFiles(files);
        }
    }

    /** One step, undone as a whole; refused where the workbook is no longer as it was planned on. */
    public ChangeSet change(String sourceName) {
        return new ChangeSet(StepKind.IMPORTED, sourceName, edits, on);
    }
}
