package fr.technolucide.ui.chart;

import fr.technolucide.quantity.DecadeScale;
import fr.technolucide.quantity.Range;
import java.util.List;

/** The decades of a chart of footprints, in grams, laid out between two places. */
record DecadeAxis(DecadeScale grams) {

    /** Always there: 0,1 g to 10 kg. */
    static final DecadeAxis USUAL = new DecadeAxis(DecadeScale.OF_FOOTPRINTS);

    /** Returns the usual one, and further where some value lies beyond. */
    static DecadeAxis around(List<Range> ranges) {
        return new DecadeAxis(USUAL.grams.holding(ranges));
    }

    int least() {
        return grams.least();
    }

    int most() {
        return grams.most();
    }

    /**
     * Returns the position of a value between two positions; a value of 0, or less than the beginning, is at the
     * beginning.
     */
    double x(double value, double from, double to) {
        return from + (to - from) * grams.share(value);
    }

    boolean holds(double value) {
        return grams.holding(List.of(new Range(value, value, value))).equals(grams);
    }
}
