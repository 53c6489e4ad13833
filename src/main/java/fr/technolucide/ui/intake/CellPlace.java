package fr.technolucide.ui.intake;

import fr.technolucide.workbook.Column;

/**
 * The place of a cell that may be typed anew.
 *
 * @param row    among the rows of the table, from 0
 * @param line   in the file, from 1
 * @param index  of the column of the file, from 0; less where the file has none for it
 * @param column that it fills
 */
record CellPlace(int row, int line, int index, Column<?> column) {}
