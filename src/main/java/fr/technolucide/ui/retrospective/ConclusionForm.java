package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.ChoiceItem;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.form.FormSlot.Naming;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The form of the conclusion: one of three changes, a sentence, a use case; the text beside the button says what is
 * missing.
 */
final class ConclusionForm extends VBox {

    private static final int LINES = 3;

    private final RetroModel model;
    private final Session session;
    private final ClosingCommands commands;
    private final InlineForm form;
    private final Button close;
    private final Label lacking = Controls.wrapped("", "lacking");

    ConclusionForm(RetroModel model, ClosingCommands commands) {
        this.model = model;
        this.session = model.session();
        this.commands = commands;
        this.form = new InlineForm(session, plan(), "retrospective.");
        getStyleClass().add("conclusion");
        Label title = Controls.wrapped(Messages.text("retrospective.conclusion"), "card-title");
        close = Controls.button(Messages.text("retrospective.close"), this::close);
        close.setId("retrospective.close");
        close.getStyleClass().add("main");
        close.setMaxWidth(Double.MAX_VALUE);
        close.setMinHeight(USE_PREF_SIZE);
        lacking.setId("retrospective.lacking");
        form.onEnd(close::requestFocus);
        getChildren().setAll(title, form.node(), close, lacking);
        Controls.foldHidden(lacking);
    }

    private static FormPlan plan() {
        return FormPlan.of(FormSection.of(
                FormLine.of(FormSlot.of(Retrospectives.CHANGE)
                        .stacked(change -> Messages.text("retrospective.change." + ((ChoiceItem) change).id()))
                        .named(Naming.UNSAID)),
                FormLine.of(FormSlot.of(Retrospectives.CHANGE_TEXT).lines(LINES).titled(ConclusionForm::textTitle)),
                FormLine.of(FormSlot.of(Retrospectives.USE_CASE).when(ConclusionForm::isAboutOne))));
    }

    private static String textTitle(Row row) {
        Change change = row.get(Retrospectives.CHANGE);
        return Messages.text("retrospective.change_text." + (change == null ? "any" : change.id()));
    }

    private static boolean isAboutOne(Row row) {
        Change change = row.get(Retrospectives.CHANGE);
        return change == Change.ADJUST || change == Change.STOP;
    }

    void show(Meeting meeting) {
        form.show(meeting.id());
        close.setDisable(!model.isEditable());
        String missing = lacking(meeting);
        lacking.setText(missing);
        lacking.setVisible(!missing.isEmpty());
        close.setAccessibleHelp(missing);
    }

    /** « Pour clore, dites ce qui change. 2 actions ouvertes n’ont pas encore de suite. » */
    private static String lacking(Meeting meeting) {
        String rules = String.join(" ", meeting.lacking());
        String actions = meeting.unsettled() == 0 ? "" : Messages.text("retrospective.unsettled", meeting.unsettled());
        return (rules + " " + actions).strip();
    }

    /** Closes the retrospective, once what is being typed is written. */
    private void close() {
        form.leave();
        session.tasks().whenAnswered(() -> {
            Meeting shown = model.meetingProperty().get();
            if (form.isBeingTyped()) {
                form.focusRefused();
            } else if (shown != null) {
                close(shown);
            }
        });
    }

    /** Closes the retrospective, or moves the keyboard to what is missing. */
    private void close(Meeting shown) {
        if (shown.lacking().isEmpty()) {
            commands.close(shown);
        } else {
            form.focus(missing(shown.row()));
        }
    }

    private static Column<?> missing(Row row) {
        if (row.isEmpty(Retrospectives.CHANGE)) {
            return Retrospectives.CHANGE;
        }
        return row.isEmpty(Retrospectives.CHANGE_TEXT) ? Retrospectives.CHANGE_TEXT : Retrospectives.USE_CASE;
    }

    /** Moves the keyboard to the choice made, or the first. */
    void focus() {
        form.focus(Retrospectives.CHANGE);
    }
}
