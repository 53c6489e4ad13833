package fr.technolucide.workbook.salvage;

import fr.technolucide.workbook.HybridClock;
import fr.technolucide.workbook.JsonReader;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Step;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.store.RebuiltFile;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the steps and entries of the history that read whole, known by their shape wherever they stand. */
final class FoundHistory {

    private static final int STEP_COLUMNS = 8;
    private static final int ENTRY_COLUMNS = 7;
    private static final int STATE_COLUMNS = 3;

    private final Schema schema;
    private final RebuiltFile rebuilt;
    private int found;

    FoundHistory(Schema schema, RebuiltFile rebuilt) {
        this.schema = schema;
        this.rebuilt = rebuilt;
    }

    /** Returns how many steps and entries were found so far. */
    int found() {
        return found;
    }

    void take(StoredRecord stored) {
        if (stored.table()) {
            changed(stored).ifPresent(rebuilt::noticeChange);
        } else if (stored.size() == ENTRY_COLUMNS) {
            takeEntry(stored);
        } else if (stored.size() == STEP_COLUMNS) {
            takeStep(stored);
        }
    }

    /** Returns the moment of the last change, where a record is the one row that says it. */
    static Optional<Instant> changed(StoredRecord stored) {
        return stored.table()
                        && stored.size() == STATE_COLUMNS
                        && stored.key() == 1
                        && stored.id(1).isPresent()
                ? stored.text(2).flatMap(FoundHistory::instant)
                : Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private void takeStep(StoredRecord stored) {
        UUID id = stored.id(0).orElse(null);
        StepKind kind = stored.text(1).flatMap(FoundHistory::kind).orElse(null);
        String subject = stored.text(2).orElse(null);
        Instant when = stored.text(3).flatMap(FoundHistory::instant).orElse(null);
        UUID device = stored.id(4).orElse(null);
        String author = stored.text(5).orElse(null);
        boolean reverts = stored.value(6) == null || stored.id(6).isPresent();
        if (id != null
                && kind != null
                && subject != null
                && when != null
                && device != null
                && author != null
                && reverts
                && stored.value(7) instanceof byte[] revision) {
            found++;
            rebuilt.addStep(
                    new Step(
                            id,
                            kind,
                            subject,
                            when,
                            device,
                            author,
                            stored.id(6).orElse(null),
                            List.of()),
                    revision);
        }
    }

    private static Optional<StepKind> kind(String id) {
        try {
            return Optional.of(StepKind.of(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** An entry whose clock is after the moment that its id tells is damaged: they are made together. */
    private void takeEntry(StoredRecord stored) {
        UUID id = stored.id(0).orElse(null);
        UUID step = stored.id(1).orElse(null);
        long clock = stored.number(2).orElse(0L);
        String sheet =
                stored.text(3).filter(name -> schema.find(name).isPresent()).orElse(null);
        UUID row = stored.id(4).orElse(null);
        if (id != null
                && step != null
                && sheet != null
                && row != null
                && HybridClock.isStamp(id, clock)
                && isCells(stored.value(5))
                && isCells(stored.value(6))
                && !(stored.value(5) == null && stored.value(6) == null)) {
            found++;
            rebuilt.addEntry(
                    step,
                    new Step.Entry(
                            id,
                            clock,
                            sheet,
                            row,
                            stored.text(5).orElse(null),
                            stored.text(6).orElse(null)));
        }
    }

    private static boolean isCells(@Nullable Object value) {
        try {
            return value == null
                    || (value instanceof String json && JsonReader.object(json).isPresent());
        } catch (IOException damaged) {
            return false;
        }
    }
}
