package fr.technolucide.exchange.value;

import fr.technolucide.language.Fold;
import fr.technolucide.workbook.Tense;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** French and English words for a day near today: « hier », « tomorrow », « lundi ». */
final class DayWords {

    /** In days from today; apostrophes, hyphens and spaces are left out. */
    private static final Map<String, Integer> NEAR = Map.of(
            "avanthier", -2,
            "hier", -1,
            "yesterday", -1,
            "aujourdhui", 0,
            "today", 0,
            "demain", 1,
            "tomorrow", 1,
            "apresdemain", 2);

    private static final List<List<String>> WEEK = List.of(
            List.of("lundi", "monday"),
            List.of("mardi", "tuesday"),
            List.of("mercredi", "wednesday"),
            List.of("jeudi", "thursday"),
            List.of("vendredi", "friday"),
            List.of("samedi", "saturday"),
            List.of("dimanche", "sunday"));

    private DayWords() {}

    /** @param tense on which side of today a day of the week is meant */
    static Optional<LocalDate> day(String plain, LocalDate today, Tense tense) {
        Integer near = NEAR.get(Fold.fold(plain).replaceAll("['\\- ]", ""));
        if (near != null) {
            return Optional.of(today.plusDays(near));
        }
        int place = MonthNames.place(plain, WEEK);
        if (place == 0) {
            return Optional.empty();
        }
        DayOfWeek wanted = DayOfWeek.of(place);
        return tense.meant(
                Stream.of(
                        today.with(TemporalAdjusters.previousOrSame(wanted)),
                        today.with(TemporalAdjusters.nextOrSame(wanted))),
                today);
    }
}
