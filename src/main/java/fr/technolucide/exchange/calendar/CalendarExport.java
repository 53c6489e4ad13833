package fr.technolucide.exchange.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.exchange.AtomicFile;
import fr.technolucide.insight.Upcoming;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes what comes as all-day events, in an {@code .ics} file (RFC 5545). The identity of an event is the id of its row,
 * so that a calendar which takes in a later file moves its events instead of doubling them.
 */
public final class CalendarExport {

    private static final String PRODUCT = "-//Technolucide//Technolucide//";

    /** A whole day begins at midnight: this is nine o’clock on the day before. */
    private static final Duration BEFORE =
            Duration.builder().prior(true).hours(15).build();

    /** The format has no place for them, escaped or not. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final Reader reader;
    private final Labels labels;
    private final Date now;

    private CalendarExport(Reader reader, Instant now) {
        this.reader = reader;
        this.labels = new Labels(reader);
        this.now = Date.from(now);
    }

    /** Writes a file that appears whole or not at all, over the one that is there; gives the number of events. */
    public static int write(Reader reader, Path target, Instant now) throws IOException {
        List<Upcoming> coming = Upcoming.of(reader);
        String text = new CalendarExport(reader, now).text(coming);
        return AtomicFile.write(target, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return coming.size();
        });
    }

    private String text(List<Upcoming> coming) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT + Messages.language().tag().toUpperCase(Locale.ROOT));
        String name =
                clean(Messages.text("calendar.name", Association.row(reader).get(Association.NAME, ""))
                        .strip());
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name); // programs that do not know RFC 7986 yet
        coming.forEach(each -> calendar.addEvent(event(each)));
        return FoldedLines.of(Biweekly.write(calendar).go());
    }

    private VEvent event(Upcoming coming) {
        VEvent event = new VEvent();
        event.setUid(uid(coming));
        changes(coming.row(), event);
        event.setDateTimeStamp(now);
        event.setDateStart(new DateStart(wholeDay(coming.day())));
        event.setTransparency(Transparency.transparent());
        event.setSummary(clean(summary(coming)));
        String description = description(coming);
        if (!description.isEmpty()) {
            event.setDescription(clean(description));
        }
        event.addAlarm(VAlarm.display(new Trigger(BEFORE, Related.START), clean(summary(coming))));
        return event;
    }

    /** Returns the id of the row; the session that a retrospective announces is another event than the retrospective. */
    private static String uid(Upcoming coming) {
        String id = coming.row().id().toString();
        return coming.kind() == Upcoming.Kind.NEXT_RETROSPECTIVE ? id + "-next" : id;
    }

    /** A calendar that has the event takes the later one of two files. */
    private void changes(Row row, VEvent event) {
        List<Step> steps = reader.history(row.id());
        if (!steps.isEmpty()) {
            event.setSequence(steps.size() - 1);
            event.setLastModified(Date.from(steps.getFirst().when()));
        }
    }

    private String description(Upcoming coming) {
        List<String> lines = new ArrayList<>();
        String who = coming.who() == null ? "" : labels.of(People.SHEET, coming.who());
        if (!who.isEmpty()) {
            lines.add(Messages.text("calendar.who", who));
        }
        if (coming.kind() == Upcoming.Kind.DECISION) {
            said(lines, coming.row(), Decisions.BODY);
            said(lines, coming.row(), Decisions.RESOLUTION);
        }
        return String.join("\n", lines);
    }

    private void said(List<String> lines, Row row, Column<?> column) {
        if (!row.isEmpty(column)) {
            lines.add(Messages.text("calendar.said", Labels.of(column), labels.text(column, row.get(column))));
        }
    }

    private String summary(Upcoming coming) {
        Row row = coming.row();
        return switch (coming.kind()) {
            case REVIEW -> Messages.text("calendar.review", labels.of(row));
            case TOOL_REVIEW -> Messages.text("calendar.review", labels.text(Decisions.TOOL, row.get(Decisions.TOOL)));
            case DECISION -> Messages.text("calendar.decision", subject(row));
            case RETROSPECTIVE -> Messages.text("calendar.retrospective", row.get(Retrospectives.NUMBER, 0));
            case NEXT_RETROSPECTIVE -> Messages.text("calendar.next_retrospective");
            case ACTION -> Messages.text("calendar.action", row.get(Actions.TITLE, ""));
        };
    }

    private String subject(Row decision) {
        return decision.isEmpty(Decisions.USE_CASE)
                ? labels.text(Decisions.TOOL, decision.get(Decisions.TOOL))
                : labels.text(Decisions.USE_CASE, decision.get(Decisions.USE_CASE));
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String clean(String text) {
        return CONTROLS.matcher(text).replaceAll("");
    }
}
