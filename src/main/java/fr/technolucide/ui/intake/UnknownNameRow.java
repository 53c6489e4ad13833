package fr.technolucide.ui.intake;

import fr.technolucide.exchange.intake.plan.NameAnswer;
import fr.technolucide.exchange.intake.plan.UnknownName;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.intake.PlannedImport.Target;
import fr.technolucide.workbook.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;

/** A name that the workbook does not know: made, attached to another, or left out. */
final class UnknownNameRow {

    private final UnknownName newcomer;
    private final RadioQuestion question;
    private final ToggleGroup group = new ToggleGroup();
    private final ComboBox<Target> to;
    private final Consumer<NameAnswer> answered;
    private final RadioButton attach;
    private final RadioButton leave;
    private Optional<RadioButton> create = Optional.empty();
    private boolean filling = true;

    UnknownNameRow(
            UnknownName newcomer, List<Target> targets, Optional<NameAnswer> said, Consumer<NameAnswer> answered) {
        this.newcomer = newcomer;
        this.answered = answered;
        String place = newcomer.list() + "." + newcomer.name();
        this.question = new RadioQuestion("intake.newcomer." + place);
        this.to = QuietSelectors.list("intake.to." + place, Target::label);
        question.ask(sentence(), List.of());
        if (newcomer.creatable()) {
            create = Optional.of(radio("intake.assistant.name.create", "intake.create." + place));
        }
        this.attach = radio("intake.assistant.name.attach", "intake.attach." + place);
        to.getItems().setAll(targets);
        to.setAccessibleText(attach.getText());
        question.beside(to);
        this.leave = radio("intake.assistant.name.leave", "intake.leave." + place);
        attach.setDisable(targets.isEmpty());
        to.setDisable(targets.isEmpty());
        newcomer.near().ifPresent(this::propose);
        said.ifPresent(this::put);
        filling = false;
        group.selectedToggleProperty().subscribe((before, now) -> tell());
        QuietSelectors.onChosen(to, target -> {
            if (attach.isSelected()) {
                tell();
            } else {
                attach.setSelected(true);
            }
        });
    }

    private RadioButton radio(String key, String id) {
        RadioButton radio = question.way(Messages.text(key));
        radio.setId(id);
        radio.setToggleGroup(group);
        return radio;
    }

    private String sentence() {
        String place = newcomer.column().kind() instanceof Kind.Choice<?>
                ? SchemaLabels.label(newcomer.column())
                : Messages.words().capitalised(Messages.text("sheet." + newcomer.list() + ".one"));
        String near = newcomer.near()
                .map(other -> Messages.text("intake.assistant.name.near", other))
                .orElse("");
        return Messages.text("intake.assistant.name", place, newcomer.name(), newcomer.lines()) + near;
    }

    private void propose(String label) {
        to.getItems().stream()
                .filter(target -> target.label().equals(label))
                .findFirst()
                .ifPresent(target -> QuietSelectors.quietly(to, target));
    }

    private void put(NameAnswer said) {
        switch (said.way()) {
            case CREATE -> create.ifPresent(radio -> radio.setSelected(true));
            case LEAVE_OUT -> leave.setSelected(true);
            case ATTACH -> {
                to.getItems().stream()
                        .filter(target -> target.id().equals(said.to()))
                        .findFirst()
                        .ifPresent(target -> QuietSelectors.quietly(to, target));
                attach.setSelected(true);
            }
        }
    }

    private void tell() {
        if (filling) {
            return;
        }
        Target target = to.getValue();
        if (group.getSelectedToggle() == leave) {
            answered.accept(NameAnswer.leaveOut(newcomer.list(), newcomer.name()));
        } else if (group.getSelectedToggle() == attach) {
            if (target != null) {
                answered.accept(NameAnswer.attach(newcomer.list(), newcomer.name(), target.id()));
            }
        } else if (group.getSelectedToggle() != null) {
            answered.accept(NameAnswer.create(newcomer.list(), newcomer.name()));
        }
    }

    Node node() {
        return question.node();
    }
}
