package fr.technolucide.ui.preview;

import fr.technolucide.catalog.Meetings;
import fr.technolucide.exchange.form.PrintSubjects;
import fr.technolucide.exchange.form.PrintSubjects.Subject;
import fr.technolucide.exchange.form.PrintedForms;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.Segments;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel left of the pages: which form, about what, how many copies, in which letters. */
final class SheetPanel {

    private final PreviewModel model;
    private final SheetList list;
    private final Segments<Boolean> filled = new Segments<>(
            List.of(false, true), each -> Messages.text(each ? "preview.filled" : "preview.blank"), false);
    private final SubjectField heading;
    private final SubjectField row;
    private final SubjectField person;
    private final CheckBox fillable = new CheckBox(Messages.text("preview.fillable"));
    private final CopyCount copies = new CopyCount();
    private final Hyperlink text = new Hyperlink(Messages.text("preview.text"));
    private final Label note = Controls.wrapped("", "preview-note");
    private final ScrollPane node = new ScrollPane();

    /** @param asText saves the document of a meeting for a word processor */
    SheetPanel(PreviewModel model, Runnable asText) {
        this.model = model;
        this.list = new SheetList(model);
        this.heading = new SubjectField("preview.heading", id -> model.answer(answers -> answers.headed(id)));
        this.row = new SubjectField("preview.row", id -> model.answer(answers -> answers.with(id)));
        this.person = new SubjectField("preview.person", id -> model.answer(answers -> answers.by(id)));
        Label title = new Label(Messages.text("preview.sheet"));
        title.getStyleClass().add("preview-title");
        filled.node().setId("preview.filling");
        filled.onChosen(chosen -> model.answer(answers -> answers.filled(Boolean.TRUE.equals(chosen))));
        Controls.foldHidden(filled.node());
        CheckBox large = LargeBox.of(model::letter);
        fillable.setId("preview.fillable");
        fillable.setWrapText(true);
        fillable.setOnAction(event -> model.answer(answers -> answers.fillable(fillable.isSelected())));
        Controls.foldHidden(fillable);
        text.setId("preview.text");
        text.setWrapText(true);
        text.setOnAction(event -> asText.run());
        Controls.foldHidden(text);
        VBox choices = new VBox(
                filled.node(), heading.node(), row.node(), person.node(), copies.node(), large, fillable, text);
        choices.getStyleClass().add("preview-choices");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        note.setMinHeight(Label.USE_PREF_SIZE);
        VBox around = new VBox(choices);
        around.getStyleClass().add("preview-around");
        VBox all = new VBox(title, list.node(), around, space, note);
        all.getStyleClass().add("preview-panel");
        node.getStyleClass().add("preview-side");
        node.setContent(all);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.setFocusTraversable(false);
        node.setAccessibleText(Messages.text("preview.sheet"));
        model.onAnswered(this::refresh);
        model.printedProperty()
                .subscribe(printed -> note.setText(printed.map(sheet -> Messages.text("preview.note", sheet.sheets()))
                        .orElse("")));
        refresh();
    }

    ScrollPane node() {
        return node;
    }

    /** Puts the keyboard where a sheet that nothing fills is made a blank one. */
    void toFilling() {
        filled.first().requestFocus();
    }

    SheetList list() {
        return list;
    }

    CopyCount copies() {
        return copies;
    }

    private void refresh() {
        PaperForm form = model.form();
        PrintOptions answers = model.answers();
        filled.node().setVisible(form.isBlankable());
        filled.choose(answers.filled());
        fillable.setVisible(form.isFillable() && !answers.filled());
        fillable.setSelected(answers.fillable());
        text.setVisible(model.ofMeeting().isPresent());
        PrintSubjects subjects = model.subjects().orElse(new PrintSubjects(List.of(), List.of(), List.of()));
        heading.show(
                !answers.filled() && !subjects.headings().isEmpty(),
                Messages.text("preview.heading"),
                Messages.text("preview.heading.none"),
                subjects.headings(),
                answers.heading());
        String one = (form.isOfMeeting() ? Optional.of(Meetings.SHEET) : PrintedForms.sheet(form))
                .map(sheet -> Messages.words().capitalised(SchemaLabels.one(sheet)))
                .orElse("");
        boolean trials = form == PaperForm.TRIAL;
        row.show(
                (answers.filled() || !form.isBlankable())
                        && !subjects.fillings().isEmpty(),
                trials ? Messages.text("preview.tool") : one,
                "",
                subjects.fillings(),
                answers.row());
        List<Subject> people = subjects.people();
        person.show(
                answers.filled() && !people.isEmpty(),
                Messages.text("preview.tester"),
                Messages.text("preview.tester.all"),
                people,
                answers.person());
    }
}
