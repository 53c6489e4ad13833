package fr.technolucide.ui.intake;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.intake.match.TablePreview;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
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
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The view of the assistant: the progress, the step, and the buttons that lead on. */
final class AssistantBox {

    /** The commands of the buttons, beside those of the steps. */
    interface ButtonActions extends StepActions {

        /** Goes to the step before: a workbook of ours has no columns to settle. */
        void back();

        /** Leaves; what is being written is not stopped: once it is there, taking it back is offered. */
        void leave();

        /** Returns whether cells were typed anew that are not written. */
        boolean isTyped();

        /** Returns what was typed anew and is not written. */
        Unsaved unsaved();

        /** Writes the rows as one step of the history. */
        void write();

        /** Takes it all back. */
        void undo();

        /** Leaves, and offers once more to take it back. */
        void finish();

        /** Writes the check as a file. */
        void report();

        /** Writes the rows that are refused as a file, to be mended and taken in again. */
        void refusedRows();

        /** Writes where the columns go as a file. */
        void recipe();
    }

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
        List<Sheet> offered = session.schema().sheets().stream()
                .filter(sheet -> !sheet.isSingleRow())
                .toList();
        this.file = new FileStep(assistant, offered);
        this.columns = new ColumnsStep(session, assistant);
        this.check = new CheckStep(assistant);
        this.waiting = new WaitingOverlay(pending.wordsProperty());
        this.report = Controls.button(Messages.text("intake.assistant.report"), Shape.DISK, assistant::report);
        report.getStyleClass().add("plain");
        report.setId("intake.report");
        remember.setId("intake.remember");
        remember.setSelected(true);
        report.setMinWidth(Region.USE_PREF_SIZE);
        remember.setMinWidth(Region.USE_PREF_SIZE);
        this.refused =
                Controls.button(Messages.text("intake.assistant.refused_rows"), Shape.DISK, assistant::refusedRows);
        this.recipe = Controls.button(Messages.text("intake.assistant.recipe"), Shape.DISK, assistant::recipe);
        refused.setId("intake.refused_rows");
        recipe.setId("intake.recipe");
        for (Button aside : List.of(refused, recipe)) {
            aside.getStyleClass().add("plain");
            aside.setMinWidth(Region.USE_PREF_SIZE);
        }
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

    void open() {
        dress(Step.FILE, Optional.empty(), Optional.empty(), Optional.empty());
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
        done.show(planned, noun(planned.report(), planned.changes()));
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

    void dress(
            Step step, Optional<ImportSource> origin, Optional<ImportState> course, Optional<PlannedImport> planned) {
        stepper.show(step);
        source.setText(origin.map(ImportSource::name).orElse(""));
        planned.flatMap(PlannedImport::look).ifPresent(look -> source.setText(words(source.getText(), look)));
        var node = switch (step) {
            case FILE -> file.node();
            case COLUMNS -> columns.node();
            case CHECK -> check.node();
            case DONE -> done.node();
        };
        content.getChildren().setAll(node, waiting);
        remember.setVisible(step == Step.COLUMNS);
        recipe.setVisible(step == Step.COLUMNS);
        report.setVisible(step == Step.CHECK);
        refused.setVisible(step == Step.CHECK
                && planned.filter(plan -> plan.look().isPresent()
                                && !plan.report().rejected().isEmpty())
                        .isPresent());
        box.title(title(step, planned));
        buttons(step, planned);
        lacking.set(course.isEmpty() || planned.isEmpty() ? waits() : lacking(step, planned.get()));
    }

    private static String words(String name, TablePreview look) {
        String place = look.name().isEmpty() ? name : Messages.text("intake.assistant.source", name, look.name());
        return look.headerLine() == 0
                ? place
                : Messages.text("intake.assistant.source.header", place, look.headerLine());
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

    private String title(Step step, Optional<PlannedImport> planned) {
        return switch (step) {
            case FILE -> Messages.text("intake.assistant.title");
            case COLUMNS ->
                columns.asked() == 0
                        ? Messages.text("intake.assistant.title")
                        : planned.map(plan -> Messages.text(
                                        "intake.assistant.title.questions",
                                        columns.asked(),
                                        Messages.words()
                                                .capitalised(Messages.words().inLetters(columns.asked())),
                                        noun(plan.report(), plan.report().read())))
                                .orElse("");
            case CHECK -> Messages.text("intake.assistant.title.check");
            case DONE ->
                planned.map(plan -> Messages.text(
                                "intake.assistant.title.done", plan.changes(), noun(plan.report(), plan.changes())))
                        .orElse("");
        };
    }

    private void buttons(Step step, Optional<PlannedImport> planned) {
        boolean ours = planned.isPresent() && planned.get().look().isEmpty();
        String verb = verb(step, ours, planned);
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

    private static String verb(Step step, boolean ours, Optional<PlannedImport> planned) {
        return switch (step) {
            case FILE -> Messages.text(ours ? "intake.assistant.verify" : "intake.assistant.to_columns");
            case COLUMNS -> Messages.text("intake.assistant.verify");
            case CHECK -> planned.map(plan -> writing(plan.report())).orElse("");
            case DONE -> Messages.text("ui.close");
        };
    }

    /** « Ajouter 45 essais », « Ajouter 45 essais, en compléter 2 », « Compléter 2 essais ». */
    private static String writing(ImportReport report) {
        String added = noun(report, report.imported());
        if (report.updated() == 0) {
            return Messages.text("intake.assistant.add", added);
        }
        return report.imported() == 0
                ? Messages.text("intake.assistant.update", noun(report, report.updated()))
                : Messages.text("intake.assistant.add_update", added, report.updated());
    }

    /** « 45 essais », or « 45 lignes » when they go to several sheets. */
    static String noun(ImportReport report, int count) {
        List<Sheet> sheets = report.tables().stream()
                .map(ImportReport.Table::sheet)
                .distinct()
                .toList();
        return sheets.size() == 1
                ? SchemaLabels.count(sheets.getFirst(), count)
                : Messages.text("intake.assistant.lines", count);
    }
}
