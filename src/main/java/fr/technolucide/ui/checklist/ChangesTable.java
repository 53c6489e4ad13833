package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.QuestionWords;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.insight.ChecklistChanges.Change;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.VerdictBadge;
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
                new Label(Messages.text("checklist.proposal")),
                proposal(changes.before()),
                proposal(changes.after()));
        Label count = Controls.wrapped(
                Messages.text(
                        "checklist.changes.count", changes.changes().size(), changes.unchanged()),
                "changes-count");
        count.setId("checklist.changes.count");
        add(count, 0, row++, 3, 1);
        for (Change change : changes.changes()) {
            Label point = Controls.wrapped(
                    Messages.text(
                            "checklist.changes.point", change.code(), QuestionWords.shortName(change.question())),
                    "row-title");
            VBox after = said(change.after());
            if (change.isOfAnswer()) {
                after.getStyleClass().add("changed");
            }
            line(point, said(change.before()), after);
        }
        setFocusTraversable(true);
        setAccessibleText(aloud(changes));
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void line(Node name, Node before, Node after) {
        addRow(row++, name, before, after);
    }

    private static VBox proposal(FilledChecklist filled) {
        return new VBox(
                new VerdictBadge(filled.assessment().verdict()),
                Controls.wrapped(filled.reason(), "second"));
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
        return value == null ? Messages.text("checklist.unanswered") : Names.choice(value);
    }

    private static String aloud(ChecklistChanges changes) {
        StringBuilder words = new StringBuilder(Messages.text(
                "checklist.changes.aloud",
                Names.choice(changes.before().assessment().verdict()),
                Names.choice(changes.after().assessment().verdict()),
                Messages.text(
                        "checklist.changes.count", changes.changes().size(), changes.unchanged())));
        for (Change change : changes.changes()) {
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
