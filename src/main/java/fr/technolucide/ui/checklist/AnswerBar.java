package fr.technolucide.ui.checklist;

import fr.technolucide.language.Glossary;
import fr.technolucide.method.Answer;
import fr.technolucide.ui.common.BoldSpacer;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.common.Meanings;
import fr.technolucide.ui.common.SchemaLabels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one point in one frame. The keys 1 to 5 answer, whatever the keyboard; Suppr takes the answer back. An
 * arrow to the side only moves: answering is written at once, and passing over an answer must not write it.
 */
final class AnswerBar extends FlowPane {

    private final String question;
    private final List<Answer> answers;
    private final List<RadioButton> buttons = new ArrayList<>();
    private Consumer<@Nullable Answer> onAnswered = answer -> {};
    private Runnable onKeyed = () -> {};

    /** @param statement read aloud with each answer */
    AnswerBar(String code, String statement, boolean notApplicable) {
        question = code + ". " + statement;
        setId("checklist.answers." + code);
        getStyleClass().add("answers");
        ToggleGroup group = new ToggleGroup();
        answers = Arrays.stream(Answer.values())
                .filter(answer -> notApplicable || answer != Answer.SANS_OBJET)
                .toList();
        for (Answer answer : answers) {
            RadioButton button = new RadioButton(SchemaLabels.choice(answer));
            button.setId("checklist.answer." + code + "." + answer.name());
            button.setToggleGroup(group);
            Meanings.explained(button);
            button.setAccessibleHelp(help(button));
            button.setOnAction(event -> {
                button.requestFocus(); // a click gives it to the stop of the keyboard alone
                onAnswered.accept(answer);
            });
            button.setMinWidth(USE_PREF_SIZE);
            BoldSpacer.keep(button, button.selectedProperty());
            buttons.add(button);
        }
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        getChildren().addAll(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(null);
    }

    /** Returns the question, then what the words of an answer mean. */
    private String help(RadioButton button) {
        return Meanings.lines(question, Glossary.of(List.of(button.getText())));
    }

    /** Returns the width of all answers on one line. */
    @Override
    protected double computePrefWidth(double height) {
        double taken = buttons.stream()
                .mapToDouble(button -> snapSizeX(button.prefWidth(-1)))
                .sum();
        return Math.ceil(taken + (buttons.size() - 1) * getHgap()) + 1;
    }

    /** Sets the listener that is told of what a person answers; an answer that the point does not admit comes too. */
    void onAnswered(Consumer<@Nullable Answer> action) {
        onAnswered = action;
    }

    /** Sets the listener that is told once a digit has answered. */
    void onKeyed(Runnable action) {
        onKeyed = action;
    }

    /** Shows an answer; the keyboard stops at the one chosen, else at the first. */
    void show(@Nullable Answer answer) {
        int chosen = answer == null ? -1 : answers.indexOf(answer);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == chosen);
            buttons.get(i).setFocusTraversable(i == Math.max(0, chosen));
        }
    }

    /** Returns the button that takes the keyboard. */
    RadioButton stop() {
        return buttons.stream()
                .filter(RadioButton::isFocusTraversable)
                .findFirst()
                .orElse(buttons.getFirst());
    }

    /** Says something where the keyboard is, until it leaves. */
    void announce(String words) {
        for (RadioButton button : buttons) {
            if (button.isFocused()) {
                button.setAccessibleHelp(words);
                Subscription[] left = new Subscription[1];
                left[0] = button.focusedProperty().subscribe((before, focused) -> {
                    button.setAccessibleHelp(help(button));
                    left[0].unsubscribe();
                });
            }
        }
    }

    boolean hasKeyboard() {
        return buttons.stream().anyMatch(RadioButton::isFocused);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int digit = Digits.of(event);
        if (digit >= 1 && digit <= Answer.values().length) {
            choose(Answer.values()[digit - 1]);
            onKeyed.run();
        } else if (event.isShiftDown()) {
            return;
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            onAnswered.accept(null);
        } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
            move(event.getCode() == KeyCode.RIGHT ? 1 : -1);
        } else {
            return;
        }
        event.consume();
    }

    void choose(Answer answer) {
        int place = answers.indexOf(answer);
        if (place >= 0) {
            buttons.get(place).requestFocus();
        }
        onAnswered.accept(answer);
    }

    private void move(int places) {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                buttons.get(Math.clamp(i + places, 0, buttons.size() - 1)).requestFocus();
                return;
            }
        }
    }
}
