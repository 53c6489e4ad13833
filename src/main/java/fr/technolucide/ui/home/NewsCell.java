package fr.technolucide.ui.home;

import fr.technolucide.language.Glossary;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Meanings;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.ui.common.VerdictBadge;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of what awaits someone: its group before the margin line, once; then what, why, when, and what to do. */
final class NewsCell extends ListCell<NewsLine.Shown> {

    private final NewsHeights room;

    NewsCell(NewsHeights room, Consumer<NewsLine.@Nullable Shown> onChosen) {
        this.room = room;
        getStyleClass().add("news-cell");
        room.tightProperty().subscribe((before, tight) -> updateItem(getItem(), isEmpty()));
        Controls.onClick(this, event -> onChosen.accept(getItem()));
    }

    @Override
    protected void updateItem(NewsLine.@Nullable Shown shown, boolean empty) {
        super.updateItem(shown, empty);
        getStyleClass().removeAll("more", "nothing", "group-end", "list-end");
        if (empty || shown == null) {
            setGraphic(null);
            setAccessibleText(null);
            setAccessibleHelp(null);
            setStyle("");
            return;
        }
        if (shown.last()) {
            getStyleClass().add(getIndex() == getListView().getItems().size() - 1 ? "list-end" : "group-end");
        }
        setStyle(room.style(shown));
        NewsLine line = shown.line();
        if (line == null) {
            getStyleClass().add(shown.isMore() ? "more" : "nothing");
        }
        HBox content = line == null ? other(shown) : news(line);
        content.getStyleClass().add("content");
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox row = new HBox(head(shown), content);
        row.getStyleClass().add("news-row");
        setGraphic(row);
        setAccessibleText(line == null ? words(shown) : aloud(shown, line));
        setAccessibleHelp(line == null ? null : Glossary.of(List.of(line.reason())));
    }

    private static VBox head(NewsLine.Shown shown) {
        VBox head = new VBox();
        head.getStyleClass().add("group-head");
        if (shown.first()) {
            Label name = new Label(title(shown.group()));
            name.getStyleClass().add("row-title");
            head.getChildren().add(name);
            if (shown.count() > 0) {
                Label count = Controls.wrapped(shown.counted(), "second");
                count.setMinHeight(USE_PREF_SIZE);
                head.getChildren().add(count);
            }
        }
        return head;
    }

    private static String title(NewsLine.Group group) {
        return Messages.text(group.key());
    }

    private HBox news(NewsLine line) {
        Label title = TruncatedText.explained(new Label(line.title()));
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Label reason = Meanings.explained(new Label(line.reason()));
        reason.getStyleClass().addAll("second", "reason");
        reason.setWrapText(true);
        reason.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
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
        Label verb = new Label(line.verb());
        verb.getStyleClass().add("verb");
        verb.setMinWidth(Region.USE_PREF_SIZE);
        HBox todo = new HBox(verb);
        todo.getStyleClass().add("verb-column");
        Pane badge = room.isTight() ? new HBox(badge(line.badge())) : column(line.badge());
        badge.getStyleClass().add("badge-column");
        if (room.isTight()) {
            what.getChildren().addFirst(badge);
            what.getChildren().add(second(line));
            return new HBox(what, todo, new Icon(Shape.FURTHER));
        }
        if (room.isSlim()) {
            Label second = second(line);
            second.setWrapText(true);
            what.getChildren().add(second);
            return new HBox(badge, what, todo, new Icon(Shape.FURTHER));
        }
        return new HBox(badge, what, right, todo, new Icon(Shape.FURTHER));
    }

    /** Returns a badge in a column as wide as the widest badge of the list, whose words depend on the language. */
    private Pane column(NewsLine.Badge shown) {
        Region least = new Region();
        least.setStyle(String.format(Locale.ROOT, "-fx-min-width: %.2fem;", room.badge()));
        StackPane column = new StackPane(least, badge(shown));
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    /** « Bureau, 3 déc., préparé par Chloé », where there is no column for it. */
    private static Label second(NewsLine line) {
        Label both = TruncatedText.explained(new Label(when(line)));
        both.getStyleClass().add("second");
        return both;
    }

    private static String when(NewsLine line) {
        return line.who().isEmpty() ? line.when() : Messages.text("home.when_who", line.when(), line.who());
    }

    private static Label badge(NewsLine.Badge badge) {
        return switch (badge) {
            case NewsLine.Badge.Proposal(var verdict, var reason) -> VerdictBadge.because(verdict, reason);
            case NewsLine.Badge.Flag(var words) -> tag(words, null, "red-flag");
            case NewsLine.Badge.Tag(var words, var shape) -> tag(words, new Icon(shape), "chip");
        };
    }

    private static Label tag(String words, @Nullable Icon icon, String style) {
        Label tag = new Label(words, icon);
        tag.getStyleClass().add(style);
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    private static HBox other(NewsLine.Shown shown) {
        Label words = new Label(words(shown));
        words.getStyleClass().add(shown.isMore() ? "verb" : "second");
        return new HBox(words);
    }

    private static String words(NewsLine.Shown shown) {
        if (shown.hidden() > 0) {
            return Messages.text("home.more", shown.hidden());
        }
        return Messages.text(shown.isMore() ? "home.less" : shown.group().key() + ".none");
    }

    private static String aloud(NewsLine.Shown shown, NewsLine line) {
        String badge = switch (line.badge()) {
            case NewsLine.Badge.Proposal(var verdict, var reason) -> SchemaLabels.choice(verdict);
            case NewsLine.Badge.Flag(var words) -> words;
            case NewsLine.Badge.Tag(var words, var shape) -> words;
        };
        return Messages.text(
                "home.aloud", title(shown.group()), badge, line.title(), line.reason(), when(line), line.verb());
    }

    /** The row fills the list, however long its words are: they are cut, the list never scrolls sideways. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region row) {
            row.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
