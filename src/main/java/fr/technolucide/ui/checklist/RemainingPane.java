package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.choice.Body;
import fr.technolucide.exchange.PointToSettle;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.FocusScroll;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Meanings;
import fr.technolucide.ui.decision.WouldChangeView;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pane under the proposal: its figures, what is left to settle, and the way to the decision, which people take. */
final class RemainingPane extends VBox {

    /** The way from a proposal to a decision. */
    interface Deciding {
        void prepare(FilledChecklist filled);

        void override(FilledChecklist filled);

        /** Shows the full list of the same use case, or the place to begin it. */
        void fillFull(FilledChecklist quick);
    }

    private static final String ALTERNATIVE = "1.3";

    private final OpenPointLine.Commands commands;
    private final Label reason = Meanings.explained(Controls.wrapped("", "verdict-reason"));
    private final StandingFigures figures = new StandingFigures();
    private final Label title = new Label();
    private final Label count = new Label();
    private final VBox lines = new VBox();
    private final VBox body = new VBox();
    private final WouldChangeView changes;
    private final VBox foot = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox other = new VBox();
    private final Label otherWords = Controls.wrapped("");
    private final Label who = Controls.wrapped("", "second");
    private final Button fill;
    private final Button prepare;
    private final Button override;
    private Optional<FilledChecklist> shown = Optional.empty();

    RemainingPane(OpenPointLine.Commands commands, Deciding deciding) {
        this.commands = commands;
        this.changes = new WouldChangeView(code -> shown.flatMap(filled -> filled.point(code))
                .ifPresent(point -> commands.show().accept(point)));
        getStyleClass().add("remaining");
        title.setId("checklist.settle.title");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        count.setId("checklist.settle.count");
        count.getStyleClass().add("second");
        count.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, Controls.spacer(), count);
        head.getStyleClass().add("settle-head");
        lines.setId("checklist.settle.lines");
        Label otherTitle = new Label(Messages.text("checklist.other.title", ALTERNATIVE));
        otherTitle.getStyleClass().add("row-title");
        other.getChildren().addAll(otherTitle, otherWords);
        other.getStyleClass().add("other-approach");
        Controls.foldHidden(other);
        reason.setId("checklist.remaining.reason");
        reason.setMinHeight(USE_PREF_SIZE);
        Controls.foldHidden(reason);
        tellReason(false);
        body.getChildren().addAll(reason, other, changes, head, lines);
        body.getStyleClass().add("settle-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        FocusScroll.follow(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill = Controls.button(
                Messages.text("checklist.fill_in"), Shape.CHECKLIST, () -> shown.ifPresent(deciding::fillFull));
        fill.setId("checklist.fill_in");
        prepare = Controls.button(
                Messages.text("checklist.prepare"), Shape.DECIDE, () -> shown.ifPresent(deciding::prepare));
        prepare.setId("checklist.prepare");
        override = Controls.button(Messages.text("checklist.override"), () -> shown.ifPresent(deciding::override));
        override.setId("checklist.override");
        override.getStyleClass().add("plain");
        who.setId("checklist.who_decides");
        foot.getChildren().addAll(who, fill, prepare, override);
        foot.getStyleClass().add("decide-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        Controls.foldHidden(fill);
        for (Button button : List.of(fill, prepare, override)) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
        }
        lay(false);
    }

    /** @param low whether there is so little height that all of it scrolls, and not the list alone */
    void lay(boolean low) {
        scroll.setContent(low ? new VBox(figures, body, foot) : body);
        getChildren().setAll(low ? List.of(scroll) : List.of(figures, scroll, foot));
    }

    /** Says the grounds of the proposal here, where its head has no room for them. */
    void tellReason(boolean wanted) {
        reason.setVisible(wanted);
    }

    /** @param readOnly whether nothing can be written */
    void show(FilledChecklist filled, ChecklistSnapshot reading, boolean readOnly) {
        shown = Optional.of(filled);
        who.setText(Messages.text(
                "checklist.who_decides." + reading.body().orElse(Body.BUREAU).id()));
        prepare.setText(Messages.text(reading.body().isPresent() ? "checklist.prepare.again" : "checklist.prepare"));
        reason.setText(filled.reason());
        figures.show(filled);
        List<Point> left = PointToSettle.of(filled);
        title.setText(Messages.text("checklist.settle.title", left.size()));
        count.setText(left.isEmpty() ? "" : Messages.text("checklist.settle.count", left.size()));
        Optional<String> keyboard = lines.getChildren().stream()
                .flatMap(line -> ((HBox) line).getChildren().stream())
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
        lines.getChildren()
                .setAll(left.stream()
                        .map(point -> new OpenPointLine(point, filled, reading, readOnly, commands))
                        .toList());
        keyboard.ifPresent(this::focusLine);
        reading.changes().ifPresent(changes::show);
        String alternative = alternative(filled);
        otherWords.setText(alternative);
        other.setVisible(!alternative.isEmpty());
        fill.setVisible(!readOnly && filled.assessment().verdict() == Verdict.REMPLIR_LA_LISTE_COMPLETE);
        main(fill.isVisible() ? fill : prepare);
        prepare.setDisable(readOnly);
        override.setDisable(readOnly);
    }

    private void main(Button wanted) {
        foot.getChildren().forEach(each -> each.getStyleClass().remove("main"));
        wanted.getStyleClass().add("main");
    }

    /** The lines are made again at each step: the keyboard stays on the one where it was. */
    private void focusLine(String id) {
        lines.getChildren().stream()
                .flatMap(line -> ((HBox) line).getChildren().stream())
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Returns what was written about the alternatives, where the proposal is not to launch. */
    private static String alternative(FilledChecklist filled) {
        Verdict verdict = filled.assessment().verdict();
        if (verdict != Verdict.NE_PAS_LANCER && verdict != Verdict.AUTRE_APPROCHE) {
            return "";
        }
        return filled.points().stream()
                .filter(point -> point.code().equals(ALTERNATIVE))
                .map(Point::evidence)
                .findFirst()
                .orElse("");
    }

    /** Returns the way to the full list, or to the decision. */
    Button stop() {
        return fill.isVisible() ? fill : prepare;
    }

    /** Moves the keyboard to the first line. */
    void focusFirst() {
        lines.getChildren().stream()
                .findFirst()
                .map(line -> ((HBox) line).getChildren().getFirst())
                .orElse(stop())
                .requestFocus();
    }
}
