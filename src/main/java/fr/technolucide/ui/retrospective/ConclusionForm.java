package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.LeftByTab;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Typing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What changes: one of three, in a sentence, for which use case; the button says beside it what it lacks. */
final class ConclusionForm extends VBox {

    private static final int LINES = 3;

    private final RetroModel model;
    private final ClosingCommands commands;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Change, RadioButton> radios = new EnumMap<>(Change.class);
    private final Label textLabel = Controls.wrapped("", "field-label");
    private final TextArea text = new TextArea();
    private final Label useCaseLabel = Controls.wrapped(Names.label(Retrospectives.USE_CASE), "field-label");
    private final ComboBox<Choice> useCase = new ComboBox<>();
    private final Button close;
    private final Label lacking = Controls.wrapped("", "lacking");
    private boolean showing;

    ConclusionForm(RetroModel model, ClosingCommands commands) {
        this.model = model;
        this.commands = commands;
        getStyleClass().add("conclusion");
        Label title = Controls.wrapped(Messages.text("retrospective.conclusion"), "card-title");
        getChildren().add(title);
        for (Change change : Change.values()) {
            RadioButton radio = new RadioButton(Messages.text("retrospective.change." + change.id()));
            radio.setId("retrospective.change." + change.id());
            radio.setToggleGroup(group);
            radio.setWrapText(true);
            radio.setUserData(change);
            radios.put(change, radio);
            getChildren().add(radio);
        }
        group.selectedToggleProperty().subscribe(toggle -> {
            if (!showing && toggle != null) {
                commands.change((Change) toggle.getUserData());
            }
        });
        writeText();
        useCase.setId("retrospective.use_case");
        useCase.setMaxWidth(Double.MAX_VALUE);
        useCaseLabel.setLabelFor(useCase);
        useCase.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                commands.useCase(chosen.id());
            }
        });
        close = Controls.button(Messages.text("retrospective.close"), this::close);
        close.setId("retrospective.close");
        close.getStyleClass().add("main");
        close.setMaxWidth(Double.MAX_VALUE);
        close.setMinHeight(USE_PREF_SIZE);
        lacking.setId("retrospective.lacking");
        getChildren().addAll(textLabel, text, useCaseLabel, useCase, close, lacking);
        Controls.foldHidden(textLabel, text, useCaseLabel, useCase, lacking);
    }

    private void writeText() {
        text.setId("retrospective.change_text");
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        text.setPrefColumnCount(10);
        text.setMinHeight(USE_PREF_SIZE);
        textLabel.setLabelFor(text);
        LeftByTab.of(text);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                commit();
                event.consume();
            }
        });
        text.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                commit();
            }
        });
        Typing.declare(text, this::isBeingTyped);
    }

    private String written() {
        Meeting shown = model.meetingProperty().get();
        return shown == null ? "" : shown.row().get(Retrospectives.CHANGE_TEXT, "");
    }

    private boolean isBeingTyped() {
        return !text.getText().strip().equals(written());
    }

    private void commit() {
        if (isBeingTyped()) {
            commands.text(text.getText());
        }
    }

    void show(Meeting meeting) {
        showing = true;
        Change change = meeting.row().get(Retrospectives.CHANGE);
        group.selectToggle(change == null ? null : radios.get(change));
        textLabel.setText(Messages.text("retrospective.change_text." + (change == null ? "any" : change.id())));
        if (!text.isFocused()) {
            text.setText(written());
        }
        boolean concerned = change == Change.ADJUST || change == Change.STOP;
        useCaseLabel.setVisible(concerned);
        useCase.setVisible(concerned);
        choose(meeting);
        boolean editable = model.isEditable();
        for (var part : getChildren()) {
            part.setDisable(!editable && !(part instanceof Label));
        }
        String missing = lacking(meeting);
        lacking.setText(missing);
        lacking.setVisible(!missing.isEmpty());
        close.setAccessibleHelp(missing);
        showing = false;
    }

    private void choose(Meeting meeting) {
        if (!useCase.getItems().equals(meeting.choices().useCases())) {
            useCase.getItems().setAll(meeting.choices().useCases());
        }
        Choice wanted = Choices.of(meeting.choices().useCases(), meeting.row().get(Retrospectives.USE_CASE));
        if (!Objects.equals(useCase.getValue(), wanted)) {
            useCase.setValue(wanted);
        }
    }

    /** « Pour clore, dites ce qui change. 2 actions ouvertes n’ont pas encore de suite. » */
    private static String lacking(Meeting meeting) {
        String rules = String.join(" ", meeting.lacking());
        String actions = meeting.unsettled() == 0 ? "" : Messages.text("retrospective.unsettled", meeting.unsettled());
        return (rules + " " + actions).strip();
    }

    /** What is missing takes the keyboard; else the retrospective closes. */
    private void close() {
        Meeting shown = model.meetingProperty().get();
        if (shown == null) {
            return;
        }
        if (isBeingTyped()) {
            commands.textThenClose(shown, text.getText());
            return;
        }
        @Nullable Change change = shown.row().get(Retrospectives.CHANGE);
        if (change == null) {
            focus();
        } else if (!shown.lacking().isEmpty() && text.getText().isBlank()) {
            text.requestFocus();
        } else if (!shown.lacking().isEmpty() && useCase.isVisible()) {
            useCase.requestFocus();
        } else {
            commands.close(shown);
        }
    }

    /** On the choice made, or the first. */
    void focus() {
        RadioButton chosen =
                group.getSelectedToggle() instanceof RadioButton radio ? radio : radios.get(Change.MAINTAIN);
        if (chosen != null) {
            chosen.requestFocus();
        }
    }
}
