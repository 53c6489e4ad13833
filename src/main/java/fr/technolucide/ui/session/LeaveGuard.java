package fr.technolucide.ui.session;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.Dialogs;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Tone;
import fr.technolucide.ui.dialog.Message.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
        ask(List.copyOf(all), true, onward);
    }

    /** Does the same as the shorter form, for one place alone. */
    public void ask(UnsavedPlace place, Runnable onward) {
        ask(List.of(place), false, onward);
    }

    /** @param leaving whether the workbook leaves the window, and what is begun may wait for its next opening */
    private void ask(List<UnsavedPlace> left, boolean leaving, Runnable onward) {
        if (left.isEmpty()) {
            onward.run();
        } else {
            left.getFirst().review(begun -> answered(begun, left, leaving, onward));
        }
    }

    private void answered(
            Optional<UnsavedPlace.Begun> begun, List<UnsavedPlace> left, boolean leaving, Runnable onward) {
        begun.ifPresentOrElse(
                each -> ask(each, leaving, () -> {
                    each.thrown().run();
                    ask(left, leaving, onward);
                }),
                () -> ask(left.subList(1, left.size()), leaving, onward));
    }

    private void ask(UnsavedPlace.Begun begun, boolean leaving, Runnable thrown) {
        Message message = Message.of(Tone.WARNING, begun.title(), begun.lacks())
                .button(Messages.text("ui.row.drop"), Weight.DESTRUCTIVE, thrown);
        Optional<Consumer<Runnable>> kept = leaving ? begun.kept() : Optional.empty();
        if (kept.isPresent()) {
            Consumer<Runnable> keep = kept.get();
            message = message.button(Messages.text("ui.unfinished.keep"), Weight.PLAIN, () -> keep.accept(thrown));
        }
        dialogs.show(message.button(begun.verb(), Weight.MAIN, begun.goOn())).keeping();
    }
}
