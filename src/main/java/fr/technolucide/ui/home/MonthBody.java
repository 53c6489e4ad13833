package fr.technolucide.ui.home;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.decision.ThreadView;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.WorkbookTab;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The first tab in the first month: the thread of the last three weeks, along the margin line, beside the next step and
 * what is late; hours, people and footprint from their first figure on. A date of the thread stands nowhere else.
 */
final class MonthBody {

    /** Lines of the thread: fewer fold, and more are shown where what stands beside it is higher. */
    private static final int LEAST = 7;

    private static final int WANTED = 8;

    private final boolean readOnly;
    private final ThreadView thread;
    private final StepCard next;
    private final AwaitingList awaiting;
    private final VBox near;
    private final HoursCard hours;
    private final PeopleCard people = new PeopleCard();
    private final InServiceFootprintCard footprint;
    private final VBox cards;
    private final HomeColumns node;

    MonthBody(Session session, WindowCommands window) {
        readOnly = session.workbook().isReadOnly();
        thread = new ThreadView(
                "home.thread",
                Messages.text("home.thread"),
                event -> session.reveal(event.row().sheet(), event.row().id()));
        thread.asHighAs(LEAST, WANTED);
        next = StepCard.large(session, window);
        awaiting = new AwaitingList(true, new NewsTargets(session)::go);
        near = new VBox(
                title(),
                way("tool", Shape.ADD, () -> window.begin(Tools.SHEET)),
                way("need", Shape.EDIT, () -> window.begin(UseCases.SHEET)),
                way("import", Shape.TABLE, window::importTable));
        near.getStyleClass().add("near");
        near.setMinHeight(Region.USE_PREF_SIZE);
        hours = new HoursCard(tool -> session.reveal(Tools.SHEET, tool), () -> window.select(WorkbookTab.JOURNAL));
        footprint = new InServiceFootprintCard(useCase -> session.reveal(UseCases.SHEET, useCase));
        cards = new VBox(hours.node(), people.node(), footprint.node());
        cards.getStyleClass().add("home-cards");
        VBox now = new VBox(next.node(), awaiting.node(), near);
        now.getStyleClass().add("month-now");
        now.setMinWidth(0);
        VBox.setVgrow(awaiting.node(), Priority.ALWAYS);
        HBox.setHgrow(now, Priority.ALWAYS);
        HBox card = new HBox(thread, now);
        card.getStyleClass().addAll("card", "month-card");
        Controls.foldHidden(thread, near, cards);
        node = HomeColumns.asHighAsFilled(card, cards, awaiting::tighten);
    }

    private static Label title() {
        Label title = new Label(Messages.text("home.near"));
        title.getStyleClass().add("card-title");
        return title;
    }

    private static HBox way(String name, Shape icon, Runnable action) {
        String key = "home.near." + name;
        Button button = Controls.button(Messages.text(key), icon, action);
        button.setId(key);
        button.getStyleClass().add("plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Label why = Controls.wrapped(Messages.text(key + ".why"), "second");
        why.setMinHeight(Region.USE_PREF_SIZE);
        HBox way = new HBox(button, why);
        way.getStyleClass().add("near-way");
        return way;
    }

    Optional<Button> step() {
        return next.button();
    }

    HomeColumns node() {
        return node;
    }

    /** Returns the node that takes the keyboard first. */
    Node stop() {
        return awaiting.isEmpty() ? next.stop() : awaiting.node();
    }

    void show(HomeNews news, MonthNews month) {
        thread.setVisible(month.hasThread());
        thread.show(month.lines(), month.before());
        next.show(news);
        awaiting.show(news);
        near.setVisible(awaiting.isEmpty() && !readOnly);
        hours.show(news);
        people.show(news.served());
        footprint.show(news);
        cards.setVisible(
                Stream.of(hours.node(), people.node(), footprint.node()).anyMatch(Node::isVisible));
    }
}
