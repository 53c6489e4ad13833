package fr.technolucide.ui.entry;

import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Sheet;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** « Saisie rapide » for one window: opens the pile of a kind of sheet. */
public final class QuickEntry {

    private static final Map<Sheet, Supplier<PaperPlan>> PAPERS = new LinkedHashMap<>();

    static {
        PAPERS.put(Trials.SHEET, TrialPaper::plan);
        PAPERS.put(Learning.SHEET, AttendancePaper::plan);
        PAPERS.put(Retrospectives.SHEET, RetrospectivePaper::plan);
        PAPERS.put(UseCases.SHEET, UseCasePaper::plan);
        PAPERS.put(SupportRequests.SHEET, SupportPaper::plan);
        PAPERS.put(Meetings.SHEET, MinutesPaper::plan);
    }

    private final Session session;

    public QuickEntry(Session session) {
        this.session = session;
    }

    /** Returns the sheets whose papers are typed in as a pile, in the order in which they are offered. */
    public static List<Sheet> sheets() {
        return List.copyOf(PAPERS.keySet());
    }

    /** Returns the plan of the papers of a sheet, if it has some. */
    static Optional<PaperPlan> plan(Sheet sheet) {
        return Optional.ofNullable(PAPERS.get(sheet)).map(Supplier::get);
    }

    /**
     * Opens the pile of the papers of a sheet.
     *
     * @return false when there is no such paper, or nothing can be written
     */
    public boolean open(Sheet sheet) {
        Optional<PaperPlan> paper = plan(sheet);
        if (paper.isEmpty() || session.workbook().isReadOnly()) {
            return false;
        }
        PaperPlan plan = paper.get();
        Options known = Options.of(session);
        session.read(reader ->
                        PaperFields.of(plan, reader, session.workbook()::mint, ZonedDateTime.now(session.clock())))
                .then(fields -> new PileDialog(session, known, plan, fields).show());
        return true;
    }
}
