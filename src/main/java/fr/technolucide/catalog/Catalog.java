package fr.technolucide.catalog;

import fr.technolucide.workbook.Schema;
import java.util.List;

/** The schema of every workbook. */
public final class Catalog {

    /** Raised when a sheet or a stored column is added: a workbook of an older version then gets it when it is opened. */
    public static final int VERSION = 4;

    public static final Schema SCHEMA = new Schema(
            VERSION,
            List.of(
                    Association.SHEET,
                    People.SHEET,
                    Tools.SHEET,
                    Trials.SHEET,
                    Retrospectives.SHEET,
                    RetroNotes.SHEET,
                    Actions.SHEET,
                    UseCases.SHEET,
                    Usages.SHEET,
                    Alternatives.SHEET,
                    Checklists.SHEET,
                    Questions.SHEET,
                    Answers.SHEET,
                    Meetings.SHEET,
                    Decisions.SHEET,
                    StopCriteria.SHEET,
                    Reviews.SHEET,
                    Factors.SHEET,
                    Experts.SHEET,
                    SupportRequests.SHEET,
                    Learning.SHEET,
                    Inspirations.SHEET,
                    LegalDeadlines.SHEET));

    private Catalog() {}
}
