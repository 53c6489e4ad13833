package fr.technolucide.ui.meeting;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.decision.DecisionContext;
import fr.technolucide.ui.decision.DecisionForm;
import fr.technolucide.ui.meeting.VoteCount.Vote;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One decision under way: what may be decided, each with its digit, the votes, and the fields of what follows. It lasts as
 * long as the meeting, whatever subject is shown meanwhile.
 */
final class Deliberation {

    private final Body body;
    private final DecisionContext matter;
    private final DecisionForm form;
    private final Label sentence = Controls.wrapped("", "meeting-decides");
    private final Label follows = Controls.wrapped("", "meeting-follows");
    private final Segments<Outcome> choices;
    private final VBox deciding;
    private final Map<Vote, Label> counts = new EnumMap<>(Vote.class);
    private final Label left = Controls.wrapped("", "meeting-left");
    private final HBox voting = new HBox();
    private final Deque<VoteCount> earlier = new ArrayDeque<>();
    private final Runnable onChanged;
    private VoteCount votes;
    private boolean reread;

    /**
     * @param onChanged told of each choice and each vote
     * @param onLacking told when {@link #lacking} is another
     */
    Deliberation(
            Session session, Body body, DecisionContext matter, int voices, Runnable onChanged, Runnable onLacking) {
        this.body = body;
        this.matter = matter;
        this.form = DecisionForm.inMeeting(session, matter);
        this.onChanged = onChanged;
        this.votes = votes(voices);
        sentence.setId("meeting.decides");
        follows.setId("meeting.follows");
        List<Outcome> outcomes = matter.outcomes();
        choices = new Segments<>(
                outcomes,
                DecisionForm::words,
                outcome -> Optional.of(new KeyCap(String.valueOf(outcomes.indexOf(outcome) + 1))),
                false);
        choices.node().getStyleClass().add("meeting-choices");
        for (int i = 0; i < outcomes.size(); i++) {
            ToggleButton button = choices.buttons().get(i);
            button.setId("meeting.choice." + outcomes.get(i).id());
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        }
        form.missingProperty().subscribe((before, now) -> onLacking.run());
        choices.onChosen(outcome -> decide(outcome, false));
        for (Vote vote : Vote.values()) {
            voting.getChildren().add(counter(vote));
        }
        left.setMinWidth(0);
        left.setMinHeight(Label.USE_PREF_SIZE);
        voting.getChildren().add(left);
        voting.getStyleClass().add("meeting-votes");
        sentence.setMinWidth(Label.USE_PREF_SIZE);
        follows.setMinWidth(0);
        HBox.setHgrow(follows, Priority.ALWAYS);
        HBox said = new HBox(sentence, follows);
        said.getStyleClass().add("meeting-decision");
        deciding = new VBox(said, choices.node());
        deciding.getStyleClass().add("meeting-deliberation");
        say();
    }

    private VoteCount votes(int voices) {
        Row row = form.value();
        return new VoteCount(
                row.get(Decisions.VOTES_FOR, 0),
                row.get(Decisions.VOTES_AGAINST, 0),
                row.get(Decisions.VOTES_ABSTAINED, 0),
                voices);
    }

    private Button counter(Vote vote) {
        String id = vote.id();
        Label count = new Label();
        count.getStyleClass().addAll("meeting-count", "figures");
        count.setId("meeting.count." + id);
        counts.put(vote, count);
        Label words = new Label(Messages.text("meeting.vote." + id));
        HBox content = new HBox(new KeyCap(Messages.text("meeting.vote.key." + id)), words, count);
        content.getStyleClass().add("meeting-counter");
        Button button = new Button("", content);
        button.setId("meeting.vote." + id);
        button.accessibleTextProperty()
                .bind(count.textProperty().map(given -> Messages.text("meeting.vote.aloud", words.getText(), given)));
        button.getStyleClass().addAll("plain", "meeting-vote");
        button.setOnAction(event -> add(vote));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /** Returns the sentence of what is decided, and the choices. */
    Node deciding() {
        return deciding;
    }

    /** Returns the votes given so far. */
    Node voting() {
        return voting;
    }

    /** Returns the fields of what follows from the decision. */
    Node fields() {
        return form.node();
    }

    void focusFields() {
        form.focusFirst();
    }

    DecisionContext matter() {
        return matter;
    }

    /** Chooses what a digit stands for; nothing where it stands for nothing. */
    void choose(int digit) {
        if (digit >= 1 && digit <= matter.outcomes().size()) {
            decide(matter.outcomes().get(digit - 1), true);
        }
    }

    private void decide(@Nullable Outcome outcome, boolean byKey) {
        form.decide(outcome);
        reread = false;
        say();
        if (byKey) {
            choices.buttons().get(matter.outcomes().indexOf(outcome)).requestFocus();
        }
        onChanged.run();
    }

    void add(Vote vote) {
        count(votes.plus(vote));
    }

    void takeBack(Vote vote) {
        count(votes.minus(vote));
    }

    private void count(VoteCount now) {
        if (!now.equals(votes)) {
            earlier.push(votes);
            set(now);
        }
    }

    private void set(VoteCount now) {
        votes = now;
        form.count(now.inFavour(), now.against(), now.abstained());
        say();
        onChanged.run();
    }

    /** Takes back the last vote; false where there is none to take back. */
    boolean undo() {
        if (earlier.isEmpty()) {
            return false;
        }
        set(earlier.pop());
        return true;
    }

    /** Tells how many may vote now; votes given stay. */
    void hear(int voices) {
        votes = new VoteCount(votes.inFavour(), votes.against(), votes.abstained(), voices);
        say();
    }

    /** Goes on with what was typed before the proposal turned; votes begin again from zero. */
    void goOnFrom(Deliberation other) {
        form.goOnFrom(other.form);
        Optional.ofNullable(other.chosen()).filter(matter.outcomes()::contains).ifPresent(form::decide);
        form.count(0, 0, 0);
        votes = VoteCount.none(other.votes.voices());
        say();
    }

    /** Goes on with what was typed before the program ended. */
    void putBack(Unsaved found) {
        form.putBack(found);
        votes = votes(votes.voices());
        say();
    }

    boolean isVoted() {
        return votes.given() > 0;
    }

    boolean isTouched() {
        return form.isTouched();
    }

    Unsaved unsaved() {
        return form.unsaved();
    }

    /** Returns whether there is a choice, and every voice that is present was heard. */
    boolean isVoteOver() {
        return chosen() != null && votes.left() == 0;
    }

    /** Returns what keeps the decision from being noted, in a few words; empty when nothing does. */
    String lacking() {
        if (chosen() == null) {
            return Messages.text("meeting.lacks.choice", matter.outcomes().size());
        }
        return votes.left() > 0
                ? Messages.text("meeting.lacks.votes", votes.left())
                : form.missingProperty().get();
    }

    /** Returns what notes the decision; empty where something is wrong or lacking, which has the keyboard then. */
    Optional<ChangeSet> change() {
        return isVoteOver() && form.settle() ? Optional.of(form.change(List.of())) : Optional.empty();
    }

    private @Nullable Outcome chosen() {
        return form.value().get(Decisions.OUTCOME);
    }

    /** « Le bureau décide d’adapter »; a question as long as nothing is chosen. */
    String words() {
        Outcome chosen = chosen();
        return chosen == null
                ? Messages.text("meeting.asks." + body.id())
                : Messages.text(
                        "meeting.decides",
                        Messages.text("meeting.decides." + body.id()),
                        Messages.text("meeting.verb." + chosen.id()));
    }

    /** Says anew what is chosen, counted, and what follows. */
    void say() {
        sentence.setText(words());
        choices.choose(chosen());
        counts.forEach((vote, label) -> label.setText(String.valueOf(votes.of(vote))));
        left.setText(
                votes.left() > 0
                        ? Messages.text(votes.given() > 0 ? "meeting.left.given" : "meeting.left", votes.left())
                        : votes.voices() > 0 && votes.given() > 0 ? Messages.text("meeting.all_heard") : "");
        LocalDate review = form.value().get(Decisions.REVIEW_DATE);
        follows.setText(Messages.text(
                form.isWordedOtherwise() ? "meeting.follows.worded" : "meeting.follows",
                review == null
                        ? Messages.text("meeting.follows.no_review")
                        : Messages.text(
                                "meeting.follows.review", Messages.words().date(review)),
                form.criteria()));
    }

    /** Returns the button of what is chosen; empty while nothing is. */
    Optional<Node> choice() {
        return Optional.ofNullable(chosen())
                .map(outcome -> choices.buttons().get(matter.outcomes().indexOf(outcome)));
    }

    /** Returns whether the resolution was written for something else than what is chosen, and nobody was told so yet. */
    boolean isToReread() {
        return !reread && form.isWordedOtherwise();
    }

    /** Gives the keyboard to the resolution, once for a choice. */
    void reread() {
        reread = true;
        form.focusResolution();
    }

    /** Gives the keyboard to the first field that lacks something. */
    void seekLacking() {
        form.settle();
    }
}
