package fr.technolucide.ui.session;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/** Asks before the workbook, or a form, leaves the window, when something is begun there that no file holds. */
public final class LeaveGuard {

    private final Dialogs dialogs;
    private final List<UnsavedPlace> places = new ArrayList<>();
    private final UnsavedPlace last;

    /** @param last asked after all places: what these commit may have failed */
    LeaveGuard(Dialogs dialogs, UnsavedPlace last) {
        this.dialogs = dialogs;
        this.last = last;
    }

    /** Adds a place to ask, for as long as the workbook is open. */
    public Subscription heed(UnsavedPlace place) {
        places.add(place);
        return () -> places.remove(place);
    }

    /** Goes on once nothing is unfinished, or a person throws it away: at once when nothing was begun. */
    public void ask(Runnable onward) {
        List<UnsavedPlace> all = new ArrayList<>(places);
        all.add(last);
        ask(List.copyOf(all), onward);
    }

    /** Does the same as the shorter form, for one place alone. */
    public void ask(UnsavedPlace place, Runnable onward) {
        ask(List.of(place), onward);
    }

    private void ask(List<UnsavedPlace> left, Runnable onward) {
        if (left.isEmpty()) {
            onward.run();
        } else {
            left.getFirst().review(begun -> answered(begun, left, onward));
        }
    }

    private void answered(Optional<UnsavedPlace.Begun> begun, List<UnsavedPlace> left, Runnable onward) {
        begun.ifPresentOrElse(
                each -> ask(each, () -> {
                    each.thrown().run();
                    ask(left, onward);
                }),
                () -> ask(left.subList(1, left.size()), onward));
    }

    private void ask(UnsavedPlace.Begun begun, Runnable thrown) {
        dialogs.show(Message.of(Tone.WARNING, begun.title(), begun.lacks())
                        .button(Messages.text("ui.row.drop"), Weight.DESTRUCTIVE, thrown)
                        .button(begun.verb(), Weight.MAIN, begun.goOn()))
                .keeping();
    }
}
