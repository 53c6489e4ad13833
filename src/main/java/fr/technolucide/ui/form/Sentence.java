package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.TypedLetter;
import fr.technolucide.ui.editor.FormRow;
import fr.technolucide.ui.editor.FormWords;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A sentence about a row, some of whose values are edited in their place: a value is underlined with dashes; a click or
 * Entrée makes it a field, and the words go apart; Entrée keeps and goes on to the next value, Échap gives the old one
 * back. What is refused stays a field. A value that is locked is a word like the others.
 */
public final class Sentence extends TextFlow {

    /**
     * A piece of it.
     *
     * @param column what is edited; absent for mere words
     * @param words  made from the row as it stands, with what is not written yet
     * @param styles of the words
     */
    public record Part(Optional<Column<?>> column, Function<Row, String> words, List<String> styles) {

        public static Part words(Function<Row, String> words, String... styles) {
            return new Part(Optional.empty(), words, List.of(styles));
        }

        public static Part value(Column<?> column, Function<Row, String> words) {
            return new Part(Optional.of(column), words, List.of("edited-value"));
        }
    }

    /** Under the words, in the middle of a pixel. */
    private static final double BELOW = 1.5;

    private static final Set<KeyCode> OPENING = EnumSet.of(KeyCode.ENTER, KeyCode.F2, KeyCode.SPACE);

    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass UNWRITTEN = PseudoClass.getPseudoClass("unwritten");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

    private final Session session;
    private final RowEditor editor;
    private final FormWords locks;
    private final List<Part> parts;
    private final List<Text> texts;
    private final List<Value> values = new ArrayList<>();
    /** Where Entrée goes on from the last value. */
    private Optional<Sentence> following = Optional.empty();
    /** A row to be shown once what is refused in the one shown is fixed or taken back. */
    private Optional<Row> next = Optional.empty();

    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();

    /**
     * @param plan  of the values, each of which is in a part
     * @param parts in reading order
     */
    public Sentence(Session session, FormPlan plan, Part... parts) {
        this.session = session;
        this.editor = RowEditor.passing(session, session.schema().own(plan.sheet()), plan.row());
        this.locks = new FormWords(editor.sheet(), session.workbook().isReadOnly());
        this.parts = List.of(parts);
        this.texts = this.parts.stream().map(Sentence::text).toList();
        getStyleClass().add("sentence");
        getChildren().addAll(texts);
        for (int i = 0; i < parts.length; i++) {
            int place = i;
            parts[i].column().ifPresent(column -> values.add(new Value(place, column)));
        }
        session.autosave().owns(this, editor::unsaved);
        InlineForm.follow(this, session, editor, this::leave, this::focusRefused);
        editor.shownProperty().subscribe(row -> write());
        editor.findings().subscribe(this::write);
    }

    private static Text text(Part part) {
        Text text = new Text();
        text.getStyleClass().addAll(part.styles());
        return text;
    }

    /** Shows a row of the workbook. */
    public void show(Row row) {
        if (editor.id().filter(row.id()::equals).isEmpty()) {
            leave();
            next = Optional.of(row);
        }
        write();
    }

    /** Lets Entrée go on from its last value to the first of another sentence. */
    public void followedBy(Sentence other) {
        following = Optional.of(other);
    }

    /** Returns the words of the first value after so many that the keyboard can go to, here or in what follows. */
    private Optional<Text> reachable(int after) {
        return values.stream()
                .skip(after)
                .map(value -> value.text)
                .filter(text -> text.getScene() != null && text.isFocusTraversable())
                .findFirst()
                .or(() -> following.flatMap(other -> other.reachable(0)));
    }

    /** Gives the keyboard to the words of a value; does nothing where it is in no part. */
    public void focus(Column<?> column) {
        values.stream()
                .filter(value -> value.column.equals(column))
                .findFirst()
                .ifPresent(value -> session.keyboard().to(value.text));
    }

    /** Returns whether a value is shown as a field now, which takes more room. */
    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** Commits what is being typed. */
    private void leave() {
        values.forEach(value -> value.editing.leave());
    }

    private void focusRefused() {
        values.stream()
                .map(value -> value.editing)
                .filter(CellEditor::isRefused)
                .findFirst()
                .ifPresent(CellEditor::focusRefused);
    }

    private void write() {
        Row other = next.orElse(null);
        if (other != null && !editor.isAnyUnwritten()) {
            next = Optional.empty();
            editor.load(other);
        }
        editor.row().ifPresent(row -> {
            IntStream.range(0, parts.size())
                    .forEach(i -> texts.get(i).setText(parts.get(i).words().apply(row)));
            values.forEach(value -> value.write(row));
        });
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        values.forEach(Value::draw);
    }

    /** A value in words, or its field. */
    private final class Value {

        private final int place;
        private final Column<?> column;
        private final Text text;
        private final Path line = new Path();
        private final Tooltip finding = new Tooltip();
        private final CellEditor editing = new CellEditor(plan -> InlineForm.over(session, editor, plan));

        private Value(int place, Column<?> column) {
            this.place = place;
            this.column = column;
            this.text = texts.get(place);
            text.setId("value." + column.sheet().name() + "." + column.name());
            text.setAccessibleRole(AccessibleRole.BUTTON);
            Controls.onClick(text, click -> open());
            text.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
            text.addEventHandler(KeyEvent.KEY_TYPED, this::type);
            editing.addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
            text.focusedProperty().subscribe(Sentence.this::requestLayout);
            line.getStyleClass().add("edited-line");
            line.setManaged(false);
            line.setMouseTransparent(true);
            Sentence.this.getChildren().add(line);
            editing.onLeft(() -> close(text));
            editing.onEnd(() -> close(next()));
            editing.visibleProperty().subscribe((before, open) -> {
                boolean focused = text.isFocused();
                Sentence.this.getChildren().set(place, open ? editing : text);
                edited.set(values.stream().anyMatch(value -> value.editing.isVisible()));
                if (open && focused) {
                    editing.focusRefused();
                } else if (!open) {
                    Sentence.this.write();
                }
            });
        }

        private void write(Row row) {
            boolean free = locks.lock(FormRow.unread(row), column).isEmpty();
            Optional<Finding> said = Optional.ofNullable(editor.findings().get(column));
            text.setFocusTraversable(free);
            text.pseudoClassStateChanged(LOCKED, !free);
            text.setAccessibleText(Messages.text("form.sentence.value", SchemaLabels.label(column), text.getText()));
            text.setAccessibleHelp(said.map(Finding::sentence).orElse(""));
            finding.setText(text.getAccessibleHelp());
            if (said.isPresent()) {
                Tooltip.install(text, finding);
            } else {
                Tooltip.uninstall(text, finding);
            }
            text.pseudoClassStateChanged(UNWRITTEN, said.isPresent());
            line.pseudoClassStateChanged(UNWRITTEN, said.isPresent());
        }

        private Node next() {
            return reachable(values.indexOf(this) + 1).orElse(text);
        }

        private void press(KeyEvent event) {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            if (plain && OPENING.contains(event.getCode())) {
                event.consume();
                open();
            }
        }

        /** A letter opens the field and is the first one there; of buttons to choose from, none takes letters. */
        private void type(KeyEvent event) {
            if (!TypedLetter.isPrinted(event)) {
                return;
            }
            event.consume();
            open();
            Node owner = getScene().getFocusOwner();
            if (owner instanceof ToggleButton) {
                close(text);
            } else if (owner != text) {
                TypedLetter.pass(event, owner);
            }
        }

        /** Tab goes to what comes next in the sentence: the link of a warning is pressed by the mouse, or by Alt+Entrée. */
        private void goOn(KeyEvent event) {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            Node owner = getScene().getFocusOwner();
            if (plain && event.getCode() == KeyCode.TAB && owner != null) {
                event.consume();
                owner.requestFocusTraversal(TraversalDirection.NEXT);
            }
        }

        private void open() {
            if (text.isFocusTraversable()) {
                editing.open(List.of(column));
            }
        }

        /** Closes the field of a value; one that is refused stays open, and keeps the keyboard. */
        private void close(Node next) {
            editing.end();
            if (!editing.isVisible()) {
                next.requestFocus();
            }
        }

        private void draw() {
            line.getElements().clear();
            if (getChildren().get(place) == text && text.isFocusTraversable()) {
                int from = start(place);
                int to = from + text.getText().length();
                if (text.isFocused()) {
                    line.getElements().setAll(getRangeShape(from, to, false));
                } else {
                    underline(getUnderlineShape(from, to));
                }
                line.pseudoClassStateChanged(FOCUSED, text.isFocused());
            }
        }

        /** The upper edge of each of the flat boxes of an underline, one a line of the words, as one line. */
        private void underline(PathElement... boxes) {
            for (int i = 0; i + 1 < boxes.length; i++) {
                if (boxes[i] instanceof MoveTo from && boxes[i + 1] instanceof LineTo to) {
                    double y = Math.floor(besideField(from.getY())) + BELOW;
                    line.getElements().addAll(new MoveTo(from.getX(), y), new LineTo(to.getX(), y));
                }
            }
        }

        /** Returns the place of an underline, which JavaFX takes for too high in a line of words that holds a field. */
        private double besideField(double y) {
            return values.stream()
                    .map(value -> value.editing)
                    .filter(field -> getChildren().contains(field)
                            && field.getBoundsInParent().getMinY() <= y
                            && y <= field.getBoundsInParent().getMaxY())
                    .findFirst()
                    .map(field -> field.getLayoutY() + field.getBaselineOffset() + belowBaseline())
                    .orElse(y);
        }

        private double belowBaseline() {
            Text alone = new Text(text.getText());
            alone.setFont(text.getFont());
            return alone.underlineShape(0, 1)[0] instanceof MoveTo place ? place.getY() : 0;
        }
    }

    /** Returns the number of characters of the sentence before a part; a field counts as one. */
    private int start(int place) {
        return IntStream.range(0, place)
                .map(i -> getChildren().get(i) == texts.get(i)
                        ? texts.get(i).getText().length()
                        : 1)
                .sum();
    }
}
