package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.form.DeletionAdvice;
import fr.technolucide.ui.form.FormBand;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.FormSlot.Naming;
import fr.technolucide.ui.form.RowAction;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The form of a use case: the problem, the three questions with their grounds, the human, the central question; the rest folded. */
final class UseCaseFormPlan {

    private UseCaseFormPlan() {}

    /**
     * @param checklist opens the checklist of a use case
     * @param stop      submits the change that stops one rather than delete it
     */
    // spotless:off
    static FormPlan plan(Consumer<Row> checklist, Consumer<ChangeSet> stop) {
        return FormPlan.of(
                        FormSection.of(
                                FormLine.of(slot(UseCases.TITLE).prompt(Messages.text("usecase.form.title"))),
                                FormLine.of(slot(UseCases.PROBLEM).prompt(Messages.text("usecase.form.problem"))),
                                question(UseCases.MORE_PEOPLE),
                                ground(UseCases.MORE_PEOPLE_NOTE, "usecase.form.more_people"),
                                question(UseCases.BETTER_ANSWERS),
                                ground(UseCases.BETTER_ANSWERS_NOTE, "usecase.form.better_answers"),
                                question(UseCases.OUT_OF_REACH),
                                ground(UseCases.OUT_OF_REACH_NOTE, "usecase.form.out_of_reach"),
                                FormLine.of(slot(UseCases.HUMAN_PLACE)),
                                FormLine.of(slot(UseCases.DECIDER), slot(UseCases.MINUTES_PER_MONTH)),
                                FormLine.of(slot(UseCases.FREED_TIME_USE)),
                                FormLine.of(slot(UseCases.WORTH_IT)),
                                FormLine.of(UseCases.CO2)),
                        FormSection.folded(
                                Messages.text("usecase.form.follow"),
                                FormLine.of(slot(UseCases.STAGE), slot(UseCases.REVIEW_DATE)),
                                FormLine.of(slot(UseCases.OWNER), slot(UseCases.TEAM)),
                                FormLine.of(slot(UseCases.TOOL), slot(UseCases.SHORT_TITLE)),
                                FormLine.of(UseCases.AIM),
                                FormLine.of(UseCases.VERDICT),
                                FormLine.of(UseCases.RED_FLAGS),
                                FormLine.of(UseCases.DECISION),
                                FormLine.of(UseCases.MEDIAN_NET_GAIN)),
                        FormSection.folded(
                                Messages.text("usecase.form.figures"),
                                FormLine.of(slot(UseCases.PEOPLE_BEFORE), slot(UseCases.PEOPLE_AFTER)),
                                FormLine.of(slot(UseCases.FIGURES_BASIS), slot(UseCases.BENEFIT)),
                                FormLine.of(UseCases.DATA),
                                FormLine.of(UseCases.COST_12_MONTHS),
                                FormLine.of(slot(UseCases.EMPLOYEE_MINUTES), slot(UseCases.VOLUNTEER_MINUTES)),
                                FormLine.of(slot(UseCases.FULL_COST_12_MONTHS), slot(UseCases.COST_PER_HOUR))),
                        FormSection.folded(
                                Messages.text("usecase.form.footprint"),
                                FormLine.of(UseCases.CO2_PER_HOUR),
                                FormLine.of(UseCases.CO2_PER_PERSON),
                                FormLine.of(UseCases.CO2_BY_SIZE),
                                FormLine.of(UseCases.UNCOUNTED_USAGES),
                                FormLine.of(UseCases.ENERGY),
                                FormLine.of(UseCases.WATER)))
                .banded(CaseBand::new)
                .unlike(UseCases.STAGE, UseCases.REVIEW_DATE, UseCases.WORTH_IT)
                .advised(useCase -> advice(useCase, stop))
                .footed(new RowAction(useCase -> Messages.text("usecase.checklist"), Shape.CHECKLIST, checklist));
    }
    // spotless:on

    /** Returns one of the three questions, its marks at the right of it. */
    private static FormLine question(Column<Integer> mark) {
        return FormLine.of(slot(mark).named(Naming.ASIDE));
    }

    /** Returns the line of the reason written under a rating. */
    private static FormLine ground(Column<String> note, String prompt) {
        return FormLine.of(slot(note).named(Naming.UNSAID).prompt(Messages.text(prompt)));
    }

    private static FormSlot slot(Column<?> column) {
        return FormSlot.of(column);
    }

    /** Returns the advice to stop a use case that was studied rather than delete it: what was learned stays. */
    private static Optional<DeletionAdvice.Offer> advice(Row useCase, Consumer<ChangeSet> stop) {
        return useCase.get(UseCases.STAGE) == UseCaseStage.STOPPED
                ? Optional.empty()
                : Optional.of(new DeletionAdvice.Offer(
                        Messages.text("usecase.stop_instead"),
                        () -> stop.accept(ChangeSet.edited(
                                useCase.get(UseCases.TITLE, ""),
                                Edit.update(useCase, UseCases.STAGE, UseCaseStage.STOPPED)))));
    }

    /** The band under the title of a form: what the rule proposes, the stage, the day of the review. */
    private static final class CaseBand implements FormBand {

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
}
