package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.OurTable;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceFormat;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that receives the rows of a file of one table.
 *
 * @param asked its name, as somebody said; absent to find out
 */
record TargetSheet(Schema schema, @Nullable String asked) {

    private static final String CSV = ".csv";

    /**
     * Returns the sheet asked for, else the one that the name of a CSV file tells, if its headers are ours.
     *
     * @throws ImportRefused with the likely sheet, when nobody said and nothing tells
     */
    Sheet of(Source source, String name) {
        return find(source, name).orElseThrow(() -> unknown(source));
    }

    private Optional<Sheet> find(Source source, String name) {
        if (asked != null) {
            return schema.find(asked);
        }
        if (source.format() != SourceFormat.DELIMITED_TEXT) {
            return Optional.empty();
        }
        String stem = name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
        List<Sheet> likely = new ArrayList<>();
        schema.find(stem).ifPresent(likely::add);
        likely.addAll(schema.sheets());
        return likely.stream()
                .filter(sheet -> new TableFinder(source, sheet)
                        .find(null)
                        .filter(table ->
                                OurTable.of(table.headers(), sheet, true).isWhole())
                        .isPresent())
                .findFirst();
    }

    private ImportRefused unknown(Source source) {
        String advice = new SourcePreview(source, schema)
                .likeliest()
                .map(sheet -> Messages.text(
                        "intake.usage.no_sheet.likely",
                        Messages.words().capitalised(Messages.text("sheet." + sheet.name() + ".many")),
                        sheet.name()))
                .orElseGet(() -> Messages.text(
                        "intake.usage.no_sheet.any",
                        String.join(
                                ", ", schema.sheets().stream().map(Sheet::name).toList())));
        return ImportRefused.usage("intake.usage.no_sheet", advice);
    }
}
