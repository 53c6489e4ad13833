package fr.technolucide.ui.decision;

import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.choice.StopFigure;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.language.Messages;
import fr.technolucide.method.CriterionState;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One stop criterion being typed: a figure, a comparison and a threshold, or words; under it where it stands today. */
final class CriterionLine extends VBox {

    private static final double FIGURE_SHARE = 2.6;

    private static FormPlan inFigures() {
        return FormPlan.of(FormSection.of(FormLine.of(
                        FormSlot.of(StopCriteria.FIGURE, FIGURE_SHARE),
                        FormSlot.of(StopCriteria.COMPARISON),
                        FormSlot.of(StopCriteria.THRESHOLD))))
                .given(StopCriteria.DECISION, StopCriteria.WORDS);
    }

    private static FormPlan inWords() {
        return FormPlan.of(FormSection.of(FormLine.of(FormSlot.of(StopCriteria.WORDS)
                        .named(FormSlot.Naming.UNSAID)
                        .prompt(Messages.text("decision.criteria.prompt")))))
                .given(StopCriteria.DECISION, StopCriteria.FIGURE, StopCriteria.COMPARISON, StopCriteria.THRESHOLD);
    }

    private final Map<StopFigure, BigDecimal> figures;
    private final EntryForm form;
    private final Label today = Controls.wrapped("", "second");

    /**
     * @param row    the criterion as it begins
     * @param stored whether it stands so in the workbook
     * @param number of the line, from 1
     */
    CriterionLine(
            Session session,
            Map<StopFigure, BigDecimal> figures,
            Row row,
            boolean stored,
            boolean inWords,
            int number,
            Consumer<CriterionLine> remove) {
        this.figures = figures;
        this.form = EntryForm.asked(session, inWords ? inWords() : inFigures(), "decision.criteria." + number + ".");
        Button away = Controls.button("", Shape.CLOSE, () -> remove.accept(this));
        away.setId("decision.criteria." + number + ".remove");
        away.getStyleClass().add("plain");
        Controls.explain(away, Messages.text("decision.criteria.remove", number));
        away.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(form.node(), away);
        line.setAlignment(Pos.BOTTOM_LEFT);
        line.getStyleClass().add("criterion-fields");
        HBox.setHgrow(form.node(), Priority.ALWAYS);
        Controls.foldHidden(today);
        getStyleClass().add("criterion-line");
        getChildren().addAll(line, today);
        if (stored) {
            form.showStored(row);
        } else {
            form.show(row);
        }
        form.onTaken(this::say);
        say(row);
    }

    EntryForm form() {
        return form;
    }

    /** Returns whether nothing is said in it: it is as if it were not there. */
    boolean isBlank() {
        Row row = form.row();
        return row.isEmpty(StopCriteria.FIGURE)
                && row.isEmpty(StopCriteria.THRESHOLD)
                && row.get(StopCriteria.WORDS, "").isBlank();
    }

    /** Says the figure of the day, and where the criterion stands as it is typed. */
    private void say(Row row) {
        DecisionCriteria.Criterion read = DecisionCriteria.read(row, figures);
        String figure = read.today();
        today.setVisible(figure != null);
        if (figure != null) {
            boolean judged = read.state() != CriterionState.UNKNOWN;
            today.setText(Messages.text(
                    judged ? "decision.criteria.stands" : "decision.criteria.today",
                    figure,
                    SchemaLabels.choice(read.state())));
            today.setGraphic(judged ? new Icon(shape(read.state())) : null);
        }
    }

    private static Shape shape(CriterionState state) {
        return switch (state) {
            case KEPT -> Shape.TICK;
            case WATCH, AT_THRESHOLD -> Shape.WARNING;
            case MET -> Shape.FAILED;
            case UNKNOWN -> Shape.QUESTION;
        };
    }
}
