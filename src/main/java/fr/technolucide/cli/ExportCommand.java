package fr.technolucide.cli;

import fr.technolucide.exchange.ExportReport;
import fr.technolucide.exchange.ExportScope;
import fr.technolucide.exchange.csv.CsvExport;
import fr.technolucide.exchange.excel.BoardWorkbook;
import fr.technolucide.exchange.json.JsonExport;
import fr.technolucide.exchange.ods.LibreOffice;
import fr.technolucide.exchange.ods.OdsExport;
import fr.technolucide.insight.EstimateCaution;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the workbook of the board (for Excel or LibreOffice), a folder of CSV files, or everything as JSON. */
@CommandLine.Command(name = "export")
final class ExportCommand extends OnWorkbook {

    @Option(names = "--to", paramLabel = "F", required = true)
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path target;

    @Option(names = "--csv")
    private boolean csv;

    @Option(names = "--without-names")
    private boolean withoutNames;

    @Option(names = "--keep-name", paramLabel = "${bundle:label.name}")
    private List<String> keptNames = List.of();

    @Option(names = "--remove-name", paramLabel = "${bundle:label.name}")
    private List<String> removedNames = List.of();

    @Mixin
    private MeetingOptions meeting = new MeetingOptions();

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
        if (meeting.isGiven() && (csv || extension().equals("json"))) {
            throw new CommandRefused(Exit.USAGE, "cli.export.meeting");
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
            String caution = read(workbook, reader -> EstimateCaution.of(reader).sentence());
            return new FilesWritten(
                    Messages.text("cli.export.folder", target, files.size()),
                    "files",
                    files,
                    List.of(Messages.text("cli.export.estimated", CsvExport.readMe(), caution)));
        }
        List<String> remarks = new ArrayList<>();
        List<Path> files = List.of(target);
        if (extension().equals("json")) {
            files = read(workbook, reader -> JsonExport.write(reader, target, desk.progress()));
        } else {
            remarks.addAll(read(workbook, reader -> {
                Reader told = share.of(reader, Messages.in(Messages.language()));
                return altered(spreadsheet(reader, share, desk), new Labels(told));
            }));
        }
        return new FilesWritten(Messages.text("cli.export.done", target), "files", files, remarks);
    }

    private ExportReport spreadsheet(Reader reader, ExportScope share, CommandContext desk) throws IOException {
        return extension().equals("ods")
                ? OdsExport.write(reader, share, meeting.of(reader), libreOffice(), target, desk.progress())
                : BoardWorkbook.write(reader, share, meeting.of(reader), target, desk.progress());
    }

    /** Says each column once, with how many of its cells were written otherwise and the row of the first. */
    private static List<String> altered(ExportReport report, Labels labels) {
        Map<List<Object>, List<ExportReport.Altered>> alike = report.altered().stream()
                .collect(Collectors.groupingBy(
                        cell -> List.of(cell.column(), cell.how()), LinkedHashMap::new, Collectors.toList()));
        List<String> remarks = new ArrayList<>();
        alike.values().forEach(cells -> remarks.add(altered(cells, labels)));
        long uncounted = report.count() - report.altered().size();
        if (uncounted > 0) {
            remarks.add(Messages.text("cli.export.more", uncounted));
        }
        return remarks;
    }

    private static String altered(List<ExportReport.Altered> cells, Labels labels) {
        ExportReport.Altered first = cells.getFirst();
        return Messages.text(
                switch (first.how()) {
                    case CUT -> "cli.export.cut";
                    case ESCAPED -> "cli.export.escaped";
                },
                Labels.of(first.column()),
                cells.size(),
                labels.of(first.column().sheet(), first.row()));
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
