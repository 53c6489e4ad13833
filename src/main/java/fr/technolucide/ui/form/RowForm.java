package fr.technolucide.ui.form;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.attachment.AttachmentsBox;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.FocusScroll;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.editor.FormRow;
import fr.technolucide.ui.editor.FormWords;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.FormHead.Kept;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Debouncer;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of one row of a sheet, shown beside its table, arranged by a plan. */
public final class RowForm extends BorderPane {

    private final Session session;
    private final RowEditor model;
    private final RowCommands commands;
    private final RowFields fields;
    private final FormBody body;
    private final FormHead head = new FormHead();
    private final FormFoot foot;
    private final FormKeyboard keyboard;
    private final FormWords words;
    private final Optional<FormBand> band;
    private final Optional<AttachmentsBox> attachments;
    private final ScrollPane scroll = new ScrollPane();
    private final Debouncer lull;
    private final Label nothing = new Label(Messages.text("ui.form.nothing"));
    private @Nullable UUID showing;
    private boolean filled;
    private Consumer<Cells> begin = cells -> {};

    /** @param duplicate begins a row like the one shown */
    public RowForm(Session session, Sheet sheet, RowEditor model, Options options, FormPlan plan, Runnable duplicate) {
        boolean readOnly = session.workbook().isReadOnly();
        this.session = session;
        this.model = model;
        this.words = new FormWords(sheet, readOnly);
        this.commands = new RowCommands(session, sheet, model, plan.advice());
        FieldFactory factory = new FieldFactory(session, options);
        Optional<Function<Row, Cells>> following = plan.following();
        this.fields = new RowFields(session, model, plan.sectionsFor(sheet), plan, factory, words::lock)
                .keys(
                        following::isPresent,
                        () -> model.finish(() -> following.ifPresent(this::beginNext), this::enterMissing));
        this.body = fields.body();
        this.lull = session.tasks().typingDebouncer(fields::handOver);
        this.keyboard = new FormKeyboard(this, body, model, session.keyboard());
        boolean deletes = !readOnly && !sheet.isSingleRow();
        this.foot = new FormFoot(model, commands, deletes, plan.foot());
        new FormMenu(head, model).fill(plan, commands, !readOnly && sheet.isBegunInTable(), deletes, duplicate);
        getStyleClass().add("row-form");
        this.attachments =
                Attachments.ownerIn(sheet, session.schema()).map(owner -> AttachmentsBox.titled(session, owner));
        VBox content = new VBox(body);
        content.getStyleClass().add("form-content");
        attachments.ifPresent(content.getChildren()::add);
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        FocusScroll.follow(scroll);
        nothing.getStyleClass().add("form-nothing");
        nothing.setWrapText(true);
        setTop(head);
        this.band = plan.band().map(FormBand.Factory::make);
        band.ifPresent(said -> {
            head.band(said.node());
            said.node().setVisible(false);
            Controls.foldHidden(said.node());
        });
        session.autosave().owns(this);
        follow();
    }

    private void enterMissing() {
        keyboard.enterMissing();
    }

    private void follow() {
        fields.onState(this::state);
        fields.onEdited(lull::restart);
        model.shownProperty().subscribe(row -> show(row));
        model.draftProperty().subscribe(draft -> {
            nameAgain();
            showAttachments();
            lull.restart();
        });
        session.saveStateProperty().subscribe(saved -> state());
    }

    /** Sets the action that begins the row that follows the one just finished. */
    public void onFollowing(Consumer<Cells> action) {
        begin = action;
    }

    private void beginNext(Function<Row, Cells> cells) {
        model.row().ifPresent(row -> {
            begin.accept(cells.apply(row));
            keyboard.say(Messages.text("form.follows", SchemaLabels.one(words.sheet())));
        });
    }

    public void closable(ObservableValue<Boolean> drawer, Runnable closing) {
        head.closable(drawer, closing);
    }

    /** Returns the name of the row in the form; empty as long as there is none. */
    ObservableValue<String> headingProperty() {
        return head.titleProperty();
    }

    /** Commits what is being typed. */
    public void leave() {
        fields.leave();
    }

    public RowCommands commands() {
        return commands;
    }

    /** Goes to the first field in which something stands that was refused. */
    public void focusRefused() {
        body.boxes().values().stream()
                .filter(box -> model.isKept(box.field().column()))
                .findFirst()
                .ifPresent(box -> {
                    body.disclose(box);
                    box.field().focus();
                });
    }

    /** Puts the keyboard in the first field that can be typed in, now or once the row is there. */
    public void focusFirst() {
        keyboard.enter(List.of(), filled);
    }

    /** Puts the keyboard in the first of some fields that can be typed in, or else in the first of all. */
    public void focus(List<Column<?>> wanted) {
        keyboard.enter(wanted, filled);
    }

    /** Returns whether one of some columns of the row shown has a field that can be typed in. */
    public boolean isTypedIn(List<Column<?>> wanted) {
        return filled && keyboard.stop(wanted).isPresent();
    }

    /**
     * Puts the keyboard at once in the first of some fields that can be typed in.
     *
     * @param onward what follows Entrée there, in the place of the next field
     */
    public void enter(List<Column<?>> wanted, Runnable onward) {
        keyboard.enterStop(wanted);
        fields.detour(onward);
    }

    /** Answers Entrée as the field that has the keyboard does; consumes it unless that is left to an open list. */
    public void press(KeyEvent enter) {
        fields.press(enter);
    }

    /**
     * Takes a text in the first of some fields as if it had been typed and left there.
     *
     * @return false where no text is typed in it
     */
    public boolean retype(List<Column<?>> wanted, String text) {
        return keyboard.stop(wanted).filter(box -> box.field().retype(text)).isPresent();
    }

    private void show(@Nullable FormRow row) {
        head.menuFor(row != null);
        state();
        if (row == null) {
            showNothing();
            return;
        }
        if (!row.row().id().equals(showing)) {
            fields.reset();
            showing = row.row().id();
            scroll.setVvalue(0);
        }
        head.title(heading(row));
        head.lock(words.lock(row));
        band.ifPresent(said -> {
            said.node().setVisible(true);
            said.show(row.whole());
        });
        fields.show(row);
        showAttachments();
        if (!filled) {
            setCenter(scroll);
            setBottom(foot);
            filled = true;
        }
        keyboard.rowIsThere();
    }

    /** Files are attached to a row that is in the workbook. */
    private void showAttachments() {
        attachments.ifPresent(box -> box.show(model.draftProperty().get() ? null : showing));
    }

    private void showNothing() {
        attachments.ifPresent(box -> box.show(null));
        fields.reset();
        head.title("");
        head.lock("");
        band.ifPresent(said -> said.node().setVisible(false));
        setCenter(nothing);
        setBottom(null);
        showing = null;
        filled = false;
    }

    private void state() {
        if (model.shownProperty().get() == null || words.readOnly()) {
            head.say(Kept.NOTHING);
        } else if (model.isAnyUnwritten()) {
            head.say(Kept.TO_MEND);
        } else {
            Kept kept = Kept.of(session.saveStateProperty().get());
            boolean waiting = model.draftProperty().get() || (kept == Kept.WRITTEN && fields.isAnyBeingTyped());
            head.say(waiting ? Kept.DRAFT : kept);
        }
    }

    /** Updates the title: a row just written is the same row, but no longer a new one. */
    private void nameAgain() {
        FormRow row = model.shownProperty().get();
        if (row != null) {
            head.title(heading(row));
        }
        state();
    }

    private String heading(FormRow row) {
        return words.heading(row, model.draftProperty().get());
    }
}
