package fr.technolucide.ui.field;

import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows that cells may refer to, by sheet, in the sheet's own order; updated after each step of the history. One
 * instance serves a whole window.
 */
public final class Options {

    private final Session session;
    private final Map<Sheet, ObservableList<Option>> known = new HashMap<>();
    private final Map<Sheet, BooleanProperty> loaded = new HashMap<>();

    /** Returns the options of a window. */
    public static Options of(Session session) {
        return session.shared(Options.class, Options::new);
    }

    private Options(Session session) {
        this.session = session;
    }

    /** Filled a moment later the first time. */
    public ObservableList<Option> of(Sheet sheet) {
        return known.computeIfAbsent(sheet, wanted -> {
            ObservableList<Option> options = FXCollections.observableArrayList();
            session.live(live -> load(live, wanted, options)).refresh();
            return options;
        });
    }

    /** Returns whether the options of a sheet are loaded. */
    public ObservableValue<Boolean> loaded(Sheet sheet) {
        return arrival(sheet);
    }

    private BooleanProperty arrival(Sheet sheet) {
        return loaded.computeIfAbsent(sheet, wanted -> new SimpleBooleanProperty());
    }

    private void load(LiveQuery live, Sheet sheet, ObservableList<Option> options) {
        live.ask(reader -> read(reader, sheet)).then(fresh -> {
            if (!areSeenAlike(fresh, options)) {
                options.setAll(fresh);
            }
            arrival(sheet).set(true);
        });
    }

    private static boolean areSeenAlike(List<Option> some, List<Option> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).isSeenAs(others.get(i)));
    }

    private static List<Option> read(Reader reader, Sheet sheet) {
        Labels labels = new Labels(reader);
        Listing listing = reader.list(Query.of(sheet));
        return reader.rows(listing, 0, listing.size()).stream()
                .map(row -> Option.of(row.id(), labels.of(row), sheet.isOffered(row)))
                .toList();
    }
}
