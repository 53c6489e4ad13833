package fr.technolucide.exchange.excel.data;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.Comparator;
import java.util.List;

/** The sheets in the order in which a board opens them: what it decides first, then what that stands on. */
public final class BoardOrder {

    private static final List<String> FIRST = List.of(
                    Decisions.SHEET,
                    UseCases.SHEET,
                    Actions.SHEET,
                    Retrospectives.SHEET,
                    RetroNotes.SHEET,
                    Reviews.SHEET,
                    Tools.SHEET,
                    Trials.SHEET,
                    Checklists.SHEET,
                    Answers.SHEET,
                    Usages.SHEET,
                    Alternatives.SHEET,
                    Learning.SHEET)
            .stream()
            .map(Sheet::name)
            .toList();

    private BoardOrder() {}

    /** Returns every sheet; those that the board asks nothing of keep their order at the end. */
    public static List<Sheet> of(Schema schema) {
        return schema.sheets().stream()
                .sorted(Comparator.comparingInt(BoardOrder::place))
                .toList();
    }

    private static int place(Sheet sheet) {
        int place = FIRST.indexOf(sheet.name());
        return place < 0 ? FIRST.size() : place;
    }
}
