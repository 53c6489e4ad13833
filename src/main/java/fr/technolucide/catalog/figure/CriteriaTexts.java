package fr.technolucide.catalog.figure;

import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The stop criteria of a decision one by one, and what a review answers to each of them. */
public final class CriteriaTexts {

    /** People write one a line, or one after the other with a semicolon between. */
    private static final Pattern BETWEEN = Pattern.compile("\\R|[ \\u00A0\\u202F]*;[ \\u00A0\\u202F]+");

    private static final Pattern BULLET = Pattern.compile("^[-–•*](?:[ \\u00A0]+|$)");
    private static final Pattern FULL_STOP = Pattern.compile("(?<![.])[.]$");

    private CriteriaTexts() {}

    /**
     * Returns the criteria, each with a capital, without the mark before it nor the full stop; empty when none is
     * written.
     */
    public static List<String> of(String text) {
        Words words = Messages.words();
        return BETWEEN.splitAsStream(text)
                .map(line -> BULLET.matcher(line.strip()).replaceFirst(""))
                .map(line -> FULL_STOP.matcher(line.strip()).replaceFirst(""))
                .filter(line -> !line.isBlank())
                .map(words::capitalised)
                .toList();
    }

    /**
     * Combines the answers: met when at least one criterion is; unknown as long as one was not verified, or when there
     * is none.
     */
    public static CriteriaMet overall(Collection<CriteriaMet> answers) {
        if (answers.contains(CriteriaMet.YES)) {
            return CriteriaMet.YES;
        }
        return answers.isEmpty() || answers.contains(CriteriaMet.UNKNOWN) ? CriteriaMet.UNKNOWN : CriteriaMet.NO;
    }

    /** Returns what was observed, then each criterion with its answer: a review keeps both in one text. */
    public static String observed(String text, List<String> criteria, List<CriteriaMet> answers) {
        List<String> lines = new ArrayList<>();
        if (!text.isBlank()) {
            lines.add(text.strip());
        }
        if (!criteria.isEmpty()) {
            lines.add(Messages.text("rule.criteria.read"));
        }
        for (int i = 0; i < criteria.size(); i++) {
            lines.add(Messages.text("rule.criteria." + answers.get(i).id(), criteria.get(i)));
        }
        return String.join("\n", lines);
    }
}
