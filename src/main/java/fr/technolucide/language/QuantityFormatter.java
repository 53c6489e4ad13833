package fr.technolucide.language;

import fr.technolucide.quantity.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes physical quantities in a small unit and its thousandfold: one decimal below 10, none below 1,000, then the
 * large unit with one decimal (« 1,3 g », « 58 g », « 1,0 kg »). Below 0.1 one significant digit is kept, so that a
 * footprint that is not nil never reads nil.
 */
final class QuantityFormatter {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Texts texts;
    private final NumberFormatter figures;

    QuantityFormatter(Texts texts, NumberFormatter figures) {
        this.texts = texts;
        this.figures = figures;
    }

    String text(double amount, String smallUnit, String largeUnit) {
        BigDecimal value = BigDecimal.valueOf(amount);
        return rounded(value).abs().compareTo(THOUSAND) >= 0
                ? texts.text(largeUnit, figures.fixed(value.movePointLeft(3), 1))
                : texts.text(smallUnit, figure(value));
    }

    /** Returns the figure alone, of a quantity without unit: « 0,03 », « 7,1 », « 1 234 ». */
    String figure(double amount) {
        return figure(BigDecimal.valueOf(amount));
    }

    private String figure(BigDecimal value) {
        if (value.signum() == 0 || rounded(value).abs().compareTo(BigDecimal.TEN) >= 0) {
            return figures.fixed(value, 0);
        }
        return value.abs().compareTo(TENTH) < 0
                ? figures.plain(value.round(new MathContext(1, RoundingMode.HALF_UP)))
                : figures.fixed(value, 1);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(value.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
    }

    /** « 58 g, de 1,3 g à 1,0 kg »; a range without spread is one figure. */
    String range(Range range, String smallUnit, String largeUnit) {
        String central = text(range.central(), smallUnit, largeUnit);
        return range.low() == range.high()
                ? central
                : texts.text("format.range", central, spread(range, smallUnit, largeUnit));
    }

    /** « de 1,3 g à 1,0 kg » */
    String spread(Range range, String smallUnit, String largeUnit) {
        return texts.text(
                "format.spread", text(range.low(), smallUnit, largeUnit), text(range.high(), smallUnit, largeUnit));
    }
}
