package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.Contract;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.RunsOn;
import fr.technolucide.catalog.choice.Zone;
import fr.technolucide.method.ModelSize;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of the AI tools under study. Adopting or setting one aside is a row of {@link Decisions}, hence a derived
 * status.
 */
public final class Tools {

    public static final Sheet SHEET =
            Sheet.named("tools").tab(WorkbookTab.JOURNAL).label("{name}");

    // spotless:off
    public static final Column<String> NAME = SHEET.text("name", 250)
            .required().unique().group("tool").inTable().inBoard();
    public static final Column<String> PURPOSE = SHEET.text("purpose", 160).group("tool").inTable().inBoard();
    public static final Column<String> PUBLISHER = SHEET.text("publisher", 120).group("tool");
    public static final Column<RunsOn> RUNS_ON = SHEET.choice("runs_on", RunsOn.class).group("data").inTable();
    public static final Column<Zone> ZONE = SHEET.choice("zone", Zone.class).group("data");
    public static final Column<ModelSize> MODEL_SIZE = SHEET.choice("model_size", ModelSize.class).group("data");
    public static final Column<Data> DATA_ALLOWED = SHEET.choice("data_allowed", Data.class)
            .group("data").inTable().inBoard();
    public static final Column<Contract> CONTRACT = SHEET.choice("contract", Contract.class).group("data").inBoard();
    public static final Column<Long> PRICE_PER_MONTH = SHEET.money("price_per_month")
            .between(0L, 10_000_000L).group("cost").inTable().inBoard().summed();
    public static final Column<Integer> HOURS_TARGET = SHEET.hours("hours_target")
            .between(60, 6_000).group("exploration");
    public static final Column<Integer> TRIAL_COUNT =
            SHEET.derived("trial_count", Shapes.COUNT)
                    .group("exploration").inTable().inBoard().summed();
    public static final Column<Integer> TOTAL_MINUTES =
            SHEET.derived("total_minutes", Shapes.HOURS)
                    .group("exploration").inTable().inBoard().summed();
    public static final Column<Integer> REMAINING_MINUTES =
            SHEET.derived("remaining_minutes", Shapes.HOURS)
                    .group("exploration").inBoard().summed();
    public static final Column<Integer> TESTER_COUNT =
            SHEET.derived("tester_count", Shapes.COUNT)
                    .group("exploration").inTable().inBoard();
    public static final Column<Integer> ROLE_COUNT = SHEET.derived("role_count", Shapes.COUNT)
            .group("exploration").inBoard();
    public static final Column<Boolean> GATE_REACHED =
            SHEET.derived("gate_reached", Shapes.FLAG).group("exploration").inBoard();
    public static final Column<Integer> MEDIAN_NET_GAIN =
            SHEET.derived("median_net_gain", Shapes.MINUTES)
                    .signed().group("exploration").inTable().inBoard();
    public static final Column<Long> EXPLORATION_COST =
            SHEET.derived("exploration_cost", Shapes.MONEY).group("cost");
    public static final Column<ToolStatus> STATUS =
            SHEET.derived("status", Shapes.choice(ToolStatus.class))
                    .group("exploration").inTable().inBoard();
    // spotless:on

    static {
        SHEET.key(NAME).order(Sort.by(NAME));
    }

    private Tools() {}

    /** Returns the zone in which a tool is hosted; {@code null} when the tool or its zone is unknown. */
    public static @Nullable Zone zone(@Nullable Row tool) {
        return tool == null ? null : tool.get(ZONE);
    }
}
