package fr.technolucide.ui.meeting;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.ui.decision.DecisionContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The decisions of a meeting that are under way, whichever is shown. One that is noted is kept aside, since an undo opens it again
 * as it was; one of which the proposal turned begins its votes anew.
 */
final class Deliberations {

    /** Makes what is under way about one decision. */
    interface Maker {

        Deliberation make(DecisionContext matter, int voices);
    }

    private final Maker maker;
    private final Runnable onVotesAgain;
    private final Map<UUID, Deliberation> open = new HashMap<>();
    private final Map<UUID, Deliberation> noted = new HashMap<>();
    private Unsaved found = Unsaved.NOTHING;

    /** @param onVotesAgain told when votes that were given begin anew */
    Deliberations(Maker maker, Runnable onVotesAgain) {
        this.maker = maker;
        this.onVotesAgain = onVotesAgain;
    }

    /** Goes on with what was typed before the program ended, once it is known which decisions there are. */
    void putBack(Unsaved interrupted) {
        found = interrupted;
    }

    /** Takes in the meeting as the workbook has it now. */
    void hear(MeetingReading reading) {
        reading.matters().forEach((id, matter) -> open.put(id, goOn(id, matter, reading.voices())));
        open.forEach((id, over) -> {
            if (!reading.matters().containsKey(id)) {
                noted.put(id, over);
            }
        });
        open.keySet().retainAll(reading.matters().keySet());
        found = Unsaved.NOTHING;
    }

    private Deliberation goOn(UUID decision, DecisionContext matter, int voices) {
        Deliberation known = Optional.ofNullable(open.get(decision)).orElseGet(() -> noted.remove(decision));
        if (known != null && known.matter().proposal().equals(matter.proposal())) {
            known.hear(voices);
            return known;
        }
        Deliberation made = maker.make(matter, voices);
        if (known == null) {
            made.putBack(found);
            return made;
        }
        made.goOnFrom(known);
        if (known.isVoted()) {
            onVotesAgain.run();
        }
        return made;
    }

    /** Returns what is under way about a decision; empty once it is noted. */
    Optional<Deliberation> of(UUID decision) {
        return Optional.ofNullable(open.get(decision));
    }

    /** Returns what is chosen, counted and typed, and in no file. */
    Unsaved unsaved() {
        return open.values().stream()
                .filter(Deliberation::isTouched)
                .map(Deliberation::unsaved)
                .reduce(found, Unsaved::and);
    }
}
