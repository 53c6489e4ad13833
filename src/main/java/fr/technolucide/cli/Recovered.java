package fr.technolucide.cli;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.salvage.SalvageReport;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what was saved of a damaged workbook, sheet by sheet, and what was set aside. */
record Recovered(Path damaged, Path made, SalvageReport report, Optional<Copy> copy, ZoneId zone)
        implements CommandOutput {

    private static final int SHOWN = 200;

    /**
     * An automatic copy in good order.
     *
     * @param rows that it holds, by sheet
     */
    record Copy(Path file, Instant made, Map<Sheet, Long> rows) {}

    @Override
    public Exit exit() {
        return report.isWhole() ? Exit.DONE : Exit.TO_MEND;
    }

    @Override
    public void text(PrintStream out) {
        printTable(out);
        out.println();
        report.setAside().stream()
                .limit(SHOWN)
                .map(SalvageReport.Item::sentence)
                .forEach(out::println);
        if (report.asides() > SHOWN) {
            out.println(Messages.text("cli.recover.more", report.asides() - SHOWN));
        }
        if (report.lostPages() > 0) {
            out.println(Messages.text("cli.recover.lost", report.lostPages()));
        }
        if (report.seeded() > 0) {
            out.println(Messages.text("cli.recover.seeded", report.seeded()));
        }
        Path journal = damaged.resolveSibling(damaged.getFileName() + "-journal");
        if (Files.exists(journal)) {
            out.println(Messages.text("cli.recover.journal", journal.getFileName()));
        }
        out.println(Messages.text("cli.recover.done", made, damaged));
        copy.ifPresentOrElse(good -> printCopy(out, good), () -> out.println(Messages.text("cli.recover.no_copy")));
    }

    private void printTable(PrintStream out) {
        Words words = Messages.words();
        TextTable table = new TextTable(false, true, true, true);
        table.add(
                Messages.text("cli.recover.sheet"),
                Messages.text("cli.recover.found"),
                Messages.text("cli.recover.saved"),
                Messages.text("cli.recover.set_aside"));
        report.sheets()
                .forEach(line -> table.add(
                        name(line.sheet()),
                        words.number(line.found()),
                        words.number(line.saved()),
                        words.number(line.setAside())));
        table.print(out);
    }

    private static String name(Sheet sheet) {
        return Messages.words().capitalised(Messages.text("sheet." + sheet.name() + ".many"));
    }

    private void printCopy(PrintStream out, Copy good) {
        Words words = Messages.words();
        LocalDateTime moment = LocalDateTime.ofInstant(good.made(), zone);
        out.println(Messages.text(
                "cli.recover.copy", words.date(moment.toLocalDate()), words.clock(moment.toLocalTime()), good.file()));
        List<String> fewer = new ArrayList<>();
        for (SalvageReport.Line line : report.sheets()) {
            long more = good.rows().getOrDefault(line.sheet(), 0L) - line.saved();
            if (more > 0) {
                String sheet = Messages.text("sheet." + line.sheet().name() + ".many");
                fewer.add(Messages.text("cli.recover.copy.sheet", sheet, more));
            }
        }
        if (!fewer.isEmpty()) {
            out.println(Messages.text("cli.recover.copy.more", String.join(", ", fewer)));
        }
    }

    @Override
    public void json(JsonMembers json) {
        JsonMembers sheets = new JsonMembers();
        report.sheets()
                .forEach(line -> sheets.with(
                        line.sheet().name(),
                        new JsonMembers()
                                .with("found", line.found())
                                .with("saved", line.saved())
                                .with("set_aside", line.setAside())));
        json.with("sheets", sheets)
                .with(
                        "set_aside",
                        report.setAside().stream().map(Recovered::members).toList())
                .with("lost_pages", report.lostPages())
                .with("copy", copy.map(good -> good.file().toString()).orElse(null));
    }

    private static JsonMembers members(SalvageReport.Item item) {
        return new JsonMembers()
                .with("sheet", item.sheet().name())
                .with("row", item.row() == null ? null : item.row().toString())
                .with("label", item.label())
                .with("column", nameOf(item.column()))
                .with("extent", item.extent().id())
                .with("raw", item.raw());
    }

    private static @Nullable String nameOf(@Nullable Column<?> column) {
        return column == null ? null : column.name();
    }
}
