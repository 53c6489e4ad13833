package fr.technolucide.ui.casepage;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.form.Sentence.Part;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says the values of cells inside a sentence, and what is still to be said where a cell is empty. */
final class ValueWords {

    private final Supplier<@Nullable CaseReading> reading;

    /** @param reading the one that is shown */
    ValueWords(Supplier<@Nullable CaseReading> reading) {
        this.reading = reading;
    }

    /** Returns a value that is edited in its place; where it is empty, a few words ask for it. */
    Part value(Column<?> column) {
        return value(column, row -> said(row, column));
    }

    /** Returns the same at the beginning of a sentence. */
    Part capitalised(Column<?> column) {
        return value(column, row -> Messages.words().capitalised(said(row, column)));
    }

    private Part value(Column<?> column, Function<Row, String> words) {
        String asked = Messages.text("casepage.ask." + column.name());
        return Part.value(column, row -> row.isEmpty(column) ? asked : words.apply(row));
    }

    private String said(Row row, Column<?> column) {
        Words words = Messages.words();
        Object value = row.get(column);
        if (value == null) {
            return "";
        }
        return switch (column.kind()) {
            case Kind.Minutes _ -> words.duration((Integer) value);
            case Kind.Count _, Kind.Rating _ -> words.number((Integer) value);
            case Kind.Money _ -> words.money((Long) value);
            case Kind.Date _ -> words.date((LocalDate) value, today((LocalDate) value));
            case Kind.Choice<?> _ -> SchemaLabels.shortChoice((Enum<?>) value).toLowerCase(Locale.ROOT);
            case Kind.Reference _ -> name((UUID) value);
            default -> value.toString();
        };
    }

    private String name(UUID id) {
        CaseReading shown = reading.get();
        return shown == null ? "" : shown.name(id);
    }

    private LocalDate today(LocalDate otherwise) {
        CaseReading shown = reading.get();
        return shown == null ? otherwise : shown.today();
    }
}
