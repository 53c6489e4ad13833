package fr.technolucide.ui.form;

import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.session.FocusMover;
import fr.technolucide.workbook.Column;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;

/** Moves the keyboard in a form, and sets what a screen reader says first where it arrives. */
final class FormKeyboard {

    private final Node form;
    private final FormBody body;
    private final RowEditor model;
    private final FocusMover keyboard;
    private String news = "";

    /** @param form what holds the body: until it is drawn, the body is not in the window */
    FormKeyboard(Node form, FormBody body, RowEditor model, FocusMover keyboard) {
        this.form = form;
        this.body = body;
        this.model = model;
        this.keyboard = keyboard;
    }

    /** Sets the words to be said before the name of the next field that it enters. */
    void say(String words) {
        news = words;
    }

    /**
     * Goes to the first of some fields that can be typed in, which is unfolded for it, now or once the row is there;
     * without any, to the first that was refused, else of a new row to the first that is needed, else to the first of all.
     *
     * @param there whether the row is there
     */
    void enter(List<Column<?>> wanted, boolean there) {
        Runnable going = () -> {
            form.applyCss();
            stop(wanted).ifPresentOrElse(this::enter, this::enterFirst);
        };
        if (there) {
            keyboard.later(form, going);
        } else {
            keyboard.await(form, going);
        }
    }

    /** Returns the first of the fields of some columns that can be typed in. */
    Optional<FieldBox> stop(List<Column<?>> wanted) {
        return wanted.stream()
                .map(body::box)
                .flatMap(Optional::stream)
                .filter(FieldBox::isStop)
                .findFirst();
    }

    /** Goes at once to the first of the fields of some columns that can be typed in, which is unfolded for it. */
    void enterStop(List<Column<?>> wanted) {
        form.applyCss();
        stop(wanted).ifPresent(this::enter);
    }

    private void enterFirst() {
        refused()
                .or(() -> first(box -> model.draftProperty().get() && isLacking(box)))
                .or(() -> first(box -> true))
                .ifPresent(this::enter);
    }

    /** Tells that the row is there, for which {@link #enter} may wait. */
    void rowIsThere() {
        keyboard.arrived(form);
    }

    /** Goes to the first field that is needed and empty, and says what is missing. */
    void enterMissing() {
        first(this::isLacking).ifPresent(box -> {
            say(model.missingProperty().get());
            enter(box);
        });
    }

    private void enter(FieldBox box) {
        body.disclose(box);
        box.field().focus();
        box.announce(news);
        news = "";
    }

    /** Returns the first field whose text was refused, also one that is folded away. */
    private Optional<FieldBox> refused() {
        return body.boxes().values().stream()
                .filter(FieldBox::isStop)
                .filter(box -> model.isKept(box.field().column()))
                .findFirst();
    }

    private Optional<FieldBox> first(Predicate<FieldBox> which) {
        return body.boxes().values().stream()
                .filter(FieldBox::isReachable)
                .filter(which)
                .findFirst();
    }

    private boolean isLacking(FieldBox box) {
        Column<?> column = box.field().column();
        return column.isRequired()
                && model.row().filter(row -> row.isEmpty(column)).isPresent();
    }
}
