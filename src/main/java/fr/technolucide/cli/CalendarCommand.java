package fr.technolucide.cli;

import fr.technolucide.exchange.calendar.CalendarExport;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Writes the reviews, retrospectives and actions to come as a calendar file. */
@CommandLine.Command(name = "calendar")
final class CalendarCommand extends OnWorkbook {

    @Option(names = "--to", paramLabel = "F.ics", required = true)
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path target;

    @Option(names = "--force")
    private boolean force;

    @Override
    void prepare() throws IOException {
        Target.document(target, force, file());
    }

    @Override
    CommandOutput run(Workbook workbook, CommandContext desk) {
        int events = workbook.read(reader -> write(reader, desk));
        return FilesWritten.of(Messages.text("cli.calendar.done", target, events), "files", target);
    }

    private int write(Reader reader, CommandContext desk) {
        try {
            return CalendarExport.write(
                    reader, target, desk.environment().clock().instant());
        } catch (IOException failing) {
            throw new UncheckedIOException(failing);
        }
    }
}
