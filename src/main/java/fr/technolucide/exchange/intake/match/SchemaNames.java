package fr.technolucide.exchange.intake.match;

import fr.technolucide.exchange.value.Headers;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import java.util.stream.Stream;

/** Sheets and columns by the names that people write: the id, else a label in either language, compared normalised. */
public final class SchemaNames {

    private SchemaNames() {}

    public static Optional<Sheet> sheet(Schema schema, String name) {
        String id = name.strip();
        return schema.find(id)
                .or(() -> schema.sheets().stream()
                        .filter(sheet ->
                                isOneOf(name, "sheet." + sheet.name() + ".many", "sheet." + sheet.name() + ".one"))
                        .findFirst());
    }

    public static Optional<Column<?>> column(Sheet sheet, String name) {
        String id = name.strip();
        return sheet.find(id)
                .or(() -> sheet.columns().stream()
                        .filter(column -> isOneOf(name, column.labelKey(), column.labelKey() + ".short"))
                        .findFirst());
    }

    private static boolean isOneOf(String name, String... keys) {
        String wanted = Headers.normalise(name);
        return !wanted.isEmpty()
                && Stream.of(Language.values())
                        .flatMap(language -> Stream.of(keys).flatMap(key -> Messages.in(language).find(key).stream()))
                        .anyMatch(label -> Headers.normalise(label).equals(wanted));
    }
}
