package fr.technolucide.cli;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Writes a whole, compact copy of a workbook that is sound. */
@CommandLine.Command(name = "backup")
final class BackupCommand extends OnWorkbook {

    @Option(names = "--to", paramLabel = "F.lucide", required = true)
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path target;

    @Option(names = "--force")
    private boolean force;

    @Override
    void prepare() throws IOException {
        Target.file(target, force, file());
    }

    @Override
    CommandOutput run(Workbook workbook, CommandContext desk) throws IOException {
        desk.backups().before(target, Catalog.SCHEMA);
        Path made = Target.workbook(target, force, desk.environment(), workbook::copyTo);
        return FilesWritten.of(Messages.text("cli.backup.done", made), "backup", made);
    }
}
