package fr.technolucide.cli;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a workbook from a backup. */
@CommandLine.Command(name = "restore")
final class RestoreCommand implements CliCommand {

    @Parameters(index = "0", descriptionKey = "backup", paramLabel = "${bundle:label.backup}")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path backup;

    @Option(names = "--to", paramLabel = "F.lucide", required = true)
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path target;

    @Option(names = "--force")
    private boolean force;

    @Override
    public CommandOutput run(CommandContext desk) throws Exception {
        Target.file(target, force, backup);
        WorkbookFiles.requireNotNewer(backup, Catalog.SCHEMA); // it may be read, but not become one of this version
        desk.backups().before(target, Catalog.SCHEMA);
        Path made = Target.workbook(
                target,
                force,
                desk.environment(),
                fresh -> WorkbookFiles.restore(backup, fresh, Catalog.SCHEMA, desk.environment(), false));
        return FilesWritten.of(Messages.text("cli.restore.done", made), "restored", made);
    }
}
