package fr.technolucide.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The sheets typed so far, and which one is in the form: one of them, or the one that follows. */
final class PaperPile {

    private final ObservableList<TypedSheet> sheets = FXCollections.observableArrayList();
    private final Function<Optional<TypedSheet>, TypedSheet> following;
    private int place;
    /** A sheet begun, and left for one that was typed before. */
    private @Nullable TypedSheet waiting;
    /** Set when the sheet in the form is one that waited. */
    private boolean resumed;

    /** @param following begins the sheet after another, or the first */
    PaperPile(Function<Optional<TypedSheet>, TypedSheet> following) {
        this.following = following;
    }

    ObservableList<TypedSheet> sheets() {
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

    /** Returns the sheets that are not in the form: those typed so far, and one that was begun and waits. */
    List<TypedSheet> besideTheForm() {
        List<TypedSheet> beside = new ArrayList<>(sheets);
        if (!isNew()) {
            beside.remove(place);
        }
        if (waiting != null) {
            beside.add(waiting);
        }
        return beside;
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
    TypedSheet keep(TypedSheet typed) {
        if (isNew()) {
            sheets.add(typed);
        } else {
            sheets.set(place, typed);
        }
        place = sheets.size();
        return next(Optional.of(typed));
    }

    private TypedSheet next(Optional<TypedSheet> last) {
        resumed = waiting != null;
        TypedSheet begun = waiting == null ? following.apply(last) : waiting;
        waiting = null;
        return begun;
    }

    TypedSheet first() {
        return next(Optional.empty());
    }

    /**
     * Opens a sheet typed before.
     *
     * @param begun what was typed of a new one, to be found again
     */
    TypedSheet open(int wanted, @Nullable TypedSheet begun) {
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
    Optional<TypedSheet> remove(int which) {
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
