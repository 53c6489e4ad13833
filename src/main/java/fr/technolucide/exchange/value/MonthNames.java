package fr.technolucide.exchange.value;

import fr.technolucide.language.Fold;
import java.util.List;

/** French and English names of the months, whole or shortened to three letters or more. */
final class MonthNames {
    private static final List<List<String>> NAMES = List.of(
            List.of("janvier", "january"),
            List.of("fevrier", "february"),
            List.of("mars", "march"),
            List.of("avril", "april"),
            List.of("mai", "may"),
            List.of("juin", "june"),
            List.of("juillet", "july"),
            List.of("aout", "august"),
            List.of("septembre", "september"),
            List.of("octobre", "october"),
            List.of("novembre", "november"),
            List.of("decembre", "december"));

    private MonthNames() {}

    /** 1 to 12; 0 for no month, or for « jui », which is two of them. */
    static int number(String word) {
        return place(word, NAMES);
    }

    /** Returns the place of a name among others, from 1; 0 for none, or for what shortens two of them. */
    static int place(String word, List<List<String>> names) {
        String folded = Fold.fold(word).replace(".", "");
        if (folded.length() < 3) {
            return 0;
        }
        int found = 0;
        for (int place = 1; place <= names.size(); place++) {
            if (names.get(place - 1).stream().anyMatch(name -> name.startsWith(folded))) {
                if (found != 0) {
                    return 0;
                }
                found = place;
            }
        }
        return found;
    }
}
