package fr.technolucide.ui.common;

import fr.technolucide.language.Glossary;
import fr.technolucide.method.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A label that shows a proposal of the rule: a shape, the word in capitals, then a colour; never shortened. Under the
 * pointer it says why, where that is known, and what its word means.
 */
public final class VerdictBadge extends Label {

    /** Its text, and what stands around it, in em of where it stands; as in the style sheet. */
    private static final double SIZE = 0.867;

    private static final double AROUND = 2.7;

    private final Verdict verdict;

    public VerdictBadge(Verdict verdict) {
        super(words(verdict));
        this.verdict = verdict;
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        setGraphic(shape);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("badge", style(verdict));
        because("");
    }

    /** @param reason why it is proposed, as a sentence; may be empty */
    public void because(String reason) {
        Meanings.say(this, reason, meaning(verdict), Glossary.of(List.of(reason)));
    }

    /** Returns a badge that says why it is proposed. */
    public static VerdictBadge because(Verdict verdict, String reason) {
        VerdictBadge badge = new VerdictBadge(verdict);
        badge.because(reason);
        return badge;
    }

    /** « Incomplet : la règle ne propose encore rien… ». */
    public static String meaning(Verdict verdict) {
        return Glossary.line("proposal." + verdict.name());
    }

    /** Returns the style class of the shape and the colours of a proposal. */
    public static String style(Verdict verdict) {
        return switch (verdict) {
            case LANCER -> "launch";
            case ADAPTER -> "adapt";
            case A_INSTRUIRE -> "study";
            case AUTRE_APPROCHE -> "other";
            case NE_PAS_LANCER -> "refuse";
            case INCOMPLET, REMPLIR_LA_LISTE_COMPLETE -> "incomplete";
        };
    }

    /** Returns the word of a proposal, in capitals. */
    public static String words(Verdict verdict) {
        return SchemaLabels.shortChoice(verdict).toUpperCase(Locale.FRENCH);
    }

    /** Returns the room of the widest of some verdicts, in em of where they stand. */
    public static double room(Stream<Verdict> verdicts) {
        return SIZE * (TextWidth.ofBold(verdicts.map(VerdictBadge::words)) + AROUND);
    }
}
