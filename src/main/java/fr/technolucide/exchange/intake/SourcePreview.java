package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.intake.match.CellText;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnNames;
import fr.technolucide.exchange.intake.match.FullNames;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.match.OurExport;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.match.TableSignature;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.intake.plan.RowNameIndex;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceRow;
import fr.technolucide.exchange.source.SourceSheet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file that was read, as a person looks at it before anything of it is taken. */
public final class SourcePreview {

    private static final int FIRST_ROWS = 30;
    private static final int FEWEST_HEADERS = 2;

    private final Source source;
    private final Schema schema;

    public SourcePreview(Source source, Schema schema) {
        this.source = source;
        this.schema = schema;
    }

    /** A worksheet, or a table that a worksheet names. */
    public record Place(String name, boolean hidden) {}

    /** A mapping that was kept for a table of this file. */
    public record Known(String table, int headerLine, Mapping mapping) {}

    public Source source() {
        return source;
    }

    /** Returns whether the file is one of our exports or forms, whose tables name their sheets. */
    public boolean isOurs() {
        return OurExport.isWorkbook(source) || isForm();
    }

    public boolean isForm() {
        return OurExport.isForm(source);
    }

    /** Returns whether it is one table without a name, with no worksheet to choose. */
    public boolean isOneTable() {
        return source.format().isOneTable();
    }

    /** Returns the worksheets that hold something and the named tables, in the order of the file. */
    public List<Place> places() {
        return source.sheets().stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .flatMap(sheet -> Stream.concat(
                        Stream.of(new Place(sheet.name(), sheet.hidden())),
                        sheet.tables().stream()
                                .filter(table ->
                                        table.headers() && !table.name().equalsIgnoreCase(sheet.name()))
                                .map(table -> new Place(table.name(), sheet.hidden()))))
                .toList();
    }

    /**
     * Returns the sheet whose columns the headers of the file name best; the first of equals. Empty when they name
     * none.
     */
    public Optional<Sheet> likeliest() {
        Sheet best = null;
        int most = 0;
        for (Sheet sheet : schema.sheets()) {
            int score = sheet.isSingleRow() ? 0 : new TableFinder(source, sheet).score();
            if (score > most) {
                most = score;
                best = sheet;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Returns the table that the request means.
     *
     * @throws ImportRefused for wrong usage, when there is no such table or header
     */
    public Optional<TablePreview> look(Reader reader, Sheet sheet, ImportRequest request) {
        TableFinder finder = new TableFinder(source, sheet, request.header());
        return finder.find(request.table()).map(table -> {
            Optional<CrossTable> cross =
                    CrossTable.find(table, sheet, request.map(), schema, target -> RowNameIndex.of(reader, target));
            SourceTable taken = cross.filter(_ -> request.cross())
                    .map(CrossTable::unpivoted)
                    .orElse(table);
            SourceTable whole = FullNames.find(taken, sheet, request.map())
                    .map(FullNames::joined)
                    .orElse(taken);
            return new TablePreview(
                    whole, table, finder.firstRows(table, FIRST_ROWS), cross.map(found -> found.crossed(schema)));
        });
    }

    /** Returns the first row of a visible worksheet that is the header of a shape that was kept. */
    public Optional<Known> known(Map<String, Mapping> kept) {
        for (SourceSheet sheet : kept.isEmpty() ? List.<SourceSheet>of() : source.sheets()) {
            for (SourceRow row :
                    sheet.rows().stream().limit(sheet.hidden() ? 0 : FIRST_ROWS).toList()) {
                Mapping mapping =
                        row.size() < FEWEST_HEADERS ? null : kept.get(TableSignature.of(headers(row, sheet.width())));
                if (mapping != null && stillStands(mapping)) {
                    return Optional.of(new Known(sheet.name(), row.line(), mapping));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> headers(SourceRow row, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> CellText.of(row.cell(column)).strip())
                .toList();
    }

    /** Returns whether the columns of a mapping still exist: one may have gone with a version of the program. */
    private boolean stillStands(Mapping mapping) {
        Optional<Sheet> sheet = schema.find(mapping.sheet());
        return sheet.isPresent()
                && mapping.map().stream().allMatch(choice -> stands(sheet.get(), choice))
                && mapping.key().stream()
                        .allMatch(name ->
                                sheet.get().find(name).filter(Column::isStored).isPresent());
    }

    private static boolean stands(Sheet sheet, ColumnChoice choice) {
        String column = choice.column();
        return column == null
                || choice.isLeftOut()
                || column.equals(ColumnChoice.ID)
                || sheet.find(column)
                        .filter(each -> ColumnNames.of(each).isOpen())
                        .isPresent();
    }
}
