package fr.technolucide.exchange.csv;

import fr.technolucide.exchange.FileNotation;
import fr.technolucide.language.Language;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Formats figures and dates that are copied to a spreadsheet of a language, which takes them as figures and dates. */
public final class SpreadsheetCells {

    private static final int HOUR = 60;

    private final FileNotation notation;

    public SpreadsheetCells(Language language) {
        this.notation = FileNotation.of(language);
    }

    /** Returns the text of a figure or of a date: « 24/11/2026 », « 1:45 », « 12,50 »; empty for what is neither. */
    public Optional<String> of(Kind<?> kind, Object value) {
        return switch (kind) {
            case Kind.Count _, Kind.Rating _ -> Optional.of(value.toString());
            case Kind.Minutes _ -> Optional.of(duration((Integer) value));
            case Kind.Decimal _ -> Optional.of(notation.number((BigDecimal) value));
            case Kind.Money _ -> Optional.of(notation.number(BigDecimal.valueOf((Long) value, 2)));
            case Kind.Date _ -> Optional.of(notation.day((LocalDate) value));
            case Kind.Derived<?>(var shape, var _) ->
                shape instanceof Value.Plain<?>(var plain) ? of(plain, value) : Optional.empty();
            case Kind.Text _, Kind.LongText _, Kind.Flag _, Kind.Choice<?> _, Kind.Reference _, Kind.References _ ->
                Optional.empty();
        };
    }

    /** Returns hours and minutes; a spreadsheet takes those below zero as text. */
    private static String duration(int minutes) {
        int size = Math.abs(minutes);
        return (minutes < 0 ? "-" : "") + String.format(Locale.ROOT, "%d:%02d", size / HOUR, size % HOUR);
    }
}
