package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.words.QuestionWords;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.insight.PointFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.ui.attachment.AttachmentsBox;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Keyboard;
import fr.technolucide.ui.decision.AnswerWriter;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.FormSlot.Naming;
import fr.technolucide.ui.session.FocusMover;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** One point: its number before the margin line; then what it says, why, what the workbook knows, answer and proof. */
final class PointRow extends HBox {

    static final String STYLE = "point";

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** The most lines of a proof, which is one line high while it is empty. */
    private static final int MOST_LINES = 4;

    private final AnswerWriter answering;
    private final UUID checklist;
    private final AnswerBar bar;
    private final EntryForm proof;
    private final Label note = Controls.wrapped("", "point-note");
    private final HelpBand help = new HelpBand();
    private final AttachmentsBox attachments;
    private Point point;
    /** The key that brought the keyboard to the proof is not yet up: what it types belongs to where it was pressed. */
    private boolean arriving;
    /** The last answer was taken, and waits for nothing. */
    private boolean taken;
    /** The point as it was proved, once another answer was given here; {@code null} as long as none was. */
    private @Nullable Point proved;

    private final FocusMover keyboard;
    private IntConsumer onMove = step -> {};

    PointRow(ChecklistModel model, UUID checklist, Point point) {
        this.answering = model.answering();
        this.checklist = checklist;
        this.point = point;
        this.keyboard = model.session().keyboard();
        String statement = QuestionWords.statement(point.question());
        boolean notApplicable = point.question().is(Questions.NOT_APPLICABLE_ALLOWED);
        setId("checklist.point." + point.code());
        getStyleClass().add(STYLE);
        bar = new AnswerBar(point.code(), statement, notApplicable);
        bar.setDisable(model.isReadOnly());
        bar.onAnswered(this::answer);
        bar.onKeyed(() -> {
            if (taken && model.chainingProperty().get()) {
                onMove.accept(1);
            }
        });
        proof = EntryForm.asked(model.session(), plan(point), "checklist.proof." + point.code() + ".");
        proof.node().getStyleClass().add("inline-form");
        proof.onEnd(() -> {
            prove();
            onMove.accept(1);
        });
        proof.node().focusWithinProperty().subscribe((before, within) -> {
            if (before && !within) {
                prove();
            }
        });
        letArrive(proof.node());
        attachments = AttachmentsBox.list(model.session(), Attachments.ANSWER, point.code());
        attachments.takeDroppedOn(this);
        HBox proving = new HBox(proof.node(), attachments.attach());
        proving.getStyleClass().add("proof-line");
        HBox.setHgrow(proof.node(), Priority.ALWAYS);
        hold(point.answer());
        note.setId("checklist.note." + point.code());
        Controls.foldHidden(note);
        VBox content = new VBox(
                Controls.wrapped(statement, "statement"),
                Controls.wrapped(QuestionWords.why(point.question()), "why"),
                help,
                new AnswerLine(bar, proving),
                attachments,
                note);
        content.getStyleClass().add("point-content");
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(number(), content);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::takeKeyboard);
    }

    /** A click beside the answers and the proof, on the text of the point say, brings the keyboard to its answers. */
    private void takeKeyboard(MouseEvent event) {
        boolean inField = Stream.iterate(
                        (Node) event.getTarget(), node -> node != null && node != this, Node::getParent)
                .anyMatch(node -> node == bar
                        || node == proof.node()
                        || node == help
                        || node == attachments
                        || node == attachments.attach());
        if (!inField && event.getButton() == MouseButton.PRIMARY) {
            focusAnswer();
        }
    }

    private static FormPlan plan(Point point) {
        String hint = QuestionWords.evidenceHint(point.question());
        return FormPlan.of(FormSection.of(FormLine.of(FormSlot.of(Answers.EVIDENCE)
                        .lines(1, MOST_LINES)
                        .prompt(Messages.text("checklist.proof.prompt", hint))
                        .named(Naming.UNSAID)
                        .titled(row -> Messages.text("checklist.proof", point.code())))))
                .given(Answers.CHECKLIST, Answers.QUESTION, Answers.VALUE);
    }

    private void letArrive(Region field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> arriving = false);
        field.addEventFilter(KeyEvent.KEY_RELEASED, event -> arriving = false);
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (arriving) {
                event.consume();
            }
        });
    }

    private VBox number() {
        Label code = new Label(point.code());
        code.getStyleClass().add("code");
        VBox number = new VBox(code);
        number.getStyleClass().add("point-number");
        if (point.isRedFlag()) {
            Label flag = new Label(Messages.text("checklist.alert"));
            flag.getStyleClass().add("red-flag");
            flag.setWrapText(true);
            flag.setTextAlignment(TextAlignment.CENTER);
            flag.setMinHeight(USE_PREF_SIZE);
            number.getChildren().add(flag);
        }
        return number;
    }

    /** Sets the action that goes so many points further. */
    void onMove(IntConsumer action) {
        onMove = action;
    }

    String code() {
        return point.code();
    }

    void focusAnswer() {
        keyboard.to(bar.stop());
    }

    void say(String verdict) {
        bar.announce(verdict);
    }

    /** The same point, as the workbook now has it; what is being typed stays. */
    void show(Point fresh, PointFigures.@Nullable Help figure) {
        point = fresh;
        attachments.show(fresh.answer() == null ? null : fresh.answer().id());
        help.show(figure, fresh);
        boolean awaitingReason = proof.changed().columns().contains(Answers.VALUE);
        if (!awaitingReason) {
            bar.show(fresh.value());
            say(isProofOfAnother(fresh) ? Messages.text("checklist.proof.kept") : "", false);
        }
        if (!awaitingReason && !(Keyboard.isIn(proof.node()) && proof.isTouched())) {
            hold(fresh.answer());
        }
    }

    /** Returns whether the proof was written for another answer than the one it stands beside. */
    private boolean isProofOfAnother(Point fresh) {
        return proved != null
                && proved.value() != fresh.value()
                && proved.evidence().equals(fresh.evidence());
    }

    private void hold(@Nullable Row answer) {
        attachments.show(answer == null ? null : answer.id());
        if (answer == null) {
            proof.show(answering.blank(checklist, point));
        } else {
            proof.showStored(answer);
        }
    }

    private void say(String words, boolean wrong) {
        note.setText(words);
        note.setVisible(!words.isEmpty());
        note.pseudoClassStateChanged(WRONG, wrong);
    }

    private void answer(@Nullable Answer value) {
        if (value == Answer.SANS_OBJET && !point.question().is(Questions.NOT_APPLICABLE_ALLOWED)) {
            taken = false;
            bar.show(point.value());
            say(Messages.text("checklist.not_applicable.refused"), true);
            return;
        }
        if (!isProofOfAnother(point)) {
            proved = point.value() == null || point.evidence().isBlank() ? null : point;
        }
        proof.put(Answers.VALUE, value);
        bar.show(value);
        Cells cells = proof.changed().andValue(Answers.VALUE, value);
        taken = !isAwaitingReason(cells);
        if (taken) {
            write(cells);
        } else {
            say(Messages.text("checklist.not_applicable.why"), false);
            enterProof();
        }
    }

    /** « Sans objet » and its reason are one: neither is written without the other. */
    private boolean isAwaitingReason(Cells cells) {
        return cells.get(Answers.VALUE) == Answer.SANS_OBJET && proof.row().isEmpty(Answers.EVIDENCE);
    }

    private void prove() {
        Cells cells = proof.changed();
        if (!cells.isEmpty() && !isAwaitingReason(cells)) {
            write(cells);
        }
    }

    private void write(Cells cells) {
        say("", false);
        proof.showStored(proof.row());
        answering.write(checklist, point, cells, refusal -> refused(refusal.sentence()));
    }

    /** Shows why an answer was refused; the workbook keeps the one it has. */
    private void refused(String sentence) {
        bar.show(point.value());
        hold(point.answer());
        say(sentence, true);
    }

    private void enterProof() {
        arriving = true;
        proof.focusFirst();
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.ESCAPE && Keyboard.isIn(proof.node())) {
            focusAnswer(); // what is typed there is kept, as any text of several lines
            event.consume();
        }
        if (!plain || !bar.hasKeyboard()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> onMove.accept(1);
            case UP -> onMove.accept(-1);
            case ENTER -> enterProof();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
