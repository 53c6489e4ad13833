package fr.technolucide.catalog;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Verdict;
import fr.technolucide.method.VerdictChange;
import fr.technolucide.method.VerdictChanges;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Says in words what would change a proposal: « impact (7.1) à « Partiel » et bénéfice (2.1) avec sa preuve ». */
public final class ChangeWords {

    /** Beyond so many points a set is only counted: nobody reads it, and most of the list is to be filled again. */
    private static final int MOST_POINTS = 8;

    private ChangeWords() {}

    /**
     * Returns a title for each proposal that can be reached, and under it its sets of changes.
     *
     * @param most how many sets are said in full for each proposal; the others are counted
     */
    public static List<String> lines(VerdictChanges changes, int most) {
        List<String> lines = new ArrayList<>();
        add(lines, "rule.changes.better", changes.better(), true, most);
        add(lines, "rule.changes.worse", changes.worse(), false, most);
        return lines;
    }

    private static void add(List<String> lines, String title, List<VerdictChange> changes, boolean upwards, int most) {
        SequencedMap<String, List<VerdictChange>> proposals = new LinkedHashMap<>();
        for (VerdictChange change : changes) {
            proposals
                    .computeIfAbsent(Labels.item(new Kind.Choice<>(Verdict.class), change.to()), _ -> new ArrayList<>())
                    .add(change);
        }
        proposals.forEach((proposal, sets) -> {
            int size = sets.getFirst().size();
            if (size > MOST_POINTS) {
                lines.add(Messages.text("rule.changes.far", proposal, size));
                return;
            }
            lines.add(Messages.text(title, size, proposal, Messages.words().inLetters(size)));
            sets.stream()
                    .limit(most)
                    .map(change -> Messages.text("rule.changes.set", points(change, upwards)))
                    .forEach(lines::add);
            if (sets.size() > most) {
                boolean all = sets.size() < VerdictChanges.MOST;
                lines.add(Messages.text(all ? "rule.changes.others" : "rule.changes.more", sets.size() - most));
            }
        });
    }

    private static String points(VerdictChange change, boolean upwards) {
        List<String> points = new ArrayList<>();
        change.answers()
                .forEach((code, answer) -> points.add(Messages.text(
                        upwards && answer == Answer.OUI ? "rule.change.answer_proven" : "rule.change.answer",
                        PointNames.of(code),
                        Messages.text("choice.ANSWER." + answer.name()))));
        change.evidence()
                .forEach(code -> points.add(
                        Messages.text(upwards ? "rule.change.proven" : "rule.change.unproven", PointNames.of(code))));
        return Messages.words().list(points);
    }
}
