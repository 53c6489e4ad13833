package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.exchange.print.ChecklistForm.Group;
import fr.technolucide.exchange.print.ChecklistForm.Point;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Pair;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.OverrideRule;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The end of a filled checklist: what the rule proposes, never without its alerts and unknowns, then what was decided
 * or the lines on which to write it.
 */
final class ChecklistClosing {

    private final Paper paper;
    private final PaperParts parts;
    private final Row checklist;
    private final List<Group> groups;
    private final List<Point> points;

    /** @param checklist with its figures */
    ChecklistClosing(Paper paper, Row checklist, List<Group> groups) {
        this.paper = paper;
        this.parts = paper.parts();
        this.checklist = checklist;
        this.groups = groups;
        this.points = groups.stream().flatMap(group -> group.points().stream()).toList();
    }

    List<Xhtml> pieces() {
        UUID useCase = checklist.get(Checklists.USE_CASE);
        Optional<Row> decision = useCase == null
                ? Optional.empty()
                : DecisionsInForce.of(paper.reader()).onUseCase(useCase);
        return List.of(
                proposal(),
                decision.map(this::decided).orElseGet(() -> new ChecklistDecision(paper).onProposal()),
                others());
    }

    /** Returns the fields of the sheet that the heading of the list does not show. */
    private Xhtml others() {
        return paper.others(
                paper.entries(checklist),
                Checklists.SHEET,
                Checklists.USE_CASE,
                Checklists.DAY,
                Checklists.VARIANT,
                Checklists.PARTICIPANTS,
                Checklists.FACILITATOR);
    }

    private Xhtml proposal() {
        List<Pair> pairs = new ArrayList<>();
        String reason = checklist.get(Checklists.REASON, "");
        if (!reason.isEmpty()) {
            pairs.add(new Pair(Labels.of(Checklists.REASON), reason));
        }
        pairs.add(new Pair(Labels.of(Checklists.SCORE), score()));
        long flags = points.stream().filter(Point::redFlag).count();
        pairs.add(new Pair(
                Labels.of(Checklists.RED_FLAGS_LIFTED),
                Messages.text("paper.checklist.lifted", checklist.get(Checklists.RED_FLAGS_LIFTED, 0), flags)));
        addCodes(pairs, "paper.checklist.alerts_no", point -> point.redFlag() && point.answer() == Answer.NON);
        addCodes(pairs, "paper.checklist.alerts_partly", point -> point.redFlag() && point.answer() == Answer.PARTIEL);
        addCodes(pairs, "paper.checklist.unknown", point -> point.answer() == Answer.NE_SAIT_PAS);
        addCodes(pairs, "paper.checklist.missing", this::isMissing);
        return parts.framed(
                Xhtml.element("p", "lead", Labels.of(Checklists.VERDICT)),
                Xhtml.element("p", "", VerdictWord.of(checklist.get(Checklists.VERDICT))),
                parts.pairs(pairs),
                parts.small(Messages.text("paper.checklist.who_decides")));
    }

    private String score() {
        if (checklist.isEmpty(Checklists.SCORE)) {
            return Messages.words().missing();
        }
        List<Group> counted = groups.stream()
                .filter(group -> group.points().stream().anyMatch(ChecklistClosing::isScored))
                .toList();
        long incomplete = counted.stream()
                .filter(group -> group.points().stream().anyMatch(this::isMissing))
                .count();
        return Messages.text(
                "paper.checklist.score", paper.entries(checklist).text(Checklists.SCORE), counted.size(), incomplete);
    }

    private static boolean isScored(Point point) {
        return point.answer() != null && point.answer() != Answer.SANS_OBJET;
    }

    private boolean isMissing(Point point) {
        return point.answer() == null
                && (checklist.get(Checklists.VARIANT) != fr.technolucide.method.Variant.QUICK || point.redFlag());
    }

    private void addCodes(List<Pair> pairs, String key, Predicate<Point> which) {
        List<String> codes = points.stream().filter(which).map(Point::code).toList();
        pairs.add(new Pair(
                Messages.text(key),
                codes.isEmpty() ? Messages.text("paper.checklist.none") : String.join(", ", codes)));
    }

    private Xhtml decided(Row decision) {
        Outcome outcome = decision.get(Decisions.OUTCOME);
        Verdict seen = decision.get(Decisions.VERDICT_SEEN);
        List<Xhtml> pieces = new ArrayList<>();
        if (outcome != null && OverrideRule.overridesVerdict(outcome, seen)) {
            pieces.add(parts.plain(Messages.text("paper.checklist.overrides")));
        }
        pieces.add(parts.pairs(DecisionCells.taken(paper, decision)));
        return parts.whole(Labels.of(UseCases.DECISION), Xhtml.all(pieces));
    }
}
