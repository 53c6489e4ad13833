package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.words.QuestionWords;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.insight.ChecklistChanges.Change;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.VerdictBadge;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two fillings side by side: the proposals, then the points that differ. */
final class ChangesTable extends GridPane {

    private static final double NAMES = 24;
    private static final double SIDE = 38;

    private int row;

    ChangesTable(ChecklistChanges changes) {
        setId("checklist.changes.table");
        getStyleClass().add("changes-table");
        getColumnConstraints().addAll(share(NAMES), share(SIDE), share(SIDE));
        line(
                Controls.wrapped(Messages.text("checklist.proposal")),
                proposal(changes.before()),
                proposal(changes.after()));
        Label count = part("checklist.changes.answers", changes.ofAnswers());
        count.setId("checklist.changes.count");
        part("checklist.changes.proofs", changes.ofProofs());
        add(Controls.wrapped(Messages.text("checklist.changes.same", changes.unchanged()), "second"), 0, row, 3, 1);
        setFocusTraversable(true);
        setAccessibleText(aloud(changes));
    }

    private Label part(String key, List<Change> changes) {
        Label title = Controls.wrapped(Messages.text(key, changes.size()), "changes-count");
        add(title, 0, row++, 3, 1);
        for (Change change : changes) {
            VBox after = said(change.after());
            if (change.isOfAnswer()) {
                after.getStyleClass().add("changed");
            }
            line(Controls.wrapped(point(change), "row-title"), said(change.before()), after);
        }
        return title;
    }

    private static String point(Change change) {
        return Messages.text("checklist.changes.point", change.code(), QuestionWords.shortName(change.question()));
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void line(Node name, Node before, Node after) {
        List.of(name, before, after).forEach(node -> setValignment(node, VPos.TOP));
        addRow(row++, name, before, after);
    }

    private static VBox proposal(FilledChecklist filled) {
        return new VBox(new VerdictBadge(filled.assessment().verdict()), Controls.wrapped(filled.reason(), "second"));
    }

    private static VBox said(@Nullable Point point) {
        VBox said = new VBox(Controls.wrapped(answer(point), "answer"));
        if (point != null && !point.evidence().isBlank()) {
            said.getChildren().add(Controls.wrapped(point.evidence(), "second"));
        }
        return said;
    }

    private static String answer(@Nullable Point point) {
        if (point == null) {
            return Messages.text("checklist.changes.not_asked");
        }
        Answer value = point.value();
        return value == null ? Messages.text("checklist.unanswered") : SchemaLabels.choice(value);
    }

    private static String aloud(ChecklistChanges changes) {
        StringBuilder words = new StringBuilder(Messages.text(
                "checklist.changes.aloud",
                SchemaLabels.choice(changes.before().assessment().verdict()),
                SchemaLabels.choice(changes.after().assessment().verdict()),
                Messages.text("checklist.changes.answers", changes.ofAnswers().size())));
        for (Change change : changes.ofAnswers()) {
            words.append(' ')
                    .append(Messages.text(
                            "checklist.changes.point.aloud",
                            change.code(),
                            QuestionWords.shortName(change.question()),
                            answer(change.before()),
                            answer(change.after())));
        }
        return words.toString();
    }
}
