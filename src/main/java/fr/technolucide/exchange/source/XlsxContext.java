package fr.technolucide.exchange.source;

/** What every worksheet of one Excel file shares while it is read. */
record XlsxContext(SharedStrings strings, Styles styles, boolean since1904, Budget budget, Warnings warnings) {}
