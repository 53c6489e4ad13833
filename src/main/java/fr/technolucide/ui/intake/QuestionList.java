package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The questions of an import, numbered, each with its replies side by side; 1, 2 or 3 gives a reply. */
final class QuestionList {

    /** The share of the width that replies may take: what the number and the margin leave. */
    private static final double REPLIES = 0.87;

    private final VBox node = new VBox();
    private List<List<String>> shown = List.of();
    private List<ImportQuestion> questions = List.of();
    private final List<List<RadioButton>> radios = new ArrayList<>();
    private boolean filling;

    QuestionList() {
        node.getStyleClass().addAll("intake-mappings", "intake-asked");
    }

    VBox node() {
        return node;
    }

    /** Shows the questions; one that was answered stays, so that another reply may be given. */
    void show(List<ImportQuestion> asked) {
        questions = asked;
        List<List<String>> looks = asked.stream().map(ImportQuestion::looks).toList();
        if (!looks.equals(shown)) {
            shown = looks;
            make();
        }
        filling = true;
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < radios.get(i).size(); j++) {
                radios.get(i).get(j).setSelected(asked.get(i).replies().get(j).chosen());
            }
        }
        filling = false;
    }

    /** Makes the questions anew; the keyboard stays on the reply that it was on. */
    private void make() {
        Optional<String> focused = radios.stream()
                .flatMap(List::stream)
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
        radios.clear();
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            rows.add(row(i));
        }
        node.getChildren().setAll(rows);
        focused.flatMap(id -> radios.stream()
                        .flatMap(List::stream)
                        .filter(radio -> id.equals(radio.getId()))
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }

    private HBox row(int place) {
        ImportQuestion question = questions.get(place);
        Label number = new Label(Integer.toString(place + 1));
        number.getStyleClass().add("intake-asked-number");
        Label words = Controls.wrapped(question.sentence(), "intake-question-words");
        FlowPane replies = new FlowPane();
        replies.getStyleClass().add("intake-replies");
        replies.prefWrapLengthProperty().bind(node.widthProperty().multiply(REPLIES));
        ToggleGroup group = new ToggleGroup();
        List<RadioButton> buttons = new ArrayList<>();
        for (int i = 0; i < question.replies().size(); i++) {
            buttons.add(radio(place, i, group));
        }
        radios.add(buttons);
        replies.getChildren().setAll(buttons);
        if (!question.note().isEmpty()) {
            replies.getChildren().add(Controls.wrapped(question.note(), "intake-subtitle"));
        }
        VBox text = new VBox(words, replies);
        text.getStyleClass().add("intake-asked-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(number, text);
        row.setId(question.id());
        row.getStyleClass().add("intake-asked-row");
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> byDigit(event, buttons));
        return row;
    }

    private RadioButton radio(int place, int reply, ToggleGroup group) {
        ImportQuestion question = questions.get(place);
        RadioButton radio = new RadioButton(question.replies().get(reply).words());
        radio.setId(question.replies().get(reply).id());
        radio.getStyleClass().add("intake-reply");
        radio.setToggleGroup(group);
        radio.setAccessibleHelp(Messages.text("intake.assistant.question.aloud", place + 1, question.sentence()));
        radio.selectedProperty().subscribe((before, now) -> {
            if (now && !filling) {
                questions.get(place).replies().get(reply).give().run();
            }
        });
        return radio;
    }

    private static void byDigit(KeyEvent event, List<RadioButton> replies) {
        int wanted = Digits.of(event) - 1;
        if (wanted >= 0 && wanted < replies.size()) {
            replies.get(wanted).requestFocus();
            replies.get(wanted).setSelected(true);
            event.consume();
        }
    }

    /** Puts the keyboard on the first question that a person must answer, else on the reply that is given to the first. */
    void focus() {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).isOpen()) {
                radios.get(i).getFirst().requestFocus();
                return;
            }
        }
        radios.stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(RadioButton::isSelected)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Returns the number of questions that a person must answer. */
    int open() {
        return (int) questions.stream().filter(ImportQuestion::isOpen).count();
    }

    /** Returns whether a question is asked that has no answer yet. */
    boolean isOpen(String id) {
        return questions.stream().anyMatch(question -> question.id().equals(id) && question.isOpen());
    }

    int size() {
        return questions.size();
    }

    /** Returns the number of a question, from 1; 0 when it is not asked. */
    int number(String id) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }
}
