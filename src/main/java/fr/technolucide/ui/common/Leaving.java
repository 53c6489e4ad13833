package fr.technolucide.ui.common;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Message.Tone;
import fr.technolucide.ui.common.Message.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/** Asks before the workbook, or a form, leaves the window, when something is begun there that no file holds. */
public final class Leaving {

    private final Dialogs dialogs;
    private final List<Unfinished> places = new ArrayList<>();
    private final Unfinished last;

    /** @param last asked after all places: what these hand over may have failed */
    Leaving(Dialogs dialogs, Unfinished last) {
        this.dialogs = dialogs;
        this.last = last;
    }

    /** Asks there too, for as long as the workbook is open. */
    public Subscription heed(Unfinished place) {
        places.add(place);
        return () -> places.remove(place);
    }

    /** Goes on once nothing is unfinished, or a person throws it away: at once when nothing was begun. */
    public void ask(Runnable onward) {
        List<Unfinished> all = new ArrayList<>(places);
        all.add(last);
        ask(List.copyOf(all), onward);
    }

    /** As the shorter form, for one place alone. */
    public void ask(Unfinished place, Runnable onward) {
        ask(List.of(place), onward);
    }

    private void ask(List<Unfinished> left, Runnable onward) {
        if (left.isEmpty()) {
            onward.run();
        } else {
            left.getFirst().review(begun -> answered(begun, left, onward));
        }
    }

    private void answered(Optional<Unfinished.Begun> begun, List<Unfinished> left, Runnable onward) {
        begun.ifPresentOrElse(
                each -> ask(each, () -> {
                    each.thrown().run();
                    ask(left, onward);
                }),
                () -> ask(left.subList(1, left.size()), onward));
    }

    private void ask(Unfinished.Begun begun, Runnable thrown) {
        dialogs.show(Message.of(Tone.WARNING, begun.title(), begun.lacks())
                        .button(Messages.text("ui.row.drop"), Weight.DESTRUCTIVE, thrown)
                        .button(begun.verb(), Weight.MAIN, begun.goOn()))
                .keeping();
    }
}
