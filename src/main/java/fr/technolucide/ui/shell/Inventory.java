package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Tab;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** What the workbook holds, tab by tab, each line leading to its sheet. */
final class Inventory {

    private final FolderTabs tabs;
    private final VBox node = new VBox();
    private final Label title = new Label();
    private final TilePane cards = new TilePane();

    Inventory(Session session, FolderTabs tabs, ExchangeCommands exchanges) {
        this.tabs = tabs;
        title.getStyleClass().add("page-title");
        Label date = new Label(
                Messages.words().capitalised(Messages.words().date(LocalDate.now(session.clock()))));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button board = new Button(Messages.text("ui.home.board"), new Icon(Shape.TABLE));
        board.getStyleClass().add("main");
        board.setOnAction(event -> exchanges.exportExcel());
        HBox strip = new HBox(title, space, date, board);
        strip.getStyleClass().add("strip");
        cards.getStyleClass().add("inventory");
        node.getStyleClass().add("page");
        node.getChildren().addAll(strip, cards);
    }

    VBox node() {
        return node;
    }

    void show(Overview overview) {
        title.setText(
                overview.association().isBlank() ? Messages.text("ui.home.title") : overview.association());
        cards.getChildren()
                .setAll(FolderTabs.ORDER.stream()
                        .filter(tab -> !overview.sheets(tab).isEmpty())
                        .map(tab -> card(tab, overview))
                        .toList());
    }

    private VBox card(Tab tab, Overview overview) {
        Label heading = new Label(Names.tab(tab));
        heading.getStyleClass().add("card-title");
        VBox card = new VBox(heading);
        card.getStyleClass().add("card");
        List<Sheet> sheets = overview.sheets(tab);
        for (Sheet sheet : sheets) {
            Hyperlink link = new Hyperlink(Names.count(sheet, overview.count(sheet)));
            link.setOnAction(event -> tabs.open(sheet));
            card.getChildren().add(link);
        }
        return card;
    }
}
