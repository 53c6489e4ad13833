package fr.technolucide.cli;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.insight.InService;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.JsonMembers;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The figures in words, a line each, and as a program reads them. */
record FiguresAnswer(List<Section> sections, BoardSummary board, EstimateCaution caution, Map<String, Object> plain)
        implements CommandOutput {

    /** One sheet: its title, then each row with its figures that are not empty. */
    record Section(String title, List<String> lines) {

        static Section of(Reader reader, Sheet sheet) {
            Labels labels = new Labels(reader);
            List<String> lines = new ArrayList<>();
            for (Row row : reader.complete(reader.all(sheet), sheet.derived())) {
                lines.add(labels.title(row));
                for (Column<?> column : sheet.derived()) {
                    Object value = row.get(column);
                    if (value != null) {
                        lines.add("  " + Messages.text("cli.figure", Labels.of(column), labels.text(column, value)));
                    }
                }
            }
            return new Section(Messages.words().capitalised(Messages.text("sheet." + sheet.name() + ".many")), lines);
        }
    }

    @Override
    public void text(PrintStream out) {
        out.println(Messages.text("cli.board"));
        board(out);
        out.println("  " + caution.sentence());
        for (Section section : sections) {
            out.println();
            out.println(section.title());
            section.lines().forEach(out::println);
        }
    }

    private void board(PrintStream out) {
        var words = Messages.words();
        InService inService = board.inService();
        line(out, "cli.board.hours", words.duration(board.hours().totalMinutes()));
        line(out, "cli.board.remaining", words.duration(board.hours().remainingMinutes()));
        line(
                out,
                "cli.board.tools",
                words.outOf(board.hours().atGate(), board.hours().tools().size()));
        line(out, "cli.board.in_service", words.number(inService.useCases().size()));
        line(out, "cli.board.people", people(inService));
        line(out, "cli.board.freed", words.known(inService.freedMinutes(), words::duration));
        line(out, "cli.board.cost", words.known(inService.cost(), words::money));
        line(out, "cli.board.co2", words.<Range>known(inService.co2(), words::co2));
        line(out, "cli.board.awaited", words.number(board.awaited().size()));
        line(out, "cli.board.alerts", words.number(board.alerts().size()));
        line(out, "cli.board.service_gaps", serviceGaps());
        line(
                out,
                "cli.board.overdue",
                words.number(board.overdue().size() + board.lateDecisions().size()));
        line(out, "cli.board.learning", words.duration(board.learning().minutes()));
    }

    /** Says how many people the uses serve, before and after, and how many uses nobody counted. */
    private static String people(InService uses) {
        PeopleServed served = PeopleServed.of(uses.useCases());
        return served.isUnknown()
                ? Messages.words().unknown()
                : Messages.words().change(served.before(), served.after())
                        + Messages.words().lacking(new PartialSum<>(served.after(), served.uncounted()));
    }

    private String serviceGaps() {
        return board.serviceGaps().isEmpty()
                ? Messages.words().number(0)
                : Messages.words()
                        .list(board.serviceGaps().stream()
                                .map(gap -> gap.useCase().get(UseCases.TITLE, ""))
                                .toList());
    }

    private static void line(PrintStream out, String key, String value) {
        out.println("  " + Messages.text("cli.figure", Messages.text(key), value));
    }

    @Override
    public void json(JsonMembers json) {
        plain.forEach(json::with);
    }
}
