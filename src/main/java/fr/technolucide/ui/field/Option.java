package fr.technolucide.ui.field;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that a cell may refer to, no row, or one still to be made.
 *
 * @param offered whether it may still be chosen; what refers to it keeps it all the same
 * @param fresh   the name of the row to make
 */
public record Option(
        @Nullable UUID id,
        String label,
        boolean offered,
        @Nullable String fresh) {

    static Option none(String label) {
        return new Option(null, label, true, null);
    }

    public static Option of(UUID id, String label, boolean offered) {
        return new Option(id, label, offered, null);
    }

    static Option fresh(String name, String label) {
        return new Option(null, label, true, name);
    }

    /** Returns whether a person sees the same text for both. */
    boolean isSeenAs(Option other) {
        return equals(other) && offered == other.offered && label.equals(other.label);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Option option && Objects.equals(id, option.id) && Objects.equals(fresh, option.fresh);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, fresh);
    }

    @Override
    public String toString() {
        return label;
    }
}
