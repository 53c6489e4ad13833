package fr.technolucide.ui.meeting;

import fr.technolucide.language.Messages;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/**
 * The votes given so far on one decision.
 *
 * @param voices how many may vote; 0 when it is not known who is there, and nothing bounds the votes then
 */
record VoteCount(int inFavour, int against, int abstained, int voices) {

    /** A way to vote. */
    enum Vote {
        IN_FAVOUR,
        AGAINST,
        ABSTAINED;

        /** Returns what ends the names of its messages. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the key that adds one, a letter of the language in use. */
        KeyCode key() {
            return KeyCode.getKeyCode(Messages.text("meeting.vote.key." + id()));
        }
    }

    static VoteCount none(int voices) {
        return new VoteCount(0, 0, 0, voices);
    }

    int of(Vote vote) {
        return switch (vote) {
            case IN_FAVOUR -> inFavour;
            case AGAINST -> against;
            case ABSTAINED -> abstained;
        };
    }

    int given() {
        return inFavour + against + abstained;
    }

    /** Returns how many voices are still to be heard; 0 when it is not known how many there are, or nobody voted yet. */
    int left() {
        return given() == 0 ? 0 : Math.max(0, voices - given());
    }

    /** Returns the count with one vote more; the same when every voice was heard. */
    VoteCount plus(Vote vote) {
        return voices > 0 && given() >= voices ? this : with(vote, of(vote) + 1);
    }

    /** Returns the count with one vote less; the same when there is none to take back. */
    VoteCount minus(Vote vote) {
        return of(vote) == 0 ? this : with(vote, of(vote) - 1);
    }

    private VoteCount with(Vote vote, int count) {
        return switch (vote) {
            case IN_FAVOUR -> new VoteCount(count, against, abstained, voices);
            case AGAINST -> new VoteCount(inFavour, count, abstained, voices);
            case ABSTAINED -> new VoteCount(inFavour, against, count, voices);
        };
    }
}
