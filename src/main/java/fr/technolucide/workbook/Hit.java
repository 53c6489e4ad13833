package fr.technolucide.workbook;

import java.util.UUID;

/** A row found by a search in the whole workbook. */
public record Hit(Sheet sheet, UUID row) {}
