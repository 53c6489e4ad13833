package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The effects of importing the file, with the answers so far.
 *
 * @param look    the table; absent for a workbook of ours, which has many
 * @param lines   every row of the file that is read, then what there is to know of the file
 * @param targets what the unknown names may be attached to, by {@link
 *     fr.technolucide.exchange.intake.plan.UnknownName#list}
 */
record PlannedImport(
        Optional<TablePreview> look,
        ImportPlan plan,
        Preview preview,
        List<CheckLine> lines,
        Map<String, List<Target>> targets) {

    /** @param id of a row, or of a choice */
    record Target(String id, String label) {}

    ImportReport report() {
        return plan.report();
    }

    /** Returns the number of rows of the workbook that it would add or change. */
    int changes() {
        return report().imported() + report().updated();
    }
}
