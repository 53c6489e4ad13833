package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Association;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import java.time.LocalDate;

/** The summary for the board, in the order of the first sheet of its workbook. */
final class BoardForm {

    private final Paper paper;
    private final PaperParts parts;
    private final BoardSummary summary;

    private BoardForm(Paper paper) {
        this.paper = paper;
        this.parts = paper.parts();
        this.summary = BoardSummary.of(paper.reader());
    }

    static Printout of(Paper paper) {
        return new BoardForm(paper).printout();
    }

    private Printout printout() {
        String title = Messages.text("paper.board.title");
        BoardDecisions decisions = new BoardDecisions(paper, summary);
        BoardFootprint footprint = new BoardFootprint(paper, summary);
        return paper.dense(
                title,
                Messages.text("paper.board.subject"),
                parts.title(
                        title,
                        summary.association().is(Association.EXAMPLE) ? Messages.text("paper.board.example") : ""),
                parts.twoEnds(paper.association(), date()),
                parts.boxes(BoardFigureBoxes.of(summary)),
                decisions.asked(),
                decisions.alerts(),
                decisions.sinceLastBoard(),
                new BoardHours(parts, summary.hours()).section(),
                footprint.useCases(),
                footprint.inUse(),
                new BoardPath(parts, summary.pathway()).section(),
                parts.small(Messages.text(
                        "paper.board.caution",
                        EstimateCaution.of(paper.reader()).sentence())));
    }

    private String date() {
        String today = Messages.words().numericDate(summary.today());
        LocalDate last = summary.sinceLastBoard().lastBoard();
        return last == null ? today : Messages.text("paper.board.since", today, last);
    }
}
