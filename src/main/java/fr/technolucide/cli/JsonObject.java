package fr.technolucide.cli;

import fr.technolucide.workbook.JsonReader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a request. What is absent or null is empty; what is of another kind than asked for is a {@link CommandRefused}
 * that names it.
 *
 * @param path the names that lead to it, each followed by a point
 */
record JsonObject(String path, Map<String, @Nullable Object> members) {

    /** Figures of it and of what it is multiplied by can still be told. */
    private static final long MOST = 1_000_000_000_000_000L;

    Set<String> names() {
        return Collections.unmodifiableSet(members.keySet());
    }

    /** Refuses a name that means nothing here: it is a typing error, and what it meant would be missing. */
    void allow(Collection<String> known) {
        for (String name : members.keySet()) {
            if (!known.contains(name)) {
                throw new CommandRefused(Exit.SOURCE, "cli.request.unknown", path + name);
            }
        }
    }

    /** The same object with one member fewer. */
    JsonObject without(String name) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(members);
        others.remove(name);
        return new JsonObject(path, others);
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    String text(String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw refused(name, "cli.request.text");
    }

    String text(String name, String ifAbsent) {
        return has(name) ? text(name) : ifAbsent;
    }

    /** Returns a number, at least so much and not beyond any measure. */
    double number(String name, double least) {
        return number(name, least, MOST);
    }

    private double number(String name, double least, long most) {
        if (!(members.get(name) instanceof BigDecimal number)) {
            throw refused(name, "cli.request.number");
        }
        double value = number.doubleValue();
        if (value > most) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.most", path + name, BigDecimal.valueOf(most));
        }
        if (value < least) {
            throw new CommandRefused(
                    Exit.SOURCE,
                    "cli.request.least",
                    path + name,
                    BigDecimal.valueOf(least).stripTrailingZeros());
        }
        return value;
    }

    /** Returns a number above zero. */
    double positive(String name) {
        return positive(name, MOST);
    }

    /** Returns a number above zero, at most so much. */
    double positive(String name, long most) {
        double value = number(name, 0, most);
        if (value == 0) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.positive", path + name);
        }
        return value;
    }

    /** Returns a whole number, at least so much. */
    long whole(String name, long least) {
        double value = number(name, (double) least);
        if (value != Math.rint(value)) {
            throw new CommandRefused(Exit.SOURCE, "cli.request.whole", path + name);
        }
        return (long) value;
    }

    JsonObject object(String name) {
        return new JsonObject(
                path + name + ".",
                JsonReader.members(members.get(name)).orElseThrow(() -> refused(name, "cli.request.object")));
    }

    private CommandRefused refused(String name, String key) {
        return new CommandRefused(Exit.SOURCE, has(name) ? key : "cli.request.absent", path + name);
    }
}
