package fr.technolucide.exchange.meeting;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.meeting.MeetingDocument.Figure;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.InService;
import fr.technolucide.insight.PeopleServed;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The four figures of the uses in service, people first; each says what it stands on and what it lacks. */
final class MeetingFigures {

    private MeetingFigures() {}

    static List<Figure> of(BoardFile file) {
        InService inService = file.summary().inService();
        int uses = inService.useCases().size();
        Words words = Messages.words();
        PartialSum<Long> freed = inService.freedMinutes();
        PartialSum<Long> cost = inService.fullCost();
        PartialSum<Range> co2 = inService.co2();
        boolean pilots = file.isAnyPilot();
        InService inUse = file.summary().inUse();
        String inServiceWords = Messages.text("paper.board.uses", uses);
        return List.of(
                people(file),
                new Figure(
                        Messages.text("paper.meeting.figure.hours"),
                        uses == 0 ? words.missing() : words.known(freed.value(), words::duration),
                        withPilots(
                                Messages.text("paper.meeting.figure.month", inServiceWords)
                                        + basis(freed, inService.measuredMinutes())
                                        + words.lacking(freed),
                                pilots,
                                inUse.freedMinutes(),
                                words::duration)),
                new Figure(
                        Messages.text("paper.meeting.figure.cost"),
                        uses == 0 ? words.missing() : words.known(cost.value(), words::money),
                        withPilots(year(inService, words), pilots, inUse.fullCost(), words::money)),
                new Figure(
                        Messages.text("paper.meeting.figure.co2"),
                        uses == 0 ? words.missing() : words.known(co2.value(), range -> words.co2(range.central())),
                        uses == 0 || co2.value() == null
                                ? Messages.text("paper.meeting.figure.month", inServiceWords)
                                : Messages.text("paper.meeting.figure.spread", words.co2Spread(co2.value()))
                                        + words.lacking(co2)));
    }

    /**
     * Says that the cost is that of a year, and what part of it is money; apart where the money is that of other uses than
     * the cost, and not at all where nothing is in service.
     */
    private static String year(InService inService, Words words) {
        if (inService.useCases().isEmpty()) {
            return Messages.text("paper.meeting.figure.year.none");
        }
        PartialSum<Long> full = inService.fullCost();
        PartialSum<Long> paid = inService.cost();
        String money = words.known(paid.value(), words::money);
        return full.value() == null || full.lacking() == paid.lacking()
                ? Messages.text("paper.meeting.figure.year", money) + words.lacking(full)
                : Messages.text("paper.meeting.figure.year.apart", words.lacking(full), money, words.lacking(paid));
    }

    /** Returns whether the hours were measured, all or a part of them, or estimated. */
    private static String basis(PartialSum<Long> freed, long measured) {
        if (freed.value() == null) {
            return "";
        }
        if (measured == 0) {
            return Messages.text("paper.meeting.figure.hours.claimed");
        }
        return measured == freed.value()
                ? Messages.text("paper.meeting.figure.hours.measured")
                : Messages.text(
                        "paper.meeting.figure.hours.both", Messages.words().duration(measured));
    }

    /** Adds to what stands under a figure the same one with the pilots, if there are any and it is known. */
    private static String withPilots(String under, boolean pilots, PartialSum<Long> sum, Function<Long, String> said) {
        return !pilots || sum.value() == null
                ? under
                : Messages.text(
                        "paper.meeting.figure.with_pilots",
                        under,
                        said.apply(sum.value()) + Messages.words().lacking(sum));
    }

    private static Figure people(BoardFile file) {
        PeopleServed served = file.served();
        PeopleServed pilots = file.servedWithPilots();
        List<String> under = new ArrayList<>();
        under.add(
                served.isUnknown()
                        ? Messages.text("paper.meeting.figure.people.none")
                        : Messages.text("paper.meeting.figure.people.how", BoardWords.basis(served)));
        if (served.uncounted() > 0 && !served.isUnknown()) {
            under.add(Messages.text("paper.meeting.figure.people.uncounted", served.uncounted()));
        }
        if (file.isAnyPilot() && !pilots.isUnknown()) {
            under.add(Messages.text(
                    "paper.meeting.figure.people.pilots", Messages.words().change(pilots.before(), pilots.after())));
        }
        return new Figure(
                Messages.text("paper.meeting.figure.people"),
                served.isUnknown()
                        ? Messages.words().unknown()
                        : Messages.words().change(served.before(), served.after()),
                String.join(" ", under));
    }
}
