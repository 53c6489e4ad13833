package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Columns;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first tab of a workbook at work: what awaits someone, the hours, and what it holds, each leading to its row. */
final class Inventory {

    private final FolderTabs tabs;
    private final VBox node = new VBox();
    private final Label title = new Label();
    private final VBox body = new VBox();
    private final HomePage page;

    Inventory(Session session, FolderTabs tabs, ExchangeCommands exchanges) {
        this.tabs = tabs;
        this.page = new HomePage(session);
        title.getStyleClass().add("page-title");
        Label date = new Label(Messages.words().capitalised(Messages.words().date(LocalDate.now(session.clock()))));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button board = new Button(Messages.text("ui.home.board"), new Icon(Shape.TABLE));
        board.getStyleClass().add("main");
        board.setOnAction(event -> exchanges.exportExcel());
        HBox strip = new HBox(title, space, date, board);
        strip.getStyleClass().add("strip");
        body.getStyleClass().add("home-body");
        node.getStyleClass().add("page");
        node.getChildren().addAll(strip, body);
    }

    VBox node() {
        return node;
    }

    void show(Overview overview) {
        title.setText(overview.news().map(HomePage::title).orElse(Messages.text("ui.home.title")));
        body.getChildren().clear();
        overview.news().ifPresent(news -> {
            body.getChildren().add(new Columns(page.awaiting(news), page.hours(news)));
        });
        body.getChildren().add(counts(overview));
    }

    private FlowPane counts(Overview overview) {
        FlowPane counts = new FlowPane();
        counts.getStyleClass().addAll("card", "inventory");
        FolderTabs.ORDER.stream()
                .filter(tab -> !overview.sheets(tab).isEmpty())
                .map(tab -> column(tab, overview))
                .forEach(counts.getChildren()::add);
        return counts;
    }

    private VBox column(Tab tab, Overview overview) {
        Label heading = new Label(Names.tab(tab));
        heading.getStyleClass().add("row-title");
        VBox card = new VBox(heading);
        List<Sheet> sheets = overview.sheets(tab);
        for (Sheet sheet : sheets) {
            Hyperlink link = new Hyperlink(Names.count(sheet, overview.count(sheet)));
            link.setOnAction(event -> tabs.open(sheet));
            card.getChildren().add(link);
        }
        return card;
    }
}
