package fr.technolucide.insight;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.catalog.figure.FactorTable;
import fr.technolucide.catalog.figure.TrialUses;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Group;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand with estimated figures wherever they are read, in the window, in files, on paper and in answers of the command
 * line: that they are an order of magnitude, of which day their factors are, and how many of those that are used should
 * be verified again.
 *
 * @param day   of the factor verified last; {@code null} without any
 * @param stale how many of the factors that are used were verified more than twelve months ago
 */
public record EstimateCaution(@Nullable LocalDate day, int stale) {

    /** The caution of figures that rest on no factor of ours. */
    public static final EstimateCaution WITHOUT_FACTORS = new EstimateCaution(null, 0);

    /** Returns the caution of the emissions, energy and water of a workbook. */
    public static EstimateCaution of(Reader reader) {
        return of(reader, inUse(reader));
    }

    /** Does the same where these are said in everyday terms too, which have factors of their own. */
    public static EstimateCaution withEquivalents(Reader reader) {
        return of(reader, inUse(reader).or(factor -> factor.get(Factors.KIND) == FactorKind.EQUIVALENT));
    }

    /** @param verified the days on which the factors that are used were verified */
    public static EstimateCaution of(List<LocalDate> verified, LocalDate today) {
        return new EstimateCaution(verified.stream().max(LocalDate::compareTo).orElse(null), (int)
                verified.stream().filter(day -> Factors.isStale(day, today)).count());
    }

    private static EstimateCaution of(Reader reader, Predicate<Row> used) {
        FactorTable factors = FactorTable.of(reader);
        return new EstimateCaution(factors.day().orElse(null), (int) factors.rows().stream()
                .filter(used.and(factor -> Factors.isStale(factor, reader.today())))
                .count());
    }

    /** Tells the factors that some figure of the workbook rests on. */
    private static Predicate<Row> inUse(Reader reader) {
        Set<Object> referredTo = new HashSet<>(keys(reader, Usages.FACTOR));
        referredTo.addAll(keys(reader, Alternatives.FACTOR));
        Set<String> counted = reader.count(Trials.SHEET) == 0 ? Set.of() : TrialUses.factors();
        boolean reasoning = keys(reader, Usages.REASONING).contains(true);
        Set<String> mixes = Stream.concat(
                        Stream.of(FactorTable.MIX),
                        reader.all(Tools.SHEET).stream()
                                .map(tool -> tool.get(Tools.ZONE))
                                .filter(Objects::nonNull)
                                .map(FactorTable::mixCode))
                .collect(Collectors.toSet());
        return factor -> {
            String code = factor.get(Factors.CODE, "");
            return switch (factor.get(Factors.KIND)) {
                case USE -> referredTo.contains(factor.id()) || counted.contains(code);
                case MIX -> mixes.contains(code);
                case EMBODIED, WATER -> true;
                case MULTIPLIER -> reasoning;
                case EQUIVALENT -> false;
                case null -> false;
            };
        };
    }

    private static Set<Object> keys(Reader reader, Column<?> column) {
        return reader.group(column.sheet(), List.of(column), null).stream()
                .map((Group group) -> group.keys().getFirst())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Returns whether the values of a column are estimated: emissions, energy or water, alone or for something. */
    public static boolean isAbout(Column<?> column) {
        return column.kind() instanceof Kind.Derived<?>(Value<?> value, var _) && isEstimated(value);
    }

    private static boolean isEstimated(Value<?> value) {
        return switch (value) {
            case Value.Interval _ -> true;
            case Value.Quotient<?>(var of) -> isEstimated(of);
            default -> false;
        };
    }

    /** « Ordre de grandeur, pas une mesure. Facteurs du 25/11/2026. », then whether some are too old. */
    public String sentence() {
        String factors = factors();
        String order = Messages.text("estimate.order");
        return factors.isEmpty() ? order : order + " " + factors;
    }

    /** « Facteurs du 25/11/2026. », then whether some are too old; empty without factors. */
    public String factors() {
        List<String> sentences = new ArrayList<>();
        if (day != null) {
            sentences.add(Messages.text("estimate.factors", Messages.words().numericDate(day)));
        }
        if (stale > 0) {
            sentences.add(warning());
        }
        return String.join(" ", sentences);
    }

    /** Returns the sentence about factors that are too old; empty where there is none. */
    public String warning() {
        return stale > 0 ? Messages.text("estimate.stale", stale) : "";
    }
}
