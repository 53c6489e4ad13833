package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** The inverse of the rule against every way to change a list, and what must hold of long lists. */
class VerdictChangesPropertiesTest {

    private static final List<Verdict> FROM_WORST = List.of(
            Verdict.NE_PAS_LANCER,
            Verdict.AUTRE_APPROCHE,
            Verdict.A_INSTRUIRE,
            Verdict.REMPLIR_LA_LISTE_COMPLETE,
            Verdict.ADAPTER,
            Verdict.LANCER);

    /** A list with its answers. */
    record Filling(Variant variant, List<Question> edition, Map<String, GivenAnswer> answers) {

        Verdict verdict() {
            return verdict(answers);
        }

        Verdict verdict(Map<String, GivenAnswer> others) {
            return DecisionRule.assess(variant, edition, others).verdict();
        }

        VerdictChanges changes() {
            return VerdictChanges.of(variant, edition, answers);
        }

        Map<String, GivenAnswer> after(VerdictChange change, boolean upwards) {
            Map<String, GivenAnswer> changed = new HashMap<>(answers);
            change.answers().forEach((code, answer) -> changed.put(code, new GivenAnswer(answer, true)));
            change.evidence().forEach(code -> changed.put(code, new GivenAnswer(Answer.OUI, upwards)));
            return changed;
        }

        /** Answers that a point may move to, the nearest first, as the method says. */
        List<GivenAnswer> moves(Question question, boolean upwards) {
            GivenAnswer given = answers.get(question.code());
            Answer value = given == null ? null : given.value();
            boolean refused = given != null
                    && value == Answer.SANS_OBJET
                    && !(question.notApplicableAllowed() && given.evidence());
            if (upwards) {
                List<GivenAnswer> ladder =
                        List.of(new GivenAnswer(Answer.PARTIEL, true), new GivenAnswer(Answer.OUI, true));
                return value == null || refused || value == Answer.NON || value == Answer.NE_SAIT_PAS
                        ? ladder
                        : value == Answer.PARTIEL
                                        || value == Answer.OUI
                                                && !Objects.requireNonNull(given)
                                                        .evidence()
                                ? ladder.subList(1, 2)
                                : List.of();
            }
            List<GivenAnswer> ladder = List.of(
                    new GivenAnswer(Answer.OUI, true),
                    new GivenAnswer(Answer.OUI, false),
                    new GivenAnswer(Answer.PARTIEL, true),
                    new GivenAnswer(Answer.NE_SAIT_PAS, true),
                    new GivenAnswer(Answer.NON, true));
            int from = value == Answer.OUI && !Objects.requireNonNull(given).evidence()
                    ? 1
                    : IntStream.range(0, ladder.size())
                            .filter(step -> ladder.get(step).value() == value)
                            .findFirst()
                            .orElse(ladder.size() - 1);
            return ladder.subList(from + 1, ladder.size());
        }
    }

    /** The least sets of points that turn the proposal into one, each with every choice of steps that does. */
    private static Map<Set<String>, List<List<Integer>>> exhaustive(
            Filling filling, Verdict target, boolean upwards, int most) {
        List<Question> points =
                filling.edition().stream().filter(filling.variant()::asks).toList();
        for (int size = 1; size <= most; size++) {
            Map<Set<String>, List<List<Integer>>> found = new HashMap<>();
            tryAll(filling, points, target, upwards, 0, size, filling.answers(), new ArrayList<>(), found);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Map.of();
    }

    private static void tryAll(
            Filling filling,
            List<Question> points,
            Verdict target,
            boolean upwards,
            int index,
            int left,
            Map<String, GivenAnswer> answers,
            List<Integer> steps,
            Map<Set<String>, List<List<Integer>>> found) {
        if (left == 0) {
            if (filling.verdict(answers) == target) {
                Set<String> changed = new TreeSet<>();
                for (int i = 0; i < steps.size(); i++) {
                    if (steps.get(i) > 0) {
                        changed.add(points.get(i).code());
                    }
                }
                found.computeIfAbsent(changed, _ -> new ArrayList<>()).add(List.copyOf(steps));
            }
            return;
        }
        if (index == points.size()) {
            return;
        }
        steps.add(0);
        tryAll(filling, points, target, upwards, index + 1, left, answers, steps, found);
        List<GivenAnswer> moves = filling.moves(points.get(index), upwards);
        for (int step = 1; step <= moves.size(); step++) {
            steps.set(index, step);
            Map<String, GivenAnswer> changed = new HashMap<>(answers);
            changed.put(points.get(index).code(), moves.get(step - 1));
            tryAll(filling, points, target, upwards, index + 1, left - 1, changed, steps, found);
        }
        steps.removeLast();
    }

    private static Set<String> points(VerdictChange change) {
        Set<String> points = new TreeSet<>(change.answers().keySet());
        points.addAll(change.evidence());
        return points;
    }

    private static List<Integer> steps(Filling filling, VerdictChange change, boolean upwards) {
        Map<String, GivenAnswer> after = filling.after(change, upwards);
        List<Integer> steps = new ArrayList<>();
        for (Question question :
                filling.edition().stream().filter(filling.variant()::asks).toList()) {
            boolean changed = points(change).contains(question.code());
            List<GivenAnswer> moves = filling.moves(question, upwards);
            steps.add(changed ? 1 + moves.indexOf(after.get(question.code())) : 0);
        }
        while (steps.getLast() == 0) {
            steps.removeLast();
        }
        return steps;
    }

    private static boolean isSmaller(List<Integer> one, List<Integer> other) {
        return !one.equals(other) && IntStream.range(0, one.size()).allMatch(i -> one.get(i) <= other.get(i));
    }

    private static void areTheLeast(Filling filling, Verdict target, boolean upwards, List<VerdictChange> changes) {
        Map<Set<String>, List<List<Integer>>> all =
                exhaustive(filling, target, upwards, filling.edition().size());
        assertThat(changes).hasSize(Math.min(all.size(), VerdictChanges.MOST));
        assertThat(changes.stream().map(VerdictChangesPropertiesTest::points).collect(Collectors.toSet()))
                .hasSameSizeAs(changes)
                .isSubsetOf(all.keySet());
        for (VerdictChange change : changes) {
            List<Integer> own = steps(filling, change, upwards);
            assertThat(Objects.requireNonNull(all.get(points(change))))
                    .as("%s", change)
                    .contains(own)
                    .noneMatch(other -> isSmaller(other, own));
        }
    }

    @Property(tries = 1_000)
    @Tag("slow")
    void allTheLeastSetsAreFoundAndNoOtherInManyLists(@ForAll("shortLists") Filling filling) {
        allTheLeastSetsAreFoundAndNoOther(filling);
    }

    @Property(tries = 200)
    void allTheLeastSetsAreFoundAndNoOther(@ForAll("shortLists") Filling filling) {
        VerdictChanges changes = filling.changes();
        int from = FROM_WORST.indexOf(filling.verdict());
        if (from < 0) {
            assertThat(changes).isEqualTo(new VerdictChanges(List.of(), List.of()));
            return;
        }
        List<VerdictChange> better = new ArrayList<>();
        for (Verdict target : FROM_WORST.subList(from + 1, FROM_WORST.size())) {
            List<VerdictChange> to = changes.better().stream()
                    .filter(change -> change.to() == target)
                    .toList();
            areTheLeast(filling, target, true, to);
            better.addAll(to);
        }
        assertThat(changes.better()).isEqualTo(better);
        Verdict worse = changes.worse().isEmpty()
                ? FROM_WORST.getFirst()
                : changes.worse().getFirst().to();
        assertThat(changes.worse()).allMatch(change -> change.to() == worse);
        for (Verdict nearer : FROM_WORST.subList(FROM_WORST.indexOf(worse), from)) {
            areTheLeast(filling, nearer, false, nearer == worse ? changes.worse() : List.of());
        }
    }

    @Property(tries = 100)
    void eachSetOfALongListTurnsTheProposalAndNoPartOfItDoes(@ForAll("longLists") Filling filling) {
        VerdictChanges changes = filling.changes();
        changes.better().forEach(change -> turnsAndNoPartOfItDoes(filling, change, true));
        changes.worse().forEach(change -> turnsAndNoPartOfItDoes(filling, change, false));
    }

    private static void turnsAndNoPartOfItDoes(Filling filling, VerdictChange change, boolean upwards) {
        Map<String, GivenAnswer> after = filling.after(change, upwards);
        assertThat(filling.verdict(after)).as("%s", change).isEqualTo(change.to());
        List<String> points = List.copyOf(points(change));
        int parts = 1 << Math.min(points.size(), 8);
        for (int part = 0; part < parts - 1; part++) {
            Map<String, GivenAnswer> less = new HashMap<>(after);
            for (int i = 0; i < points.size(); i++) {
                if (i < 8 && ((part >> i) & 1) == 0) {
                    GivenAnswer before = filling.answers().get(points.get(i));
                    if (before == null) {
                        less.remove(points.get(i));
                    } else {
                        less.put(points.get(i), before);
                    }
                }
            }
            assertThat(filling.verdict(less))
                    .as("%s without part of it", change)
                    .isNotEqualTo(change.to());
        }
    }

    @Property(tries = 40)
    void noTwoPointsOfALongListDoMoreThanIsSaid(@ForAll("longLists") Filling filling) {
        VerdictChanges changes = filling.changes();
        int from = FROM_WORST.indexOf(filling.verdict());
        for (Verdict target : from < 0 ? List.<Verdict>of() : FROM_WORST.subList(from + 1, FROM_WORST.size())) {
            Set<Set<String>> small = exhaustive(filling, target, true, 2).keySet();
            Set<Set<String>> said = new HashSet<>();
            changes.better().stream()
                    .filter(change -> change.to() == target)
                    .forEach(change -> said.add(points(change)));
            if (small.isEmpty()) {
                assertThat(said).allMatch(points -> points.size() > 2);
            } else {
                assertThat(said)
                        .hasSize(Math.min(small.size(), VerdictChanges.MOST))
                        .isSubsetOf(small);
            }
        }
    }

    /** Up to seven points in up to three groups, in no order; nearly anything is met. */
    @Provide
    Arbitrary<Filling> shortLists() {
        Arbitrary<Question> question = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false))
                .as((group, redFlag, notApplicable) -> new Question("", "" + group, redFlag, notApplicable));
        Arbitrary<List<Question>> edition = question.list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(questions -> IntStream.range(0, questions.size())
                        .mapToObj(i -> new Question(
                                questions.get(i).group() + "." + i,
                                questions.get(i).group(),
                                questions.get(i).redFlag(),
                                questions.get(i).notApplicableAllowed()))
                        .toList());
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, Variant.FULL), Tuple.of(1, Variant.QUICK)),
                        edition,
                        answers(7, 12))
                .as(VerdictChangesPropertiesTest::filling);
    }

    /** The shipped list, with any answers, mostly good ones or mostly bad ones. */
    @Provide
    Arbitrary<Filling> longLists() {
        return Arbitraries.integers()
                .between(1, 40)
                .flatMap(ease -> answers(30, ease))
                .map(answers -> filling(Variant.FULL, Example.questions(), answers));
    }

    private static Arbitrary<List<GivenAnswer>> answers(int count, int ease) {
        Arbitrary<@Nullable Answer> value = Arbitraries.frequency(
                        Tuple.of(ease * 2, 0),
                        Tuple.of(5, 1),
                        Tuple.of(2, 2),
                        Tuple.of(2, 3),
                        Tuple.of(2, 4),
                        Tuple.of(1, 5))
                .map(which -> which < 5 ? Answer.values()[which] : null);
        Arbitrary<Boolean> evidence = Arbitraries.frequency(Tuple.of(7, true), Tuple.of(1, false));
        return Combinators.combine(value, evidence)
                .as((answer, proof) -> new GivenAnswer(answer, proof))
                .list()
                .ofSize(count);
    }

    private static Filling filling(Variant variant, List<Question> edition, List<GivenAnswer> answers) {
        Map<String, GivenAnswer> given = new HashMap<>();
        for (int i = 0; i < edition.size(); i++) {
            given.put(edition.get(i).code(), answers.get(i));
        }
        return new Filling(variant, edition, given);
    }
}
