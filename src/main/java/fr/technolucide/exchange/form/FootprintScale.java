package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.DecadeScale;
import fr.technolucide.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scale on which a printed column places footprints; its head shows the ends: the usual ones, or as far as needed.
 */
final class FootprintScale {

    private static final int KILO = 3;

    /** One step in so many has its value. */
    private static final int EVERY = 2;

    private final DecadeScale grams;

    /** @param shown every range, in grams, that the column is to hold */
    FootprintScale(List<Range> shown) {
        this.grams = DecadeScale.OF_FOOTPRINTS.holding(shown);
    }

    /** « De 0,1 g à 10 kg, dix fois plus d’un trait à l’autre ». */
    Head head() {
        return new Head(Messages.text("paper.board.decades", end(grams.least()), end(grams.most())), Width.FREE);
    }

    /** Returns what every other step stands for, but the end: so large print has room for it too. */
    Xhtml graduations(PaperParts parts) {
        return parts.graduations(
                IntStream.range(0, (decades() + 1) / EVERY)
                        .mapToObj(step -> end(grams.least() + EVERY * step))
                        .toList(),
                EVERY,
                decades());
    }

    int decades() {
        return grams.decades();
    }

    /** Returns the places of a footprint, from 0 at the left to 1 at the right. */
    Range places(Range footprint) {
        return new Range(grams.share(footprint.low()), grams.share(footprint.central()), grams.share(footprint.high()));
    }

    private static String end(int power) {
        boolean kilo = power >= KILO;
        BigDecimal value = BigDecimal.ONE.scaleByPowerOfTen(kilo ? power - KILO : power);
        return Messages.text(
                kilo ? "unit.kilogram" : "unit.gram", Messages.words().decimal(value));
    }
}
