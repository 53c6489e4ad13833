package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.QuestionWords;
import fr.technolucide.catalog.Questions;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.insight.PointFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Keyboard;
import java.util.UUID;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One point: its number before the margin line; then what it says, why, what the workbook knows, answer and proof. */
final class PointRow extends HBox {

    private final Answering answering;
    private final UUID checklist;
    private final AnswerBar bar;
    private final ProofField proof;
    private final Label note = Controls.wrapped("", "point-note");
    private final HelpBand help = new HelpBand();
    private Point point;
    /** « Sans objet » was answered and waits for its reason. */
    private boolean awaitingReason;
    /** The last answer was taken, and waits for nothing. */
    private boolean taken;

    private final Keyboard keyboard;
    private IntConsumer onMove = step -> {};

    PointRow(ChecklistModel model, UUID checklist, Point point) {
        this.answering = model.answering();
        this.checklist = checklist;
        this.point = point;
        this.keyboard = model.session().keyboard();
        String statement = QuestionWords.statement(point.question());
        boolean notApplicable = point.question().is(Questions.NOT_APPLICABLE_ALLOWED);
        setId("checklist.point." + point.code());
        getStyleClass().add("point");
        bar = new AnswerBar(point.code(), statement, notApplicable);
        bar.setDisable(model.isReadOnly());
        bar.onAnswered(this::answer);
        bar.onKeyed(() -> {
            if (taken && model.chainingProperty().get()) {
                onMove.accept(1);
            }
        });
        String hint = QuestionWords.evidenceHint(point.question());
        proof = new ProofField(
                Messages.text("checklist.proof.prompt", hint), Messages.text("checklist.proof", point.code()));
        proof.setId("checklist.proof." + point.code());
        proof.setEditable(!model.isReadOnly());
        proof.onTyped(this::prove);
        proof.onDone(() -> onMove.accept(1));
        note.setId("checklist.note." + point.code());
        Controls.foldHidden(note);
        VBox content = new VBox(
                Controls.wrapped(statement, "statement"),
                Controls.wrapped(QuestionWords.why(point.question()), "why"),
                help,
                new AnswerLine(bar, proof),
                note);
        content.getStyleClass().add("point-content");
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(number(), content);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private VBox number() {
        Label code = new Label(point.code());
        code.getStyleClass().add("code");
        VBox number = new VBox(code);
        number.getStyleClass().add("point-number");
        if (point.isRedFlag()) {
            Label flag = new Label(Messages.text("checklist.alert"));
            flag.getStyleClass().add("red-flag");
            flag.setMinWidth(USE_PREF_SIZE);
            number.getChildren().add(flag);
        }
        return number;
    }

    /** Told to go so many points further. */
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

    /** The same point, as the workbook now has it. */
    void show(Point fresh, PointFigures.@Nullable Help figure) {
        point = fresh;
        help.show(figure, fresh);
        awaitingReason = awaitingReason && proof.getText().isBlank();
        proof.show(fresh.evidence());
        if (!awaitingReason) {
            bar.show(fresh.value());
            advise();
        }
    }

    /** Where the proof is still owed. */
    private void advise() {
        boolean owed = point.isRedFlag()
                && point.value() == Answer.OUI
                && point.evidence().isBlank();
        say(owed ? Messages.text("checklist.proof.owed") : "", false);
    }

    private void say(String words, boolean wrong) {
        note.setText(words);
        note.setVisible(!words.isEmpty());
        note.pseudoClassStateChanged(ChecklistContent.WRONG, wrong);
    }

    private void answer(@Nullable Answer value) {
        if (value == Answer.SANS_OBJET && !point.question().is(Questions.NOT_APPLICABLE_ALLOWED)) {
            taken = false;
            bar.show(point.value());
            say(Messages.text("checklist.not_applicable.refused"), true);
            return;
        }
        String reason = proof.getText().strip();
        awaitingReason = value == Answer.SANS_OBJET && reason.isEmpty();
        taken = !awaitingReason;
        boolean same = value == point.value() && !awaitingReason;
        bar.show(value);
        if (awaitingReason) {
            say(Messages.text("checklist.not_applicable.why"), false);
            proof.enter();
        } else if (value == Answer.SANS_OBJET) {
            proof.show(reason);
            answering.setAside(checklist, point, reason, refusal -> refused(refusal.sentence()));
        } else if (!same || bar.hasKeyboard()) {
            say("", false);
            answering.answer(checklist, point, value, refusal -> refused(refusal.sentence()));
        }
    }

    private void prove(String text) {
        if (awaitingReason && !text.isEmpty()) {
            awaitingReason = false;
            say("", false);
            answering.setAside(checklist, point, text, refusal -> refused(refusal.sentence()));
        } else if (!awaitingReason) {
            answering.prove(checklist, point, text.isEmpty() ? null : text, refusal -> refused(refusal.sentence()));
        }
    }

    /** What the workbook has stays; the sentence says why. */
    private void refused(String sentence) {
        bar.show(point.value());
        proof.show(point.evidence());
        proof.reset();
        say(sentence, true);
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!plain || !bar.hasKeyboard()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> onMove.accept(1);
            case UP -> onMove.accept(-1);
            case ENTER -> proof.enter();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
