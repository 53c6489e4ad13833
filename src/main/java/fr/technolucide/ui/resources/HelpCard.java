package fr.technolucide.ui.resources;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.catalog.choice.RequestStatus;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.column.ColumnRole;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.resources.ResourcesSnapshot.HelpLine;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** A card with the people who can help, what they were asked, the status of each request and what comes next. */
final class HelpCard {

    /** The actions of the card. */
    interface Ways {
        void request(Row request);

        void expert(Row expert);

        void ask(Cells cells);

        void newExpert();

        /** The page to fill by hand. */
        void printRequest();

        /** The page as a request fills it. */
        void print(Row request);
    }

    private final Ways ways;
    private final boolean readOnly;
    private final LineTable<HelpLine> table;
    private final Card card;
    private LocalDate today = LocalDate.MIN;

    /** @param readOnly nothing can be asked, nor anybody be named */
    HelpCard(Ways ways, boolean readOnly) {
        this.ways = ways;
        this.readOnly = readOnly;
        table = new LineTable<>(
                "resources.help",
                Messages.text("resources.help"),
                List.of(
                        head("resources.help.who", ColumnRole.TELLING, this::who),
                        head("resources.help.what", ColumnRole.TELLING, this::what),
                        head("resources.help.state", ColumnRole.WHOLE, this::state),
                        head("resources.help.next", ColumnRole.WHOLE, this::next)),
                this::open);
        table.node().setOnContextMenuRequested(event -> {
            HelpLine line = table.node().getSelectionModel().getSelectedItem();
            if (line != null) {
                menu(line).show(table.node(), event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        var print = Controls.button(Messages.text("resources.print_request"), Shape.DOCUMENT, ways::printRequest);
        print.setId("resources.print_request");
        List<Button> beside = new ArrayList<>(List.of(print));
        beside.addAll(Card.adding("resources.ask", readOnly ? null : () -> ways.ask(Cells.none())));
        beside.addAll(Card.adding("resources.expert", readOnly ? null : ways::newExpert));
        card = new Card(
                Card.title(Messages.text("resources.help")),
                beside,
                table.node(),
                Messages.text("resources.help.empty"));
    }

    private static LineTable.Head<HelpLine> head(String key, ColumnRole role, Function<HelpLine, StyledText> told) {
        return new LineTable.Head<>(Messages.text(key), role, "", told);
    }

    private void open(HelpLine line) {
        if (line.request() != null) {
            ways.request(line.request());
        } else if (line.expert() != null) {
            ways.expert(line.expert());
        }
    }

    private ContextMenu menu(HelpLine line) {
        List<MenuItem> items = new ArrayList<>();
        Row request = line.request();
        Row expert = line.expert();
        if (request != null) {
            items.add(item("resources.help.open_request", () -> ways.request(request)));
            items.add(item("resources.help.print", () -> ways.print(request)));
        }
        if (expert != null) {
            items.add(item("resources.help.open_expert", () -> ways.expert(expert)));
        }
        if (expert != null && !readOnly) {
            items.add(item("resources.help.ask", () -> ways.ask(Cells.of(SupportRequests.EXPERT, expert.id()))));
        }
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private StyledText who(HelpLine line) {
        String name = line.expert() == null
                ? Messages.words().missing()
                : line.expert().get(Experts.NAME, "");
        return new StyledText(name, null, "name");
    }

    private StyledText what(HelpLine line) {
        Row request = line.request();
        if (request != null) {
            return StyledText.of(request.get(SupportRequests.SUBJECT, ""));
        }
        return StyledText.of(line.expert() == null ? "" : line.expert().get(Experts.PROFESSION, ""));
    }

    /** Returns a drawing and a word, then a colour. */
    private StyledText state(HelpLine line) {
        Row request = line.request();
        if (request == null) {
            return new StyledText(Messages.text("resources.help.nothing_asked"), null, "muted");
        }
        RequestStatus status = request.get(SupportRequests.STATUS, RequestStatus.TO_WRITE);
        LocalDate sent = request.get(SupportRequests.SENT_ON);
        String words = SchemaLabels.choice(status);
        return switch (status) {
            case TO_WRITE -> new StyledText(words, Shape.QUESTION, "warn");
            case SENT -> new StyledText(sent(words, sent), Shape.CLOCK, "accent");
            case ACCEPTED -> new StyledText(words, Shape.SAVED, "good");
            case DECLINED -> new StyledText(words, Shape.CLOSE, "muted");
            case DONE -> new StyledText(words, Shape.TICK, "muted");
        };
    }

    private String sent(String words, @Nullable LocalDate day) {
        return day == null
                ? words
                : Messages.text("resources.help.sent", words, Messages.words().shortDate(day, today));
    }

    private StyledText next(HelpLine line) {
        Row request = line.request();
        if (request == null) {
            return StyledText.of("");
        }
        String step = request.get(SupportRequests.NEXT_STEP, "");
        LocalDate day = request.get(SupportRequests.NEXT_ON);
        if (day == null) {
            return StyledText.of(step);
        }
        String date = Messages.words().shortDate(day, today);
        boolean late = day.isBefore(today) && isWaiting(request);
        String words = step.isEmpty()
                ? Messages.text("resources.help.next.on", date)
                : Messages.text("resources.help.next.step", step, date);
        return late
                ? new StyledText(Messages.text("resources.help.next.late", words), null, "alert")
                : StyledText.of(words);
    }

    private static boolean isWaiting(Row request) {
        return switch (request.get(SupportRequests.STATUS, RequestStatus.TO_WRITE)) {
            case TO_WRITE, SENT, ACCEPTED -> true;
            case DECLINED, DONE -> false;
        };
    }

    Card node() {
        return card;
    }

    TableView<HelpLine> table() {
        return table.node();
    }

    void show(ResourcesSnapshot reading) {
        today = reading.today();
        table.show(reading.help());
        card.empty(reading.help().isEmpty());
    }
}
