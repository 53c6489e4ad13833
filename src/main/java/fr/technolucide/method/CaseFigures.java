package fr.technolucide.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The monthly figures of a use case on which its footprint, for what it brings, depends; {@code null} is « not known ».
 *
 * @param uses each kind that is planned, in the order in which they are added
 * @param scenario where its tool is hosted
 * @param zones the scenario of each zone that has one, by its id
 * @param minutes freed a month
 */
public record CaseFigures(
        List<Use> uses,
        @Nullable Scenario scenario,
        SequencedMap<String, Scenario> zones,
        @Nullable Integer minutes,
        @Nullable Integer peopleBefore,
        @Nullable Integer peopleAfter) {

    /**
     * One kind of use.
     *
     * @param code of its kind
     * @param perMonth how many
     * @param factor of one use, « réflexion » included
     * @param text whether it is an exchange of text, the only kind that the size of a model speaks of
     */
    public record Use(
            String code,
            @Nullable Integer perMonth,
            @Nullable UseFactor factor,
            boolean text) {

        private Use times(int other) {
            return new Use(code, other, factor, text);
        }

        private boolean isKnown() {
            return perMonth != null && factor != null;
        }
    }

    /** A figure that may lack. */
    public enum Figure {
        USES,
        FACTORS,
        MINUTES,
        PEOPLE_BEFORE,
        PEOPLE_AFTER
    }

    public CaseFigures {
        uses = List.copyOf(uses);
        zones = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(zones));
    }

    /** Returns the benefit that a ratio divides by: minutes freed, or people after. */
    @Nullable
    Integer benefit(FootprintRatio ratio) {
        return ratio == FootprintRatio.CO2_PER_HOUR ? minutes : peopleAfter;
    }

    /** Returns the footprint of all uses in a scenario; {@code null} as long as one of them cannot be counted. */
    @Nullable
    Footprint footprint(@Nullable Scenario where) {
        if (where == null || !uses.stream().allMatch(Use::isKnown)) {
            return null;
        }
        return Footprint.total(uses.stream()
                .map(use -> Footprint.of(
                        Objects.requireNonNull(use.perMonth()), Objects.requireNonNull(use.factor()), where))
                .toList());
    }

    /** Returns the same with another number of uses of one kind. */
    CaseFigures with(int index, int perMonth) {
        List<Use> others = new ArrayList<>(uses);
        others.set(index, uses.get(index).times(perMonth));
        return new CaseFigures(others, scenario, zones, minutes, peopleBefore, peopleAfter);
    }

    /** Returns the exchanges of text a month; {@code null} without any, or as long as one kind is not counted. */
    @Nullable
    Long texts() {
        List<Use> texts = uses.stream().filter(Use::text).toList();
        return texts.isEmpty() || texts.stream().anyMatch(use -> use.perMonth() == null)
                ? null
                : texts.stream()
                        .mapToLong(use -> Objects.requireNonNull(use.perMonth()))
                        .sum();
    }

    /** Returns what a ratio lacks to be known. */
    Set<Figure> missing(FootprintRatio ratio) {
        Set<Figure> missing = EnumSet.noneOf(Figure.class);
        if (uses.isEmpty() || uses.stream().anyMatch(use -> use.perMonth() == null)) {
            missing.add(Figure.USES);
        }
        if (scenario == null || uses.stream().anyMatch(use -> use.factor() == null)) {
            missing.add(Figure.FACTORS);
        }
        if (ratio == FootprintRatio.CO2_PER_HOUR && minutes == null) {
            missing.add(Figure.MINUTES);
        }
        if (ratio == FootprintRatio.CO2_PER_PERSON && peopleBefore == null) {
            missing.add(Figure.PEOPLE_BEFORE);
        }
        if (ratio == FootprintRatio.CO2_PER_PERSON && peopleAfter == null) {
            missing.add(Figure.PEOPLE_AFTER);
        }
        return missing;
    }
}
