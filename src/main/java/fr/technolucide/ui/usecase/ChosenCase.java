package fr.technolucide.ui.usecase;

import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Job;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The use case that the matrix, the cloud and the sheet show as chosen, and all that is said of it, read again at each step. */
final class ChosenCase {

    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable UUID> id = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UseCaseSnapshot> reading = new ReadOnlyObjectWrapper<>();
    private @Nullable Job<Optional<UseCaseSnapshot>> asked;

    ChosenCase(Session session) {
        this.session = session;
        session.onStep(step -> read());
    }

    ReadOnlyObjectProperty<@Nullable UUID> idProperty() {
        return id.getReadOnlyProperty();
    }

    /** Returns the snapshot of the chosen case; {@code null} when none is chosen, and until it is read. */
    ReadOnlyObjectProperty<@Nullable UseCaseSnapshot> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    void choose(@Nullable UUID row) {
        if (row == null ? id.get() != null : !row.equals(id.get())) {
            id.set(row);
            read();
        }
    }

    private void read() {
        if (asked != null) {
            asked.cancel();
        }
        UUID wanted = id.get();
        if (wanted == null) {
            reading.set(null);
            return;
        }
        asked = session.read(reader -> UseCaseSnapshot.of(reader, wanted)).then(found -> {
            reading.set(found.orElse(null));
            if (found.isEmpty()) {
                id.set(null);
            }
        });
    }
}
