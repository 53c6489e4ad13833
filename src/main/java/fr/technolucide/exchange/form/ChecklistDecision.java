package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.print.ChecklistForm;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Pair;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.method.DecisionRule;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.util.ArrayList;
import java.util.List;

/** The end of a checklist that a workshop fills with a pen: the rule in words, then what is decided, dated and signed. */
final class ChecklistDecision {

    private static final Kind.Choice<Verdict> VERDICTS = new Kind.Choice<>(Verdict.class);
    private static final Kind.Choice<Body> BODIES = new Kind.Choice<>(Body.class);
    private static final int REASON_LINES = 2;

    /** What can be decided, in the words of the rule. */
    private static final List<Verdict> OUTCOMES = List.of(
            Verdict.LANCER, Verdict.ADAPTER, Verdict.A_INSTRUIRE, Verdict.AUTRE_APPROCHE, Verdict.NE_PAS_LANCER);

    private static final List<Verdict> QUICK_OUTCOMES =
            List.of(Verdict.REMPLIR_LA_LISTE_COMPLETE, Verdict.A_INSTRUIRE, Verdict.NE_PAS_LANCER);

    private final PaperParts parts;
    private final Entries places;

    ChecklistDecision(Paper paper) {
        this.parts = paper.parts();
        this.places = paper.entries(null);
    }

    /** Returns the rule, and the box to fill; those of the quick list are short, since it is one page. */
    List<Xhtml> blank(ChecklistForm.Variant variant) {
        return variant == ChecklistForm.Variant.QUICK
                ? List.of(quickRule(), box(QUICK_OUTCOMES, reason()))
                : List.of(
                        parts.whole(Messages.text("paper.rule.title"), parts.cases(cases()), scale()),
                        box(OUTCOMES, reason()));
    }

    /** Returns the box to fill, under a proposal of the rule. */
    Xhtml onProposal() {
        return box(
                OUTCOMES,
                places.writing(Decisions.RESOLUTION, REASON_LINES),
                places.writing(Decisions.OVERRIDE_REASON, REASON_LINES));
    }

    private List<Pair> cases() {
        List<Pair> cases = new ArrayList<>();
        for (Verdict proposed : DecisionRule.proposals()) {
            cases.add(new Pair(BoardWords.rule(cases.size() + 1), word(proposed)));
        }
        return cases;
    }

    private Xhtml scale() {
        return parts.small(Messages.text("paper.rule.scale"));
    }

    private Xhtml quickRule() {
        return parts.plain(Messages.text(
                "paper.rule.quick",
                inSentence(Verdict.NE_PAS_LANCER),
                inSentence(Verdict.INCOMPLET),
                inSentence(Verdict.A_INSTRUIRE),
                inSentence(Verdict.REMPLIR_LA_LISTE_COMPLETE)));
    }

    private Xhtml reason() {
        return parts.fields(parts.field(Labels.shortOf(Decisions.OVERRIDE_REASON), "", Width.WHOLE));
    }

    private Xhtml box(List<Verdict> outcomes, Xhtml... reason) {
        return parts.framed(
                picks(Messages.text("paper.checklist.to_decide"), VERDICTS, outcomes),
                picks(Labels.of(Decisions.BODY), BODIES, List.of(Body.values())),
                Xhtml.all(reason),
                parts.fields(places.field(Decisions.DAY, Width.HALF), places.field(Decisions.REVIEW_DATE, Width.HALF)),
                parts.fields(
                        places.field(Decisions.SIGNED_BY, Width.MOST),
                        parts.field(Messages.text("paper.attendance.signature"), "", Width.REST)),
                parts.fields(
                        parts.field(Labels.of(Checklists.FACILITATOR), "", Width.MOST),
                        parts.field(Messages.text("paper.attendance.signature"), "", Width.REST)));
    }

    private static String word(Verdict verdict) {
        return Labels.item(VERDICTS, verdict);
    }

    private static String inSentence(Verdict verdict) {
        String word = word(verdict);
        return word.substring(0, 1).toLowerCase(Messages.language().locale()) + word.substring(1);
    }

    private Xhtml picks(String label, Kind.Choice<?> choice, List<? extends Enum<?>> items) {
        return parts.picks(
                label,
                items.stream()
                        .map(item -> parts.pick(Labels.shortItem(choice, item), false))
                        .toList());
    }
}
