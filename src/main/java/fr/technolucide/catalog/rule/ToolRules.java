package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.figure.ToolFigures;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;

/** The warning about the figures of a tool. */
final class ToolRules {

    private ToolRules() {}

    static List<Finding> explorationCost(Row tool, Reader reader) {
        int leftOut = ToolFigures.leftOutOfCost(reader, tool);
        return leftOut == 0
                ? List.of()
                : List.of(Finding.warning(Tools.EXPLORATION_COST, "rule.tools.left_out_of_cost", leftOut));
    }
}
