package fr.technolucide.ui.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that a cell may refer to, or no row. */
record Option(@Nullable UUID id, String label) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Option option && (id == null ? option.id == null : id.equals(option.id));
    }

    @Override
    public int hashCode() {
        return id == null ? 0 : id.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
