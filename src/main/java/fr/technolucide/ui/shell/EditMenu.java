package fr.technolucide.ui.shell;

import static fr.technolucide.ui.shell.MenuItems.keyed;
import static fr.technolucide.ui.shell.MenuItems.writing;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.CopyableNode;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.session.UndoState;
import fr.technolucide.ui.table.DeletableLines;
import fr.technolucide.ui.table.RowsCopy;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.ui.table.TablePaste;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/**
 * « Édition »: undo, what can be done to the text or to the rows that have the keyboard, search. While it is closed its
 * lines are not disabled, so that their keys are heard; each then does nothing where it does not apply.
 */
final class EditMenu {

    private final Session session;
    private final EditTarget target;
    private final Runnable search;
    private final TablePaste paste;
    private final boolean readOnly;

    EditMenu(Session session, EditTarget target, Runnable search) {
        this.session = session;
        this.target = target;
        this.search = search;
        this.paste = TablePaste.of(session);
        this.readOnly = session.workbook().isReadOnly();
    }

    Menu menu() {
        MenuItem undo = keyed("ui.undo", "Shortcut+Z", session::undo);
        MenuItem redo = keyed("ui.redo", "Shortcut+Y", session::redo);
        session.undoStateProperty().subscribe(state -> {
            name(undo, undoWords(state), state.undoable().isEmpty());
            name(redo, redoWords(state), state.redoable().isEmpty());
        });
        MenuItem copy = keyed("ui.row.copy", "Shortcut+C", this::copy);
        MenuItem pasted = keyed(
                "ui.menu.paste",
                "Shortcut+V",
                () -> target.text().ifPresentOrElse(TextInputControl::paste, this::pasteTable));
        MenuItem duplicate =
                keyed("ui.row.duplicate", "Shortcut+D", () -> target.sheet().ifPresent(SheetView::duplicate));
        MenuItem delete = keyed("ui.row.delete", "Delete", this::delete);
        MenuItem all = keyed("ui.menu.choose_all", "Shortcut+A", this::chooseAll);
        Menu menu = MenuItems.menu(
                Messages.text("ui.menu.edit"),
                Messages.text("ui.letter.edit"),
                undo,
                redo,
                new SeparatorMenuItem(),
                copy,
                pasted,
                duplicate,
                delete,
                all,
                new SeparatorMenuItem(),
                keyed("ui.menu.search", "Shortcut+F", search));
        menu.setOnShowing(event -> {
            boolean selected = target.text()
                    .map(text -> !text.getSelectedText().isEmpty())
                    .orElseGet(
                            () -> target.list().filter(SheetView::areAnyChosen).isPresent() || isAnyLineChosen());
            copy.setDisable(!selected && target.copyable().isEmpty());
            pasted.setDisable(!canPaste());
            duplicate.setDisable(!canDuplicate());
            delete.setDisable(!selected
                    || (target.readTable().isPresent() && target.lines().isEmpty())
                    || !canDelete());
            all.setDisable(target.text().isEmpty()
                    && target.list().isEmpty()
                    && target.readTable().isEmpty());
        });
        menu.setOnHidden(
                event -> List.of(copy, pasted, duplicate, delete, all).forEach(each -> each.setDisable(false)));
        return menu;
    }

    private void copy() {
        either(TextInputControl::copy, SheetView::copy);
        target.readTable().ifPresent(new RowsCopy(session)::copyShown);
        target.copyable().ifPresent(CopyableNode::copy);
    }

    private void delete() {
        either(text -> text.replaceSelection(""), SheetView::delete);
        target.lines().ifPresent(DeletableLines::deleteChosen);
    }

    private void either(Consumer<TextInputControl> toText, Consumer<SheetView> toRows) {
        target.text().ifPresentOrElse(toText, () -> target.list().ifPresent(toRows));
    }

    private boolean isAnyLineChosen() {
        return target.readTable()
                .filter(table -> !table.getSelectionModel().isEmpty())
                .isPresent();
    }

    private void chooseAll() {
        either(TextInputControl::selectAll, SheetView::chooseAll);
        target.readTable().ifPresent(table -> table.getSelectionModel().selectAll());
    }

    private void pasteTable() {
        if (!readOnly) {
            target.list().ifPresentOrElse(SheetView::paste, paste::run);
        }
    }

    private boolean canPaste() {
        return target.text()
                .map(field -> field.isEditable() && hasText())
                .orElseGet(() ->
                        !readOnly && target.list().map(SheetView::canPaste).orElseGet(paste::isPossible));
    }

    private static boolean hasText() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasString() && !clipboard.getString().isEmpty();
    }

    private boolean canDuplicate() {
        return !readOnly
                && target.sheet()
                        .filter(view -> view.duplicableProperty().get())
                        .isPresent();
    }

    private boolean canDelete() {
        return target.text().map(TextInputControl::isEditable).orElse(!readOnly);
    }

    static String undoWords(UndoState state) {
        return state.undoable()
                .map(step -> Messages.text("ui.undo.what", SchemaLabels.step(step)))
                .orElse(Messages.text("ui.undo"));
    }

    static String redoWords(UndoState state) {
        return state.redoable()
                .map(step -> Messages.text("ui.redo.what", SchemaLabels.step(step)))
                .orElse(Messages.text("ui.redo"));
    }

    private void name(MenuItem item, String words, boolean disabled) {
        item.setText(words);
        item.setMnemonicParsing(false);
        item.setDisable(disabled);
        writing(item, readOnly);
    }
}
