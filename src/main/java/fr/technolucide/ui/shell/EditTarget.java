package fr.technolucide.ui.shell;

import fr.technolucide.ui.common.CopyableNode;
import fr.technolucide.ui.table.DeletableLines;
import fr.technolucide.ui.table.SheetView;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** The text or the table that the commands of « Édition » are about: what has the keyboard, or had it before the menus. */
final class EditTarget {

    private @Nullable Node owner;

    /** @param place where the keyboard is followed */
    EditTarget(Node place) {
        place.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(now -> {
            if (now == null || !isInMenus(now)) {
                owner = now;
            }
        });
    }

    private static boolean isInMenus(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof MenuBar) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text in which the keyboard is. */
    Optional<TextInputControl> text() {
        return Optional.ofNullable(
                switch (owner) {
                    case TextInputControl text -> text;
                    case ComboBox<?> list -> list.isEditable() ? list.getEditor() : null;
                    case DatePicker day -> day.getEditor();
                    case Spinner<?> number -> number.getEditor();
                    case null, default -> null;
                });
    }

    /** Returns the sheet whose list of rows has the keyboard. */
    Optional<SheetView> list() {
        return sheet(SheetView::isInList);
    }

    /** Returns the table that has the keyboard and is no list of rows of a sheet; nothing is typed in it. */
    Optional<TableView<?>> readTable() {
        return owner instanceof TableView<?> table && list().isEmpty() ? Optional.of(table) : Optional.empty();
    }

    /** Returns that table where its lines can be deleted. */
    Optional<DeletableLines> lines() {
        return owner instanceof DeletableLines lines ? Optional.of(lines) : Optional.empty();
    }

    /** Returns what else has the keyboard and can be copied. */
    Optional<CopyableNode> copyable() {
        return owner instanceof CopyableNode node ? Optional.of(node) : Optional.empty();
    }

    /** Returns the sheet in whose list or form the keyboard is. */
    Optional<SheetView> sheet() {
        return sheet(view -> true);
    }

    private Optional<SheetView> sheet(Predicate<SheetView> wanted) {
        if (text().isPresent()) {
            return Optional.empty();
        }
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each instanceof SheetView view) {
                return Optional.of(view).filter(wanted);
            }
        }
        return Optional.empty();
    }
}
