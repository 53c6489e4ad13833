package fr.technolucide.catalog;

import fr.technolucide.catalog.choice.StopFigure;
import fr.technolucide.method.Comparison;
import fr.technolucide.method.CriterionState;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The sheet of stop criteria: what was written in advance of a use, and at which it stops. */
public final class StopCriteria {

    public static final Sheet SHEET = Sheet.named("stop_criteria")
            .tab(WorkbookTab.CHECKLIST)
            .label("{figure}{words}")
            .title("{figure} · {words} · {decision}");

    /** The decimals of a threshold, and of the figure held against it. */
    public static final int SCALE = 2;

    private static final BigDecimal LARGEST = new BigDecimal("100000000");

    // spotless:off
    public static final Column<UUID> DECISION = SHEET.reference("decision", "decisions", OnDelete.CASCADE)
            .required().group("criterion").inTable().inBoard();
    public static final Column<StopFigure> FIGURE = SHEET.choice("figure", StopFigure.class)
            .group("criterion").inTable().inBoard();
    public static final Column<Comparison> COMPARISON = SHEET.choice("comparison", Comparison.class)
            .group("criterion").inTable().inBoard();
    public static final Column<BigDecimal> THRESHOLD = SHEET.decimal("threshold", SCALE)
            .between(LARGEST.negate(), LARGEST).group("criterion").inTable().inBoard();
    public static final Column<String> WORDS = SHEET.text("words", 300).group("criterion").inTable().inBoard();
    public static final Column<LocalDate> FROZEN_ON = SHEET.date("frozen_on").setByProgram().group("criterion");
    public static final Column<BigDecimal> VALUE =
            SHEET.derived("value", Shapes.decimal(SCALE))
                    .group("today").inTable().inBoard();
    public static final Column<BigDecimal> MARGIN =
            SHEET.derived("margin", Shapes.decimal(SCALE)).group("today").inBoard();
    public static final Column<CriterionState> STATE =
            SHEET.derived("state", Shapes.choice(CriterionState.class))
                    .group("today").inTable().inBoard();
    // spotless:on

    static {
        SHEET.key(DECISION, FIGURE, WORDS).order(Sort.by(DECISION));
        SHEET.rule(StopCriteria::complete).rule(StopCriteria::writtenInAdvance).lock(StopCriteria::lockedOnceDecided);
    }

    private StopCriteria() {}

    /** A criterion is a figure with its comparison and threshold, or words. */
    private static List<Finding> complete(Row criterion, Reader reader) {
        if (criterion.isEmpty(FIGURE)) {
            return criterion.get(WORDS, "").isBlank()
                    ? List.of(Finding.error(FIGURE, "rule.stop_criteria.empty"))
                    : List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (criterion.isEmpty(COMPARISON)) {
            findings.add(Finding.error(COMPARISON, "rule.stop_criteria.comparison"));
        }
        if (criterion.isEmpty(THRESHOLD)) {
            findings.add(Finding.error(THRESHOLD, "rule.stop_criteria.threshold"));
        }
        return findings;
    }

    /** What is added to a decision that was taken was not decided with it. */
    private static List<Finding> writtenInAdvance(Row criterion, Reader reader) {
        UUID decision = criterion.get(DECISION);
        return criterion.isEmpty(FROZEN_ON)
                        && decision != null
                        && reader.find(Decisions.SHEET, decision)
                                .filter(row -> !row.isEmpty(Decisions.OUTCOME))
                                .isPresent()
                ? List.of(Finding.error(DECISION, "rule.stop_criteria.decided"))
                : List.of();
    }

    private static Set<Column<?>> lockedOnceDecided(Row criterion) {
        return criterion.isEmpty(FROZEN_ON) ? Set.of() : Set.copyOf(SHEET.stored());
    }
}
