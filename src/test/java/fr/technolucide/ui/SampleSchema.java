package fr.technolucide.ui;

import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.Role;
import fr.technolucide.catalog.choice.RunsOn;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Expression;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.Value;
import fr.technolucide.workbook.WorkbookTab;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A few sheets with every kind of column, under names that the bundles know. */
public final class SampleSchema {

    public static final Sheet ASSOCIATION =
            Sheet.named("association").label("{name}").tab(WorkbookTab.WORKBOOK).singleRow();
    public static final Column<String> ASSOCIATION_NAME =
            ASSOCIATION.text("name", 120).group("identity");
    public static final Column<String> HOUSE_RULES =
            ASSOCIATION.longText("house_rules", 4_000).group("identity");
    public static final Column<Integer> TARGET =
            ASSOCIATION.hours("hours_target").between(60, 6_000).byDefault(600).group("rules");
    public static final Column<Long> HOUR =
            ASSOCIATION.money("employee_hour_value").between(0L, 50_000L).group("time_value");
    public static final Column<Boolean> EXAMPLE =
            ASSOCIATION.flag("example").setByProgram().group("identity");

    public static final Sheet PEOPLE = Sheet.named("people").label("{name}").tab(WorkbookTab.WORKBOOK);
    public static final Column<String> NAME =
            PEOPLE.text("name", 80).required().unique().inTable().personal().group("person");
    public static final Column<Role> ROLE =
            PEOPLE.choice("role", Role.class).inTable().group("person");

    public static final Sheet TOOLS = Sheet.named("tools").label("{name}").tab(WorkbookTab.JOURNAL);
    public static final Column<String> TOOL =
            TOOLS.text("name", 250).required().inTable().group("tool");
    public static final Column<String> PURPOSE =
            TOOLS.text("purpose", 160).inTable().group("tool");
    public static final Column<RunsOn> RUNS_ON =
            TOOLS.choice("runs_on", RunsOn.class).inTable().group("data");
    public static final Column<Long> PRICE =
            TOOLS.money("price_per_month").between(0L, 10_000_000L).inTable().group("cost");
    public static final Column<Integer> TOTAL = TOOLS.derived(
                    "total_minutes",
                    new Value.Plain<>(new Kind.Minutes(fr.technolucide.workbook.DurationUnit.HOURS)),
                    SampleSchema::total)
            .inTable()
            .group("exploration");

    public static final Sheet TRIALS =
            Sheet.named("trials").label("{day}, {tool}").tab(WorkbookTab.JOURNAL);
    public static final Column<LocalDate> DAY = TRIALS.date("day")
            .required()
            .from(LocalDate.of(2015, 1, 1))
            .untilDaysFromToday(1)
            .byDefault("today", (row, reader) -> reader.today())
            .inTable()
            .group("trial");
    public static final Column<UUID> TRIAL_TOOL = TRIALS.reference("tool", "tools", OnDelete.DETACH)
            .required()
            .inTable()
            .group("trial");
    public static final Column<UUID> TESTER = TRIALS.reference("tester", "people", OnDelete.DETACH)
            .inTable()
            .personal()
            .group("trial");
    public static final Column<Integer> MINUTES = TRIALS.minutes("minutes")
            .required()
            .summed()
            .between(1, 1_440)
            .inTable()
            .group("trial");
    public static final Column<String> TASK =
            TRIALS.text("task", 300).required().inTable().group("trial");
    public static final Column<List<UUID>> WITH =
            TRIALS.references("with_people", "people").group("trial");
    public static final Column<Data> DATA =
            TRIALS.choice("data_used", Data.class).group("data");
    public static final Column<Boolean> CONSENT = TRIALS.flag("consent_noted").group("data");
    public static final Column<Integer> WITHOUT =
            TRIALS.minutes("minutes_without_ai").between(0, 14_400).group("result");
    public static final Column<Integer> WITH_AI =
            TRIALS.minutes("minutes_with_ai").between(0, 14_400).group("result");
    public static final Column<Integer> GAIN = TRIALS.derived(
                    "net_gain",
                    new Value.Plain<>(new Kind.Minutes(fr.technolucide.workbook.DurationUnit.MINUTES)),
                    Expression.cell(WITHOUT).minus(WITH_AI))
            .signed()
            .inTable()
            .group("result");
    public static final Column<Integer> QUALITY =
            TRIALS.rating("quality", 1, 5).inTable().group("result");
    public static final Column<Integer> ERRORS =
            TRIALS.count("errors").between(0, 999).inTable().group("result");
    public static final Column<String> LESSON = TRIALS.longText("lesson", 4_000).group("result");

    public static final Sheet ACTIONS = Sheet.named("actions").label("{title}").tab(WorkbookTab.RETROSPECTIVES);
    public static final Column<String> ACTION =
            ACTIONS.text("title", 200).required().inTable().group("action");
    public static final Column<UUID> ACTION_TRIAL =
            ACTIONS.reference("retrospective", "trials", OnDelete.CASCADE).group("action");

    public static final Sheet FACTORS =
            Sheet.named("factors").label("{label}").tab(WorkbookTab.USE_CASES).seeded();
    public static final Column<String> FACTOR =
            FACTORS.text("label", 160).required().inTable().group("factor");
    public static final Column<BigDecimal> CENTRAL =
            FACTORS.decimal("central", 4).required().inTable().group("value");

    public static final Sheet DECISIONS = Sheet.named("decisions")
            .label("{decided}")
            .tab(WorkbookTab.CHECKLIST)
            .neverDeleted();
    public static final Column<String> DECISION =
            DECISIONS.text("decided", 200).required().inTable().group("decision");

    public static final Sheet EXPERTS = Sheet.named("experts").label("{name}").tab(WorkbookTab.RESOURCES);
    public static final Column<String> EXPERT =
            EXPERTS.text("name", 80).required().inTable().group("expert");

    public static final Schema SCHEMA;

    static {
        TRIALS.order(Sort.descending(DAY));
        TRIALS.rule((row, reader) -> row.get(DATA) == Data.PERSONAL && !row.is(CONSENT)
                ? List.of(Finding.warning(DATA, "finding.required", "Consentement noté"))
                : List.of());
        SCHEMA = new Schema(1, List.of(ASSOCIATION, PEOPLE, TOOLS, TRIALS, ACTIONS, FACTORS, DECISIONS, EXPERTS));
    }

    private SampleSchema() {}

    private static Map<UUID, Integer> total(Reader reader, List<Row> tools) {
        Map<UUID, Integer> totals = new HashMap<>();
        reader.group(TRIALS, List.of(TRIAL_TOOL), MINUTES).forEach(group -> {
            UUID tool = group.key(0, TRIAL_TOOL);
            if (tool != null) {
                totals.put(tool, (int) group.sum());
            }
        });
        return totals;
    }

    public static Edit insert(Sheet sheet, UUID id, Cells cells) {
        return new Edit.Insert(sheet, id, cells, Edit.Origin.TAKEN);
    }
}
