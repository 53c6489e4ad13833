package fr.technolucide.method;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Searches the smallest sets of changes after which a given rule is the first true one.
 *
 * <p>That is so when nothing in the list makes an earlier rule true, and something this one; for rule 6, when nothing
 * makes any other true. Points are passed one by one, group by group. Of those passed, the end depends only on a {@link
 * RunningAssessment} and on a <em>lead</em>: how far the sum of the group scores is on the wanted side of the bound of
 * rule 5, in whole units, so that it is exact. The best lead that the points to come can add is computed once for each
 * running assessment; therefore no path is entered that leads nowhere, and the search is exact and quick.
 */
final class ChangeSearch {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final Variant variant;
    private final int target;
    /** By point, grouped: the answer as it stands, then those it may move to, the nearest first. */
    private final List<List<AnswerSet.Point>> choices;

    private final int toAnswer;
    /** One whole group score: a multiple of every number of points that a group may be out of, and of a hundred. */
    private final BigInteger unit;
    /** More than the leads of all groups together. */
    private final BigInteger decisive;

    private final Map<RunningAssessment, Optional<BigInteger>> best = new HashMap<>();

    /** A point that changes. */
    private record Move(AnswerSet.Point before, AnswerSet.Point after) {}

    /** A way through the first points. */
    private record Path(RunningAssessment passed, BigInteger lead, List<Move> moves) {

        /** Paths with the same one end alike. */
        Object end() {
            return List.of(passed, lead);
        }

        Path then(Step step) {
            return new Path(step.passed(), lead.add(step.lead()), moves);
        }

        Path then(Step step, Move move) {
            return new Path(
                    step.passed(),
                    lead.add(step.lead()),
                    Stream.concat(moves.stream(), Stream.of(move)).toList());
        }
    }

    /** What passing one point leads to, and the lead that it brings when it closes its group. */
    private record Step(RunningAssessment passed, BigInteger lead) {}

    ChangeSearch(Variant variant, AnswerSet filling, int target, boolean upwards) {
        this.variant = variant;
        this.target = target;
        SequencedMap<String, List<AnswerSet.Point>> groups = new LinkedHashMap<>();
        filling.points()
                .forEach(point -> groups.computeIfAbsent(point.question().group(), _ -> new ArrayList<>())
                        .add(point));
        choices = groups.values().stream()
                .flatMap(List::stream)
                .map(point -> choices(point, upwards))
                .toList();
        toAnswer = target < DecisionRule.INCOMPLETE ? 0 : DecisionRule.answersNeeded(choices.size());
        int largest = groups.values().stream().mapToInt(List::size).max().orElse(0);
        BigInteger common = HUNDRED;
        for (int count = 1; count <= largest; count++) {
            BigInteger outOf = BigInteger.valueOf((long) Answer.MOST_POINTS * count);
            common = common.divide(common.gcd(outOf)).multiply(outOf);
        }
        unit = common;
        decisive = unit.multiply(BigInteger.valueOf(groups.size() + 1L));
    }

    private static List<AnswerSet.Point> choices(AnswerSet.Point point, boolean upwards) {
        List<AnswerSet.Point> choices = new ArrayList<>(List.of(point));
        choices.addAll(upwards ? point.raised() : point.lowered());
        return choices;
    }

    /** Returns the sets of least size, in the order of the edition; none when the rule cannot be reached. */
    List<VerdictChange> sets(int most) {
        List<VerdictChange> found = new ArrayList<>();
        for (int size = 1; size <= choices.size() && found.isEmpty(); size++) {
            Path start = new Path(RunningAssessment.before(size, toAnswer), BigInteger.ZERO, List.of());
            collect(arrives(start) ? List.of(start) : List.of(), most, found);
        }
        return found;
    }

    /** Adds every set of points that goes on from paths which changed the same points, by different steps. */
    private void collect(List<Path> paths, int most, List<VerdictChange> found) {
        if (paths.isEmpty() || found.size() == most) {
            return;
        }
        Path smallest = paths.getFirst();
        if (smallest.passed().index() == choices.size()) {
            found.add(change(smallest.moves()));
            return;
        }
        collect(next(paths, true), most, found);
        collect(next(paths, false), most, found);
    }

    /** Of the paths that end alike, the one with the smallest steps stays. */
    private List<Path> next(List<Path> paths, boolean changes) {
        SequencedMap<Object, Path> next = new LinkedHashMap<>();
        for (Path path : paths) {
            List<AnswerSet.Point> all = choices.get(path.passed().index());
            AnswerSet.Point asItStands = all.getFirst();
            for (AnswerSet.Point point : changes ? all.subList(1, all.size()) : List.of(asItStands)) {
                step(path.passed(), point, changes)
                        .map(step -> changes ? path.then(step, new Move(asItStands, point)) : path.then(step))
                        .filter(this::arrives)
                        .ifPresent(longer -> next.putIfAbsent(longer.end(), longer));
            }
        }
        return List.copyOf(next.values());
    }

    private boolean arrives(Path path) {
        return best(path.passed())
                .filter(lead -> lead.add(path.lead()).signum() > 0)
                .isPresent();
    }

    /** Returns the greatest lead that the points to come can add; empty when they cannot lead to the target. */
    private Optional<BigInteger> best(RunningAssessment passed) {
        if (passed.left() > choices.size() - passed.index()) {
            return Optional.empty();
        }
        Optional<BigInteger> known = best.get(passed);
        if (known == null) {
            known = passed.index() == choices.size() ? atTheEnd(passed) : bestStep(passed);
            best.put(passed, known);
        }
        return known;
    }

    private Optional<BigInteger> bestStep(RunningAssessment passed) {
        List<AnswerSet.Point> all = choices.get(passed.index());
        Optional<BigInteger> greatest = Optional.empty();
        for (int choice = 0; choice < all.size(); choice++) {
            Optional<BigInteger> lead = step(passed, all.get(choice), choice > 0)
                    .flatMap(step -> best(step.passed()).map(step.lead()::add));
            if (lead.isPresent()) {
                greatest = Optional.of(greatest.map(lead.get()::max).orElse(lead.get()));
            }
        }
        return greatest;
    }

    /** Without objections, a mean at the bound itself is enough to launch, and must be under it to adapt. */
    private Optional<BigInteger> atTheEnd(RunningAssessment passed) {
        if (passed.toAnswer() > 0) {
            return Optional.empty();
        }
        if (target == DecisionRule.GO) {
            return Optional.of(BigInteger.ONE);
        }
        return Optional.of(passed.objected() ? decisive : BigInteger.ZERO);
    }

    private Optional<Step> step(RunningAssessment passed, AnswerSet.Point point, boolean changes) {
        int rule = DecisionRule.ruleOf(variant, point);
        if (rule < target || (changes && passed.left() == 0)) {
            return Optional.empty();
        }
        RunningAssessment next = passed.with(point, changes, rule == target, variant == Variant.FULL);
        String group = point.question().group();
        if (next.index() < choices.size()
                && group.equals(choices.get(next.index()).getFirst().question().group())) {
            return Optional.of(new Step(next, BigInteger.ZERO));
        }
        int groupRule = DecisionRule.ruleOfGroup(group, next.isBelowHalf());
        return groupRule < target
                ? Optional.empty()
                : Optional.of(new Step(next.groupClosed(groupRule == target), lead(next)));
    }

    /** Returns the lead that the group gives: none where the mean changes nothing, or the group has no score. */
    private BigInteger lead(RunningAssessment group) {
        if (target < DecisionRule.ADAPT || group.outOf() == 0) {
            return BigInteger.ZERO;
        }
        BigInteger bound =
                unit.multiply(BigInteger.valueOf(DecisionRule.GO_PERCENT)).divide(HUNDRED);
        BigInteger above = unit.multiply(BigInteger.valueOf(group.points()))
                .divide(BigInteger.valueOf(group.outOf()))
                .subtract(bound);
        return target == DecisionRule.GO ? above : above.negate();
    }

    private VerdictChange change(List<Move> moves) {
        SequencedMap<String, Answer> answers = new LinkedHashMap<>();
        List<String> evidence = new ArrayList<>();
        for (Move move : moves) {
            String code = move.before().question().code();
            Answer answer = Objects.requireNonNull(move.after().answer());
            if (answer == move.before().answer()) {
                evidence.add(code);
            } else {
                answers.put(code, answer);
            }
        }
        return new VerdictChange(DecisionRule.verdict(variant, target), answers, evidence);
    }
}
