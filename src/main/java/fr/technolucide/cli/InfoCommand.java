package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** Shows the number of rows of each sheet, and facts about the file. */
@CommandLine.Command(name = "info")
final class InfoCommand extends OnWorkbook {

    @Override
    CommandOutput run(Workbook workbook, CommandContext desk) throws IOException {
        return new Info(
                workbook.read(InfoCommand::counts),
                WorkbookFiles.version(workbook),
                workbook.lastChange(),
                Files.size(file()),
                desk.environment().clock().getZone());
    }

    private static Map<Sheet, Long> counts(Reader reader) {
        Map<Sheet, Long> counts = new LinkedHashMap<>();
        reader.schema().sheets().forEach(sheet -> counts.put(sheet, reader.count(sheet)));
        return counts;
    }

    private record Info(Map<Sheet, Long> counts, int schema, Instant lastChange, long bytes, ZoneId zone)
            implements CommandOutput {

        @Override
        public void text(PrintStream out) {
            var words = Messages.words();
            TextTable table = new TextTable(false, true);
            counts.forEach((sheet, count) -> table.add(
                    words.capitalised(Messages.text("sheet." + sheet.name() + ".many")), words.number(count)));
            table.print(out);
            LocalDateTime changed = LocalDateTime.ofInstant(lastChange, zone);
            out.println();
            out.println(Messages.text("cli.info.schema", schema));
            out.println(Messages.text(
                    "cli.info.last_change", words.date(changed.toLocalDate()), words.clock(changed.toLocalTime())));
            out.println(Messages.text("cli.info.size", words.fileSize(bytes)));
        }

        @Override
        public void json(JsonMembers json) {
            JsonMembers sheets = new JsonMembers();
            counts.forEach((sheet, count) -> sheets.with(sheet.name(), count));
            json.with("sheets", sheets)
                    .with("schema", schema)
                    .with("last_change", lastChange.toString())
                    .with("bytes", bytes);
        }
    }
}
