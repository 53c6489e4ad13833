package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.Need;
import fr.technolucide.catalog.choice.RequestStatus;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Tense;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sheet of requests for support: what the association asks of an expert, on one page. */
public final class SupportRequests {

    public static final Sheet SHEET = Sheet.named("support_requests")
            .tab(WorkbookTab.RESOURCES)
            .label("{subject}")
            .title("{subject} · {expert}");

    // spotless:off
    public static final Column<String> SUBJECT = SHEET.text("subject", 160)
            .required().group("request").inTable().inBoard();
    public static final Column<UUID> EXPERT = SHEET.reference("expert", "experts", OnDelete.DETACH)
            .personal().group("request").inTable().inBoard();
    public static final Column<Need> NEED = SHEET.choice("need", Need.class).group("request").inBoard();
    public static final Column<UUID> USE_CASE = SHEET.reference("use_case", "use_cases", OnDelete.DETACH)
            .group("request").inBoard();
    public static final Column<UUID> ASKED_BY = SHEET.reference("asked_by", "people", OnDelete.DETACH)
            .personal().group("request");
    public static final Column<String> ALREADY_TRIED = SHEET.longText("already_tried", 2_000).group("page");
    public static final Column<String> ASKED = SHEET.longText("asked", 2_000).group("page").inBoard();
    public static final Column<String> CONSTRAINTS = SHEET.longText("constraints", 1_000).group("page");
    public static final Column<RequestStatus> STATUS = SHEET.choice("status", RequestStatus.class)
            .required().byDefault(RequestStatus.TO_WRITE).group("follow_up").inTable().inBoard();
    public static final Column<LocalDate> SENT_ON = SHEET.date("sent_on")
            .from(DayExpressions.EARLIEST).meant(Tense.PAST).group("follow_up").inTable().inBoard();
    public static final Column<String> NEXT_STEP = SHEET.text("next_step", 120).group("follow_up").inTable().inBoard();
    public static final Column<LocalDate> NEXT_ON = SHEET.date("next_on")
            .from(DayExpressions.EARLIEST).meant(Tense.FUTURE).group("follow_up").inTable();
    // spotless:on

    static {
        SHEET.key(SUBJECT, EXPERT).order(Sort.by(STATUS), Sort.by(NEXT_ON));
        SHEET.consequence(SupportRequests::sentToday);
    }

    private SupportRequests() {}

    private static List<Edit> sentToday(@Nullable Row before, @Nullable Row after, Reader reader) {
        return after != null && after.get(STATUS) == RequestStatus.SENT && after.isEmpty(SENT_ON)
                ? List.of(Edit.update(after, SENT_ON, reader.today()))
                : List.of();
    }
}
