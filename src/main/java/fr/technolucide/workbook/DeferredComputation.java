package fr.technolucide.workbook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A computation that is given after its column is declared, by code that knows the other sheets that it reads. */
final class DeferredComputation<T> implements Formula.Computation<T> {
    private Formula.@Nullable Computation<T> computation;

    /** @throws IllegalStateException if it was given before */
    void give(Formula.Computation<T> given) {
        if (computation != null) {
            throw new IllegalStateException("computed twice");
        }
        computation = given;
    }

    boolean isGiven() {
        return computation != null;
    }

    @Override
    public Map<UUID, T> compute(Reader reader, List<Row> rows) {
        if (computation == null) {
            throw new IllegalStateException("nothing computes it");
        }
        return computation.compute(reader, rows);
    }
}
