package fr.technolucide.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A set of changes to a filled checklist that together turn the proposal into another, and of which none is idle.
 *
 * @param to what the rule would then propose
 * @param answers the answers that move, by code, in the order of the edition; one that rises comes with its proof
 * @param evidence codes answered OUI whose proof is written, or withdrawn where the proposal becomes a worse one
 */
public record VerdictChange(Verdict to, SequencedMap<String, Answer> answers, List<String> evidence) {

    public VerdictChange {
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
        evidence = List.copyOf(evidence);
    }

    /** Returns the number of points that change. */
    public int size() {
        return answers.size() + evidence.size();
    }
}
