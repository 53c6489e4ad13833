package fr.technolucide.ui.retrospective;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that may be chosen in a list, or none. */
record Choice(@Nullable UUID id, String label) {

    @Override
    public String toString() {
        return label;
    }
}
