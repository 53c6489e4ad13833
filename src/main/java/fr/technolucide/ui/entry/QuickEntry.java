package fr.technolucide.ui.entry;

import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.Trials;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Sheet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** « Saisie rapide » for one window: opens the pile of a kind of sheet. */
public final class QuickEntry {

    private static final Map<Sheet, Supplier<PaperPlan>> PAPERS =
            Map.of(Trials.SHEET, TrialPaper::plan, Learning.SHEET, AttendancePaper::plan);

    private final Session session;

    public QuickEntry(Session session) {
        this.session = session;
    }

    /**
     * Opens the pile of the papers of a sheet.
     *
     * @return false when there is no such paper, or nothing can be written
     */
    public boolean open(Sheet sheet) {
        Optional<Supplier<PaperPlan>> paper = Optional.ofNullable(PAPERS.get(sheet));
        if (paper.isEmpty() || session.workbook().isReadOnly()) {
            return false;
        }
        PaperPlan plan = paper.get().get();
        Options known = Options.of(session);
        session.read(reader -> EntryForm.blank(plan.sheet(), session.workbook().mint(), reader))
                .then(blank -> new PileDialog(session, known, plan, blank).show());
        return true;
    }
}
