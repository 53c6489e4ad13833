package fr.technolucide.ui.attachment;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Keyboard;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The files attached to one row, each with its icon, its name and its size, and the way to attach one more. */
public final class AttachmentsBox extends VBox {

    private final AttachmentCommands commands;
    private final Column<UUID> owner;
    private final VBox list = new VBox();
    private final Button attach;
    private final ChangeListener<Map<UUID, List<Row>>> refill = (attached, before, now) -> fill();
    private @Nullable UUID row;
    private List<Row> shown = List.of();

    private AttachmentsBox(Session session, Column<UUID> owner, Button attach) {
        this.commands = AttachmentCommands.of(session);
        this.owner = owner;
        this.attach = attach;
        getStyleClass().add("attachments");
        list.getStyleClass().add("attachment-list");
        Controls.foldHidden(list);
        attach.setOnAction(event -> {
            UUID to = row;
            if (to != null) {
                commands.choose(owner, to);
            }
        });
        Controls.foldHidden(this);
        takeDroppedOn(this);
        commands.attachedProperty().addListener(new WeakChangeListener<>(refill));
    }

    /**
     * Returns the box with its title and its button.
     *
     * @param owner one of {@link Attachments#OWNERS}
     */
    public static AttachmentsBox titled(Session session, Column<UUID> owner) {
        AttachmentsBox box = withButton(session, owner);
        box.getChildren().addFirst(Controls.wrapped(Messages.text("form.attachment.title"), "group-title"));
        return box;
    }

    /** Returns the box with its button, for where a title above says what it is about. */
    public static AttachmentsBox withButton(Session session, Column<UUID> owner) {
        Button attach = Controls.button(Messages.text("form.attachment.attach"), Shape.ADD, () -> {});
        attach.setId("attachment.attach." + owner.name());
        attach.getStyleClass().add("plain");
        attach.setMinWidth(USE_PREF_SIZE);
        AttachmentsBox box = new AttachmentsBox(session, owner, attach);
        box.getChildren().add(box.list);
        if (!box.commands.isReadOnly()) {
            box.getChildren().add(attach);
        }
        box.show(null);
        return box;
    }

    /**
     * Returns the list alone, of which {@link #attach} stands elsewhere.
     *
     * @param subject that the button names for who does not see where it stands
     */
    public static AttachmentsBox list(Session session, Column<UUID> owner, String subject) {
        Button attach = Controls.iconButton(Shape.LINK, () -> {});
        attach.setId("attachment.attach." + subject);
        Controls.explain(attach, Messages.text("form.attachment.attach_to", subject));
        AttachmentsBox box = new AttachmentsBox(session, owner, attach);
        box.getChildren().add(box.list);
        box.show(null);
        return box;
    }

    /** Returns the button that attaches a file; it cannot be pressed as long as there is no row. */
    public Button attach() {
        return attach;
    }

    /** Lets files be dropped on a node too, for the row. */
    public void takeDroppedOn(Node node) {
        if (commands.isReadOnly()) {
            return;
        }
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (row != null && !files(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            UUID to = row;
            List<Path> dropped = files(event);
            if (to != null && !dropped.isEmpty()) {
                event.setDropCompleted(true);
                event.consume();
                commands.attach(owner, to, dropped);
            }
        });
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    /** Shows the files of a row; nothing of a row that is not in the workbook yet. */
    public void show(@Nullable UUID stored) {
        row = stored;
        attach.setDisable(stored == null || commands.isReadOnly());
        fill();
    }

    private void fill() {
        List<Row> attachments =
                row == null ? List.of() : commands.attachedProperty().get().getOrDefault(row, List.of());
        if (!attachments.equals(shown)) {
            boolean keyboard = Keyboard.isIn(list);
            shown = attachments;
            list.getChildren().setAll(attachments.stream().map(this::line).toList());
            if (keyboard) { // what had it may be gone
                attach.requestFocus();
            }
        }
        fold();
    }

    private void fold() {
        boolean any = !list.getChildren().isEmpty();
        list.setVisible(any);
        setVisible(row != null && (any || attach.getParent() == this));
    }

    private Node line(Row attachment) {
        String name = attachment.get(Attachments.NAME, "");
        String size = Messages.words().fileSize(attachment.get(Attachments.BYTES, 0));
        Hyperlink link = new Hyperlink(name, new Icon(shape(name)));
        link.getStyleClass().add("attachment-name");
        link.setMinWidth(0);
        link.setTooltip(new Tooltip(Messages.text("form.attachment.open", name)));
        link.setAccessibleText(Messages.text("form.attachment.said", name, size));
        link.setOnAction(event -> {
            link.setVisited(false);
            commands.open(attachment);
        });
        link.setContextMenu(menu(attachment));
        Label weight = new Label(size);
        weight.getStyleClass().add("attachment-size");
        weight.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(link, weight, Controls.spacer());
        line.getStyleClass().add("attachment");
        HBox.setHgrow(link, Priority.NEVER);
        if (!commands.isReadOnly()) {
            Button remove = Controls.iconButton(Shape.CLOSE, () -> commands.remove(attachment));
            Controls.explain(remove, Messages.text("form.attachment.remove_named", name));
            line.getChildren().add(remove);
        }
        return line;
    }

    private ContextMenu menu(Row attachment) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item("form.attachment.menu.open", () -> commands.open(attachment)));
        menu.getItems().add(item("form.attachment.menu.save", () -> commands.save(attachment)));
        if (!commands.isReadOnly()) {
            menu.getItems().add(item("form.attachment.menu.remove", () -> commands.remove(attachment)));
        }
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Shape shape(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "pdf" -> Shape.PDF;
            case "xls", "xlsx", "ods", "csv" -> Shape.TABLE;
            default -> Shape.DOCUMENT;
        };
    }
}
