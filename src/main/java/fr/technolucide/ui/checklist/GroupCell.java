package fr.technolucide.ui.checklist;

import fr.technolucide.insight.FilledChecklist.GroupFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Names;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One group: number, title, « 4 sur 4 », share of its points; under one half in words too. */
final class GroupCell extends ListCell<GroupFigures> {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Label number = new Label();
    private final Label title = Controls.wrapped("", "group-name");
    private final Label count = new Label();
    private final Label alert = new Label(Messages.text("checklist.group.alert"));
    private final Label percent = new Label();
    private final HBox box;

    GroupCell() {
        getStyleClass().add("group-cell");
        number.getStyleClass().add("group-number");
        count.getStyleClass().add("second");
        alert.getStyleClass().addAll("second", "group-alert");
        percent.getStyleClass().add("group-percent");
        percent.setMinWidth(USE_PREF_SIZE);
        Controls.foldHidden(alert);
        HBox under = new HBox(count, alert);
        under.getStyleClass().add("group-count");
        title.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(title, under);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(number, words, percent);
        box.getStyleClass().add("group-box");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable GroupFigures group, boolean empty) {
        super.updateItem(group, empty);
        if (empty || group == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(group.group().id());
        title.setText(Names.choice(group.group()));
        String done = Messages.words().outOf(group.answered(), group.points().size());
        count.setText(done);
        alert.setVisible(group.raisesAlert());
        boolean low = group.isBelowHalf();
        percent.setText(
                group.score() == null
                        ? Messages.words().missing()
                        : Messages.words().percent(group.score().value()));
        percent.pseudoClassStateChanged(LOW, low);
        List<String> said = new ArrayList<>(List.of(
                Messages.text("checklist.group", group.group().id(), title.getText()),
                Messages.text("checklist.group.answered", done),
                group.score() == null ? Messages.words().missingAloud() : percent.getText()));
        if (low) {
            count.setText(Messages.text("checklist.group.low", done));
            said.add(Messages.text("checklist.group.low.aloud"));
        }
        if (group.raisesAlert()) {
            said.add(Messages.text("checklist.group.alert.aloud"));
        }
        setAccessibleText(String.join(", ", said));
        setGraphic(box);
    }

    /** As high as its title needs at the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView() == null ? width : getListView().getWidth();
        return isEmpty() || room <= 0
                ? super.computePrefHeight(width)
                : Math.ceil(box.prefHeight(room - snappedLeftInset() - snappedRightInset()));
    }
}
