package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.PaperParts.Box;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.InService;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import java.util.List;

/** The four figures that come first, each with what it stands on. */
final class BoardFigureBoxes {

    private BoardFigureBoxes() {}

    static List<Box> of(BoardSummary summary) {
        Words words = Messages.words();
        InService inService = summary.inService();
        int uses = inService.useCases().size();
        PartialSum<Long> freed = inService.freedMinutes();
        PartialSum<Long> cost = inService.cost();
        PartialSum<Range> co2 = inService.co2();
        return List.of(
                new Box(
                        Messages.text("paper.board.hours"),
                        words.duration(summary.hours().totalMinutes()),
                        Messages.text(
                                "paper.board.at_gate",
                                summary.hours().atGate(),
                                summary.hours().tools().size())),
                new Box(
                        Messages.text("paper.board.freed"),
                        uses == 0 ? words.missing() : words.known(freed.value(), words::duration),
                        Messages.text("paper.board.uses", uses) + words.lacking(freed)),
                new Box(
                        Messages.text("paper.board.cost"),
                        uses == 0 ? words.missing() : words.known(cost.value(), words::money),
                        cost.value() == null || uses == 0
                                ? Messages.text("paper.board.uses", uses)
                                : Messages.text(
                                                "paper.board.full_cost",
                                                words.known(inService.fullCost().value(), words::money))
                                        + words.lacking(cost)),
                new Box(
                        Messages.text("paper.board.co2"),
                        uses == 0 ? words.missing() : words.known(co2.value(), range -> words.co2(range.central())),
                        co2.value() == null || uses == 0
                                ? Messages.text("paper.board.uses", uses)
                                : Messages.text("paper.board.estimated", words.co2Spread(co2.value()))
                                        + words.lacking(co2)));
    }
}
