package fr.technolucide.cli;

import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Sheet;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The report of an import, made or only tried. */
record ImportAnswer(ImportReport report, boolean dryRun) implements CommandOutput {

    private static final int SHOWN = 50;
    private static final int FEW_LINES = 5;

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
        report.tables().stream().filter(table -> !table.isOurs()).forEach(table -> mapping(table, out));
        Map<String, List<ImportReport.Rejection>> causes = new LinkedHashMap<>();
        report.rejected()
                .forEach(row -> causes.computeIfAbsent(
                                place(row.sheet(), row.header()) + row.reason(), _ -> new ArrayList<>())
                        .add(row));
        causes.values().stream().limit(SHOWN).forEach(rows -> out.println(rejected(rows)));
        report.warnings().stream().limit(SHOWN).forEach(warning -> out.println(warning(warning)));
        int more = Math.max(0, causes.size() - SHOWN)
                + Math.max(0, report.warnings().size() - SHOWN);
        if (more > 0) {
            out.println(Messages.text("cli.import.more", more));
        }
    }

    /** Prints where each column that has a header goes, and why. */
    private static void mapping(ImportReport.Table table, PrintStream out) {
        TextTable lines = new TextTable(false, false, false, false);
        lines.add(Stream.of("header", "column", "why", "values")
                .map(head -> Messages.text("cli.import.mapping." + head))
                .toArray(String[]::new));
        List<MatchedColumn> columns = table.columns();
        int shown = 0;
        for (int i = 0; i < columns.size() && shown < SHOWN; i++) {
            MatchedColumn matched = columns.get(i);
            if (!matched.header().isBlank()) {
                shown++;
                lines.add(
                        matched.header().replaceAll("\\s", " "), // some have lines
                        to(matched),
                        matched.reason().sentence(),
                        String.join(
                                Messages.text("format.between"), table.values().get(i)));
            }
        }
        if (shown > 0) {
            lines.print(out);
        }
    }

    private static String to(MatchedColumn matched) {
        Column<?> column = matched.column();
        if (column != null) {
            return Labels.of(column);
        }
        Column<?> suggested = matched.suggested();
        return suggested == null ? "—" : Messages.text("cli.import.mapping.asked", Labels.of(suggested));
    }

    /** Rows that are refused for the same cause are told together. */
    private static String rejected(List<ImportReport.Rejection> rows) {
        ImportReport.Rejection first = rows.getFirst();
        List<Integer> places = // a row of a cross table comes once a name
                rows.stream().map(ImportReport.Rejection::line).distinct().toList();
        List<String> lines = new ArrayList<>(places.stream()
                .limit(FEW_LINES)
                .map(line -> Integer.toString(line))
                .toList());
        if (places.size() > FEW_LINES) {
            lines.add(Messages.text("intake.others", places.size() - FEW_LINES));
        }
        return Messages.text(
                "cli.import.rejected",
                Messages.words().list(lines),
                place(first.sheet(), first.header()),
                reason(first),
                places.size());
    }

    private static String reason(ImportReport.Rejection row) {
        return row.advice().isEmpty() ? row.reason() : row.reason() + " " + row.advice();
    }

    private static String place(Sheet sheet, String header) {
        String name = name(sheet);
        return header.isEmpty() ? name : Messages.text("cli.import.place", name, header);
    }

    private static String name(Sheet sheet) {
        return Messages.text("sheet." + sheet.name() + ".many");
    }

    /** A warning names its sheet where there are several. */
    private String warning(ImportReport.Warning warning) {
        Sheet sheet = warning.sheet();
        String sentence = sheet == null || report.tables().size() < 2
                ? warning.sentence()
                : Messages.text("cli.import.in_sheet", name(sheet), warning.sentence());
        return warning.line() == 0
                ? Messages.text("cli.import.warning", sentence)
                : Messages.text("cli.import.warning_at", warning.line(), sentence, warning.count());
    }

    @Override
    public void json(JsonMembers json) {
        json.with("read", report.read())
                .with("imported", report.imported())
                .with("updated", report.updated())
                .with("unchanged", report.unchanged())
                .with("created", report.created())
                .with("stale", report.stale())
                .with("absent", report.absent())
                .with(
                        "mapping",
                        report.tables().stream().flatMap(ImportAnswer::mapping).toList())
                .with("near", report.near().stream().map(ImportAnswer::members).toList())
                .with(
                        "rejected",
                        report.rejected().stream().map(ImportAnswer::members).toList())
                .with(
                        "warnings",
                        report.warnings().stream().map(ImportAnswer::members).toList())
                .with("dry_run", dryRun);
    }

    private static Stream<JsonMembers> mapping(ImportReport.Table table) {
        List<JsonMembers> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            MatchedColumn matched = table.columns().get(i);
            Column<?> column = matched.column();
            Column<?> suggested = matched.suggested();
            JsonMembers members = new JsonMembers()
                    .with("sheet", table.sheet().name())
                    .with("header", matched.header())
                    .with("column", column != null ? column.name() : matched.isId() ? "id" : null)
                    .with("by", matched.reason().word())
                    .with("sure", matched.isSure())
                    .with("values", table.values().get(i));
            columns.add(suggested == null ? members : members.with("suggested", suggested.name()));
        }
        return columns.stream();
    }

    private static JsonMembers members(ImportReport.NearDouble near) {
        return new JsonMembers()
                .with("sheet", near.sheet().name())
                .with("line", near.line())
                .with("row", near.there().id().toString());
    }

    private static JsonMembers members(ImportReport.Rejection rejected) {
        return new JsonMembers()
                .with("sheet", rejected.sheet().name())
                .with("line", rejected.line())
                .with("column", rejected.columnName())
                .with("header", rejected.header())
                .with("reason", reason(rejected));
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
