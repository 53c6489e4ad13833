package fr.technolucide.ui.usecase;

import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The use case that the matrix, the cloud and the sheet show as chosen, and all that is said of it, kept up with the workbook. */
final class ChosenCase {

    private final ReadOnlyObjectWrapper<@Nullable UUID> id = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UseCaseSnapshot> reading = new ReadOnlyObjectWrapper<>();
    private final LiveQuery news;

    /** @param screen where it is chosen */
    ChosenCase(Session session, Node screen) {
        this.news = session.live(screen, this::read);
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
            news.refresh();
        }
    }

    private void read(LiveQuery live) {
        UUID wanted = id.get();
        if (wanted == null) {
            live.cancel();
            reading.set(null);
            return;
        }
        live.ask(reader -> UseCaseSnapshot.of(reader, wanted)).then(found -> {
            reading.set(found.orElse(null));
            if (found.isEmpty()) {
                id.set(null);
            }
        });
    }
}
