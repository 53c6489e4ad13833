package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.insight.FilledChecklist.GroupFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One group: number, title, « 4 sur 4 », then the share of its points, which one answer of four says nothing of; under
 * one half, and at an alert, in words too.
 */
final class GroupRow extends HBox {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final QuestionGroup group;
    private final Label low = new Label(Messages.text("checklist.group.low"));
    private final Label alert = new Label(Messages.text("checklist.group.alert"));
    private final Label percent = new Label();
    private final Label count = new Label();
    private boolean selected;

    GroupRow(QuestionGroup group) {
        this.group = group;
        setId("checklist.group." + group.id());
        getStyleClass().add("group-row");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        Label number = new Label(group.id());
        number.getStyleClass().add("group-number");
        Label title = Controls.wrapped(SchemaLabels.choice(group), "group-name");
        title.setMinHeight(USE_PREF_SIZE);
        low.getStyleClass().addAll("second", "group-low");
        alert.getStyleClass().addAll("second", "group-alert");
        Controls.foldHidden(low, alert, percent);
        HBox news = new HBox(low, alert);
        news.getStyleClass().add("group-news");
        VBox words = new VBox(title, news);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        percent.getStyleClass().add("group-percent");
        count.getStyleClass().add("second");
        VBox figures = new VBox(percent, count);
        figures.getStyleClass().add("group-figures");
        figures.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(number, words, figures);
    }

    QuestionGroup group() {
        return group;
    }

    void select(boolean chosen) {
        selected = chosen;
        setFocusTraversable(chosen);
        pseudoClassStateChanged(SELECTED, chosen);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /** @param scoring whether the list gives its groups a score */
    void show(GroupFigures figures, boolean scoring) {
        String done =
                Messages.words().outOf(figures.answered(), figures.points().size());
        boolean shared = scoring && figures.answered() == figures.points().size();
        percent.setVisible(shared);
        percent.setText(
                figures.score() == null
                        ? Messages.words().missing()
                        : Messages.words().percent(figures.score().value()));
        percent.pseudoClassStateChanged(LOW, figures.isBelowHalf());
        count.setText(done);
        low.setVisible(figures.isBelowHalf());
        alert.setVisible(figures.raisesAlert());
        List<String> said = new ArrayList<>(List.of(
                Messages.text("checklist.group", group.id(), SchemaLabels.choice(group)),
                Messages.text("checklist.group.answered", done)));
        if (shared) {
            said.add(figures.score() == null ? Messages.words().missingAloud() : percent.getText());
        }
        if (figures.isBelowHalf()) {
            said.add(low.getText());
        }
        if (figures.raisesAlert()) {
            said.add(Messages.text("checklist.group.alert.aloud"));
        }
        setAccessibleText(String.join(", ", said));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
