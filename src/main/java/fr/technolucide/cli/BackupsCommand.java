package fr.technolucide.cli;

import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookException;
import fr.technolucide.workbook.store.BackupContents;
import fr.technolucide.workbook.store.BackupCopy;
import fr.technolucide.workbook.store.Backups;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Lists the automatic copies of a workbook, which may be damaged or gone, with what each holds; writes nothing. */
@CommandLine.Command(name = "backups")
final class BackupsCommand implements CliCommand {

    @Parameters(index = "0", descriptionKey = "workbook", paramLabel = "${bundle:label.workbook}")
    @SuppressWarnings("NullAway.Init") // picocli fills it in, or refuses the command
    private Path file;

    @Override
    public CommandOutput run(CommandContext desk) {
        List<Copy> copies = new ArrayList<>();
        for (BackupCopy backup : desk.backups().list(file)) {
            copies.add(new Copy(backup, contents(backup, desk.backups())));
        }
        List<Path> kept = desk.backups().kept(file);
        if (copies.isEmpty() && kept.isEmpty()) {
            WorkbookFiles.requireNotNewer(file, Catalog.SCHEMA);
        }
        return new Listed(copies, kept, desk.environment().clock().getZone());
    }

    private static Optional<BackupContents> contents(BackupCopy backup, Backups backups) {
        try {
            return Optional.of(backups.contents(backup, Catalog.SCHEMA));
        } catch (WorkbookException unreadable) {
            return Optional.empty();
        }
    }

    /** @param contents absent when it cannot be read */
    private record Copy(BackupCopy backup, Optional<BackupContents> contents) {

        private JsonMembers members() {
            JsonMembers sheets = new JsonMembers();
            contents.ifPresent(held -> held.sheets().forEach(sheets::with));
            return new JsonMembers()
                    .with("file", backup.file().toString())
                    .with("made", backup.made().toString())
                    .with("bytes", backup.bytes())
                    .with(
                            "last_change",
                            contents.map(held -> held.lastChange().toString()).orElse(null))
                    .with("sheets", contents.isPresent() ? sheets : null)
                    .with("from", backup.from().isEmpty() ? null : backup.from());
        }

        /** « 60 essais, 5 outils »: what people wrote, sheet by sheet. */
        private String rows() {
            if (contents.isEmpty()) {
                return Messages.text("cli.backups.unreadable");
            }
            String rows = Catalog.SCHEMA.sheets().stream()
                    .filter(sheet -> !sheet.isSeeded() && !sheet.isSingleRow())
                    .filter(sheet -> contents.get().sheets().getOrDefault(sheet.name(), 0L) > 0)
                    .map(sheet -> count(sheet, contents.get().sheets().getOrDefault(sheet.name(), 0L)))
                    .collect(Collectors.joining(", "));
            return rows.isEmpty() ? Messages.text("cli.backups.nothing") : rows;
        }
    }

    private static String count(Sheet sheet, long rows) {
        return Messages.words().number(rows) + "\u00A0"
                + Messages.text("sheet." + sheet.name() + (rows < 2 ? ".one" : ".many"));
    }

    /** @param kept what did not open and was kept byte for byte before something took its place */
    private record Listed(List<Copy> copies, List<Path> kept, ZoneId zone) implements CommandOutput {

        @Override
        public void text(PrintStream out) {
            if (copies.isEmpty()) {
                out.println(Messages.text("cli.backups.none"));
            } else {
                table(out);
            }
            kept.forEach(each -> out.println(Messages.text("cli.backups.kept", each)));
        }

        private void table(PrintStream out) {
            Words words = Messages.words();
            TextTable table = new TextTable(true, false, false, true, false);
            TextTable files = new TextTable(true, false, false);
            table.add(
                    "",
                    Messages.text("cli.backups.made"),
                    Messages.text("cli.backups.last_change"),
                    Messages.text("cli.backups.size"),
                    Messages.text("cli.backups.holds"));
            for (Copy copy : copies) {
                String number = words.number(copies.indexOf(copy) + 1L);
                String from = copy.backup().from();
                table.add(
                        number,
                        moment(copy.backup().made()),
                        copy.contents().map(held -> moment(held.lastChange())).orElseGet(words::missing),
                        words.fileSize(copy.backup().bytes()),
                        copy.rows());
                files.add(
                        number,
                        copy.backup().file().toString(),
                        from.isEmpty() ? "" : Messages.text("cli.backups.from", from));
            }
            table.print(out);
            out.println();
            files.print(out);
        }

        private String moment(Instant moment) {
            LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
            return Messages.words().numericDate(local.toLocalDate()) + " "
                    + Messages.words().clock(local.toLocalTime());
        }

        @Override
        public void json(JsonMembers json) {
            json.with("backups", copies.stream().map(Copy::members).toList())
                    .with("kept", kept.stream().map(Path::toString).toList());
        }
    }
}
