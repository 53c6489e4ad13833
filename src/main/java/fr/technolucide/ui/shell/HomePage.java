package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.common.CutText;
import fr.technolucide.ui.common.HoursBar;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.common.VerdictBadge;
import java.util.List;
import java.util.stream.LongStream;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What awaits someone, and the hours of each tool; the figures are those of the board's summary. */
final class HomePage {

    private static final int SHOWN = 3;
    private static final long TWO_HOURS = 120;
    private static final long TWELVE_HOURS = 720;

    private final Session session;

    HomePage(Session session) {
        this.session = session;
    }

    /** « Trois décisions vous attendent » */
    static String title(HomeNews news) {
        int awaited = news.awaited().size();
        Words words = Messages.words();
        return Messages.text("ui.home.awaited", awaited, words.capitalised(words.inLetters(awaited)));
    }

    Region awaiting(HomeNews news) {
        VBox card = new VBox(
                group("ui.home.to_decide", "ui.home.to_decide.count", news.awaited(), false),
                group("ui.home.alerts", "ui.home.alerts.count", news.alerts(), true),
                group("ui.home.overdue", "ui.home.overdue.count", news.overdue(), false));
        card.getChildren().getFirst().getStyleClass().add("first");
        card.getStyleClass().addAll("card", "awaiting");
        return card;
    }

    private HBox group(String title, String count, List<HomeNews.Line> lines, boolean alert) {
        Label name = new Label(Messages.text(title));
        name.getStyleClass().add("row-title");
        Label number = new Label(Messages.text(count, lines.size()));
        number.getStyleClass().add("second");
        number.setWrapText(true);
        VBox head = new VBox(name, number);
        head.getStyleClass().add("group-head");
        VBox rows = new VBox();
        rows.getStyleClass().add("group-rows");
        HBox.setHgrow(rows, Priority.ALWAYS);
        lines.stream().limit(SHOWN).map(line -> row(line, alert)).forEach(rows.getChildren()::add);
        if (lines.size() > SHOWN) {
            Label more = new Label(Messages.text("ui.home.more", lines.size() - SHOWN));
            more.getStyleClass().add("second");
            rows.getChildren().add(more);
        }
        HBox group = new HBox(head, rows);
        group.getStyleClass().add("group");
        return group;
    }

    private HBox row(HomeNews.Line line, boolean alert) {
        Label title = CutText.explained(new Label(line.title()));
        title.getStyleClass().add("row-title");
        Label reason = CutText.explained(new Label(line.reason()));
        reason.getStyleClass().add("second");
        VBox what = new VBox(title, reason);
        what.getStyleClass().add("what");
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label when = new Label(line.when());
        when.getStyleClass().add("when");
        Label who = new Label(line.who());
        who.getStyleClass().add("second");
        VBox right = new VBox(when, who);
        right.getStyleClass().add("right");
        right.setMinWidth(Region.USE_PREF_SIZE);
        Hyperlink open = new Hyperlink(Messages.text("ui.home.open"));
        open.setAccessibleText(Messages.text("ui.home.open.what", line.title()));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(
                event -> session.reveal(line.shown().sheet(), line.shown().id()));
        HBox badge = new HBox(badge(line, alert));
        badge.getStyleClass().add("badge-column");
        HBox row = new HBox(badge, what, right, open);
        row.getStyleClass().add("news");
        return row;
    }

    private static Label badge(HomeNews.Line line, boolean alert) {
        if (line.verdict() != null) {
            return new VerdictBadge(line.verdict());
        }
        Label tag = new Label(line.tag());
        tag.getStyleClass().add(alert ? "red-flag" : "chip");
        return tag;
    }

    Region hours(HomeNews news) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("hours");
        long longest = news.hours().stream()
                .flatMapToLong(hours -> LongStream.of(hours.done(), hours.aim()))
                .max()
                .orElse(0);
        long scale = Math.max(TWELVE_HOURS, (longest + TWO_HOURS - 1) / TWO_HOURS * TWO_HOURS);
        int line = 0;
        for (HomeNews.Hours hours : news.hours()) {
            Hyperlink name = new Hyperlink(hours.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.setOnAction(
                    event -> session.reveal(hours.tool().sheet(), hours.tool().id()));
            HoursBar bar = new HoursBar(hours.done(), hours.aim(), scale);
            GridPane.setHgrow(bar, Priority.ALWAYS);
            Label figure = new Label(Messages.words().duration(hours.done()));
            figure.getStyleClass().add("figures");
            figure.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(figure, HPos.RIGHT);
            grid.addRow(line++, name, bar, figure);
        }
        Label title = new Label(Messages.text("ui.home.hours"));
        title.getStyleClass().add("card-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label reached = new Label(
                Messages.text("ui.home.at_gate", news.atGate(), news.hours().size()));
        reached.getStyleClass().add("second");
        VBox card = new VBox(new HBox(title, space, reached), grid);
        card.getStyleClass().addAll("card", "hours-card");
        return card;
    }
}
