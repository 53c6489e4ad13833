package fr.technolucide.ui.home;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.ui.chart.StepPath;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The first tab of a workbook at work. */
final class HomePage {

    /** The tab in which each of the six steps is worked on. */
    private static final List<WorkbookTab> STEPS = List.of(
            WorkbookTab.USE_CASES,
            WorkbookTab.JOURNAL,
            WorkbookTab.CHECKLIST,
            WorkbookTab.USE_CASES,
            WorkbookTab.RESOURCES,
            WorkbookTab.USE_CASES);

    private final VBox node = new VBox();
    private final Label title = new Label();
    private final Label date = new Label();
    private final Button meeting = new Button(Messages.text("home.meeting"), new Icon(Shape.DECIDE));
    private final AwaitingList awaiting;
    private final StepCard next;
    private final PeopleCard people = new PeopleCard();
    private final HoursCard hours;
    private final InServiceFootprintCard footprint;
    private final StepPath path = new StepPath();
    private final MonthBody month;
    private final Button board;
    private final List<Node> usual;
    private final List<Node> first;
    private final HomeColumns columns;
    private final VBox body = new VBox();
    private final Session session;
    private double room;
    private boolean beginning;

    HomePage(Session session, WindowCommands window) {
        this.session = session;
        awaiting = new AwaitingList(false, new NewsTargets(session)::go);
        next = StepCard.inLine(session, window);
        month = new MonthBody(session, window);
        hours = new HoursCard(tool -> session.reveal(Tools.SHEET, tool), () -> window.select(WorkbookTab.JOURNAL));
        footprint = new InServiceFootprintCard(useCase -> session.reveal(UseCases.SHEET, useCase));
        board = Controls.button(Messages.text("home.board"), Shape.TABLE, window::exportExcel);
        path.setId("home.path");
        path.onChosen(step -> window.select(STEPS.get(step)));
        date.setText(today(LocalDate.now(session.clock())));
        VBox cards = new VBox(hours.node(), footprint.node());
        cards.getStyleClass().add("home-cards");
        VBox.setVgrow(hours.node(), Priority.ALWAYS);
        VBox steps = new VBox(path);
        steps.getStyleClass().addAll("card", "path-card");
        columns = new HomeColumns(awaiting.node(), cards, awaiting::tighten);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setVgrow(month.node(), Priority.ALWAYS);
        usual = List.of(new HomeColumns(next.node(), people.node(), tight -> {}), columns, steps);
        first = List.of(month.node(), steps);
        body.getStyleClass().add("home-body");
        body.getChildren().setAll(usual);
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().addAll("page", "home-page");
        node.getChildren().addAll(strip(window), body);
        node.layoutBoundsProperty().subscribe(bounds -> session.tasks().after(this::fit));
    }

    private HomeStrip strip(WindowCommands window) {
        title.setId("home.title");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        date.setId("home.date");
        date.getStyleClass().add("date");
        board.setId("home.board");
        board.getStyleClass().add("main");
        Button calendar = Controls.button(Messages.text("home.calendar"), Shape.REVIEW, window::exportCalendar);
        calendar.setId("home.calendar");
        calendar.getStyleClass().add("plain");
        calendar.setMinWidth(Button.USE_PREF_SIZE);
        meeting.setId("home.meeting");
        meeting.getStyleClass().add("plain");
        meeting.setMinWidth(Button.USE_PREF_SIZE);
        meeting.setOnAction(event -> window.holdMeeting());
        Controls.foldHidden(meeting);
        HBox buttons = new HBox(meeting, calendar, BlankForms.menu("home.print", "", window), board);
        buttons.getStyleClass().add("strip-buttons");
        return new HomeStrip(title, date, buttons);
    }

    VBox node() {
        return node;
    }

    /** Returns the node that takes the keyboard first. */
    Node stop() {
        return beginning ? month.stop() : awaiting.node();
    }

    /** Returns the button of the next step; empty where none is said. */
    Optional<Button> step() {
        return beginning ? month.step() : next.button();
    }

    /** Sets the height in which the page is seen: where it has to scroll, its list is whole, and does not scroll besides. */
    void seenIn(double height) {
        room = height;
        session.tasks().after(this::fit);
    }

    private void fit() {
        columns.showWhole(false);
        columns.showWhole(node.minHeight(node.getWidth()) > room);
    }

    void show(Optional<HomeNews> news) {
        title.setText(news.map(HomePage::title).orElse(Messages.text("home.title")));
        body.setVisible(news.isPresent());
        news.ifPresent(seen -> {
            date.setText(today(seen.today()));
            meeting.setVisible(!seen.group(NewsLine.Group.TO_DECIDE).isEmpty());
            begin(seen.month().isPresent());
            seen.month().ifPresentOrElse(first -> month.show(seen, first), () -> showUsual(seen));
            path.show(seen.steps(), Messages.text("home.path"));
            session.tasks().after(this::fit);
        });
    }

    private void showUsual(HomeNews seen) {
        next.show(seen);
        awaiting.show(seen);
        people.show(seen.served());
        hours.show(seen);
        footprint.show(seen);
    }

    /** Shows the first month or the usual page; in the first month the one filled button is that of the next step. */
    private void begin(boolean wanted) {
        if (beginning != wanted) {
            beginning = wanted;
            body.getChildren().setAll(wanted ? first : usual);
            if (wanted) {
                board.getStyleClass().remove("main");
            } else {
                board.getStyleClass().add("main");
            }
        }
    }

    /** « Mercredi 25 novembre 2026 ». */
    private static String today(LocalDate day) {
        Words words = Messages.words();
        return Messages.text(
                "home.date", Messages.text("home.day." + day.getDayOfWeek().getValue()), words.date(day));
    }

    /** « Trois décisions vous attendent ». */
    private static String title(HomeNews news) {
        return news.month().map(MonthNews::title).orElseGet(() -> awaited(news));
    }

    private static String awaited(HomeNews news) {
        int awaited = news.group(NewsLine.Group.TO_DECIDE).size();
        Words words = Messages.words();
        return Messages.text("home.awaited", awaited, words.capitalised(words.inLetters(awaited)));
    }
}
