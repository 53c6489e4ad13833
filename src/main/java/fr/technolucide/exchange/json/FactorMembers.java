package fr.technolucide.exchange.json;

import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.choice.Confidence;
import fr.technolucide.catalog.choice.FactorKind;
import fr.technolucide.exchange.json.FactorsRefused.Reason;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.JsonReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object of a file of factors; each question is answered as the sheet of factors needs it, or refused.
 *
 * @param path the names that lead to it, each followed by a point
 */
record FactorMembers(String path, Map<String, @Nullable Object> members) {

    /** The bound of the sheet. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private static final int DECIMALS = 4;

    /** More than any double is written with; rounding a number of a billion decimals would take all the memory. */
    private static final int MOST_DECIMALS = 40;

    private static final int LONGEST_LABEL = 160;
    private static final int LONGEST_CODE = 40;
    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1," + LONGEST_CODE + "}");
    private static final Map<String, Confidence> CONFIDENCES =
            Map.of("faible", Confidence.LOW, "moyenne", Confidence.MEDIUM, "haute", Confidence.HIGH);

    static Cells values(String code, FactorKind kind, List<BigDecimal> values) {
        return Cells.of(Factors.CODE, code)
                .and(Factors.KIND, kind)
                .and(Factors.LOW, values.get(0))
                .and(Factors.CENTRAL, values.get(1))
                .and(Factors.HIGH, values.get(2));
    }

    static List<BigDecimal> inOrder(String name, BigDecimal low, BigDecimal central, BigDecimal high)
            throws FactorsRefused {
        if (low.compareTo(central) > 0 || central.compareTo(high) > 0) {
            throw new FactorsRefused(Reason.OUT_OF_ORDER, name);
        }
        return List.of(low, central, high);
    }

    FactorMembers named(String name) {
        return new FactorMembers(name, members);
    }

    Set<String> names() {
        return new LinkedHashSet<>(members.keySet());
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    private Object required(String name) throws FactorsRefused {
        Object value = members.get(name);
        if (value == null) {
            throw new FactorsRefused(Reason.LACKING, path + name);
        }
        return value;
    }

    private FactorsRefused wrongKind(String name) {
        return new FactorsRefused(Reason.WRONG_KIND, path + name);
    }

    String text(String name) throws FactorsRefused {
        if (required(name) instanceof String text && !text.isBlank() && text.length() <= LONGEST_LABEL) {
            return text.strip();
        }
        throw wrongKind(name);
    }

    String code(String name) throws FactorsRefused {
        String code = text(name);
        if (!CODE.matcher(code).matches()) {
            throw wrongKind(name);
        }
        return code;
    }

    /** Returns the confidence; {@code null} when there is none; a word of another list is refused. */
    @Nullable
    Confidence confidence(String name) throws FactorsRefused {
        if (!has(name)) {
            return null;
        }
        Confidence confidence = CONFIDENCES.get(text(name));
        if (confidence == null) {
            throw wrongKind(name);
        }
        return confidence;
    }

    BigDecimal number(String name) throws FactorsRefused {
        return number(path + name, required(name));
    }

    @Nullable
    BigDecimal optional(String name) throws FactorsRefused {
        return has(name) ? number(name) : null;
    }

    private static BigDecimal number(String name, @Nullable Object value) throws FactorsRefused {
        if (!(value instanceof BigDecimal number)) {
            throw new FactorsRefused(Reason.WRONG_KIND, name);
        }
        if (number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > MOST_DECIMALS) {
            throw new FactorsRefused(Reason.OUT_OF_BOUNDS, name);
        }
        return number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Returns three numbers: low, central, high. */
    List<BigDecimal> ordered(String name) throws FactorsRefused {
        if (!(required(name) instanceof List<?> items) || items.size() != 3) {
            throw wrongKind(name);
        }
        return inOrder(
                path + name,
                number(path + name, items.get(0)),
                number(path + name, items.get(1)),
                number(path + name, items.get(2)));
    }

    FactorMembers object(String name) throws FactorsRefused {
        return new FactorMembers(
                path + name + ".", JsonReader.members(required(name)).orElseThrow(() -> wrongKind(name)));
    }

    /** An array of one object or more, no two of one id. */
    List<FactorMembers> objects(String name) throws FactorsRefused {
        if (!(required(name) instanceof List<?> items) || items.isEmpty()) {
            throw wrongKind(name);
        }
        List<FactorMembers> objects = new ArrayList<>();
        Set<@Nullable Object> ids = new LinkedHashSet<>();
        for (Object item : items) {
            Map<String, @Nullable Object> members = JsonReader.members(item).orElseThrow(() -> wrongKind(name));
            if (!ids.add(members.get("id"))) {
                throw wrongKind(name);
            }
            objects.add(new FactorMembers(path + name + ".", members));
        }
        return objects;
    }
}
