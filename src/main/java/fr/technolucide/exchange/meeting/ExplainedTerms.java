package fr.technolucide.exchange.meeting;

import fr.technolucide.catalog.Association;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.language.Messages;
import fr.technolucide.method.DecisionRule;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a file of a meeting that one who never saw the workbook may not know: abbreviations, and names of figures. */
final class ExplainedTerms {

    /** The same in every language. */
    private static final List<String> ABBREVIATIONS = List.of("DPO", "AIPD", "CNIL", "RGPD", "CO2e");

    private static final String FULL_COST = "full_cost";

    private static final List<String> FIGURES = List.of("people", "benefit", "net_gain", FULL_COST);

    private ExplainedTerms() {}

    /**
     * Returns what those that a text uses mean, a line each.
     *
     * @param association gives hours a value
     */
    static List<String> in(String text, Row association) {
        return Stream.concat(
                        FIGURES.stream()
                                .filter(term -> uses(text, name(term)) || uses(text, capitalised(term)))
                                .map(term -> line(capitalised(term), meaning(term, association))),
                        ABBREVIATIONS.stream()
                                .filter(term -> uses(text, term))
                                .map(term -> line(term, Messages.text(key(term)))))
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

    private static String meaning(String term, Row association) {
        String values = term.equals(FULL_COST) ? hours(association) : "";
        return values.isEmpty() ? Messages.text(key(term)) : Messages.text(key(term) + ".values", values);
    }

    /** « 22 € l’heure salariée, 12 € l’heure bénévole »; empty where no hour was given a value. */
    private static String hours(Row association) {
        List<String> values = new ArrayList<>();
        hour(values, "employee", association.get(Association.EMPLOYEE_HOUR_VALUE));
        hour(values, "volunteer", association.get(Association.VOLUNTEER_HOUR_VALUE));
        return String.join(", ", values);
    }

    private static void hour(List<String> values, String whose, @Nullable Long cents) {
        if (cents != null) {
            values.add(Messages.text(
                    "paper.meeting.term.hour." + whose, Messages.words().money(cents)));
        }
    }

    private static String key(String term) {
        return "paper.meeting.term." + term;
    }

    private static String name(String term) {
        return Messages.text(key(term) + ".name");
    }

    private static String capitalised(String term) {
        return Messages.words().capitalised(name(term));
    }

    private static boolean uses(String text, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .find();
    }

    private static String line(String name, String meaning) {
        return Messages.text("paper.meeting.term", name, meaning);
    }
}
