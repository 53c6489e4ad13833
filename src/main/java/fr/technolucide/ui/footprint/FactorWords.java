package fr.technolucide.ui.footprint;

import fr.technolucide.catalog.Factors;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** A factor in the words of a sentence. */
final class FactorWords {

    /** What everyday equivalents are counted in, of which a part or a few are said in a unit that one can picture. */
    private enum Measure {
        KILOMETRE(1_000),
        HOUR(60);

        private final int parts;

        Measure(int parts) {
            this.parts = parts;
        }

        private String text(String part, Object... values) {
            return Messages.text("footprint.everyday." + name().toLowerCase(Locale.ROOT) + "." + part, values);
        }

        /** « 410 m », « 7,1 km »: two figures that tell, as befits an order of magnitude. */
        private String amount(double times) {
            return times < 1 ? text("small", figure(times * parts)) : text("large", figure(times));
        }

        private static String figure(double quantity) {
            return Messages.words()
                    .figure(BigDecimal.valueOf(quantity)
                            .round(new MathContext(2))
                            .doubleValue());
        }
    }

    private FactorWords() {}

    /**
     * « 410 m en voiture thermique, par passager, de 9 m à 7,1 km », for an equivalent whose label begins with one kilometre or one
     * hour; « 0,4 fois un smartphone, de 0,01 à 7 » for others.
     */
    static String everyday(Row equivalent, Range times) {
        String label = label(equivalent);
        for (Measure measure : Measure.values()) {
            String one = measure.text("one");
            if (label.replace('\u00a0', ' ').startsWith(one.replace('\u00a0', ' '))) {
                return Messages.text(
                        "footprint.everyday.measured",
                        measure.amount(times.central()),
                        label.substring(one.length()),
                        measure.amount(times.low()),
                        measure.amount(times.high()));
            }
        }
        Words words = Messages.words();
        return Messages.text(
                "footprint.everyday.line",
                words.figure(times.central()),
                label,
                words.figure(times.low()),
                words.figure(times.high()));
    }

    static String label(Row factor) {
        return Labels.worded(factor, Factors.LABEL);
    }

    /** Returns the label without what it says in brackets, where there is little room. */
    static String brief(Row factor) {
        String label = label(factor);
        int bracket = label.indexOf('(');
        return bracket > 0 ? label.substring(0, bracket).strip() : label;
    }

    /**
     * Returns what the footprint of an everyday equivalent includes; taken from its source when we have no text for it.
     */
    static String scope(Row equivalent) {
        return Messages.find("footprint.scope." + equivalent.get(Factors.CODE, ""))
                .orElseGet(() -> Labels.worded(equivalent, Factors.SOURCE));
    }
}
