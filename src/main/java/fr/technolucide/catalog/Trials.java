package fr.technolucide.catalog;

import static fr.technolucide.workbook.Expression.cell;

import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.Severity;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of trials, logged sessions of testing a tool: the largest sheet, and the one that must be the quickest to
 * fill in.
 */
public final class Trials {

    public static final Sheet SHEET = Sheet.named("trials")
            .tab(WorkbookTab.JOURNAL)
            .label("{day}, {tool}")
            .title("{task} · {tool} · {day}");

    // spotless:off
    public static final Column<UUID> TOOL = SHEET.reference("tool", "tools", OnDelete.DETACH)
            .required().group("trial").inTable().inBoard();
    public static final Column<LocalDate> DAY = SHEET.date("day")
            .required().from(DayExpressions.EARLIEST).untilDaysFromToday(1).byDefault("today", DayExpressions::today)
            .group("trial").inTable().inBoard();
    public static final Column<UUID> TESTER = SHEET.reference("tester", "people", OnDelete.DETACH)
            .required().personal().group("trial").inTable().inBoard();
    public static final Column<Integer> MINUTES = SHEET.minutes("minutes")
            .required().between(1, 1_440).group("trial").inTable().inBoard().summed();
    public static final Column<String> TASK = SHEET.text("task", 300).required().group("trial").inTable().inBoard();
    public static final Column<List<UUID>> WITH_PEOPLE = SHEET.references("with_people", "people")
            .personal().group("trial");
    public static final Column<Data> DATA_USED = SHEET.choice("data_used", Data.class).group("data").inBoard();
    public static final Column<Boolean> CONSENT_NOTED = SHEET.flag("consent_noted").byDefault(false).group("data");
    public static final Column<Integer> MINUTES_WITHOUT_AI = SHEET.minutes("minutes_without_ai")
            .between(0, 14_400).group("result").inBoard().summed();
    public static final Column<Integer> MINUTES_WITH_AI = SHEET.minutes("minutes_with_ai")
            .between(0, 14_400).group("result").inBoard().summed();
    public static final Column<Integer> MINUTES_PROOFREADING = SHEET.minutes("minutes_proofreading")
            .between(0, 14_400).group("result").inBoard().summed();
    public static final Column<Integer> NET_GAIN = SHEET.derived(
                    "net_gain",
                    Shapes.MINUTES,
                    cell(MINUTES_WITHOUT_AI).minus(MINUTES_WITH_AI).minus(MINUTES_PROOFREADING))
            .signed().group("result").inTable().inBoard().summed();
    public static final Column<Integer> QUALITY = SHEET.rating("quality", 1, 5).group("result").inTable().inBoard();
    public static final Column<Integer> ERRORS = SHEET.count("errors")
            .between(0, 999).group("result").inTable().inBoard().summed();
    public static final Column<Severity> WORST_ERROR = SHEET.choice("worst_error", Severity.class)
            .group("result").inTable().inBoard();
    public static final Column<String> LESSON = SHEET.longText("lesson", 4_000).group("result").inBoard();
    public static final Column<UUID> USE_CASE = SHEET.reference("use_case", "use_cases", OnDelete.DETACH)
            .group("next").inBoard();
    public static final Column<Integer> SHORT_EXCHANGES = SHEET.count("short_exchanges")
            .between(0, 100_000).group("next");
    public static final Column<Integer> LONG_DOCUMENTS = SHEET.count("long_documents")
            .between(0, 100_000).group("next");
    public static final Column<Integer> IMAGES = SHEET.count("images").between(0, 100_000).group("next");
    public static final Column<Integer> VIDEOS = SHEET.count("videos").between(0, 100_000).group("next");
    public static final Column<Integer> AUDIO_MINUTES = SHEET.minutes("audio_minutes").between(0, 14_400).group("next");
    public static final Column<Range> FOOTPRINT = SHEET.derived("footprint", Shapes.range("gCO2e"))
            .group("next");
    // spotless:on

    static {
        TESTER.accompaniedBy(WITH_PEOPLE);
        SHEET.key(DAY, TOOL, TESTER, TASK, MINUTES)
                .order(Sort.descending(DAY))
                .totalled(TOOL, TESTER, MINUTES)
                .consequence(Trials::withoutErrorNoWorst);
    }

    private Trials() {}

    private static List<Edit> withoutErrorNoWorst(@Nullable Row before, @Nullable Row after, Reader reader) {
        return after != null && Integer.valueOf(0).equals(after.get(ERRORS)) && !after.isEmpty(WORST_ERROR)
                ? List.of(Edit.update(after, WORST_ERROR, null))
                : List.of();
    }
}
