package fr.technolucide.ui.shell;

import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Sheet;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** The first tab: how to begin while the workbook is empty, then what it holds. */
final class HomeContent implements TabContent {

    private final ScrollPane node = new ScrollPane();

    HomeContent(
            Session session, ReadOnlyObjectProperty<Overview> overview, FolderTabs tabs, ExchangeCommands exchanges) {
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.getStyleClass().add("home");
        FirstStart start = new FirstStart(session, tabs, exchanges);
        Inventory inventory = new Inventory(session, tabs, exchanges);
        overview.subscribe(seen -> {
            if (seen.counts().isEmpty()) {
                return;
            }
            Parent wanted = seen.empty() ? start.node() : inventory.node();
            if (!seen.empty()) {
                inventory.show(seen);
            }
            if (node.getContent() != wanted) {
                node.setContent(wanted);
            }
        });
    }

    @Override
    public Parent node() {
        return node;
    }

    /** On the thing to do first, when there is one. */
    @Override
    public void focus() {
        Node first = node.lookup(".button.main");
        (first == null ? node : first).requestFocus();
    }

    @Override
    public boolean reveal(Sheet sheet, UUID row) {
        return false;
    }

    @Override
    public boolean begin(Sheet sheet) {
        return false;
    }
}
