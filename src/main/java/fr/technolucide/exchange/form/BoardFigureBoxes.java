package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.PaperParts.Box;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.InService;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.Range;
import java.util.List;

/** The four figures that come first, each with what it stands on. */
final class BoardFigureBoxes {

    private BoardFigureBoxes() {}

    static List<Box> of(BoardSummary summary) {
        Words words = Messages.words();
        InService inService = summary.inService();
        int uses = inService.useCases().size();
        InService.Sum<Long> freed = inService.freedMinutes();
        InService.Sum<Long> cost = inService.cost();
        InService.Sum<Range> co2 = inService.co2();
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
                        words.duration(freed.value()),
                        lacking(Messages.text("paper.board.uses", uses), freed)),
                new Box(
                        Messages.text("paper.board.cost"),
                        words.money(cost.value()),
                        lacking(
                                Messages.text(
                                        "paper.board.full_cost",
                                        words.money(inService.fullCost().value())),
                                cost)),
                new Box(
                        Messages.text("paper.board.co2"),
                        words.co2(co2.value().central()),
                        lacking(Messages.text("paper.board.estimated", words.co2Spread(co2.value())), co2)));
    }

    private static String lacking(String line, InService.Sum<?> sum) {
        return sum.lacking() == 0 ? line : line + Messages.text("paper.board.lacking", sum.lacking());
    }
}
