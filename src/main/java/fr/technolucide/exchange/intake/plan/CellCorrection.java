package fr.technolucide.exchange.intake.plan;

/**
 * A value that a person puts in the place of a cell of the file, or in that of one which the file does not have.
 *
 * @param row    its place among the rows of the table, from 0
 * @param column name of the column of the sheet that it fills
 * @param value  of the kind of that column
 */
public record CellCorrection(int row, String column, Object value) {}
