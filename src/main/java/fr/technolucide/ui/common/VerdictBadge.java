package fr.technolucide.ui.common;

import fr.technolucide.method.Verdict;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What the rule proposes: a shape, the word in capitals, then a colour; never shortened. */
public final class VerdictBadge extends Label {

    public VerdictBadge(Verdict verdict) {
        super(Names.shortChoice(verdict).toUpperCase(Locale.FRENCH));
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        setGraphic(shape);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass()
                .addAll(
                        "badge",
                        switch (verdict) {
                            case LANCER -> "launch";
                            case ADAPTER -> "adapt";
                            case A_INSTRUIRE -> "study";
                            case AUTRE_APPROCHE -> "other";
                            case NE_PAS_LANCER -> "refuse";
                            case INCOMPLET, REMPLIR_LA_LISTE_COMPLETE -> "incomplete";
                        });
    }
}
