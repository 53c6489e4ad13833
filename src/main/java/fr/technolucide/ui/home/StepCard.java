package fr.technolucide.ui.home;

import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.WorkbookStep;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.decision.NextStepWords;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Cells;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * « Le prochain pas »: the one thing to do next, why, and the button that leads there; in a line above the news, or large,
 * as what the page is about.
 */
final class StepCard {

    private final Session session;
    private final WindowCommands window;
    private final Text what = text("step-what");
    private final Text why = text("step-why");
    private final Button go = new Button();
    private final Button trial = new Button(Messages.text("home.next.trial"));
    private final boolean large;
    private final Pane node;

    private StepCard(Session session, WindowCommands window, boolean large) {
        this.session = session;
        this.window = window;
        this.large = large;
        what.setId("home.next.what");
        why.setId("home.next.why");
        go.setId("home.next.do");
        go.setMinWidth(Region.USE_PREF_SIZE);
        trial.setId("home.next.trial");
        trial.setMinWidth(Region.USE_PREF_SIZE);
        trial.setOnAction(event -> window.begin(Trials.SHEET));
        node = large ? block() : line();
        Controls.foldHidden(node, trial);
    }

    /** One line, as far as there is room. */
    static StepCard inLine(Session session, WindowCommands window) {
        return new StepCard(session, window, false);
    }

    /** What the page is about; a trial may be noted too. */
    static StepCard large(Session session, WindowCommands window) {
        return new StepCard(session, window, true);
    }

    private HBox line() {
        Text kind = text("step-kind");
        kind.setText(Messages.text("home.next.kind"));
        TextFlow words = new TextFlow(kind, what, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, go);
        line.setFillHeight(false);
        line.getStyleClass().addAll("card", "step-card");
        return line;
    }

    private VBox block() {
        Label kind = new Label(Messages.text("home.next.title"));
        kind.getStyleClass().add("step-title");
        go.getStyleClass().add("main");
        FlowPane buttons = new FlowPane(go, trial);
        buttons.getStyleClass().add("step-buttons");
        TextFlow words = new TextFlow(what);
        TextFlow reason = new TextFlow(why);
        reason.getStyleClass().add("step-reason");
        words.setMinHeight(Region.USE_PREF_SIZE);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        VBox block = new VBox(kind, words, reason, buttons);
        block.getStyleClass().add("step-large");
        return block;
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    Region node() {
        return node;
    }

    /** Returns the button that leads to the step; empty where none is said. */
    Optional<Button> button() {
        return Optional.of(go).filter(button -> node.isVisible());
    }

    void show(HomeNews news) {
        trial.setVisible(news.step().filter(StepCard::isTrial).isEmpty());
        node.setVisible(news.step().isPresent());
        news.step().ifPresent(step -> show(step, news.today(), news::name));
    }

    /** Returns whether the step is a trial itself, which one button begins. */
    private static boolean isTrial(WorkbookStep step) {
        return step instanceof WorkbookStep.FirstTrial || step instanceof WorkbookStep.GoOnTrying;
    }

    /** Returns the button that does it. */
    Button stop() {
        return go;
    }

    private void show(WorkbookStep step, LocalDate today, Function<@Nullable UUID, String> names) {
        switch (step) {
            case WorkbookStep.OfCase(var useCase, var next) -> {
                NextStepWords words = NextStepWords.of(next, today, names);
                say(
                        Messages.text("home.next.case", useCase.get(UseCases.TITLE, ""), words.what()),
                        words.why(),
                        Messages.text("home.next.case.do"),
                        Shape.FURTHER,
                        () -> session.reveal(UseCases.SHEET, useCase.id()));
            }
            case WorkbookStep.FirstTrial(var tool) ->
                said(
                        "first_trial",
                        Shape.ADD,
                        tool.id(),
                        () -> window.begin(Trials.SHEET),
                        Messages.words().ofName(tool.get(Tools.NAME, "")));
            case WorkbookStep.DescribeNeed(var tool, var trials) ->
                said(
                        "need",
                        Shape.EDIT,
                        null,
                        () -> session.begin(UseCases.SHEET, Cells.of(UseCases.TOOL, tool.id())),
                        tool.get(Tools.NAME, ""),
                        trials);
            case WorkbookStep.Retrospect(var trials) ->
                said("retrospect", Shape.HISTORY, null, () -> window.begin(Retrospectives.SHEET), trials);
            case WorkbookStep.GoOnTrying(var tool, var minutes) ->
                said(
                        "go_on",
                        Shape.ADD,
                        tool.id(),
                        () -> window.begin(Trials.SHEET),
                        tool.get(Tools.NAME, ""),
                        Messages.words().duration(minutes));
        }
    }

    /** @param tool that is shown before what is begun; {@code null} for none */
    private void said(String name, Shape icon, @Nullable UUID tool, Runnable begin, Object... values) {
        String key = "home.next." + name;
        say(Messages.text(key, values), Messages.text(key + ".why", values), Messages.text(key + ".do"), icon, () -> {
            Optional.ofNullable(tool).ifPresent(id -> session.reveal(Tools.SHEET, id));
            begin.run();
        });
    }

    private void say(String words, String reason, String verb, Shape icon, Runnable action) {
        what.setText(large ? words : Messages.text("home.next.sentence", words));
        why.setText(large || reason.isEmpty() ? reason : " " + reason);
        go.setText(verb);
        go.setGraphic(new Icon(icon));
        go.setAccessibleText(Messages.text("home.next.aloud", verb, words));
        go.setOnAction(event -> action.run());
    }
}
