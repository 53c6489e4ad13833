package fr.technolucide.exchange.source;

import java.util.Optional;

/** A rectangle of cells, both corners inside it; lines from 1, columns from 0. */
public record CellRange(int firstLine, int firstColumn, int lastLine, int lastColumn) {
    /** « A1:D20 », « $A$1:$D$20 » or « A1 ». */
    static Optional<CellRange> parse(String ref) {
        int colon = ref.indexOf(':');
        String from = colon < 0 ? ref : ref.substring(0, colon);
        String to = colon < 0 ? ref : ref.substring(colon + 1);
        CellRange range = new CellRange(Address.line(from), Address.column(from), Address.line(to), Address.column(to));
        boolean sound = range.firstLine > 0
                && range.firstColumn >= 0
                && range.lastLine >= range.firstLine
                && range.lastColumn >= range.firstColumn;
        return sound ? Optional.of(range) : Optional.empty();
    }
}
