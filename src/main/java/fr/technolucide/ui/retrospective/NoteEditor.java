package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.ui.common.LeftByTab;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Tasks;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A note being written again, in its place: text, author, tool, use case. Entrée, Échap or leaving it keeps all. */
final class NoteEditor extends VBox {

    private static final int LINES = 4;

    private final NoteLine note;
    private final TextArea text = new TextArea();
    private final ComboBox<Choice> author;
    private final ComboBox<Choice> tool;
    private final ComboBox<Choice> useCase;
    private final Consumer<Cells> done;
    private boolean entered;
    private boolean over;

    /** @param done told once of what changed, which may be nothing */
    NoteEditor(NoteLine note, Choices choices, Tasks tasks, Consumer<Cells> done) {
        this.note = note;
        this.done = done;
        this.author = picker(RetroNotes.AUTHOR, choices.people());
        this.tool = picker(RetroNotes.TOOL, choices.tools());
        this.useCase = picker(RetroNotes.USE_CASE, choices.useCases());
        text.setId("retrospective.note.text");
        text.setText(note.text());
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        text.setPrefColumnCount(10);
        text.setAccessibleText(Names.label(RetroNotes.TEXT));
        LeftByTab.of(text);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::inText);
        getStyleClass().addAll("note-card", "note-editor");
        getChildren().setAll(text, labelled(RetroNotes.AUTHOR, author), labelled(RetroNotes.TOOL, tool));
        getChildren().add(labelled(RetroNotes.USE_CASE, useCase));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                finish();
                event.consume();
            }
        });
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe((before, owner) -> {
            if (entered && owner != null && !holds(owner)) {
                tasks.after(this::finish); // never while nodes come and go, which also moves the keyboard
            }
        });
    }

    private ComboBox<Choice> picker(Column<UUID> column, List<Choice> among) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setId("retrospective.note." + column.name());
        box.getItems().setAll(among);
        box.setValue(Choices.of(among, note.row().get(column)));
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static VBox labelled(Column<UUID> column, ComboBox<Choice> box) {
        Label label = new Label(Names.label(column));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        return new VBox(label, box);
    }

    private void inText(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            finish();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            text.insertText(text.getCaretPosition(), "\n");
            event.consume();
        }
    }

    private boolean holds(Node owner) {
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each == this) {
                return true;
            }
        }
        return false;
    }

    /** With the keyboard at the end of the text. */
    void focus() {
        text.requestFocus();
        text.end();
        entered = true;
    }

    private void finish() {
        if (over) {
            return;
        }
        over = true;
        Cells cells = Cells.none();
        String typed = text.getText().strip();
        if (!typed.isEmpty() && !typed.equals(note.text())) {
            cells = cells.and(RetroNotes.TEXT, typed);
        }
        cells = changed(cells, RetroNotes.AUTHOR, author);
        cells = changed(cells, RetroNotes.TOOL, tool);
        done.accept(changed(cells, RetroNotes.USE_CASE, useCase));
    }

    private Cells changed(Cells cells, Column<UUID> column, ComboBox<Choice> box) {
        Choice before = Choices.of(box.getItems(), note.row().get(column));
        return box.getValue().equals(before)
                ? cells
                : cells.and(column, box.getValue().id());
    }
}
