package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.form.FormBand;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The band under the title of a form: what the rule proposes, the stage, the day of the review. */
final class CaseBand implements FormBand {

    private final FlowPane node = new FlowPane();
    private final Label words = new Label();
    private @Nullable Verdict shown;

    CaseBand() {
        node.getStyleClass().add("usecase-band");
        words.getStyleClass().add("second");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Row row) {
        Verdict verdict = row.get(UseCases.VERDICT);
        if (verdict == null) {
            node.getChildren().setAll(words);
        } else if (verdict != shown || node.getChildren().size() < 2) {
            node.getChildren().setAll(new VerdictBadge(verdict), words);
        }
        shown = verdict;
        UseCaseStage stage = row.get(UseCases.STAGE);
        LocalDate review = row.get(UseCases.REVIEW_DATE);
        String at = stage == null ? "" : SchemaLabels.choice(stage);
        words.setText(
                review == null
                        ? at
                        : Messages.text(
                                "usecase.band.review", at, Messages.words().numericDate(review)));
    }
}
