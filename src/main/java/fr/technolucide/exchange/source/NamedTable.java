package fr.technolucide.exchange.source;

/**
 * A table that the spreadsheet knows by name (an Excel table, a database range of LibreOffice).
 *
 * @param range headers and totals included
 * @param headers whether its first line holds headers
 * @param totals whether its last line holds totals
 */
public record NamedTable(String name, CellRange range, boolean headers, boolean totals) {}
