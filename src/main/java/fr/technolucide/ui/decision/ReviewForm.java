package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.CriteriaMet;
import fr.technolucide.catalog.choice.ReviewCause;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.DayPicker;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The questions of a review: each stop criterion, what is counted, what is observed, and what it concludes. */
final class ReviewForm implements AskedForm {

    private final ReviewMatter matter;
    private final List<Criterion> criteria = new ArrayList<>();
    private final Measures measures;
    private final TextArea observed = Pieces.lines("decision.review.observed", 3, "decision.review.observed.prompt");
    private final Label observedName = new Label();
    private final Segments<Change> changes = new Segments<>(List.of(Change.values()), Names::choice, false);
    private final ObjectProperty<@Nullable Change> change = new SimpleObjectProperty<>();
    private final DayPicker next;
    private final DayPicker day;
    private final ComboBox<ReviewCause> cause = Pieces.choices("decision.review.cause", List.of(ReviewCause.values()));
    private final ComboBox<Person> reviewer;
    private final VBox node = new VBox();

    ReviewForm(ReviewMatter matter, Clock clock, String author) {
        LocalDate today = LocalDate.now(clock);
        this.matter = matter;
        this.next = new DayPicker(Reviews.NEXT_DAY, clock);
        this.day = new DayPicker(Reviews.DAY, clock);
        this.measures = new Measures(matter.useCase());
        this.reviewer = Pieces.people("decision.review.reviewer", matter.people());
        reviewer.setValue(matter.named(author));
        cause.setValue(ReviewCause.PLANNED);
        changes.node().setId("decision.review.change");
        changes.onChosen(item -> change.set(item));
        day.setId("decision.review.day");
        next.setId("decision.review.next");
        day.propose(today);
        next.propose(Decisions.latestReview(today));
        node.getStyleClass().add("decision-form");
        node.getChildren().add(new ReviewFacts(matter, today));
        ask();
        node.getChildren().addAll(measures.node(), observed(), conclusion(), circumstances());
    }

    private void ask() {
        Label title = new Label(Messages.text("decision.criteria.title"));
        title.getStyleClass().add("group-title");
        node.getChildren().add(title);
        for (String words : matter.criteria()) {
            criteria.add(new Criterion(criteria.size() + 1, words));
        }
        node.getChildren().addAll(criteria);
        if (criteria.isEmpty()) {
            node.getChildren().add(Controls.wrapped(Messages.text("decision.criteria.none"), "second"));
        }
    }

    /** What is observed is also what is kept when a use stops. */
    private VBox observed() {
        VBox box = Pieces.under(observedName, observed);
        change.subscribe(concluded -> observedName.setText(
                Messages.text(concluded == Change.STOP ? "decision.review.lesson" : "decision.review.observed")));
        return box;
    }

    private Node conclusion() {
        VBox when = Pieces.labelled("decision.review.next", next);
        Label stops = Controls.wrapped(Messages.text("decision.review.stops"), "second");
        change.subscribe(concluded -> {
            when.setVisible(concluded != Change.STOP);
            stops.setVisible(concluded == Change.STOP);
        });
        Controls.foldHidden(when, stops);
        return Pieces.beside(Pieces.labelled("decision.review.change", Pieces.line(changes)), when, stops);
    }

    private Node circumstances() {
        return Pieces.row(
                Pieces.labelled("decision.review.day", day),
                Pieces.labelled("decision.review.cause", cause),
                Pieces.labelled("decision.review.reviewer", reviewer));
    }

    /** Begins with the use stopped. */
    void stop() {
        changes.choose(Change.STOP);
        change.set(Change.STOP);
    }

    @Override
    public VBox node() {
        return node;
    }

    @Override
    public Node first() {
        return criteria.isEmpty() ? measures.first() : criteria.getFirst().first();
    }

    boolean isStopping() {
        return change.get() == Change.STOP;
    }

    /** The cells of the review. */
    Cells cells() {
        Cells cells = measures.write(Cells.of(Reviews.USE_CASE, matter.useCase().id())
                .and(Reviews.DAY, day.day())
                .and(Reviews.CAUSE, cause.getValue())
                .and(Reviews.CHANGE, change.get())
                .and(Reviews.CRITERIA_MET, met())
                .and(Reviews.NEXT_DAY, isStopping() ? null : next.day()));
        String kept = StopCriteria.observed(
                observed.getText(),
                matter.criteria(),
                criteria.stream().map(Criterion::answer).toList());
        cells = kept.isEmpty() ? cells : cells.and(Reviews.OBSERVED, kept);
        Person by = reviewer.getValue();
        return by == null ? cells : cells.and(Reviews.REVIEWER, by.id());
    }

    private CriteriaMet met() {
        return StopCriteria.overall(criteria.stream().map(Criterion::answer).toList());
    }

    @Override
    public StringBinding missing() {
        Observable[] seen = Stream.<Observable>concat(
                        criteria.stream().map(Criterion::answerProperty),
                        Stream.of(
                                change,
                                observed.textProperty(),
                                day.getEditor().textProperty(),
                                next.getEditor().textProperty(),
                                measures.wrong()))
                .toArray(Observable[]::new);
        return Bindings.createStringBinding(this::lacking, seen);
    }

    private String lacking() {
        if (criteria.stream().anyMatch(criterion -> criterion.answerProperty().get() == null)) {
            return Messages.text("decision.missing.criteria");
        }
        if (measures.wrong().get()) {
            return Messages.text("decision.missing.figure");
        }
        if (change.get() == null) {
            return Messages.text("decision.missing.change");
        }
        if (observed.getText().isBlank() && isStopping()) {
            return Messages.text("decision.missing.lesson");
        }
        if (observed.getText().isBlank() && change.get() == Change.MAINTAIN && met() == CriteriaMet.YES) {
            return Messages.text("decision.missing.maintained");
        }
        return dates();
    }

    private String dates() {
        Optional<Finding> wrong = day.problem().or(() -> isStopping() ? Optional.empty() : next.problem());
        if (wrong.isPresent()) {
            return wrong.get().sentence();
        }
        LocalDate held = day.day();
        LocalDate again = next.day();
        if (held == null) {
            return Messages.text("decision.missing.day");
        }
        if (!isStopping() && again != null && !again.isAfter(held)) {
            return Messages.text("rule.reviews.next_day");
        }
        return isStopping() || again != null ? "" : Messages.text("decision.missing.next");
    }
}
