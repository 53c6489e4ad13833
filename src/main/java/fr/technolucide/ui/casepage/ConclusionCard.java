package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.Questions;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Assessment;
import fr.technolucide.method.Score;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Meanings;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.decision.NextStepWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the rule proposes and why, on the colour of its status; under it the one thing to do next. */
final class ConclusionCard extends VBox {

    private final Region shape = new Region();
    private final Label word = new Label();
    private final Label figures = Controls.wrapped("", "conclusion-figures");
    private final Label reason = Meanings.explained(Controls.wrapped("", "conclusion-reason"));
    private final VBox proposal;
    private final Label what = Controls.wrapped("", "next-step");
    private final Label why = Controls.wrapped("", "next-why");
    private final Button act = new Button();

    /** @param act does the next step */
    ConclusionCard(Runnable act) {
        getStyleClass().addAll("conclusion-card");
        shape.getStyleClass().add("shape");
        word.getStyleClass().add("conclusion-word");
        word.setId("casepage.verdict");
        word.setGraphic(shape);
        word.setMinWidth(USE_PREF_SIZE);
        Label of = new Label(Messages.text("casepage.proposal"));
        of.getStyleClass().add("conclusion-of");
        of.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(word, of, Controls.spacer(), figures);
        head.getStyleClass().add("conclusion-head");
        reason.setId("casepage.reason");
        proposal = new VBox(head, reason);
        what.setId("casepage.step");
        why.setId("casepage.step.why");
        this.act.setId("casepage.step.do");
        this.act.getStyleClass().add("main");
        this.act.setMinWidth(USE_PREF_SIZE);
        this.act.setOnAction(event -> act.run());
        VBox words = new VBox(what, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox next = new HBox(words, this.act);
        next.getStyleClass().add("conclusion-next");
        Controls.foldHidden(why, this.act);
        getChildren().setAll(proposal, next);
    }

    void show(CaseReading reading, boolean readOnly) {
        Verdict verdict = Optional.ofNullable(reading.proposal().verdict()).orElse(Verdict.INCOMPLET);
        proposal.getStyleClass().setAll("conclusion-proposal", VerdictBadge.style(verdict));
        word.setText(VerdictBadge.words(verdict));
        Meanings.say(word, VerdictBadge.meaning(verdict));
        reason.setText(reading.proposal().reason());
        figures.setText(reading.filled().map(ConclusionCard::figures).orElse(""));
        NextStepWords step = NextStepWords.of(reading.step(), reading.today(), reading::name);
        what.setText(Messages.text("casepage.step.now", step.what()));
        why.setText(step.why());
        why.setVisible(!step.why().isEmpty());
        act.setVisible(step.button().isPresent() && !readOnly);
        step.button().ifPresent(button -> {
            act.setText(button.words());
            act.setGraphic(new Icon(button.icon()));
        });
    }

    /** Returns the button of the next step; empty where there is none to press. */
    Optional<Node> step() {
        return act.isVisible() ? Optional.of(act) : Optional.empty();
    }

    /** « 8 points d’alerte sur 9 à Oui · 78 % · 2 inconnues »: never the score alone. */
    private static String figures(FilledChecklist filled) {
        List<FilledChecklist.Point> alerts = filled.points().stream()
                .filter(point -> point.question().is(Questions.RED_FLAG))
                .toList();
        long lifted = alerts.stream().filter(point -> !point.isToSettle()).count();
        List<String> said = new ArrayList<>();
        said.add(Messages.text("casepage.alerts", lifted, alerts.size()));
        Assessment assessment = filled.assessment();
        Score score = assessment.score();
        if (score != null) {
            said.add(Messages.words().percent(score.value()));
        }
        said.add(Messages.text("casepage.unknown", assessment.unknown().size()));
        return String.join(Messages.text("casepage.between"), said);
    }
}
