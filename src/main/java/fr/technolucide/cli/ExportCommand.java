package fr.technolucide.cli;

import fr.technolucide.exchange.ExportReport;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.json.JsonExport;
import fr.technolucide.exchange.ods.LibreOffice;
import fr.technolucide.exchange.ods.OdsExport;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Writes the workbook of the board (for Excel or LibreOffice), a folder of CSV files, or everything as JSON. */
@CommandLine.Command(name = "export")
final class ExportCommand extends OnWorkbook {

    private static final int ALTERED_SHOWN = 20;

    @Option(names = "--to", paramLabel = "F", required = true)
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path target;

    @Option(names = "--csv")
    private boolean csv;

    @Option(names = "--without-names")
    private boolean withoutNames;

    @Option(names = "--keep-name", paramLabel = "NAME")
    private List<String> keptNames = List.of();

    @Option(names = "--remove-name", paramLabel = "NAME")
    private List<String> removedNames = List.of();

    @Option(names = "--force")
    private boolean force;

    @Override
    void prepare() throws IOException {
        if (withoutNames && !csv && extension().equals("json")) {
            throw new CommandRefused(Exit.USAGE, "cli.export.without_names");
        }
        if (!withoutNames && !(keptNames.isEmpty() && removedNames.isEmpty())) {
            throw new CommandRefused(Exit.USAGE, "cli.export.names.alone");
        }
        if (csv) {
            Target.folder(target, force);
            return;
        }
        switch (extension()) {
            case "xlsx", "json" -> Target.file(target, force, file());
            case "ods" -> {
                Target.file(target, force, file());
                libreOffice();
            }
            default -> throw new CommandRefused(Exit.USAGE, "cli.export.extension", target);
        }
    }

    private static LibreOffice libreOffice() {
        return LibreOffice.find().orElseThrow(() -> new CommandRefused(Exit.USAGE, "cli.export.ods"));
    }

    private String extension() {
        String name = target.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    CommandOutput run(Workbook workbook, CommandContext desk) throws IOException {
        if (!withoutNames) {
            return written(workbook, ExportScope.WHOLE, desk);
        }
        ExportedNames names = workbook.read(reader -> ExportedNames.find(reader, keptNames, removedNames));
        FilesWritten files = written(workbook, ExportScope.withoutNames(names.choices()), desk);
        names.say(desk);
        return new FilesWithoutNames(files, names);
    }

    private record FilesWithoutNames(FilesWritten files, ExportedNames names) implements CommandOutput {

        @Override
        public void text(PrintStream out) {
            files.text(out);
        }

        @Override
        public void json(JsonMembers json) {
            files.json(json);
            names.json(json);
        }
    }

    private FilesWritten written(Workbook workbook, ExportScope share, CommandContext desk) {
        if (csv) {
            List<Path> files = read(workbook, reader -> CsvExport.write(reader, share, target, desk.progress()));
            return new FilesWritten(
                    Messages.text("cli.export.folder", target, files.size()), "files", files, List.of());
        }
        List<String> remarks = new ArrayList<>();
        if (extension().equals("json")) {
            read(workbook, reader -> {
                JsonExport.write(reader, target, desk.progress());
                return target;
            });
        } else {
            remarks.addAll(altered(read(workbook, reader -> spreadsheet(reader, share, desk))));
        }
        return new FilesWritten(Messages.text("cli.export.done", target), "files", List.of(target), remarks);
    }

    private ExportReport spreadsheet(Reader reader, ExportScope share, CommandContext desk) throws IOException {
        return extension().equals("ods")
                ? OdsExport.write(reader, share, libreOffice(), target, desk.progress())
                : BoardWorkbook.write(reader, share, target, desk.progress());
    }

    private static List<String> altered(ExportReport report) {
        List<String> remarks = new ArrayList<>();
        report.altered().stream()
                .limit(ALTERED_SHOWN)
                .map(cell -> Messages.text(
                        switch (cell.how()) {
                            case CUT -> "cli.export.cut";
                            case ESCAPED -> "cli.export.escaped";
                        },
                        Labels.of(cell.column()),
                        cell.row()))
                .forEach(remarks::add);
        if (report.count() > ALTERED_SHOWN) {
            remarks.add(Messages.text("cli.export.more", report.count() - ALTERED_SHOWN));
        }
        return remarks;
    }

    /** An export, which may fail to write. */
    @FunctionalInterface
    private interface Export<T> {
        T from(Reader reader) throws IOException;
    }

    private static <T> T read(Workbook workbook, Export<T> export) {
        return workbook.read(reader -> {
            try {
                return export.from(reader);
            } catch (IOException failing) {
                throw new UncheckedIOException(failing);
            }
        });
    }
}
