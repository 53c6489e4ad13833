package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.workbook.Finding;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A note about a cell, under its field, with « Pourquoi » where there is more to say. It never blocks, and Tab does not
 * stop at it between two fields: see {@link NoteLinks}.
 */
final class FindingNote extends HBox {

    /** The action of a button offered for a finding. */
    record Offer(String label, Runnable action) {}

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Function<Finding, Optional<Offer>> offers;
    private final Label sentence = new Label();
    private final Hyperlink why = new Hyperlink(Messages.text("form.why"));
    private @Nullable Finding about;
    private boolean allowed = true;

    FindingNote(Function<Finding, Optional<Offer>> offers) {
        this.offers = offers;
        getStyleClass().add("finding");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        why.setMinWidth(Region.USE_PREF_SIZE);
        why.setOnAction(event -> explain());
        stand(why);
        Controls.foldHidden(this);
    }

    /** @param field whether the field itself is there */
    void allow(boolean field) {
        allowed = field;
        setVisible(allowed && about != null);
    }

    void say(@Nullable Finding finding) {
        about = finding;
        setVisible(allowed && finding != null);
        if (finding == null) {
            return;
        }
        pseudoClassStateChanged(WRONG, finding.isError());
        sentence.setText(finding.sentence());
        Icon icon = new Icon(finding.isError() ? Shape.FAILED : Shape.WARNING);
        getChildren().setAll(icon, sentence);
        if (reason(finding).isPresent()) {
            why.setAccessibleText(Messages.text("form.why.what", finding.sentence()));
            getChildren().add(why);
        } else {
            offers.apply(finding).ifPresent(offer -> getChildren().add(link(offer)));
        }
    }

    private static Hyperlink link(Offer offer) {
        Hyperlink link = new Hyperlink(offer.label());
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> offer.action().run());
        stand(link);
        return link;
    }

    private static void stand(Hyperlink link) {
        link.setFocusTraversable(false);
        link.setTooltip(new Tooltip(Messages.text("form.why.key", link.getText())));
    }

    /** Returns the link that acts on the finding; empty when there is none. */
    Optional<Hyperlink> link() {
        return isVisible() && getChildren().getLast() instanceof Hyperlink link ? Optional.of(link) : Optional.empty();
    }

    private static Optional<String> reason(Finding finding) {
        return Messages.find("why." + finding.key());
    }

    private void explain() {
        Finding finding = about;
        if (finding == null) {
            return;
        }
        Explanation explanation =
                Explanation.of(finding.sentence(), reason(finding).orElse(""), Messages.text("form.why"));
        offers.apply(finding).ifPresent(offer -> explanation.offer(offer.label(), offer.action()));
        explanation.show(this);
    }
}
