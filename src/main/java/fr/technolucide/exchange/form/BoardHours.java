package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.meeting.MeetingDocument.Table;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.ToolHours;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The hours of each tool as bars on one scale, with a mark at ten hours and the figures beside them. */
final class BoardHours {

    private static final double MARK_MINUTES = 600;
    private static final double USUAL_SCALE_MINUTES = 720;
    private static final double STEP_MINUTES = 120;

    private final PaperParts parts;
    private final ToolHours hours;
    private final Table table;
    private final double scale;

    BoardHours(PaperParts parts, ToolHours hours, Table table) {
        this.parts = parts;
        this.hours = hours;
        this.table = table;
        double longest = hours.tools().stream()
                .mapToInt(tool -> tool.get(Tools.TOTAL_MINUTES, 0))
                .max()
                .orElse(0);
        this.scale = Math.max(USUAL_SCALE_MINUTES, Math.ceil(longest / STEP_MINUTES) * STEP_MINUTES);
    }

    Xhtml section() {
        if (table.rows().isEmpty()) {
            return parts.whole(
                    Messages.text("paper.board.by_tool"), List.of(), Messages.text("paper.board.by_tool.none"));
        }
        List<List<Xhtml>> rows = new ArrayList<>();
        for (Row tool : hours.mostTried()) {
            Xhtml bar = parts.bar(tool.get(Tools.TOTAL_MINUTES, 0) / scale, MARK_MINUTES / scale);
            rows.add(row(table.rows().get(rows.size()), Xhtml::text, bar));
        }
        rows.add(row(table.rows().getLast(), Xhtml::strong, Xhtml.none()));
        return parts.chart(
                Messages.text("paper.board.by_tool"),
                List.of(
                        new Head(table.heads().getFirst().words(), Width.MEDIUM),
                        new Head(Messages.text("paper.board.scale", Math.round(scale / 60)), Width.FREE),
                        Head.ofFigures(table.heads().get(1).words(), Width.SHORT),
                        Head.ofFigures(table.heads().get(2).words(), Width.NARROW)),
                List.of(),
                rows);
    }

    private static List<Xhtml> row(List<String> cells, Function<String, Xhtml> said, Xhtml drawn) {
        List<Xhtml> row = new ArrayList<>(cells.stream().map(said).toList());
        row.add(1, drawn);
        return row;
    }
}
