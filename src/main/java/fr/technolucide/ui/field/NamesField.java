package fr.technolucide.ui.field;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Rows of another sheet, named one after the other as they stand on paper: Entrée takes a name and waits for the next,
 * and goes on when there is none; with nothing typed, Retour arrière takes the last one back.
 */
public final class NamesField extends FormField {

    private final NameCompletion typing;
    private final FlowPane taken = new FlowPane();
    private final VBox node;
    private List<UUID> shown = List.of();

    /** @param target the sheet that the column refers to */
    public NamesField(Column<?> column, String target, NameIndexes books) {
        super(column);
        this.typing = new NameCompletion(this, books.of(target), books::mint, this::lay);
        taken.getStyleClass().add("taken-names");
        Controls.foldHidden(taken);
        node = new VBox(taken, typing.input());
        node.getStyleClass().add("names-field");
        typing.input().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean empty = typing.input().getText().isEmpty();
            if (event.getCode() == KeyCode.BACK_SPACE && empty && !shown.isEmpty()) {
                take(shown.subList(0, shown.size() - 1));
                event.consume();
            }
        });
        TextUndo.declare(typing.input(), () -> !typing.isEmpty());
        lay();
    }

    @Override
    public boolean isBeingTyped() {
        return !typing.isEmpty();
    }

    @Override
    public boolean leave() {
        return typing.isEmpty() || typing.read(shown, this::add);
    }

    /** Goes on only when no name was typed. */
    @Override
    public boolean goOn() {
        boolean over = typing.isEmpty();
        return leave() && over;
    }

    @Override
    public boolean takeAnyway() {
        if (!typing.isEmpty()) {
            typing.add(this::add);
        }
        return false;
    }

    private void add(UUID id) {
        List<UUID> more = new ArrayList<>(shown);
        more.add(id);
        typing.input().setText("");
        take(more);
    }

    private void take(List<UUID> ids) {
        shown = List.copyOf(ids);
        lay();
        commit(shown);
    }

    private void lay() {
        taken.getChildren().setAll(shown.stream().map(this::chip).toList());
        taken.setVisible(!shown.isEmpty());
    }

    private Button chip(UUID id) {
        String name = typing.book().name(id);
        Button chip = Controls.button(name, Shape.CLOSE, () -> drop(id));
        chip.getStyleClass().add("taken-name");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setAccessibleText(Messages.text("entry.name.drop", name));
        return chip;
    }

    private void drop(UUID id) {
        typing.input().requestFocus();
        take(shown.stream().filter(each -> !each.equals(id)).toList());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Control input() {
        return typing.input();
    }

    @Override
    public void prompt(String example) {
        typing.input().setPromptText(example);
    }

    @Override
    public void show(@Nullable Object value) {
        List<UUID> ids = value instanceof List<?> list
                ? list.stream().map(UUID.class::cast).toList()
                : List.of();
        if (!ids.equals(shown)) {
            shown = ids;
            lay();
        }
    }

    @Override
    public void reset() {
        shown = List.of();
        typing.input().setText("");
        lay();
    }
}
