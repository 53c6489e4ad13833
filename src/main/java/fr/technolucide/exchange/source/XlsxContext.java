package fr.technolucide.exchange.source;

/** The state that the worksheets of one Excel file share while it is read. */
record XlsxContext(SharedStrings strings, XlsxStyles styles, boolean since1904, ReadBudget budget, Warnings warnings) {}
