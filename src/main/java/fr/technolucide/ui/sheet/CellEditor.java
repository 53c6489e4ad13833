package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one cell of a table, laid over it. What is typed goes the way of the form: written when it is left, said
 * under its field when it is refused. Entrée goes on, after the last field back to the table; so does Échap, once nothing
 * is to be taken back.
 */
final class CellEditor extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final RowEditor model;
    private final FieldFactory fields;
    private final Map<Column<?>, FieldBox> boxes = new LinkedHashMap<>();
    private final FieldGroup group = new FieldGroup(this, boxes::values);
    private Runnable onLeft = () -> {};

    CellEditor(RowEditor model, FieldFactory fields) {
        this.model = model;
        this.fields = fields;
        getStyleClass().addAll("cell-editor", "form-lines");
        setManaged(false);
        setVisible(false);
        new NoteLinks(group);
        new EscapeKey(
                group,
                () -> false,
                column -> model.row().map(row -> row.get(column)).orElse(null));
        new EnterChain(group, () -> true, this::leave);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusWithinProperty().subscribe((before, within) -> {
            if (!within) {
                setVisible(isRefused());
            }
        });
        model.findings().addListener((MapChangeListener<Column<?>, Finding>) change -> {
            FieldBox box = boxes.get(change.getKey());
            if (box != null) {
                Finding finding = change.getMap().get(change.getKey());
                box.say(finding);
                pseudoClassStateChanged(REFUSED, isRefused());
                setVisible(isVisible() || (finding != null && finding.isError()));
                fit();
            }
        });
        model.shownProperty().subscribe(this::fill);
    }

    /** Told when the keyboard is to go back to the table. */
    void onLeft(Runnable action) {
        onLeft = action;
    }

    void open(List<Column<?>> columns) {
        boxes.clear();
        getChildren().clear();
        for (Column<?> column : columns) {
            FieldBox box =
                    new FieldBox(FormSlot.of(column), fields.field(FormSlot.of(column)), finding -> Optional.empty());
            box.field().onCommit(value -> model.commit(column, value));
            box.field().onProblem(model::refuse);
            fields.letAdd(box.field(), model);
            boxes.put(column, box);
            getChildren().add(new LinePane(FormLine.of(FormSlot.of(column)), List.of(box)));
        }
        fill(model.shownProperty().get());
        model.findings()
                .forEach((column, finding) ->
                        Optional.ofNullable(boxes.get(column)).ifPresent(box -> box.say(finding)));
        setVisible(true);
        fit();
        boxes.values().stream()
                .filter(FieldBox::isReachable)
                .findFirst()
                .ifPresent(box -> box.field().focus());
    }

    /** Hands over what is being typed. */
    void handOver() {
        boxes.values().forEach(box -> box.field().leave());
    }

    private void fill(@Nullable FormRow row) {
        if (row == null) {
            boxes.clear();
            setVisible(false);
            return;
        }
        boxes.forEach((column, box) -> {
            box.lock(row.locked().contains(column) ? Messages.text("ui.locked.row") : "");
            if (!model.isKept(column)) {
                box.field().show(row.row().get(column));
            }
        });
    }

    private boolean isRefused() {
        return boxes.keySet().stream()
                .anyMatch(column -> Optional.ofNullable(model.findings().get(column))
                        .filter(Finding::isError)
                        .isPresent());
    }

    /** As high as what is said in it. */
    private void fit() {
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void press(KeyEvent event) {
        boolean open = group.current().filter(box -> box.field().isOpen()).isPresent();
        if (event.getCode() == KeyCode.ESCAPE && !open) {
            event.consume();
            leave();
        }
    }

    private void leave() {
        onLeft.run();
    }
}
