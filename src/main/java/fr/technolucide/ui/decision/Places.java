package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.CountingChecklists;
import fr.technolucide.catalog.PassageNeed;
import fr.technolucide.catalog.StagePassage;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Goes to where something that a use case lacks is dealt with. */
final class Places {

    private final Session session;
    private final WindowCommands window;
    private final UseCaseDecisions decisions;

    Places(Session session, WindowCommands window, UseCaseDecisions decisions) {
        this.session = session;
        this.window = window;
        this.decisions = decisions;
    }

    /** What one does there: {@code sheet}, {@code checklist} or {@code decision}. */
    static String of(PassageNeed need) {
        return switch (need) {
            case PROBLEM, OWNER, REVIEW_DATE -> "use_case";
            case RED_FLAGS, FULL_CHECKLIST -> "checklist";
            case DECISION, STOP_CRITERIA -> "decision";
        };
    }

    void go(StagePassage passage, PassageNeed need) {
        UUID useCase = passage.useCase().id();
        switch (need) {
            case PROBLEM, OWNER, REVIEW_DATE -> session.reveal(UseCases.SHEET, useCase);
            case RED_FLAGS, FULL_CHECKLIST -> checklist(passage.useCase());
            case DECISION, STOP_CRITERIA -> decisions.prepare(useCase, null);
        }
    }

    /** To the filling that counts, else to a new one. */
    private void checklist(Row useCase) {
        session.read(reader -> Optional.ofNullable(
                        CountingChecklists.of(reader, List.of(useCase)).get(useCase.id())))
                .then(found -> found.ifPresentOrElse(
                        row -> session.reveal(Checklists.SHEET, row.id()), () -> window.begin(Checklists.SHEET)));
    }
}
