package fr.technolucide.exchange.intake.plan;

import fr.technolucide.language.Fold;
import fr.technolucide.workbook.Column;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a file brings and the workbook does not know, with what was said of each. */
public final class UnknownNames {

    private record Name(String list, String folded) {}

    private record Met(UnknownName first, Set<Integer> lines) {}

    private final Map<Name, NameAnswer> answers = new HashMap<>();
    private final Map<Name, Met> met = new LinkedHashMap<>();
    private int line;

    UnknownNames(List<NameAnswer> said) {
        said.forEach(answer -> answers.put(name(answer.list(), answer.name()), answer));
    }

    private static Name name(String list, String text) {
        return new Name(list, Fold.name(text));
    }

    /** The line that is being read: a name is counted once in each. */
    public void at(int of) {
        line = of;
    }

    /** Notes what a person said of a name, unless an answer is there. */
    public void answer(NameAnswer answer) {
        answers.putIfAbsent(name(answer.list(), answer.name()), answer);
    }

    /** Returns what was said of a name. */
    public Optional<NameAnswer> said(String list, String text) {
        return answers.isEmpty() ? Optional.empty() : Optional.ofNullable(answers.get(name(list, text)));
    }

    /** Meets a name, and answers what was said of it. */
    public Optional<NameAnswer> meet(
            Column<?> column, String list, String text, Optional<String> near, boolean creatable) {
        Name name = name(list, text);
        String plain = text.strip().replaceAll("\\s+", " ");
        met.computeIfAbsent(
                        name, _ -> new Met(new UnknownName(column, list, plain, 0, near, creatable), new HashSet<>()))
                .lines()
                .add(line);
        return Optional.ofNullable(answers.get(name));
    }

    /** Counts a line that names it again, now that it has its row. */
    void again(String list, String text) {
        Met known = met.isEmpty() ? null : met.get(name(list, text));
        if (known != null) {
            known.lines().add(line);
        }
    }

    List<UnknownName> all() {
        return met.values().stream()
                .map(each -> new UnknownName(
                        each.first().column(),
                        each.first().list(),
                        each.first().name(),
                        each.lines().size(),
                        each.first().near(),
                        each.first().creatable()))
                .toList();
    }
}
