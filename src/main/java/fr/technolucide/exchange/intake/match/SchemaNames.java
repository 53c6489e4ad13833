package fr.technolucide.exchange.intake.match;

import fr.technolucide.language.Messages;
import fr.technolucide.language.NameFinder;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sheets and columns by the names that people write: the id, else a label in either language, compared normalised. */
public final class SchemaNames {

    private SchemaNames() {}

    /** @throws ImportRefused for wrong usage, when several sheets have that name */
    public static Optional<Sheet> sheet(Schema schema, String name) {
        NameFinder<Sheet> finder = new NameFinder<>(
                schema.sheets(),
                Sheet::name,
                sheet -> List.of("sheet." + sheet.name() + ".many", "sheet." + sheet.name() + ".one"));
        return only(
                name,
                finder.find(name),
                sheet -> candidate(Messages.text("sheet." + sheet.name() + ".many"), sheet.name()));
    }

    /** @throws ImportRefused for wrong usage, when several columns have that name */
    public static Optional<Column<?>> column(Sheet sheet, String name) {
        NameFinder<Column<?>> finder = new NameFinder<>(
                sheet.columns(), Column::name, column -> List.of(column.labelKey(), column.labelKey() + ".short"));
        return only(name, finder.find(name), column -> candidate(Labels.of(column), column.name()));
    }

    private static <T> Optional<T> only(String name, List<T> found, Function<T, String> candidate) {
        if (found.size() > 1) {
            List<String> candidates = found.stream().map(candidate).toList();
            throw ImportRefused.usage(
                    "intake.usage.several", name, Messages.words().list(candidates));
        }
        return found.stream().findFirst();
    }

    private static String candidate(String label, String id) {
        return Messages.text("intake.usage.candidate", label, id);
    }
}
