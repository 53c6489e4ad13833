package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.plan.ColumnQuestion;
import fr.technolucide.language.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Asks about ambiguous cells, column by column, with examples from the file. */
final class HintQuestions {

    private record Asked(int index, ColumnQuestion.Matter matter, List<ColumnQuestion.Way> ways) {}

    private final StepActions steering;
    private final VBox node = new VBox();
    private final Map<Asked, RadioQuestion> shown = new LinkedHashMap<>();
    private int open;

    HintQuestions(StepActions steering) {
        this.steering = steering;
        node.getStyleClass().add("intake-questions");
    }

    VBox node() {
        return node;
    }

    /** Shows the questions; one that was answered stays, so that another answer may be given. */
    void show(List<ColumnQuestion> questions) {
        open = (int) questions.stream().filter(ColumnQuestion::isOpen).count();
        List<Asked> wanted = questions.stream().map(HintQuestions::asked).toList();
        if (wanted.equals(List.copyOf(shown.keySet()))) {
            return;
        }
        shown.clear();
        questions.forEach(question -> shown.put(asked(question), make(question)));
        node.getChildren()
                .setAll(shown.values().stream().map(RadioQuestion::node).toList());
    }

    private static Asked asked(ColumnQuestion question) {
        return new Asked(question.index(), question.matter(), question.readings());
    }

    private RadioQuestion make(ColumnQuestion question) {
        RadioQuestion made = new RadioQuestion("intake.question." + question.index());
        String name = question.header().isBlank()
                ? Messages.text("intake.assistant.column", FirstRows.letter(question.index()))
                : question.header();
        made.ask(Messages.text("intake.assistant.ask." + question.matter(), name), List.of());
        ToggleGroup group = new ToggleGroup();
        for (ColumnQuestion.Way way : question.readings()) {
            RadioButton radio = made.way(words(question, way));
            radio.setId("intake.answer." + question.index() + "." + way.hint().word());
            radio.setUserData(way);
            radio.setToggleGroup(group);
            radio.setSelected(way.hint() == question.said());
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now != null && now.getUserData() instanceof ColumnQuestion.Way way) {
                steering.answer(course -> course.settle(question.index(), question.header(), way.hint()));
            }
        });
        return made;
    }

    /** « en heures : 1,5 vaut 1 h 30, 2 vaut 2 h ». */
    private static String words(ColumnQuestion question, ColumnQuestion.Way way) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < way.values().size(); i++) {
            String value = way.values().get(i);
            parts.add(Messages.text(
                    value.isEmpty() ? "intake.assistant.reads.not" : "intake.assistant.reads",
                    question.examples().get(i),
                    value));
        }
        return Messages.text("intake.assistant.way." + way.hint(), String.join(", ", parts));
    }

    /** Returns the number of questions without an answer. */
    int open() {
        return open;
    }
}
