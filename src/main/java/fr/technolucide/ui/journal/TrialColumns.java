package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.table.CellRenderer;
import fr.technolucide.ui.table.DisplayedRow;
import fr.technolucide.ui.table.ShownColumn;
import fr.technolucide.ui.table.TablePlan;
import fr.technolucide.workbook.Row;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The columns of the table of trials: what a person looks for in a list of them, in that order. */
final class TrialColumns {

    private TrialColumns() {}

    /** @param ofAll whether trials of several tools are listed */
    static TablePlan in(TablePlan plan, ObservableValue<Boolean> ofAll) {
        return plan.columns(
                Trials.DAY.name(),
                ShownColumn.of(Trials.DAY),
                ShownColumn.of(Trials.TOOL).when(ofAll),
                ShownColumn.of(Trials.TESTER).leaving(1),
                ShownColumn.of(Trials.TASK).titled(Messages.text("journal.column.task")),
                ShownColumn.of(Trials.MINUTES),
                ShownColumn.of(Trials.NET_GAIN),
                ShownColumn.of(Trials.QUALITY)
                        .titled(SchemaLabels.label(Trials.QUALITY))
                        .looking(QualityLook::new)
                        .leaving(3),
                ShownColumn.of(Trials.ERRORS)
                        .onSide(ShownColumn.Side.WORDS)
                        .saying(row -> errors(row.row()), List.of(Trials.WORST_ERROR))
                        .looking(() -> TrialColumns::grave)
                        .leaving(2));
    }

    /** « 1 légère », « aucune », « 3 graves »; « 2 erreurs » when nobody said which. */
    static String errors(Row trial) {
        Integer errors = trial.get(Trials.ERRORS);
        if (errors == null) {
            return Messages.words().missing();
        }
        if (errors == 0) {
            return Messages.text("journal.errors.none");
        }
        Severity worst = trial.get(Trials.WORST_ERROR);
        return Messages.text(
                switch (worst) {
                    case MINOR -> "journal.errors.minor";
                    case MODERATE -> "journal.errors.moderate";
                    case SERIOUS -> "journal.errors.serious";
                    case null -> "journal.errors";
                },
                errors);
    }

    private static void grave(Labeled cell, @Nullable DisplayedRow row) {
        boolean grave = row != null
                && row.row().get(Trials.WORST_ERROR) == Severity.SERIOUS
                && row.row().get(Trials.ERRORS, 0) > 0;
        cell.getStyleClass().remove("grave");
        if (grave) {
            cell.getStyleClass().add("grave");
        }
    }

    /** Draws five small squares before the figure, as many filled. */
    private static final class QualityLook implements CellRenderer {

        private static final int SQUARES = 5;
        private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

        private final HBox squares = new HBox();

        QualityLook() {
            squares.getStyleClass().add("quality");
            for (int i = 0; i < SQUARES; i++) {
                Region square = new Region();
                square.getStyleClass().add("square");
                squares.getChildren().add(square);
            }
        }

        @Override
        public void dress(Labeled cell, @Nullable DisplayedRow row) {
            Integer quality = row == null ? null : row.row().get(Trials.QUALITY);
            for (int i = 0; i < SQUARES; i++) {
                squares.getChildren().get(i).pseudoClassStateChanged(FILLED, quality != null && i < quality);
            }
            cell.setGraphic(quality == null ? null : squares);
        }
    }
}
