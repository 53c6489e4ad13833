package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.ActionStatus;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an association wrote in its first month, up to 25 November 2026: one tool, six trials, a retrospective. */
public final class MonthRows {

    public static final UUID TOOL = UUID.fromString("00000000-0000-4000-8000-00000000a001");
    public static final UUID CHLOE = UUID.fromString("00000000-0000-4000-8000-00000000a002");
    private static final UUID DAOUDA = UUID.fromString("00000000-0000-4000-8000-00000000a003");

    private MonthRows() {}

    public static List<Edit> edits() {
        return List.of(
                insert(People.SHEET, CHLOE, Cells.of(People.NAME, "Chloé")),
                insert(People.SHEET, DAOUDA, Cells.of(People.NAME, "Daouda")),
                insert(Tools.SHEET, TOOL, Cells.of(Tools.NAME, "Écoutille")),
                trial(LocalDate.of(2026, 10, 28), DAOUDA, "Une première lettre"),
                trial(LocalDate.of(2026, 11, 9), CHLOE, "Relire un courrier"),
                trial(LocalDate.of(2026, 11, 16), CHLOE, "Relire un courrier"),
                trial(LocalDate.of(2026, 11, 16), DAOUDA, "Une lettre à la mairie"),
                trial(LocalDate.of(2026, 11, 16), DAOUDA, "Une lettre à la caisse"),
                trial(LocalDate.of(2026, 11, 25), DAOUDA, "Un compte rendu"),
                Edit.insert(
                        Retrospectives.SHEET,
                        Cells.of(Retrospectives.NUMBER, 1)
                                .and(Retrospectives.FORMAT, Format.KEEP_STOP_TRY)
                                .and(Retrospectives.CHANGE, Change.ADJUST)
                                .and(Retrospectives.CHANGE_TEXT, "Relire à deux")
                                .and(Retrospectives.DAY, LocalDate.of(2026, 11, 18))
                                .and(Retrospectives.CLOSED_ON, LocalDate.of(2026, 11, 18))
                                .and(Retrospectives.NEXT_DAY, LocalDate.of(2026, 12, 9))),
                action("Faire relire la fiche par l’interprète", LocalDate.of(2026, 12, 2)),
                Edit.insert(
                        UseCases.SHEET,
                        Cells.of(UseCases.TITLE, "Comptes rendus d’ateliers")
                                .and(UseCases.STAGE, UseCaseStage.IDEA)
                                .and(UseCases.PROBLEM, "Personne n’a le temps de les écrire.")));
    }

    public static Edit action(String title, LocalDate due) {
        return Edit.insert(
                Actions.SHEET,
                Cells.of(Actions.TITLE, title)
                        .and(Actions.OPENED_ON, LocalDate.of(2026, 11, 1))
                        .and(Actions.OWNER, DAOUDA)
                        .and(Actions.DUE, due)
                        .and(Actions.STATUS, ActionStatus.OPEN));
    }

    public static Edit trial(LocalDate day, UUID tester, String task) {
        return Edit.insert(
                Trials.SHEET,
                Cells.of(Trials.DAY, day)
                        .and(Trials.TOOL, TOOL)
                        .and(Trials.TESTER, tester)
                        .and(Trials.TASK, task)
                        .and(Trials.MINUTES, 25));
    }

    private static Edit insert(Sheet sheet, UUID id, Cells cells) {
        return new Edit.Insert(sheet, id, cells, Edit.Origin.TYPED);
    }
}
