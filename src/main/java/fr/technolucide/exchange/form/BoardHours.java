package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Tools;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.ToolHours;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;

/** The hours of each tool as bars on one scale, with a mark at ten hours and the figures beside them. */
final class BoardHours {

    private static final double MARK_MINUTES = 600;
    private static final double USUAL_SCALE_MINUTES = 720;
    private static final double STEP_MINUTES = 120;

    private final PaperParts parts;
    private final ToolHours hours;
    private final double scale;

    BoardHours(PaperParts parts, ToolHours hours) {
        this.parts = parts;
        this.hours = hours;
        double longest = hours.tools().stream()
                .mapToInt(tool -> tool.get(Tools.TOTAL_MINUTES, 0))
                .max()
                .orElse(0);
        this.scale = Math.max(USUAL_SCALE_MINUTES, Math.ceil(longest / STEP_MINUTES) * STEP_MINUTES);
    }

    Xhtml section() {
        List<List<Xhtml>> rows = new ArrayList<>();
        hours.mostTried().forEach(tool -> rows.add(row(tool)));
        if (rows.isEmpty()) {
            return parts.whole(
                    Messages.text("paper.board.by_tool"), List.of(), Messages.text("paper.board.by_tool.none"));
        }
        rows.add(List.of(
                Xhtml.strong(Messages.text("paper.board.total")),
                Xhtml.none(),
                Xhtml.strong(Messages.words().duration(hours.totalMinutes())),
                Xhtml.strong(Messages.words().duration(hours.remainingMinutes()))));
        return parts.whole(
                Messages.text("paper.board.by_tool"),
                parts.table(
                        List.of(
                                new Head(Messages.text("paper.board.tool"), Width.MEDIUM),
                                new Head(Messages.text("paper.board.scale", Math.round(scale / 60)), Width.FREE),
                                Head.ofFigures(Messages.text("paper.board.hours_of"), Width.SHORT),
                                Head.ofFigures(Messages.text("paper.board.remaining"), Width.NARROW)),
                        rows));
    }

    private List<Xhtml> row(Row tool) {
        int minutes = tool.get(Tools.TOTAL_MINUTES, 0);
        return List.of(
                Xhtml.text(tool.get(Tools.NAME, "")),
                parts.bar(minutes / scale, MARK_MINUTES / scale),
                Xhtml.text(Messages.words().duration(minutes)),
                Xhtml.text(Messages.words().duration(tool.get(Tools.REMAINING_MINUTES, 0))));
    }
}
