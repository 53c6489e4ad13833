package fr.technolucide.ui.retrospective;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.Session;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The context menu of a note, for those who do not know its keys: right button, or the menu key. */
final class NoteMenu {

    private final RetroModel model;
    private final BoardColumns board;
    private final NoteCommands commands;
    private final NoteKeys keys;
    private final Consumer<NoteLine> edit;

    NoteMenu(RetroModel model, BoardColumns board, NoteCommands commands, NoteKeys keys, Consumer<NoteLine> edit) {
        this.model = model;
        this.board = board;
        this.commands = commands;
        this.keys = keys;
        this.edit = edit;
    }

    void serve(NoteCard card) {
        card.setOnContextMenuRequested(event -> {
            of(card).show(card, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private ContextMenu of(NoteCard card) {
        NoteLine note = card.note();
        ContextMenu menu = new ContextMenu();
        if (model.isEditable()) {
            menu.getItems().add(item("edit", () -> edit.accept(note)));
        }
        menu.getItems().add(item(Messages.text("ui.row.copy"), "copy", () -> commands.copy(note)));
        if (model.isEditable()) {
            menu.getItems()
                    .addAll(item("vote", () -> commands.vote(note, 1)), item("unvote", () -> commands.vote(note, -1)));
            for (BoardColumn column : board.all()) {
                if (column.column() != note.column()) {
                    menu.getItems()
                            .add(item(
                                    Messages.text("retrospective.note.move", SchemaLabels.choice(column.column())),
                                    "to." + column.column().id(),
                                    () -> keys.move(
                                            note,
                                            column.column(),
                                            column.cards().size())));
                }
            }
        }
        Session session = model.session();
        note.links()
                .forEach(link -> menu.getItems()
                        .add(item(
                                Messages.text("retrospective.note.open", link.label()),
                                "open." + link.sheet().name(),
                                () -> session.reveal(link.sheet(), link.id()))));
        if (model.isEditable()) {
            menu.getItems().add(item("delete", () -> keys.delete(card)));
        }
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        return item(Messages.text("retrospective.note." + name), name, action);
    }

    private static MenuItem item(String words, String name, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId("note.menu." + name);
        item.setOnAction(event -> action.run());
        return item;
    }
}
