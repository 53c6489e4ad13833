package fr.technolucide.workbook.store;

import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Sheet;
import java.util.UUID;

/**
 * A cell that holds what no version of the program writes there, or a row that is not as the history says.
 *
 * @param finding the sentence, and the column when it is about one cell
 */
public record CellFault(Sheet sheet, UUID row, Finding finding) {}
