package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.DayPicker;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of a decision: what is submitted to the vote and what follows; what was voted, when that is recorded. */
final class DecisionForm implements AskedForm {

    private final Matter matter;
    private final ObjectProperty<@Nullable Body> body = new SimpleObjectProperty<>();
    private final Segments<Body> bodies = new Segments<>(List.of(Body.values()), Names::shortChoice, false);
    private final DayPicker day;
    private final @Nullable HeldDay held;
    private final TextArea resolution = Pieces.lines("decision.resolution", 2, "decision.resolution.prompt");
    private final TextArea criteria = Pieces.lines("decision.criteria", 2, "decision.criteria.prompt");
    private final ComboBox<Person> stopper;
    private final DayPicker review;
    private final ComboBox<Person> preparedBy;
    private final TextField minutes = new TextField();
    private final @Nullable OutcomePart outcome;
    private final VBox node = new VBox();

    /** @param outcome what was decided; {@code null} while it is only prepared */
    DecisionForm(Session session, Matter matter, @Nullable OutcomePart outcome) {
        this.matter = matter;
        this.outcome = outcome;
        this.held = outcome == null ? null : new HeldDay("decision.day", session.clock(), outcome.chosenProperty());
        this.day = held == null ? new DayPicker(Decisions.DAY, Tense.FUTURE, session.clock()) : held.picker();
        day.setId("decision.day");
        this.review = new DayPicker(Decisions.REVIEW_DATE, session.clock());
        review.setId("decision.review");
        this.stopper = Pieces.people("decision.stopper", matter.people());
        this.preparedBy = Pieces.people("decision.prepared_by", matter.people());
        bodies.node().setId("decision.body");
        bodies.onChosen(item -> body.set(item));
        minutes.setId("decision.minutes");
        minutes.setPromptText(Messages.text("decision.minutes.prompt"));
        node.getStyleClass().add("decision-form");
        node.getChildren().add(new ProposalBand(matter));
        if (outcome != null) {
            node.getChildren().add(outcome.node());
        }
        node.getChildren()
                .add(Pieces.beside(
                        Pieces.labelled("decision.body", Pieces.line(bodies)), Pieces.labelled("decision.day", day)));
        if (held != null) {
            node.getChildren().add(held.question());
        }
        node.getChildren()
                .addAll(
                        Pieces.labelled("decision.resolution", resolution),
                        Pieces.labelled("decision.criteria", criteria),
                        Pieces.row(
                                Pieces.labelled("decision.stopper", stopper),
                                Pieces.labelled("decision.review", review)),
                        outcome == null
                                ? Pieces.labelled("decision.prepared_by", preparedBy)
                                : Pieces.row(
                                        Pieces.labelled("decision.prepared_by", preparedBy),
                                        Pieces.labelled("decision.minutes", minutes)));
        fill(session.author());
        day.valueProperty().subscribe((before, after) -> propose(after));
    }

    private void fill(String author) {
        Row awaited = matter.awaited();
        choose(matter.known(Decisions.BODY));
        criteria.setText(String.join("\n", StopCriteria.of(cell(matter.inForce(), Decisions.STOP_CRITERIA))));
        stopper.setValue(matter.person(matter.known(Decisions.STOP_PERSON)));
        preparedBy.setValue(matter.named(author));
        if (awaited != null) {
            day.show(awaited.get(Decisions.DAY));
            resolution.setText(awaited.get(Decisions.RESOLUTION, ""));
            if (!awaited.isEmpty(Decisions.STOP_CRITERIA)) {
                criteria.setText(awaited.get(Decisions.STOP_CRITERIA, ""));
            }
            review.show(awaited.get(Decisions.REVIEW_DATE));
            preparedBy.setValue(matter.person(awaited.get(Decisions.PREPARED_BY)));
            minutes.setText(awaited.get(Decisions.MINUTES_REF, ""));
        }
    }

    private static String cell(@Nullable Row row, Column<String> column) {
        return row == null ? "" : row.get(column, "");
    }

    private void choose(@Nullable Body chosen) {
        bodies.choose(chosen);
        body.set(chosen);
    }

    /** A use that goes on is looked at again six months later at most. */
    private void propose(@Nullable LocalDate decided) {
        boolean free = review.isProposed() || review.getEditor().getText().isBlank();
        if (decided != null && free && matter.column().equals(Decisions.USE_CASE)) {
            review.propose(Decisions.latestReview(decided));
        }
    }

    /** Takes over what stands in another form of the same decision. */
    void take(DecisionForm other) {
        choose(other.body.get());
        day.take(other.day);
        resolution.setText(other.resolution.getText());
        criteria.setText(other.criteria.getText());
        stopper.setValue(other.stopper.getValue());
        review.take(other.review);
        preparedBy.setValue(other.preparedBy.getValue());
        minutes.setText(other.minutes.getText());
    }

    @Override
    public VBox node() {
        return node;
    }

    @Override
    public Node first() {
        return outcome == null ? bodies.first() : outcome.first();
    }

    /** What stands in the form; to be asked for once nothing is missing. */
    Draft draft() {
        return new Draft(
                Objects.requireNonNull(body.get()),
                Objects.requireNonNull(day.day()),
                resolution.getText(),
                criteria.getText(),
                id(stopper),
                review.day(),
                id(preparedBy),
                outcome == null ? null : outcome.chosenProperty().get(),
                outcome == null ? "" : outcome.signature().reason(),
                outcome == null ? null : outcome.signature().signer(),
                minutes.getText());
    }

    private static @Nullable UUID id(ComboBox<Person> box) {
        return box.getValue() == null ? null : box.getValue().id();
    }

    @Override
    public StringBinding missing() {
        StringBinding unheld = held == null ? null : held.missing();
        List<Observable> seen = new ArrayList<>(
                List.of(body, day.getEditor().textProperty(), review.getEditor().textProperty()));
        Optional.ofNullable(unheld).ifPresent(seen::add);
        return Bindings.createStringBinding(
                () -> body.get() == null
                        ? Messages.text("decision.missing.body")
                        : day.problem()
                                .or(review::problem)
                                .map(Finding::sentence)
                                .orElseGet(() -> unheld == null ? undated() : unheld.get()),
                seen.toArray(Observable[]::new));
    }

    private String undated() {
        return day.day() == null ? Messages.text("decision.missing.day") : "";
    }
}
