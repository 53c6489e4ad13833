package fr.technolucide.exchange.value;

import fr.technolucide.language.Fold;
import java.util.Set;
import java.util.regex.Pattern;

/** The unit of a number without a unit in a column of durations. */
public enum BareDurationUnit {
    MINUTES,
    HOURS,
    /** Nothing says: a whole number is minutes, a decimal one is asked. */
    UNKNOWN,
    /** Nothing says, and the column has whole numbers under ten, which may be hours: these are asked too. */
    DOUBTFUL,
    /** The same, in a column that also has numbers from ten on, which are minutes. */
    MIXED,
    /** Nothing says, in a column that is shown in hours: every number is asked. */
    ASKED;

    private static final Set<String> HOUR_WORDS = Set.of("h", "hr", "hrs", "heure", "heures", "hour", "hours");
    private static final Set<String> MINUTE_WORDS = Set.of("m", "mn", "min", "mins", "minute", "minutes");

    /** « h/mois »: hours all the same, in columns that are of a month. */
    private static final Pattern PER_MONTH = Pattern.compile(" ?(?:/ ?|par |per )(?:mois|month)$");

    /** Returns the unit that a header sets aside in brackets, or that a hint names: « h », « heures », « min »… */
    public static BareDurationUnit named(String word) {
        String bare = PER_MONTH
                .matcher(Fold.fold(TypedSpelling.plain(word)).replace(".", ""))
                .replaceFirst("");
        if (HOUR_WORDS.contains(bare)) {
            return HOURS;
        }
        return MINUTE_WORDS.contains(bare) ? MINUTES : UNKNOWN;
    }
}
