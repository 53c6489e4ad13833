package fr.technolucide.cli;

import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Sheet;
import java.io.PrintStream;

/** The report of an import, made or only tried. */
record ImportAnswer(ImportReport report, boolean dryRun) implements CommandOutput {

    private static final int SHOWN = 50;

    @Override
    public void text(PrintStream out) {
        if (report.nothingRecognised()) {
            out.println(Messages.text("cli.import.nothing_recognised"));
        }
        out.println(Messages.text(
                dryRun ? "cli.import.dry_run" : "cli.import.done",
                report.read(),
                report.imported(),
                report.updated(),
                report.unchanged(),
                report.rejected().size()));
        if (report.created() > 0) {
            out.println(Messages.text("cli.import.created", report.created()));
        }
        report.rejected().stream()
                .limit(SHOWN)
                .forEach(rejected -> out.println(Messages.text(
                        "cli.import.rejected",
                        rejected.line(),
                        place(rejected.sheet(), rejected.header()),
                        rejected.reason())));
        report.warnings().stream().limit(SHOWN).forEach(warning -> out.println(warning(warning)));
        int more = Math.max(0, report.rejected().size() - SHOWN)
                + Math.max(0, report.warnings().size() - SHOWN);
        if (more > 0) {
            out.println(Messages.text("cli.import.more", more));
        }
    }

    private static String place(Sheet sheet, String header) {
        String name = Messages.text("sheet." + sheet.name() + ".many");
        return header.isEmpty() ? name : Messages.text("cli.import.place", name, header);
    }

    private static String warning(ImportReport.Warning warning) {
        return warning.line() == 0
                ? Messages.text("cli.import.warning", warning.sentence())
                : Messages.text("cli.import.warning_at", warning.line(), warning.sentence(), warning.count());
    }

    @Override
    public void json(JsonMembers json) {
        json.with("read", report.read())
                .with("imported", report.imported())
                .with("updated", report.updated())
                .with("unchanged", report.unchanged())
                .with("created", report.created())
                .with(
                        "rejected",
                        report.rejected().stream().map(ImportAnswer::members).toList())
                .with(
                        "warnings",
                        report.warnings().stream().map(ImportAnswer::members).toList())
                .with("dry_run", dryRun);
    }

    private static JsonMembers members(ImportReport.Rejection rejected) {
        return new JsonMembers()
                .with("sheet", rejected.sheet().name())
                .with("line", rejected.line())
                .with("column", rejected.columnName())
                .with("header", rejected.header())
                .with("reason", rejected.reason());
    }

    private static JsonMembers members(ImportReport.Warning warning) {
        Sheet sheet = warning.sheet();
        return new JsonMembers()
                .with("sheet", sheet == null ? null : sheet.name())
                .with("line", warning.line())
                .with("column", warning.columnName())
                .with("sentence", warning.sentence())
                .with("count", warning.count());
    }
}
