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
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** A card with the people who can help, what they were asked, the status of each request and what comes next. */
final class HelpCard {

    /** The actions of the card. */
    interface Ways {
        void expert(Row expert);

        void ask(Cells cells);

        void newExpert();

        /** The page to fill by hand. */
        void printRequest();

        /** The page as a request fills it. */
        void print(Row request);
    }

    private final Ways ways;
    private final LineTable<HelpLine> table;
    private final Card card;
    private LocalDate today = LocalDate.MIN;

    HelpCard(Ways ways, LineCommands commands) {
        boolean readOnly = commands.isReadOnly(); // nothing can be asked, nor anybody be named
        this.ways = ways;
        table = new LineTable<>(
                "resources.help",
                Messages.text("resources.help"),
                List.of(
                        words("resources.help.who", this::who),
                        words("resources.help.what", this::what),
                        asked("resources.help.state", this::state, SupportRequests.STATUS),
                        asked("resources.help.next", this::next, SupportRequests.NEXT_ON)),
                new LineTable.Subjects<HelpLine>(HelpLine::rows, line -> more(line, readOnly)),
                commands);
        var print = Controls.button(Messages.text("resources.print_request"), Shape.DOCUMENT, ways::printRequest);
        print.setId("resources.print_request");
        List<Button> beside = new ArrayList<>(List.of(print));
        beside.addAll(Card.adding("resources.ask", readOnly ? null : () -> ways.ask(Cells.none())));
        beside.addAll(Card.adding("resources.expert", readOnly ? null : ways::newExpert));
        card = new Card(
                Card.title(Messages.text("resources.help")), beside, table, Messages.text("resources.help.empty"));
    }

    private static LineTable.Head<HelpLine> words(String key, Function<HelpLine, StyledText> told) {
        return new LineTable.Head<>(
                Messages.text(key),
                ColumnRole.TELLING,
                "",
                told,
                LineTable.by(line -> told.apply(line).words()));
    }

    /** Returns a column that sorts on what a request holds; whoever was asked nothing is last. */
    private static <V extends Comparable<? super V>> LineTable.Head<HelpLine> asked(
            String key, Function<HelpLine, StyledText> told, Column<V> column) {
        return new LineTable.Head<>(
                Messages.text(key),
                ColumnRole.WHOLE,
                "",
                told,
                LineTable.by(
                        line -> line.request() == null ? null : line.request().get(column)));
    }

    private List<MenuItem> more(HelpLine line, boolean readOnly) {
        List<MenuItem> items = new ArrayList<>();
        Row request = line.request();
        Row expert = line.expert();
        if (request != null) {
            items.add(LineTable.item("resources.help.print", () -> ways.print(request)));
        }
        if (expert != null && request != null) {
            items.add(LineTable.item("resources.help.open_expert", () -> ways.expert(expert)));
        }
        if (expert != null && !readOnly) {
            items.add(LineTable.item(
                    "resources.help.ask", () -> ways.ask(Cells.of(SupportRequests.EXPERT, expert.id()))));
        }
        return items;
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

    LineTable<HelpLine> table() {
        return table;
    }

    void show(ResourcesSnapshot reading) {
        today = reading.today();
        table.show(reading.help());
        card.empty(reading.help().isEmpty());
    }
}
