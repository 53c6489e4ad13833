package fr.technolucide.ui.meeting;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.words.ChangeParagraph;
import fr.technolucide.catalog.words.PointNames;
import fr.technolucide.catalog.words.QuestionWords;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.insight.MeetingAgenda;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.decision.AnswerWriter;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The answers of the list, one point at a time in large type, changed before everyone with the keys 1 to 5: the proposal
 * turns as it would in the checklist, the one of before beside the one of now.
 */
final class PointsView extends VBox {

    /** How many ways to another proposal a screen for a room has place for. */
    private static final int WAYS = 2;

    private final AnswerWriter writer;
    private final Consumer<RefusedEdit> refused;
    private final Runnable onOpened;
    /** The proof of each point whose answer was changed here, as it stood then. */
    private final Map<String, String> proofs = new HashMap<>();

    private final Label code = new Label();
    private final Label alert = new Label(Messages.text("meeting.points.alert"));
    private final Label statement = Controls.wrapped("", "meeting-statement");
    private final VBox answers = new VBox();
    private final InlineForm evidence;
    private final HBox band = new HBox();
    private final ListView<Point> points = new ListView<>();
    private final VBox changes = new VBox();
    private @Nullable FilledChecklist filled;
    private @Nullable Verdict before;

    /**
     * @param refused  told why an answer was not written
     * @param onOpened told of each point that is opened, after which {@link #hint} may be another
     */
    PointsView(Session session, Consumer<RefusedEdit> refused, Runnable onOpened) {
        this.writer = new AnswerWriter(session);
        this.refused = refused;
        this.onOpened = onOpened;
        this.evidence = new InlineForm(
                session,
                FormPlan.of(
                        FormSection.of(FormLine.of(FormSlot.of(Answers.EVIDENCE).lines(1)))),
                "meeting.point.");
        getStyleClass().add("meeting-points");
        code.getStyleClass().add("meeting-place");
        alert.getStyleClass().add("alert-frame");
        Controls.foldHidden(alert, evidence.node(), changes);
        code.setMinWidth(USE_PREF_SIZE);
        alert.setMinWidth(USE_PREF_SIZE);
        statement.setId("meeting.point");
        statement.setMinWidth(0);
        statement.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(statement, Priority.ALWAYS);
        HBox head = new HBox(code, statement, alert);
        head.getStyleClass().add("point-head");
        band.setId("meeting.turn");
        points.setId("meeting.points");
        points.getStyleClass().add("meeting-list");
        points.setCellFactory(list -> new PointCell());
        points.setAccessibleText(Messages.text("meeting.points"));
        points.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        points.getSelectionModel().selectedItemProperty().subscribe(this::open);
        evidence.node().addEventFilter(KeyEvent.KEY_PRESSED, this::goBack);
        changes.getStyleClass().add("meeting-changes");
        HBox.setHgrow(points, Priority.ALWAYS);
        HBox below = new HBox(points, changes);
        below.getStyleClass().add("points-below");
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().setAll(head, answers, evidence.node(), band, below);
    }

    /** Returns what is typed as a proof and in no file. */
    Unsaved unsaved() {
        return evidence.unsaved();
    }

    /** Begins with a subject: the proposal of now is the one that may turn. */
    void begin(MeetingAgenda.Subject subject) {
        proofs.clear();
        before = subject.filled().map(list -> list.assessment().verdict()).orElse(null);
        points.getItems().clear();
        show(subject);
    }

    /** Sets whether there is room for the answers alone. */
    void tighten(boolean tight) {
        changes.setVisible(!tight);
    }

    /** Shows the answers as they are now; the point that is open stays open. */
    void show(MeetingAgenda.Subject subject) {
        writer.asked().run();
        filled = subject.filled().orElse(null);
        String open = Optional.ofNullable(points.getSelectionModel().getSelectedItem())
                .map(Point::code)
                .orElse("");
        List<Point> all = filled == null ? List.of() : filled.points();
        points.getItems().setAll(all);
        all.stream()
                .filter(point -> point.code().equals(open))
                .findFirst()
                .or(() -> all.stream()
                        .filter(point -> turning(subject).contains(point.code()))
                        .findFirst())
                .or(() -> all.stream().filter(Point::isToSettle).findFirst())
                .or(() -> all.stream().findFirst())
                .ifPresent(point -> {
                    points.getSelectionModel().select(point);
                    points.scrollTo(point);
                });
        turn();
        changes.getChildren()
                .setAll(subject.changes()
                        .flatMap(found -> found.answers().stream().findFirst())
                        .map(PointsView::nearest)
                        .orElse(List.of()));
    }

    /** Returns what would change the proposal and the first ways there, a line each. */
    private static List<Label> nearest(ChangeParagraph paragraph) {
        return paragraph.lines().stream()
                .limit(1 + WAYS)
                .map(line -> {
                    Label said = Controls.wrapped(line);
                    said.setMinHeight(USE_PREF_SIZE);
                    return said;
                })
                .toList();
    }

    /** Returns the points of the nearest way to another proposal. */
    private static List<String> turning(MeetingAgenda.Subject subject) {
        return subject.changes().stream()
                .flatMap(found -> found.answers().stream())
                .flatMap(paragraph -> paragraph.ways().stream())
                .limit(1)
                .flatMap(way -> way.steps().stream())
                .flatMap(step -> Stream.ofNullable(step.point()))
                .toList();
    }

    private void open(@Nullable Point point) {
        if (point == null) {
            return;
        }
        code.setText(Messages.text("meeting.point", point.code()));
        alert.setVisible(point.isRedFlag());
        statement.setText(QuestionWords.statement(point.question()));
        List<Answer> possible = possible(point);
        Segments<Answer> choices = new Segments<>(
                possible,
                SchemaLabels::choice,
                answer -> Optional.of(new KeyCap(String.valueOf(answer.ordinal() + 1))),
                false);
        choices.node().getStyleClass().add("meeting-choices");
        choices.buttons().forEach(button -> {
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setFocusTraversable(false); // the digits answer
        });
        choices.choose(point.value());
        choices.onChosen(answer -> answer(point, answer));
        answers.getChildren().setAll(choices.node());
        Row answered = point.answer();
        evidence.node().setVisible(answered != null);
        if (answered != null
                && evidence.row().id().filter(answered.id()::equals).isEmpty()) {
            evidence.show(answered.id());
        }
        onOpened.run();
    }

    private static List<Answer> possible(Point point) {
        return Arrays.stream(Answer.values())
                .filter(answer ->
                        answer != Answer.SANS_OBJET || point.question().is(Questions.NOT_APPLICABLE_ALLOWED))
                .toList();
    }

    /** The proposal of before keeps its place at the left once the answers turn it. */
    private void turn() {
        band.getChildren().clear();
        FilledChecklist list = filled;
        band.setVisible(list != null);
        if (list == null) {
            return;
        }
        Verdict now = list.assessment().verdict();
        if (before != null && before != now) {
            Label was = new Label(VerdictBadge.words(before), shape());
            was.getStyleClass().addAll("meeting-before", VerdictBadge.style(before));
            was.setMinWidth(USE_PREF_SIZE);
            Label arrow = new Label("→");
            arrow.getStyleClass().add("meeting-arrow");
            arrow.setMinWidth(USE_PREF_SIZE);
            band.getChildren().addAll(was, arrow);
        }
        Label word = new Label(VerdictBadge.words(now), shape());
        word.setId("meeting.turn.word");
        word.getStyleClass().add("meeting-verdict");
        word.setMinWidth(USE_PREF_SIZE);
        Label why = Controls.wrapped(list.reason(), "meeting-why");
        why.setMinWidth(0);
        why.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        band.getChildren().addAll(word, why);
        band.getStyleClass().setAll("meeting-turn", VerdictBadge.style(now));
    }

    private static Region shape() {
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        return shape;
    }

    /** Entrée takes in what is typed as the proof, and goes back to the points. */
    private void goBack(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isShiftDown()) {
            event.consume();
            evidence.leave();
            points.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
            event.consume(); // the proof stands above the list
            if (evidence.node().isVisible()) {
                evidence.focusFirst();
            }
            return;
        }
        Point point = points.getSelectionModel().getSelectedItem();
        int digit = Digits.of(event);
        if (point == null || event.isShortcutDown() || digit < 1 || digit > Answer.values().length) {
            return;
        }
        event.consume();
        Answer answer = Answer.values()[digit - 1];
        if (possible(point).contains(answer)) {
            answer(point, answer);
        }
    }

    private void answer(Point point, @Nullable Answer answer) {
        FilledChecklist list = filled;
        if (list != null && answer != null) {
            evidence.leave();
            if (answer != point.value()) {
                proofs.put(point.code(), proof(point));
            }
            writer.write(list.checklist().id(), point, Cells.of(Answers.VALUE, answer), refused);
        }
    }

    private static String proof(Point point) {
        Row answered = point.answer();
        return answered == null ? "" : answered.get(Answers.EVIDENCE, "");
    }

    /** Returns what the keys do; of a point whose answer was changed and whose proof was not, that. */
    String hint() {
        Point point = points.getSelectionModel().getSelectedItem();
        boolean old = point != null && !proof(point).isBlank() && proof(point).equals(proofs.get(point.code()));
        return old ? Messages.text("meeting.points.kept", point.code()) : Messages.text("meeting.points.keys");
    }

    /** Takes in what is still being typed. */
    void leave() {
        evidence.leave();
    }

    ListView<Point> list() {
        return points;
    }

    private static final class PointCell extends ListCell<Point> {

        @Override
        protected void updateItem(@Nullable Point point, boolean empty) {
            super.updateItem(point, empty);
            setText(null);
            if (empty || point == null) {
                setGraphic(null);
                return;
            }
            Label code = new Label(point.code());
            code.getStyleClass().add("point-code");
            code.setMinWidth(USE_PREF_SIZE);
            Label name = new Label(
                    Messages.words().capitalised(PointNames.name(point.code()).orElse(point.code())));
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label alert = new Label(point.isRedFlag() ? Messages.text("meeting.points.alert") : "");
            alert.getStyleClass().add("point-alert");
            alert.setMinWidth(USE_PREF_SIZE);
            Answer answer = point.value();
            Label said = new Label(answer == null ? Messages.words().missing() : SchemaLabels.shortChoice(answer));
            said.getStyleClass().add("point-answer");
            said.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(code, name, alert, said);
            line.getStyleClass().add("meeting-point");
            setGraphic(line);
            setAccessibleText(Messages.text("meeting.points.aloud", code.getText(), name.getText(), said.getText()));
        }
    }
}
