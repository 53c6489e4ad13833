package fr.technolucide.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@link DecisionRule} for one filled checklist: the proposal, the rule that gave it, and all that a
 * sentence about it needs. Codes are in the order of the edition.
 *
 * @param variant which list was filled
 * @param verdict the proposal
 * @param rule 1 to 6, the first true rule; 0 when the quick list found no objection
 * @param score mean of the group scores; {@code null} on a quick list, or when no group has a score
 * @param groupScores by group id, in order; a group without an applicable answer is absent; empty on a quick list
 * @param redFlags the grounds that red flags give
 * @param unknown codes answered NE_SAIT_PAS
 * @param missing codes without an answer that counts, those of {@code refusedNotApplicable} included
 * @param refusedNotApplicable codes answered SANS_OBJET where it is not admitted, or without its reason
 * @param toSettle codes answered PARTIEL, NON or NE_SAIT_PAS
 * @param questionCount how many questions the variant asks
 */
public record Assessment(
        Variant variant,
        Verdict verdict,
        int rule,
        @Nullable Score score,
        SequencedMap<String, Score> groupScores,
        RedFlags redFlags,
        List<String> unknown,
        List<String> missing,
        List<String> refusedNotApplicable,
        List<String> toSettle,
        int questionCount) {

    public Assessment {
        groupScores = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groupScores));
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
        refusedNotApplicable = List.copyOf(refusedNotApplicable);
        toSettle = List.copyOf(toSettle);
    }

    /** Returns the number of questions with an answer that counts, « sans objet » included. */
    public int answeredCount() {
        return questionCount - missing.size();
    }

    /** Returns the ids of the groups under 50 %, in order. */
    public List<String> groupsBelowHalf() {
        return groupScores.entrySet().stream()
                .filter(group -> group.getValue().isBelowHalf())
                .map(Map.Entry::getKey)
                .toList();
    }
}
