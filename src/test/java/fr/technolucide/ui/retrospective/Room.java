package fr.technolucide.ui.retrospective;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** The tab « Rétrospectives » in the whole program, over a real file. */
final class Room implements AutoCloseable {

    final ProgramWindow program;
    final InputDriver robot = new InputDriver();

    Room(Path folder, boolean example) {
        program = new ProgramWindow(folder, example, WorkbookTab.RETROSPECTIVES);
        Fx.run(program.stage::requestFocus);
        program.settle();
    }

    @Override
    public void close() {
        program.close();
    }

    List<Row> rows(Sheet sheet) {
        return program.workbook.read(reader -> reader.all(sheet));
    }

    Row retrospective(int number) {
        return where(Retrospectives.NUMBER, number);
    }

    <T> Row where(Column<T> column, T value) {
        return rows(column.sheet()).stream()
                .filter(row -> value.equals(row.get(column)))
                .findFirst()
                .orElseThrow();
    }

    Row note(String beginning) {
        return rows(RetroNotes.SHEET).stream()
                .filter(row -> row.get(RetroNotes.TEXT, "").startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    NoteCard card(String beginning) {
        return program.node("note-" + note(beginning).id());
    }

    Row action(String beginning) {
        return rows(Actions.SHEET).stream()
                .filter(row -> row.get(Actions.TITLE, "").startsWith(beginning))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    /** One of the ends of an action: « Faite », « Reportée », « Abandonnée ». */
    ToggleButton end(Row action, String words) {
        Node card = program.node("action-" + action.id());
        return Fx.on(() -> Nodes.all(card)
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow());
    }

    /** Waits until something is so, asked off the UI thread, where the file may be read. */
    void until(String what, BooleanSupplier so) {
        Fx.untilAsked(what, so);
        program.settle();
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        program.settle();
    }

    List<String> words() {
        return Fx.on(() -> Nodes.shown()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList());
    }

    String focused() {
        return Fx.on(() -> {
            Node owner = program.scene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    void fire(String id) {
        Fx.run(((javafx.scene.control.ButtonBase) program.<Node>node(id))::fire);
        program.settle();
    }

    void press(String words) {
        Fx.until(words, () -> Nodes.buttons(words).findFirst().isPresent());
        Fx.run(() -> Nodes.buttons(words).findFirst().orElseThrow().fire());
        program.settle();
    }
}
