package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.ui.common.DialogBox;
import fr.technolucide.ui.common.DialogWriting;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Message;
import fr.technolucide.ui.common.Message.Weight;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.TypedSince;
import fr.technolucide.ui.decision.HeldDay;
import fr.technolucide.ui.decision.Pieces;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks what is decided about a tool, by whom, on what conditions, and when it is looked at again. */
final class DecisionDialog {

    /** What can be decided; what it is called in the workbook depends on whether the tool is in use. */
    enum Choice {
        ADOPT("journal.choice.adopt"),
        ADAPT("journal.choice.adapt"),
        SET_ASIDE("journal.choice.set_aside");

        private final String key;

        Choice(String key) {
            this.key = key;
        }

        Outcome outcome(ToolStatus now) {
            boolean inUse = now == ToolStatus.ADOPTED || now == ToolStatus.ADAPTED;
            return switch (this) {
                case ADOPT -> inUse ? Outcome.CONTINUE : Outcome.LAUNCH;
                case ADAPT -> Outcome.ADAPT;
                case SET_ASIDE -> inUse ? Outcome.STOP : Outcome.REFUSE;
            };
        }

        String words() {
            return Messages.text(key);
        }
    }

    /** When it is looked at again. */
    private record Review(@Nullable LocalDate day) {

        @Override
        public String toString() {
            return day == null
                    ? Messages.text("journal.review.none")
                    : Messages.words().date(day);
        }
    }

    private static final List<Integer> MONTHS = List.of(1, 3, 6);

    private final ToolLine line;
    private final ObjectProperty<@Nullable Choice> chosen = new SimpleObjectProperty<>();
    private final Segments<Choice> choices = new Segments<>(List.of(Choice.values()), Choice::words, false);
    private final ComboBox<Body> body;
    private final TextField conditions = new TextField();
    private final ComboBox<Review> review = new ComboBox<>();
    private final HeldDay day;
    private boolean reviewChosen;
    private boolean choosing;
    private final DialogBox box;
    private final DialogWriting writing;

    /**
     * @param lastBody who decided before
     * @param awaited  what was prepared, which is gone on with
     */
    DecisionDialog(
            Session session, ToolLine line, @Nullable Body lastBody, @Nullable Row awaited, @Nullable Choice first) {
        this.line = line;
        this.body = Pieces.bodies("journal.body", lastBody);
        this.day = new HeldDay("journal.day", session.clock(), chosen);
        choices.onChosen(choice -> choose(choice));
        choices.choose(first);
        choices.node().setId("journal.choices");
        conditions.setId("journal.conditions");
        conditions.setPromptText(Messages.text("journal.conditions.prompt"));
        review.setId("journal.review");
        List<Review> reviews = new ArrayList<>();
        LocalDate today = LocalDate.now(session.clock());
        MONTHS.forEach(months -> reviews.add(new Review(today.plusMonths(months))));
        reviews.add(new Review(null));
        review.getItems().setAll(reviews);
        review.valueProperty().subscribe((before, value) -> reviewChosen |= !choosing);
        if (awaited != null) {
            goOn(awaited);
        }
        choose(first);
        VBox content = content();
        this.box = session.dialogs()
                .box(Shape.QUESTION, Messages.text("journal.decision.title", words()))
                .narrow()
                .staying()
                .body(content)
                .focus(choices.first())
                .keeping(TypedSince.now(content));
        this.writing = new DialogWriting(session, box);
    }

    private void goOn(Row awaited) {
        body.setValue(awaited.get(Decisions.BODY, body.getValue()));
        day.picker().show(awaited.get(Decisions.DAY));
        conditions.setText(awaited.get(Decisions.RESOLUTION, ""));
        LocalDate again = awaited.get(Decisions.REVIEW_DATE);
        if (again != null) {
            Review planned = new Review(again);
            if (!review.getItems().contains(planned)) {
                review.getItems().addFirst(planned);
            }
            review.setValue(planned);
        }
    }

    /** What is adopted is looked at again; what is set aside need not be. A day that someone chose stays. */
    private void choose(@Nullable Choice choice) {
        chosen.set(choice);
        if (!reviewChosen) {
            choosing = true;
            review.setValue(
                    choice == Choice.SET_ASIDE
                            ? review.getItems().getLast()
                            : review.getItems().get(MONTHS.size() - 1));
            choosing = false;
        }
    }

    private VBox content() {
        Label state = new Label(Messages.text(
                "journal.decision.state",
                line.name(),
                Messages.words().duration(line.minutes()),
                ToolWords.missing(Objects.requireNonNull(line.gate()))));
        state.setWrapText(true);
        state.getStyleClass().add("message-text");
        HBox row = new HBox(Pieces.labelled("journal.body", body), Pieces.labelled("decision.day", day.picker()));
        row.getStyleClass().add("field-row");
        VBox content = new VBox(
                state,
                choices.node(),
                row,
                day.question(),
                Pieces.labelled("journal.review", review),
                Pieces.labelled("journal.conditions", conditions));
        content.getStyleClass().add("message");
        return content;
    }

    /** @param then told what is decided; the dialog stays until its {@link #writing} is done */
    void show(Consumer<Deciding.Wish> then) {
        StringBinding undated = day.missing();
        box.buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, box::leave),
                        new Message.Button(
                                Messages.text("journal.decision.write"), Weight.MAIN, () -> then.accept(wish()))))
                .waitFor(Bindings.createStringBinding(() -> missing(undated), chosen, body.valueProperty(), undated))
                .show();
    }

    DialogWriting writing() {
        return writing;
    }

    void close() {
        box.close();
    }

    private String words() {
        return Messages.words().ofName(line.name());
    }

    private String missing(StringBinding undated) {
        if (chosen.get() == null) {
            return Messages.text("journal.decision.missing.choice");
        }
        return body.getValue() == null ? Messages.text("journal.decision.missing.body") : undated.get();
    }

    private Deciding.Wish wish() {
        Choice choice = Objects.requireNonNull(chosen.get());
        return new Deciding.Wish(
                choice.outcome(line.status()),
                body.getValue(),
                Objects.requireNonNull(day.picker().day()),
                conditions.getText(),
                review.getValue().day());
    }
}
