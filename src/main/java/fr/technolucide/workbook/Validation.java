package fr.technolucide.workbook;

import fr.technolucide.language.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a row that a person enters: the same rules in the window, on the command line and at import. */
public final class Validation {

    private Validation() {}

    /**
     * Returns everything there is to say about a row: kinds and bounds, required cells, unique cells, rules of its
     * sheet.
     */
    public static List<Finding> check(Row row, Reader reader) {
        List<Finding> findings = new ArrayList<>();
        for (Column<?> column : row.sheet().stored()) {
            Object value = row.get(column);
            if (value == null) {
                if (column.isRequired()) {
                    findings.add(Finding.error(column, "finding.required", Labels.of(column)));
                }
                continue;
            }
            value(column, value, reader.today()).ifPresent(findings::add);
            if (column.isUnique() && isTaken(row, column, value, reader)) {
                findings.add(Finding.error(column, "finding.unique", Labels.of(column), value));
            }
        }
        row.sheet().rules().forEach(rule -> findings.addAll(rule.check(row, reader)));
        return findings;
    }

    /**
     * Checks one value against its column, by kind and bounds only; returns nothing when it fits. An empty value fits.
     */
    public static Optional<Finding> value(Column<?> column, @Nullable Object value, LocalDate today) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (column.kind()) {
            case Kind.Text(var max) -> text(column, (String) value, max, false);
            case Kind.LongText(var max) -> text(column, (String) value, max, true);
            case Kind.Date _ -> date(column, (LocalDate) value, today);
            case Kind.Rating(var min, var max) ->
                (Integer) value < min || (Integer) value > max ? outside(column, min, max) : Optional.empty();
            case Kind.Count _, Kind.Minutes _, Kind.Money _, Kind.Decimal _ -> bounds(column, value);
            case Kind.Choice<?> _, Kind.Flag _, Kind.Reference _, Kind.References _, Kind.Derived<?> _ ->
                Optional.empty();
        };
    }

    private static Optional<Finding> text(Column<?> column, String text, int max, boolean lines) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return found(column, "finding.too_long", Labels.of(column), length, max);
        }
        return text.codePoints()
                .filter(c -> isForbidden(c, lines))
                .boxed()
                .findFirst()
                .flatMap(c -> found(column, "finding.control", Labels.of(column), "U+%04X".formatted(c)));
    }

    private static boolean isForbidden(int codePoint, boolean lines) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> !(lines && (codePoint == '\n' || codePoint == '\t'));
            default -> false;
        };
    }

    private static Optional<Finding> date(Column<?> column, LocalDate day, LocalDate today) {
        if (column.min().filter(min -> day.isBefore((LocalDate) min)).isPresent()) {
            return found(
                    column,
                    "finding.too_early",
                    Labels.of(column),
                    shown(column, column.min().orElseThrow()));
        }
        LocalDate latest = column.latest(today).orElse(LocalDate.of(2999, 12, 31));
        return day.isAfter(latest)
                ? found(column, "finding.too_late", Labels.of(column), shown(column, latest))
                : Optional.empty();
    }

    private static Optional<Finding> bounds(Column<?> column, Object value) {
        boolean low = column.min().filter(min -> compare(value, min) < 0).isPresent();
        boolean high = column.max().filter(max -> compare(value, max) > 0).isPresent();
        return low || high
                ? outside(column, column.min().orElse(null), column.max().orElse(null))
                : Optional.empty();
    }

    private static int compare(Object left, Object right) {
        if (left instanceof Integer whole && right instanceof Integer other) {
            return Integer.compare(whole, other);
        }
        return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()));
    }

    private static Optional<Finding> outside(Column<?> column, @Nullable Object min, @Nullable Object max) {
        String label = Labels.of(column);
        if (min == null) {
            return found(column, "finding.above", label, shown(column, max));
        }
        return max == null
                ? found(column, "finding.below", label, shown(column, min))
                : found(column, "finding.outside", label, shown(column, min), shown(column, max));
    }

    private static String shown(Column<?> column, @Nullable Object bound) {
        return bound == null ? "" : BoundText.of(column.kind(), bound);
    }

    private static Optional<Finding> found(Column<?> column, String key, Object... args) {
        return Optional.of(Finding.error(column, key, args));
    }

    /** Returns whether another row holds the same value. */
    private static boolean isTaken(Row row, Column<?> column, Object value, Reader reader) {
        return reader.same(column, value).stream().anyMatch(id -> !id.equals(row.id()));
    }

    /** Bounds in words, without a workbook to ask. */
    private static final class BoundText {

        static String of(Kind<?> kind, Object bound) {
            var words = Messages.words();
            return switch (kind) {
                case Kind.Minutes _ -> words.duration((Integer) bound);
                case Kind.Money _ -> words.money((Long) bound);
                case Kind.Decimal _ -> words.decimal((BigDecimal) bound);
                case Kind.Date _ -> words.numericDate((LocalDate) bound);
                default -> words.number(((Number) bound).longValue());
            };
        }
    }
}
