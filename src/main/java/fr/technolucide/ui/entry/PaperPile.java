package fr.technolucide.ui.entry;

import fr.technolucide.workbook.Row;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The sheets typed so far, and which one is in the form: one of them, or the one that follows. */
final class PaperPile {

    private final ObservableList<Row> sheets = FXCollections.observableArrayList();
    private final Function<Optional<Row>, Row> following;
    private int place;
    /** A sheet begun, and left for one that was typed before. */
    private @Nullable Row waiting;
    /** Set when the sheet in the form is one that waited. */
    private boolean resumed;

    /** @param following begins the sheet after another, or the first */
    PaperPile(Function<Optional<Row>, Row> following) {
        this.following = following;
    }

    ObservableList<Row> sheets() {
        return sheets;
    }

    boolean isNew() {
        return place == sheets.size();
    }

    /** Returns whether the new sheet in the form was begun earlier and waited. */
    boolean isResumed() {
        return resumed && isNew();
    }

    /** Returns whether a sheet that was begun waits to be shown again. */
    boolean isWaiting() {
        return waiting != null;
    }

    /** Returns the number of the sheet in the form, from 1. */
    int number() {
        return place + 1;
    }

    /**
     * Takes the sheet in the form.
     *
     * @return the one that follows
     */
    Row keep(Row typed) {
        if (isNew()) {
            sheets.add(typed);
        } else {
            sheets.set(place, typed);
        }
        place = sheets.size();
        return next(Optional.of(typed));
    }

    private Row next(Optional<Row> last) {
        resumed = waiting != null;
        Row begun = waiting == null ? following.apply(last) : waiting;
        waiting = null;
        return begun;
    }

    Row first() {
        return next(Optional.empty());
    }

    /**
     * Opens a sheet typed before.
     *
     * @param begun what was typed of a new one, to be found again
     */
    Row open(int wanted, @Nullable Row begun) {
        if (begun != null) {
            waiting = begun;
        }
        place = wanted;
        return sheets.get(wanted);
    }

    /**
     * Takes a sheet out.
     *
     * @return what is now to be in the form, when it was that sheet
     */
    Optional<Row> remove(int which) {
        boolean shown = which == place;
        sheets.remove(which);
        if (shown) {
            place = sheets.size();
            return Optional.of(next(sheets.isEmpty() ? Optional.empty() : Optional.of(sheets.getLast())));
        }
        place = which < place ? place - 1 : place;
        return Optional.empty();
    }
}
