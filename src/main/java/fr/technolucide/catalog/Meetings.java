package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.Body;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sheet of meetings of the bodies that decide: who was there, and where the minutes are. */
public final class Meetings {

    public static final Sheet SHEET = Sheet.named("meetings")
            .tab(WorkbookTab.CHECKLIST)
            .label("{body}, {day}")
            .title("{body} · {day}");

    // spotless:off
    public static final Column<Body> BODY = SHEET.choice("body", Body.class)
            .required().group("session").inTable().inBoard();
    public static final Column<LocalDate> DAY = SHEET.date("day")
            .required().from(DayExpressions.EARLIEST).group("session").inTable().inBoard();
    /** The time of day, as it is said: « 18 h 30 ». */
    public static final Column<String> OPENED = SHEET.text("opened", 20).group("session").inTable();
    public static final Column<String> CLOSED = SHEET.text("closed", 20).group("session").inTable();
    public static final Column<UUID> CHAIR = SHEET.reference("chair", "people", OnDelete.DETACH)
            .personal().group("present").inTable();
    public static final Column<UUID> SECRETARY = SHEET.reference("secretary", "people", OnDelete.DETACH)
            .personal().group("present").inTable();
    public static final Column<List<UUID>> VOTERS = SHEET.references("voters", "people")
            .personal().group("present").inTable();
    public static final Column<String> OTHERS = SHEET.text("others", 300).personal().group("present");
    public static final Column<String> MINUTES_REF = SHEET.text("minutes_ref", 120)
            .group("session").inTable().inBoard();
    // spotless:on

    static {
        SHEET.key(BODY, DAY).order(Sort.descending(DAY));
    }

    private Meetings() {}

    /** Returns whether a decision is of the body and the day of a meeting. */
    public static boolean isHeldAt(Row meeting, Row decision) {
        return meeting.get(BODY) == decision.get(Decisions.BODY)
                && Objects.equals(meeting.get(DAY), decision.get(Decisions.DAY));
    }

    /** Returns whether a meeting was opened: its hour is noted, or, on its day, who votes. */
    public static boolean isOpen(Row meeting) {
        return !meeting.isEmpty(OPENED) || (isOfToday(meeting) && !meeting.isEmpty(VOTERS));
    }

    /** Returns whether a meeting was opened today. */
    public static boolean isUnderWay(Row meeting) {
        return isOpen(meeting) && isOfToday(meeting);
    }

    private static boolean isOfToday(Row meeting) {
        return meeting.today().equals(meeting.get(DAY));
    }

    /** Returns the meeting of the body and the day of a decision; {@code null} when none was written. */
    public static @Nullable UUID at(Row decision, Reader reader) {
        LocalDate day = decision.get(Decisions.DAY);
        return day == null
                ? null
                : reader.where(DAY, day).stream()
                        .filter(meeting -> isHeldAt(meeting, decision))
                        .map(Row::id)
                        .findFirst()
                        .orElse(null);
    }
}
