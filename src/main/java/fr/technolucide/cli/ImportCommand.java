package fr.technolucide.cli;

import fr.technolucide.exchange.intake.Importer;
import fr.technolucide.exchange.intake.RecipeFile;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.exchange.source.CancelToken;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Workbook;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings in a file, or says what that would do; a copy of the workbook is made before. */
@CommandLine.Command(name = "import")
final class ImportCommand extends OnWorkbook {

    @Parameters(index = "1", descriptionKey = "source", paramLabel = "${bundle:label.source}")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path source;

    @Option(names = "--sheet", paramLabel = "${bundle:label.sheet}")
    private @Nullable String sheet;

    @Option(names = "--table", paramLabel = "${bundle:label.name}")
    private @Nullable String table;

    @Option(names = "--map", paramLabel = "${bundle:label.mapping}")
    private List<String> map = List.of();

    @Option(names = "--key", paramLabel = "${bundle:label.column}", split = ",")
    private List<String> key = List.of();

    @Option(names = "--create", paramLabel = "${bundle:label.sheet_name}", split = ",")
    private List<String> create = List.of();

    @Option(names = "--recipe", paramLabel = "F.json")
    private @Nullable Path recipe;

    @Option(names = "--attach")
    private boolean attach;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    Workbook open(CommandContext desk) {
        return dryRun ? super.open(desk) : desk.open(file());
    }

    @Override
    CommandOutput run(Workbook workbook, CommandContext desk) {
        try {
            ImportRequest request = ImportRequest.USUAL
                    .withSheet(sheet)
                    .withTable(table)
                    .withMapTexts(map)
                    .withKey(key)
                    .withCreate(create)
                    .withAttach(attach);
            ImportRequest whole =
                    recipe == null ? request : request.withRecipe(RecipeFile.read(GivenFile.source(recipe)));
            ImportPlan plan =
                    workbook.read(reader -> Importer.plan(reader, source, whole, workbook::mint, CancelToken.NEVER));
            if (!dryRun && !plan.isEmpty()) {
                apply(plan, workbook, desk);
            }
            return new ImportAnswer(plan.report(), dryRun);
        } catch (ImportRefused refused) {
            throw new CommandRefused(refused.isUsage() ? Exit.USAGE : Exit.SOURCE, refused.sentence(), refused);
        }
    }

    private void apply(ImportPlan plan, Workbook workbook, CommandContext desk) {
        desk.backups().backUp(workbook);
        try {
            plan.keepFiles(workbook);
            workbook.apply(plan.change(
                    source.toAbsolutePath().normalize().getFileName().toString()));
            desk.backUp(workbook);
        } catch (RefusedEdit refused) {
            throw new CommandRefused(Exit.SOURCE, refused.sentence(), refused);
        }
    }
}
