package fr.technolucide.exchange.intake.plan;

import fr.technolucide.workbook.Column;
import java.util.Optional;

/**
 * A name in the file that the workbook does not know; what is to be done of it is asked.
 *
 * @param column    that names it, the first one met
 * @param list      where it is missing: the name of a sheet, or of a list of choices
 * @param name      as in the file, the first time
 * @param lines     how many lines of the file name it
 * @param near      the label of a row that nearly has it
 * @param creatable whether a row can be made of the name alone
 */
public record UnknownName(
        Column<?> column, String list, String name, int lines, Optional<String> near, boolean creatable) {}
