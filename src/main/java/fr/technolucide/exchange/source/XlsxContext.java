package fr.technolucide.exchange.source;

/** What every worksheet of one Excel file shares while it is read. */
record XlsxContext(SharedStrings strings, XlsxStyles styles, boolean since1904, ReadBudget budget, Warnings warnings) {}
