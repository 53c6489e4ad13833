package fr.technolucide.catalog.schema;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.Computations;
import fr.technolucide.catalog.rule.SheetRules;
import fr.technolucide.workbook.Schema;
import java.util.List;

/** The schema of every workbook. */
public final class Catalog {

    /** Raised when a sheet, a stored column or an index is added: an older workbook then gets it when it is opened. */
    public static final int VERSION = 6;

    public static final Schema SCHEMA = schema();

    private Catalog() {}

    private static Schema schema() {
        Computations.give();
        SheetRules.give();
        return new Schema(
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
                        LegalDeadlines.SHEET,
                        Attachments.SHEET));
    }
}
