package fr.technolucide.exchange.meeting;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.language.Messages;
import fr.technolucide.method.DecisionRule;
import fr.technolucide.method.Verdict;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a file of a meeting that one who never saw the workbook may not know: abbreviations, and names of figures. */
final class ExplainedTerms {

    /** The same in every language. */
    private static final List<String> ABBREVIATIONS = List.of("DPO", "AIPD", "CNIL", "RGPD", "CO2e");

    private static final List<String> FIGURES = List.of("people", "benefit", "net_gain", "full_cost");

    private ExplainedTerms() {}

    /** Returns what those that a text uses mean, a line each. */
    static List<String> in(String text) {
        return Stream.concat(
                        FIGURES.stream()
                                .filter(term -> uses(text, name(term)) || uses(text, capitalised(term)))
                                .map(term -> meaning(capitalised(term), term)),
                        ABBREVIATIONS.stream().filter(term -> uses(text, term)).map(term -> meaning(term, term)))
                .toList();
    }

    /** Returns every case of the rule with what it proposes, in one line. */
    static String rule() {
        List<Verdict> proposals = DecisionRule.proposals();
        String cases = IntStream.rangeClosed(1, proposals.size())
                .mapToObj(rule -> BoardWords.rule(rule) + " " + BoardWords.verdict(proposals.get(rule - 1)))
                .collect(Collectors.joining(". "));
        return Messages.text("paper.meeting.term.rule", cases);
    }

    private static String name(String term) {
        return Messages.text("paper.meeting.term." + term + ".name");
    }

    private static String capitalised(String term) {
        return Messages.words().capitalised(name(term));
    }

    private static boolean uses(String text, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .find();
    }

    private static String meaning(String name, String term) {
        return Messages.text("paper.meeting.term", name, Messages.text("paper.meeting.term." + term));
    }
}
