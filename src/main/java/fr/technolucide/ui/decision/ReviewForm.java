package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.catalog.choice.ReviewCause;
import fr.technolucide.catalog.figure.CriteriaTexts;
import fr.technolucide.catalog.figure.DecisionCriteria;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.CriterionState;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The questions of a review: each stop criterion, what is counted, what is observed, and what it concludes. */
final class ReviewForm {

    private final ReviewContext matter;
    private final List<Criterion> criteria = new ArrayList<>();
    private final EntryForm form;
    private final VBox node = new VBox();
    private boolean stopping;
    private @Nullable LocalDate nextChosen;

    ReviewForm(Session session, ReviewContext matter) {
        this.matter = matter;
        this.form = EntryForm.asked(session, plan(matter.useCase()), "review.");
        LocalDate today = form.row().today();
        node.getStyleClass().add("decision-form");
        node.getChildren().add(new ReviewFacts(matter, today));
        ask();
        node.getChildren().add(form.node());
        form.onTaken(this::follow);
        form.show(form.row()
                .with(Reviews.USE_CASE, matter.useCase().id())
                .with(Reviews.CAUSE, null)
                .with(Reviews.CRITERIA_MET, met())
                .with(Reviews.REVIEWER, PersonItem.named(session.author(), matter.people())));
        form.propose(Reviews.CAUSE, cause(matter, today));
        form.propose(Reviews.DAY, today);
        proposeNext();
    }

    /** Returns the cause that the workbook knows; one that is looked for before its day has another, which a person says. */
    private static @Nullable ReviewCause cause(ReviewContext matter, LocalDate today) {
        LocalDate due = matter.useCase().get(UseCases.REVIEW_DATE);
        if (due != null && !due.isAfter(today)) {
            return ReviewCause.PLANNED;
        }
        boolean met = matter.criteria().stream().anyMatch(criterion -> criterion.state() == CriterionState.MET);
        return met ? ReviewCause.CAP : null;
    }

    private static FormPlan plan(Row useCase) {
        Words words = Messages.words();
        Integer minutes = useCase.get(UseCases.MINUTES_PER_MONTH);
        Integer people = useCase.get(UseCases.PEOPLE_AFTER);
        return FormPlan.of(FormSection.of(
                        FormLine.of(
                                FormSlot.of(Reviews.MINUTES_PER_MONTH)
                                        .prompt(
                                                minutes == null
                                                        ? Messages.text("decision.review.hours.prompt")
                                                        : before(words.duration(minutes))),
                                FormSlot.of(Reviews.PEOPLE_SERVED)
                                        .prompt(
                                                people == null
                                                        ? Messages.text("decision.review.people.prompt")
                                                        : before(words.number(people)))),
                        FormLine.of(FormSlot.of(Reviews.OBSERVED)
                                .lines(3)
                                .titled(ReviewForm::observed)
                                .prompt(Messages.text("decision.review.observed.prompt"))),
                        FormLine.of(
                                FormSlot.of(Reviews.CHANGE, 2).segments(),
                                FormSlot.of(Reviews.NEXT_DAY).when(review -> !isStopping(review))),
                        FormLine.of(
                                FormSlot.of(Reviews.DAY), FormSlot.of(Reviews.CAUSE), FormSlot.of(Reviews.REVIEWER))))
                .given(Reviews.USE_CASE, Reviews.CRITERIA_MET)
                .checked(ReviewForm::findings);
    }

    private static String before(String measure) {
        return Messages.text("decision.review.before", measure);
    }

    /** Returns the label of the observation; it asks for the lesson when the use stops. */
    private static String observed(Row review) {
        return isStopping(review) ? Messages.text("decision.review.lesson") : SchemaLabels.label(Reviews.OBSERVED);
    }

    private static boolean isStopping(Row review) {
        return review.get(Reviews.CHANGE) == Change.STOP;
    }

    private static List<Finding> findings(Row review) {
        List<Finding> findings = new ArrayList<>();
        if (isStopping(review)) {
            findings.add(Finding.warning(Reviews.CHANGE, "decision.review.stops"));
            if (review.isEmpty(Reviews.OBSERVED)) {
                findings.add(Finding.error(Reviews.OBSERVED, "decision.missing.lesson"));
            }
        } else if (review.isEmpty(Reviews.NEXT_DAY)) {
            findings.add(Finding.error(Reviews.NEXT_DAY, "decision.missing.next"));
        }
        return findings;
    }

    private void ask() {
        Label title = new Label(Messages.text("decision.criteria.title"));
        title.getStyleClass().add("group-title");
        node.getChildren().add(title);
        for (DecisionCriteria.Criterion read : matter.criteria()) {
            Criterion criterion = new Criterion(criteria.size() + 1, read);
            criterion.answerProperty().subscribe((before, answer) -> form.put(Reviews.CRITERIA_MET, met()));
            criteria.add(criterion);
        }
        node.getChildren().addAll(criteria);
        if (criteria.isEmpty()) {
            node.getChildren().add(Controls.wrapped(Messages.text("decision.criteria.none"), "second"));
        }
    }

    private CriteriaMet met() {
        return CriteriaTexts.overall(criteria.stream().map(Criterion::answer).toList());
    }

    /** A use that stops is not looked at again; the day that someone chose comes back with the use. */
    private void follow(Row review) {
        if (isStopping(review) == stopping) {
            return;
        }
        stopping = isStopping(review);
        if (stopping) {
            nextChosen = form.isProposed(Reviews.NEXT_DAY) ? null : review.get(Reviews.NEXT_DAY);
            form.put(Reviews.NEXT_DAY, null);
        } else if (nextChosen == null) {
            proposeNext();
        } else {
            form.put(Reviews.NEXT_DAY, nextChosen);
        }
    }

    private void proposeNext() {
        form.propose(Reviews.NEXT_DAY, Decisions.latestReview(form.row().today()));
    }

    /** Begins with the use stopped. */
    void stop() {
        form.propose(Reviews.CHANGE, Change.STOP);
    }

    VBox node() {
        return node;
    }

    /** Returns where the keyboard begins. */
    Node first() {
        return criteria.isEmpty() ? form.first() : criteria.getFirst().first();
    }

    boolean isTouched() {
        return form.isTouched() || criteria.stream().anyMatch(Criterion::isTouched);
    }

    boolean settle() {
        return form.settle();
    }

    boolean isStopping() {
        return isStopping(form.row());
    }

    /** Returns what writes the review, with the person who is named there for the first time. */
    List<Edit> edits() {
        Row review = form.row();
        String observed = CriteriaTexts.observed(
                review.get(Reviews.OBSERVED, ""),
                matter.criteria().stream()
                        .map(criterion -> DecisionCriteria.inOneSentence(List.of(criterion)))
                        .toList(),
                criteria.stream().map(Criterion::answer).toList());
        List<Edit> edits = new ArrayList<>(form.brought(review));
        edits.add(Edit.insert(review.with(Reviews.OBSERVED, observed.isEmpty() ? null : observed)));
        return edits;
    }

    /** Returns what is still needed, as a sentence; empty when nothing is. */
    StringBinding missing() {
        Observable[] seen = Stream.concat(
                        criteria.stream().map(Criterion::answerProperty), Stream.of(form.missingProperty()))
                .toArray(Observable[]::new);
        return Bindings.createStringBinding(
                () -> criteria.stream().allMatch(Criterion::isAnswered)
                        ? form.missingProperty().get()
                        : Messages.text("decision.missing.criteria"),
                seen);
    }

    /** The decision that is reviewed, the day on which it had to be, and what the review before concluded. */
    private static final class ReviewFacts extends VBox {

        ReviewFacts(ReviewContext matter, LocalDate today) {
            Words words = Messages.words();
            getStyleClass().add("proposal-band");
            Row decision = matter.decision();
            getChildren()
                    .add(Controls.wrapped(
                            decision == null
                                    ? Messages.text("decision.in_force.none")
                                    : Messages.text("decision.in_force", UseCaseFigures.inWords(decision))));
            LocalDate due = matter.useCase().get(UseCases.REVIEW_DATE);
            if (due != null) {
                String key = due.isBefore(today) ? "decision.review.due.past" : "decision.review.due";
                getChildren().add(Controls.wrapped(Messages.text(key, words.date(due)), "second"));
            }
            Row last = matter.last();
            Change concluded = last == null ? null : last.get(Reviews.CHANGE);
            LocalDate day = last == null ? null : last.get(Reviews.DAY);
            if (concluded != null && day != null) {
                getChildren()
                        .add(Controls.wrapped(
                                Messages.text("decision.review.last", words.date(day), SchemaLabels.choice(concluded)),
                                "second"));
            }
        }
    }
}
