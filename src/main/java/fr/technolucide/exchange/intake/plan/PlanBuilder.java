package fr.technolucide.exchange.intake.plan;

import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One plan under way: what the tables of a source share. */
public final class PlanBuilder {

    public final Reader reader;
    public final ImportRequest request;
    public final Supplier<UUID> mint;
    public final ImportDefaults defaults;
    public final References references;
    public final RowCheck check;
    public final UnknownNames newcomers;
    public final CancelToken token;
    public final ReportBuilder report = new ReportBuilder();
    public final List<Edit> edits = new ArrayList<>();

    /** The files that rows name by their hash. */
    public final List<Path> files = new ArrayList<>();

    private final Map<Integer, List<CellCorrection>> corrections;
    private Map<Column<?>, Object> corrected = Map.of();

    public PlanBuilder(Reader reader, ImportRequest request, Supplier<UUID> mint, CancelToken token) {
        this.token = token;
        this.newcomers = new UnknownNames(request.names());
        this.reader = reader;
        this.request = request;
        this.mint = mint;
        this.defaults = new ImportDefaults(reader);
        this.references = new References(reader, request, mint, defaults, newcomers);
        this.check = new RowCheck(reader);
        this.corrections = request.corrections().stream().collect(Collectors.groupingBy(CellCorrection::row));
    }

    /**
     * Comes to a row of the source: what follows is about it.
     *
     * @param place among the rows of its table, from 0
     */
    public void at(Sheet sheet, int place, int line) {
        corrected = new LinkedHashMap<>();
        for (CellCorrection cell : corrections.getOrDefault(place, List.of())) {
            corrected.put(sheet.column(cell.column()), cell.value());
        }
        newcomers.at(line);
        report.at(place, corrected.keySet());
    }

    /** Returns the cells of the row that somebody typed anew. */
    public Map<Column<?>, Object> corrected() {
        return corrected;
    }

    /** Returns whether a row that is no longer there was deleted, rather than never there or removed by undo. */
    public boolean wasDeleted(Sheet sheet, UUID id) {
        if (reader.find(sheet, id).isPresent()) {
            return false;
        }
        List<Step> steps = reader.history(id);
        return !steps.isEmpty() && steps.getFirst().kind() != StepKind.UNDONE;
    }

    /** Takes a new row whole. */
    public void insert(Row row, int line) {
        edits.add(new Edit.Insert(row.sheet(), row.id(), row.cells(), Edit.Origin.TAKEN));
        check.took(row);
        references.add(row);
        report.imported(row, line);
    }

    public ImportPlan plan() {
        List<Edit> made = references.kept();
        List<Edit> all = new ArrayList<>(made);
        all.addAll(edits);
        return new ImportPlan(
                all, report.made(made.size(), newcomers.all()), new ChangeSet.PlannedOn(reader.lastEntry()), files);
    }
}
