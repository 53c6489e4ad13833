package fr.technolucide.exchange.form;

import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * A place of a blank form, and the column that a person fills there.
 *
 * @param share of the line that it takes, up to 1
 */
public record PaperPlace(Column<?> column, double share) {

    private static final double ROUNDING = 0.01;

    /** Returns places as the lines of the form have them: as many side by side as one line holds. */
    static List<List<PaperPlace>> inLines(List<PaperPlace> places) {
        List<List<PaperPlace>> lines = new ArrayList<>();
        double taken = 1;
        for (PaperPlace place : places) {
            if (taken + place.share > 1 + ROUNDING) {
                lines.add(new ArrayList<>());
                taken = 0;
            }
            lines.getLast().add(place);
            taken += place.share;
        }
        return lines;
    }
}
