package fr.technolucide.ui.dialog;

import fr.technolucide.ui.common.Icon.Shape;
import java.util.function.BooleanSupplier;

/**
 * The place for a card on a page, as a person came to it.
 *
 * @param back goes back to where the person came from, and returns whether it did
 */
public record CardVisit(CardPlace place, BooleanSupplier back) implements Boxes {

    /** Returns the visit of a person who is on the page already. */
    public static CardVisit here(CardPlace place) {
        return new CardVisit(place, () -> false);
    }

    /** Returns a card that goes back when it is left as it was opened. */
    @Override
    public DialogBox box(Shape icon, String title) {
        return place.box(icon, title).back(back);
    }
}
