package fr.technolucide.ui.checklist;

import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.language.Glossary;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Meanings;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.VerdictBadge;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Shows the proposal of the rule: shape, word, the number of the rule and its grounds; a screen reader announces its
 * changes.
 */
final class VerdictHead extends VBox {

    private static final List<String> LOOKS =
            List.of("launch", "adapt", "study", "other", "refuse", "incomplete", "fill-in");

    private final Region shape = new Region();
    private final Icon arrow = new Icon(Shape.ARROW);
    private final Label word = Controls.wrapped("", "verdict-word");
    private final Label reason = Meanings.explained(Controls.wrapped("", "verdict-reason"));
    private Consumer<String> onChanged = words -> {};
    private @Nullable FilledChecklist shown;

    VerdictHead() {
        setId("checklist.verdict");
        getStyleClass().add("verdict-head");
        shape.getStyleClass().add("shape");
        word.setId("checklist.verdict.word");
        reason.setId("checklist.verdict.reason");
        reason.setMinHeight(USE_PREF_SIZE);
        Label proposal = new Label(Messages.text("checklist.proposal"));
        proposal.getStyleClass().add("verdict-title");
        setMinHeight(USE_PREF_SIZE);
        HBox line = new HBox(shape, arrow, word);
        line.getStyleClass().add("verdict-line");
        Controls.foldHidden(shape, arrow, reason);
        getChildren().addAll(proposal, line, reason);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Sets the listener that is told of another proposal for the same filling, in words. */
    void onChanged(Consumer<String> action) {
        onChanged = action;
    }

    /** Shows the proposal on one line, without its grounds, or all of it. */
    void shorten(boolean wanted) {
        reason.setVisible(!wanted);
    }

    /** Returns the height of all of it at a width, also while it is shortened. */
    double wholeHeight(double width) {
        double grounds = reason.isVisible()
                ? 0
                : reason.prefHeight(width - snappedLeftInset() - snappedRightInset()) + getSpacing();
        return prefHeight(width) + grounds;
    }

    /** Gives what stands round it the same look. */
    void dress(Region round) {
        round.getStyleClass().removeAll(LOOKS);
        getStyleClass().stream().filter(LOOKS::contains).forEach(round.getStyleClass()::add);
    }

    void show(FilledChecklist filled) {
        Verdict verdict = filled.assessment().verdict();
        boolean another = shown != null
                && shown.checklist().id().equals(filled.checklist().id())
                && shown.assessment().verdict() != verdict;
        shown = filled;
        boolean neutral = verdict == Verdict.REMPLIR_LA_LISTE_COMPLETE;
        getStyleClass().removeAll(LOOKS);
        getStyleClass().add(look(verdict));
        shape.setVisible(!neutral);
        arrow.setVisible(neutral);
        word.setText(
                neutral
                        ? Messages.text("checklist.fill_in")
                        : SchemaLabels.shortChoice(verdict).toUpperCase(Locale.FRENCH));
        reason.setText(filled.reason());
        String aloud = Messages.text("checklist.verdict.aloud", SchemaLabels.choice(verdict), filled.reason());
        setAccessibleText(aloud);
        Meanings.say(word, VerdictBadge.meaning(verdict));
        setAccessibleHelp(Meanings.lines(word.getAccessibleHelp(), Glossary.of(List.of(filled.reason()))));
        if (another) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            onChanged.accept(aloud);
        }
    }

    private static String look(Verdict verdict) {
        return switch (verdict) {
            case LANCER -> "launch";
            case ADAPTER -> "adapt";
            case A_INSTRUIRE -> "study";
            case AUTRE_APPROCHE -> "other";
            case NE_PAS_LANCER -> "refuse";
            case INCOMPLET -> "incomplete";
            case REMPLIR_LA_LISTE_COMPLETE -> "fill-in";
        };
    }
}
