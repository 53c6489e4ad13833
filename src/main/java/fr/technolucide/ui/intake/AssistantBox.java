package fr.technolucide.ui.intake;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.intake.Stepper.Step;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The view of the assistant: the progress, the step, and the buttons that lead on. */
final class AssistantBox {

    private final ButtonActions assistant;
    private final LatestTask pending;
    private final DialogBox box;
    private final Stepper stepper = new Stepper();
    private final Label source = new Label();
    private final StackPane content = new StackPane();
    private final FileStep file;
    private final ColumnsStep columns;
    private final CheckStep check;
    private final DoneStep done = new DoneStep();
    private final WaitingOverlay waiting;
    private final CheckBox remember = new CheckBox(Messages.text("intake.assistant.remember"));
    private final Button report;
    private final Button refused;
    private final Button recipe;
    private final StringProperty lacking = new SimpleStringProperty("");
    private String buttons = "";

    AssistantBox(Session session, ButtonActions assistant, LatestTask pending) {
        this.assistant = assistant;
        this.pending = pending;
        List<Sheet> offered =
                session.schema().sheets().stream().filter(Sheet::isBegunInTable).toList();
        this.file = new FileStep(assistant, offered);
        this.columns = new ColumnsStep(session, assistant);
        this.check = new CheckStep(assistant);
        this.waiting = new WaitingOverlay(pending.wordsProperty());
        this.report = saving("report", assistant::report);
        this.refused = saving("refused_rows", assistant::refusedRows);
        this.recipe = saving("recipe", assistant::recipe);
        remember.setId("intake.remember");
        remember.setSelected(true);
        remember.setMinWidth(Region.USE_PREF_SIZE);
        Controls.foldHidden(report, remember, refused, recipe);
        VBox body = new VBox(new IntakeHead(stepper, source), content);
        body.getStyleClass().add("intake");
        VBox.setVgrow(content, Priority.ALWAYS);
        this.box = session.dialogs()
                .box(Shape.TABLE, Messages.text("intake.assistant.title"))
                .large()
                .staying()
                .onEscape(assistant::leave)
                .keeping(assistant::isTyped)
                .body(body)
                .aside(remember)
                .aside(recipe)
                .aside(report)
                .aside(refused);
        session.autosave().owns(body, assistant::unsaved);
    }

    /** Returns a button that writes a file. */
    private static Button saving(String what, Runnable action) {
        Button button = Controls.button(Messages.text("intake.assistant." + what), Shape.DISK, action);
        button.getStyleClass().add("plain");
        button.setId("intake." + what);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void open(CurrentImport nothing) {
        dress(Step.FILE, nothing);
        box.show();
    }

    void close() {
        box.close();
    }

    /** Does what throws away all that was typed; asks first when something was. */
    void discarding(Runnable action) {
        box.discarding(action);
    }

    /** Stays until the rows are written: cells that were typed anew are among them. */
    void hold() {
        box.hold();
    }

    void letGo() {
        box.letGo();
    }

    /** Notes what is being typed. */
    void note() {
        columns.note();
    }

    boolean isToRemember() {
        return remember.isSelected();
    }

    void refuse(String sentence) {
        file.refuse(sentence);
    }

    void show(ImportState course, PlannedImport planned) {
        file.show(course, planned);
        planned.look().ifPresent(look -> columns.show(course, look, planned));
        check.show(course, planned);
        done.show(planned);
    }

    /** Puts the keyboard where the step begins. */
    void enter(Step step) {
        if (step == Step.CHECK) {
            check.enter();
        }
        if (step == Step.DONE) {
            box.toMain();
        } else {
            box.toFirst();
        }
        if (step == Step.COLUMNS) {
            columns.enter();
        }
    }

    void dress(Step step, CurrentImport current) {
        Optional<PlannedImport> planned = current.planned();
        stepper.show(step);
        source.setText(current.origin()
                .map(origin -> AssistantWords.source(origin, planned.flatMap(PlannedImport::look)))
                .orElse(""));
        Node node = switch (step) {
            case FILE -> file.node();
            case COLUMNS -> columns.node();
            case CHECK -> check.node();
            case DONE -> done.node();
        };
        content.getChildren().setAll(node, waiting);
        remember.setVisible(step == Step.COLUMNS);
        recipe.setVisible(step == Step.COLUMNS);
        report.setVisible(step == Step.CHECK);
        refused.setVisible((step == Step.CHECK || step == Step.DONE)
                && planned.filter(plan -> plan.look().isPresent()
                                && !plan.report().rejected().isEmpty())
                        .isPresent());
        box.title(AssistantWords.title(step, columns.asked(), planned));
        buttons(step, current.isOurs(), AssistantWords.verb(step, current.isOurs(), planned));
        lacking.set(current.course().isEmpty() || planned.isEmpty() ? waits() : lacking(step, planned.get()));
    }

    private String waits() {
        return pending.isBusy() ? pending.wordsProperty().get() : Messages.text("intake.assistant.lacking.file");
    }

    private String lacking(Step step, PlannedImport planned) {
        if (pending.isBusy()) {
            return pending.wordsProperty().get();
        }
        return switch (step) {
            case FILE -> "";
            case COLUMNS -> columns.lacking(planned.report());
            case CHECK -> check.lacking(planned);
            case DONE -> "";
        };
    }

    private void buttons(Step step, boolean ours, String verb) {
        String wanted = step + verb;
        if (wanted.equals(buttons)) {
            return;
        }
        buttons = wanted;
        box.buttons(
                switch (step) {
                    case FILE ->
                        List.of(
                                plain("intake.assistant.leave_it", box::leave),
                                main(verb, () -> assistant.go(ours ? Step.CHECK : Step.COLUMNS)));
                    case COLUMNS ->
                        List.of(
                                plain("intake.assistant.back", assistant::back),
                                main(verb, () -> assistant.go(Step.CHECK)));
                    case CHECK ->
                        List.of(plain("intake.assistant.back", assistant::back), main(verb, assistant::write));
                    case DONE ->
                        List.of(plain("intake.assistant.undo", assistant::undo), main(verb, assistant::finish));
                });
        box.waitFor(lacking);
    }

    private static Message.Button plain(String key, Runnable action) {
        return new Message.Button(Messages.text(key), Weight.PLAIN, action);
    }

    private static Message.Button main(String verb, Runnable action) {
        return new Message.Button(verb, Weight.MAIN, action);
    }
}
