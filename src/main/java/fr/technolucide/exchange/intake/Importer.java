package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.excel.ExportMark;
import fr.technolucide.exchange.intake.match.ColumnChoice;
import fr.technolucide.exchange.intake.match.ColumnMatcher;
import fr.technolucide.exchange.intake.match.FullNames;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.match.OurExport;
import fr.technolucide.exchange.intake.match.OurTable;
import fr.technolucide.exchange.intake.match.SourceSentences;
import fr.technolucide.exchange.intake.match.SourceTable;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.intake.plan.PlanBuilder;
import fr.technolucide.exchange.intake.plan.SheetOrder;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.exchange.source.Limits;
import fr.technolucide.exchange.source.Source;
import fr.technolucide.exchange.source.SourceFormat;
import fr.technolucide.exchange.source.SourceReader;
import fr.technolucide.exchange.source.SourceRefused;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plans the import of a file, of a folder of our own CSV files, or of our own JSON. */
public final class Importer {

    private static final String CSV = ".csv";

    private final PlanBuilder planning;
    private final Reader reader;
    private final ImportRequest request;

    private Importer(Reader reader, ImportRequest request, Supplier<UUID> mint, CancelToken token) {
        this.reader = reader;
        this.request = request.named(reader.schema());
        this.planning = new PlanBuilder(reader, this.request, mint, token);
    }

    /**
     * Reads the source and plans; takes seconds on a large file. Call it inside {@code Workbook.read}.
     *
     * @param mint   new ids, {@code Workbook::mint}
     * @throws ImportRefused if the request makes no sense or the source cannot be taken
     * @throws java.util.concurrent.CancellationException once the token says so
     */
    public static ImportPlan plan(
            Reader reader, Path source, ImportRequest request, Supplier<UUID> mint, CancelToken token) {
        Importer importer = new Importer(reader, request, mint, token);
        try {
            if (Files.isDirectory(source)) {
                return importer.folder(source, token);
            }
            if (Files.isRegularFile(source) && Files.isReadable(source) && JsonIntake.isJson(source)) {
                return JsonIntake.plan(importer.planning, source);
            }
            importer.take(SourceReader.read(source, Limits.USUAL, token), nameOf(source));
            return importer.planning.plan();
        } catch (SourceRefused refused) {
            throw SourceSentences.refusal(refused);
        } catch (IOException unreadable) {
            throw ImportRefused.source(unreadable, "intake.source.UNREADABLE");
        }
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /**
     * Plans a source that was read already, so that a preview may be planned again after each answer.
     *
     * @param name of the file, which tells the sheet of our own CSV files
     * @throws ImportRefused as above
     * @throws java.util.concurrent.CancellationException once the token says so
     */
    public static ImportPlan plan(
            Reader reader, Source source, String name, ImportRequest request, Supplier<UUID> mint, CancelToken token) {
        Importer importer = new Importer(reader, request, mint, token);
        importer.take(source, name);
        return importer.planning.plan();
    }

    private ImportPlan folder(Path folder, CancelToken token) throws IOException {
        int files = 0;
        for (Sheet sheet : wanted()) {
            Path file = folder.resolve(sheet.name() + CSV);
            if (Files.isRegularFile(file)) {
                files++;
                Source source = SourceReader.read(file, Limits.USUAL, token);
                requireNamed(source);
                takeForeignOrOurs(source, sheet, null);
            }
        }
        if (files == 0) {
            throw ImportRefused.source(null, "intake.source.FOLDER");
        }
        return planning.plan();
    }

    /** Returns the sheets asked for, those that are referred to first. */
    private List<Sheet> wanted() {
        String only = request.sheet();
        return only == null
                ? SheetOrder.of(reader.schema())
                : List.of(reader.schema().sheet(only));
    }

    private void take(Source source, String name) {
        requireNamed(source);
        if (OurExport.isWorkbook(source) && request.table() == null) {
            ourWorkbook(source);
            return;
        }
        if (OurExport.isForm(source)) {
            new FormIntake(planning, source).run();
            return;
        }
        Sheet sheet = new TargetSheet(reader.schema(), request.sheet()).of(source, name);
        takeForeignOrOurs(source, sheet, request.table());
        requireHeaders();
    }

    /** A file made for people outside, without names and ids, must not come back. */
    private static void requireNamed(Source source) {
        if (OurExport.isWithoutNames(source)) {
            throw ImportRefused.source(null, "intake.source.WITHOUT_NAMES");
        }
    }

    private void ourWorkbook(Source source) {
        Optional<UUID> entry = Optional.ofNullable(source.properties().get(ExportMark.ENTRY))
                .filter(ColumnMatcher::isId)
                .map(UUID::fromString);
        requireSchema(source);
        boolean known = entry.isPresent() && ExportedRows.isKnown(reader, entry.get());
        if (!known) {
            planning.report.remark(0, Messages.text("intake.elsewhere"));
        }
        ExcelExportSnapshot writing = null;
        int found = 0;
        for (Sheet sheet : wanted()) {
            TableFinder finder = new TableFinder(source, sheet);
            Optional<SourceTable> table = finder.named();
            if (table.isEmpty()) {
                continue;
            }
            found++;
            FileRemarks.say(planning.report, source, table);
            OurTable ours = OurTable.of(table.get().headers(), sheet, false);
            if (writing == null) {
                writing = ExcelExportSnapshot.of(new ExportedRows(reader, entry), ours.texts());
            }
            if (ours.hasId()) {
                ReturnedIntake.workbook(planning, table.get(), sheet, ours, writing, source.since1904());
            } else {
                foreign(source, sheet, finder, table.get());
            }
        }
        if (found == 0) {
            String only = request.sheet();
            if (only == null) {
                throw ImportRefused.source(null, "intake.source.NO_TABLE");
            }
            takeForeignOrOurs(source, reader.schema().sheet(only), null);
        }
    }

    private void requireSchema(Source source) {
        String schema = source.properties().getOrDefault(ExportMark.SCHEMA, "0");
        if (schema.matches("\\d{1,9}")
                && Integer.parseInt(schema) > reader.schema().version()) {
            throw ImportRefused.source(null, "intake.source.NEWER");
        }
    }

    private void takeForeignOrOurs(Source source, Sheet sheet, @Nullable String tableName) {
        TableFinder finder = new TableFinder(source, sheet, request.header());
        Optional<SourceTable> found = finder.find(tableName);
        FileRemarks.say(planning.report, source, found);
        if (found.isEmpty()) {
            planning.report.table(sheet, "", 1);
            return;
        }
        SourceTable table = found.get();
        if (source.format() == SourceFormat.DELIMITED_TEXT) {
            table = table.asDelimited();
            OurTable ours = OurTable.of(table.headers(), sheet, true);
            if (ours.isWhole() && request.map().isEmpty()) {
                ReturnedIntake.text(planning, table, sheet, ours);
                return;
            }
        }
        foreign(source, sheet, finder, table);
    }

    /** @param finder that found the table */
    private void foreign(Source source, Sheet sheet, TableFinder finder, SourceTable table) {
        new TableSurroundings(finder, table)
                .say(planning.report, request.table() == null && !OurExport.isWorkbook(source));
        SourceTable taken = unpivoted(sheet, table);
        List<MatchedColumn> columns = new ColumnMatcher(sheet).match(taken.headers(), taken::column, request.map());
        Optional<FullNames> names = FullNames.find(taken, sheet, request.map());
        names.ifPresent(found -> planning.report.remark(table.headerLine(), found.sentence()));
        new TableIntake(
                        planning,
                        names.map(FullNames::joined).orElse(taken),
                        sheet,
                        names.map(found -> found.marked(columns)).orElse(columns),
                        null,
                        source.since1904())
                .run();
    }

    /** Returns a cross table made long, which is said; any other table as it is. */
    private SourceTable unpivoted(Sheet sheet, SourceTable table) {
        Optional<CrossTable> cross = CrossTable.find(
                        table, sheet, request.map(), reader.schema(), planning.references::names)
                .filter(_ -> request.cross());
        cross.ifPresent(found -> planning.report.remark(table.headerLine(), found.sentence()));
        return cross.map(CrossTable::unpivoted).orElse(table);
    }

    /** A header that somebody named must be there. */
    private void requireHeaders() {
        for (ColumnChoice choice : request.map()) {
            boolean there = planning.report.headers().stream().anyMatch(headers -> choice.in(headers) >= 0);
            if (!there && !choice.isOfRecipe()) {
                throw ImportRefused.usage("intake.usage.header", choice.header());
            }
        }
    }
}
