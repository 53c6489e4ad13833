package fr.technolucide.ui.chart;

import fr.technolucide.quantity.Range;
import java.util.List;

/**
 * A scale of decades: ten times as much is always the same distance.
 *
 * @param least power of ten at its beginning
 * @param most  power of ten at its end
 */
record CloudScale(int least, int most) {

    /** Always there: 0,1 g to 10 kg. */
    static final CloudScale USUAL = new CloudScale(-1, 4);

    /** The usual one, and further where some value lies beyond. */
    static CloudScale around(List<Range> ranges) {
        int least = USUAL.least;
        int most = USUAL.most;
        for (Range range : ranges) {
            if (range.low() > 0) {
                least = Math.min(least, (int) Math.floor(Math.log10(range.low())));
            }
            if (range.high() > 0) {
                most = Math.max(most, (int) Math.ceil(Math.log10(range.high())));
            }
        }
        return new CloudScale(least, most);
    }

    /** Where a value stands between two places; nothing, and less than the beginning, at the beginning. */
    double x(double value, double from, double to) {
        double power = value <= 0 ? least : Math.clamp(Math.log10(value), least, most);
        return from + (to - from) * (power - least) / (most - least);
    }
}
