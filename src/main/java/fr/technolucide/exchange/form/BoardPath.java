package fr.technolucide.exchange.form;

import fr.technolucide.exchange.meeting.MeetingDocument.Table;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Pictogram;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.Pathway;
import fr.technolucide.insight.Pathway.State;
import fr.technolucide.insight.Pathway.Step;
import fr.technolucide.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** The six steps, from a need to a use in service. */
final class BoardPath {

    private final PaperParts parts;
    private final Pathway pathway;
    private final Table table;

    BoardPath(PaperParts parts, Pathway pathway, Table table) {
        this.parts = parts;
        this.pathway = pathway;
        this.table = table;
    }

    Xhtml section() {
        List<List<Xhtml>> rows = new ArrayList<>();
        for (Step step : pathway.steps()) {
            rows.add(row(step.state(), table.rows().get(rows.size())));
        }
        return parts.whole(
                Messages.text("paper.path"),
                parts.table(
                        List.of(
                                new Head(table.heads().get(0).words(), Width.MEDIUM),
                                new Head(table.heads().get(1).words(), Width.MEDIUM),
                                new Head(table.heads().get(2).words(), Width.FREE)),
                        rows));
    }

    private static List<Xhtml> row(State state, List<String> cells) {
        return List.of(
                Xhtml.text(cells.get(0)),
                Xhtml.all(
                        PaperParts.inline("verdict-shape", mark(state).said(Messages.text("paper.path.heard"))),
                        Xhtml.text(" "),
                        PaperParts.inline("verdict-word", Xhtml.text(cells.get(1)))),
                Xhtml.text(cells.get(2)));
    }

    private static Pictogram mark(State state) {
        return switch (state) {
            case DONE -> Pictogram.CIRCLE;
            case UNDER_WAY -> Pictogram.HALF;
            case TO_BEGIN -> Pictogram.RING;
        };
    }
}
