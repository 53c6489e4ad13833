package fr.technolucide.exchange.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of parsing a typed text: one value, two possible values that only a person can settle, or nothing usable.
 */
public sealed interface ParseResult<T> {

    /** The text means this, exactly: nothing was rounded or supposed. */
    record Parsed<T>(T value) implements ParseResult<T> {}

    /**
     * The text has more than one meaning; asked once for a whole column.
     *
     * @param candidates the exact meanings, likeliest last; fewer than two when one of them is not a whole value
     */
    record Ambiguous<T>(Doubt doubt, List<T> candidates) implements ParseResult<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** The text cannot be this kind of value. */
    record Rejected<T>(Refusal refusal) implements ParseResult<T> {}

    /** The question to ask a person. */
    enum Doubt {
        /** « 1,5 » in a column of durations: hours or minutes. */
        UNIT,
        /** « 1.234 »: one point followed by three digits, decimal or thousands. */
        POINT,
        /** « 9/3/26 » in a column of dates that writes them both ways: March or September. */
        DATE_ORDER
    }

    /** The reason why a text is refused. */
    enum Refusal {
        EMPTY,
        NOT_A_DURATION,
        NOT_WHOLE_MINUTES,
        NOT_A_NUMBER,
        NOT_WHOLE,
        TOO_MANY_DECIMALS,
        TOO_LARGE,
        NOT_A_DATE,
        NO_SUCH_DAY,
        /** « 3/12 ». */
        NO_YEAR,
        /** « hier », « lundi »: a day that depends on the day on which it was written. */
        NEAR_DAY,
        NOT_A_FLAG,
        NOT_A_RATING,
        OTHER_BASE,
        OUT_OF_SCALE
    }

    /** Returns the value when there is exactly one. */
    default Optional<T> asOptional() {
        return this instanceof Parsed<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /**
     * Returns the same reading carried one step further; candidates that the step refuses are dropped, unless all are.
     */
    default <R> ParseResult<R> then(Function<? super T, ParseResult<R>> step) {
        return switch (this) {
            case Parsed<T>(T value) -> step.apply(value);
            case Ambiguous<T>(Doubt doubt, List<T> candidates) -> narrowed(doubt, candidates, step);
            case Rejected<T>(Refusal refusal) -> new Rejected<>(refusal);
        };
    }

    private static <T, R> ParseResult<R> narrowed(
            Doubt doubt, List<T> candidates, Function<? super T, ParseResult<R>> step) {
        List<ParseResult<R>> next = candidates.stream().map(step).toList();
        List<R> left =
                next.stream().flatMap(reading -> reading.asOptional().stream()).toList();
        boolean allRefused = !next.isEmpty() && next.stream().allMatch(reading -> reading instanceof Rejected<R>);
        return allRefused ? next.getFirst() : new Ambiguous<>(doubt, left);
    }

    static <T> ParseResult<T> of(T value) {
        return new Parsed<>(value);
    }

    static <T> ParseResult<T> no(Refusal refusal) {
        return new Rejected<>(refusal);
    }
}
