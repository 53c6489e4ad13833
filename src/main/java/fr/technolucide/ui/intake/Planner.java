package fr.technolucide.ui.intake;

import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.intake.Importer;
import fr.technolucide.exchange.intake.SourcePreview;
import fr.technolucide.exchange.intake.match.MappingMemory;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.intake.plan.UnknownName;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.exchange.source.TextOptions;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.intake.PlannedImport.Target;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The work behind the steps. Called off the UI thread; stops with {@link java.util.concurrent.CancellationException}. */
final class Planner {

    private final Workbook workbook;
    private final MappingMemory memory;

    Planner(Workbook workbook, MappingMemory memory) {
        this.workbook = workbook;
        this.memory = memory;
    }

    /**
     * Reads a file and finds what it is likely to describe.
     *
     * @throws fr.technolucide.exchange.source.SourceRefused when there is no table in it
     */
    ImportState begin(ImportSource origin, TextOptions options, CancelToken token) {
        Schema schema = workbook.schema();
        SourcePreview look = new SourcePreview(origin.read(options, token), schema);
        Optional<SourcePreview.Known> known = look.known(memory.all());
        Sheet sheet = known.flatMap(found -> schema.find(found.mapping().sheet()))
                .or(look::likeliest)
                .or(() -> schema.find(Trials.SHEET.name()))
                .orElseGet(() -> schema.sheets().getFirst());
        return new ImportState(origin, options, look, sheet, known);
    }

    /**
     * Plans with the answers so far.
     *
     * @throws fr.technolucide.exchange.intake.match.ImportRefused when the file cannot be taken as asked
     */
    PlannedImport plan(ImportState course, ImportRequest request, CancelToken token) {
        return workbook.read(reader -> {
            Optional<TablePreview> look = request.sheet() == null
                    ? Optional.empty()
                    : course.look.look(reader, reader.schema().sheet(request.sheet()), request);
            ImportPlan plan =
                    Importer.plan(reader, course.look.source(), course.origin.name(), request, workbook::mint, token);
            return new PlannedImport(
                    look,
                    plan,
                    look.map(table -> PreviewBuilder.of(reader, plan, table, request.corrections()))
                            .orElse(Preview.NONE),
                    CheckLines.of(reader, plan, look, token),
                    targets(reader, plan.report().newcomers()));
        });
    }

    private static Map<String, List<Target>> targets(Reader reader, List<UnknownName> newcomers) {
        Labels labels = new Labels(reader);
        Map<String, List<Target>> targets = new HashMap<>();
        for (UnknownName newcomer : newcomers) {
            targets.computeIfAbsent(
                    newcomer.list(),
                    list -> newcomer.column().kind() instanceof Kind.Choice<?> choice
                            ? choices(choice)
                            : rows(reader, reader.schema().sheet(list), labels));
        }
        return targets;
    }

    private static List<Target> choices(Kind.Choice<?> choice) {
        return choice.items().stream()
                .map(item -> new Target(Kind.Choice.id(item), SchemaLabels.choice(item)))
                .toList();
    }

    private static List<Target> rows(Reader reader, Sheet sheet, Labels labels) {
        return reader.all(sheet).stream()
                .map(row -> new Target(row.id().toString(), labels.of(row)))
                .toList();
    }
}
