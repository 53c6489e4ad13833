package fr.technolucide.cli;

import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.salvage.Salvage;
import fr.technolucide.workbook.salvage.SalvageReport;
import fr.technolucide.workbook.store.BackupCopy;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves what can be read of a damaged workbook into a new one. */
@CommandLine.Command(name = "recover")
final class RecoverCommand implements CliCommand {

    @Parameters(index = "0", descriptionKey = "damaged", paramLabel = "${bundle:label.damaged}")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path damaged;

    @Option(names = "--to", paramLabel = "F.lucide", required = true)
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path target;

    @Option(names = "--force")
    private boolean force;

    @Override
    public CommandOutput run(CommandContext desk) throws Exception {
        Environment environment = desk.environment();
        Target.file(target, force, damaged);
        Optional<Recovered.Copy> copy = newestGood(desk, environment);
        desk.backups().before(target, Catalog.SCHEMA);
        List<SalvageReport> reports = new ArrayList<>();
        Path made = Target.workbook(
                target,
                force,
                environment,
                fresh -> reports.add(Salvage.of(damaged, Catalog.SCHEMA, environment, Seeds.edits())
                        .to(fresh)));
        desk.backups().completeFiles(made);
        return new Recovered(
                damaged, made, reports.getFirst(), copy, environment.clock().getZone());
    }

    /** Returns the newest automatic copy that opens and is sound. */
    private Optional<Recovered.Copy> newestGood(CommandContext desk, Environment environment) {
        for (BackupCopy backup : desk.backups().list(damaged)) {
            try (Workbook copy = WorkbookFiles.open(backup.file(), Catalog.SCHEMA, environment, true)) {
                WorkbookFiles.requireSound(copy);
                return Optional.of(new Recovered.Copy(backup.file(), backup.made(), rows(copy)));
            } catch (WorkbookException damagedToo) {
                // the one before may be better
            }
        }
        return Optional.empty();
    }

    private static Map<Sheet, Long> rows(Workbook copy) {
        return copy.read(reader -> {
            Map<Sheet, Long> rows = new LinkedHashMap<>();
            reader.schema().sheets().forEach(sheet -> rows.put(sheet, reader.count(sheet)));
            return rows;
        });
    }
}
