package fr.technolucide.catalog.words;

import fr.technolucide.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that would change a proposal, in words: a title, and the ways there, each by itself.
 *
 * @param ways may be empty: then the title says all
 */
public record ChangeParagraph(String title, List<Way> ways) {

    private static final Pattern ANNOUNCING = Pattern.compile("\\u00A0?:$");

    /** One way; all its steps are needed. */
    public record Way(List<Step> steps) {

        public Way {
            steps = List.copyOf(steps);
        }

        static Way said(String words) {
            return new Way(List.of(new Step(words, null)));
        }

        /** « impact (7.1) à « Oui » avec sa preuve et public (6.1) à « Oui » avec sa preuve ». */
        public String sentence() {
            return Messages.words().list(steps.stream().map(Step::words).toList());
        }
    }

    /**
     * One thing to change.
     *
     * @param point the code of the point of the checklist where it is changed; {@code null} elsewhere
     */
    public record Step(String words, @Nullable String point) {}

    public ChangeParagraph {
        ways = List.copyOf(ways);
    }

    /** Returns the title alone, as a sentence that announces nothing. */
    public String headline() {
        return ANNOUNCING.matcher(title).replaceFirst(".");
    }

    /** Returns the title and the ways as lines of text, each way after a dash. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(title));
        ways.forEach(way -> lines.add(Messages.text("rule.changes.set", way.sentence())));
        return lines;
    }
}
