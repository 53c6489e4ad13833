package fr.technolucide.exchange.source;

/**
 * Counts the records of delimited text as its bytes pass, so that one with too many is refused before it is read. A
 * record that holds separators alone is none.
 */
final class RecordCounter {
    private final ReadBudget budget;
    private boolean quoted;
    private boolean filled;
    private long records;

    RecordCounter(ReadBudget budget) {
        this.budget = budget;
    }

    /** @param bytes in any encoding in which ASCII is ASCII */
    void add(byte[] bytes, int length) {
        boolean inQuotes = quoted;
        boolean isFilled = filled;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == '"') {
                inQuotes = !inQuotes;
            } else if (b == '\n' || b == '\r') {
                if (isFilled && !inQuotes) {
                    budget.rows(++records);
                    isFilled = false;
                }
            } else if (b > ' ' || b < 0) {
                isFilled |= b != ';' && b != ',' && b != '|';
            }
        }
        quoted = inQuotes;
        filled = isFilled;
    }
}
