package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.Trials;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Time that people gave. */
final class PeopleFigures {

    private PeopleFigures() {}

    /**
     * Returns the minutes of trials of each person as tester only, so that the sum over people is the sum over the
     * trials that have a tester.
     */
    static Map<UUID, Integer> trialMinutes(Reader reader, List<Row> people) {
        return ReferenceTotals.sums(reader, Trials.TESTER, Trials.MINUTES, people);
    }

    static Map<UUID, Integer> learningMinutes(Reader reader, List<Row> people) {
        return ReferenceTotals.sums(reader, Learning.PEOPLE, Learning.MINUTES, people);
    }
}
