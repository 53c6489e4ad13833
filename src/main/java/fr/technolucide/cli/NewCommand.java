package fr.technolucide.cli;

import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.example.PlausibleTrials;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a workbook, empty or filled with the worked example. */
@CommandLine.Command(name = "new")
final class NewCommand implements CliCommand {

    private static final int MOST_TRIALS = 1_000_000;

    @Parameters(index = "0", descriptionKey = "workbook", paramLabel = "${bundle:label.workbook}")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path file;

    @Option(names = "--example")
    private boolean example;

    @Option(names = "--trials", paramLabel = "N")
    private int trials;

    @Option(names = "--force")
    private boolean force;

    @Override
    public CommandOutput run(CommandContext desk) throws Exception {
        if (trials < 0 || trials > MOST_TRIALS) {
            throw new CommandRefused(Exit.USAGE, "cli.new.trials", MOST_TRIALS);
        }
        Target.file(file, force);
        desk.backups().before(file, Catalog.SCHEMA);
        Path made = Target.workbook(file, force, desk.environment(), fresh -> make(fresh, desk.environment()));
        return new FilesWritten(Messages.text("cli.new.done", made), "created", List.of(made), List.of());
    }

    private void make(Path fresh, Environment environment) {
        LocalDate today = LocalDate.now(environment.clock());
        try (Workbook made = WorkbookFiles.create(fresh, Catalog.SCHEMA, environment, Seeds.edits(), false)) {
            if (example || trials > 0) {
                made.apply(new ChangeSet(StepKind.EXAMPLE, "", Example.edits(today, made::mint)));
            }
            if (trials > 0) {
                made.apply(new ChangeSet(
                        StepKind.EXAMPLE, "", made.read(reader -> PlausibleTrials.edits(trials, reader))));
            }
        }
    }
}
