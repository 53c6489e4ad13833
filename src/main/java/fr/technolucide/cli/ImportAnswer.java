package fr.technolucide.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

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
    public void json(JsonGenerator json) throws IOException {
        json.writeNumberField("read", report.read());
        json.writeNumberField("imported", report.imported());
        json.writeNumberField("updated", report.updated());
        json.writeNumberField("unchanged", report.unchanged());
        json.writeNumberField("created", report.created());
        json.writeArrayFieldStart("rejected");
        for (ImportReport.Rejection rejected : report.rejected()) {
            json.writeStartObject();
            json.writeStringField("sheet", rejected.sheet().name());
            json.writeNumberField("line", rejected.line());
            json.writeStringField("column", rejected.columnName());
            json.writeStringField("header", rejected.header());
            json.writeStringField("reason", rejected.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (ImportReport.Warning warning : report.warnings()) {
            json.writeStartObject();
            sheet(json, warning.sheet());
            json.writeNumberField("line", warning.line());
            json.writeStringField("column", warning.columnName());
            json.writeStringField("sentence", warning.sentence());
            json.writeNumberField("count", warning.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("dry_run", dryRun);
    }

    private static void sheet(JsonGenerator json, @Nullable Sheet sheet) throws IOException {
        if (sheet == null) {
            json.writeNullField("sheet");
        } else {
            json.writeStringField("sheet", sheet.name());
        }
    }
}
