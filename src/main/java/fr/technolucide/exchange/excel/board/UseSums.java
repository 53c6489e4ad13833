package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.ExportColumn;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.insight.InService;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Column;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Formulas over the use cases at some stages. A sum is a dash while there is none of them, and « not estimated » while
 * none of them has the figure.
 */
final class UseSums {

    private final BoardContext board;
    private final DataSheet useCases;
    private final InService uses;
    private final List<UseCaseStage> stages;

    /** @param uses those that are at these stages */
    UseSums(BoardContext board, InService uses, UseCaseStage... stages) {
        this.board = board;
        this.uses = uses;
        this.stages = List.of(stages);
        this.useCases = board.links().table(UseCases.SHEET);
    }

    /** Returns what counts them. */
    String count() {
        return atEach(stage -> "COUNTIF(" + useCases.range(UseCases.STAGE) + "," + stage + ")");
    }

    /** Returns what counts those without a figure, or with the figure of a part of their planned uses. */
    String lacking(Column<?> column, ExportColumn.Part part) {
        String range = useCases.range(column, part);
        String uncounted = useCases.range(UseCases.UNCOUNTED_USAGES);
        return column == UseCases.CO2
                ? without(range) + "+" + counted(range + ",\">=0\"," + uncounted + ",\">0\"")
                : without(range);
    }

    /**
     * Returns the sum of a column of numbers.
     *
     * @param then what the formula goes on with, « /1440 » say
     * @param unit how many of the workbook's unit are one of the cell: cents of a euro, minutes of a day
     */
    BoardCell sum(Column<? extends Number> column, PartialSum<Long> sum, String then, double unit) {
        String unknown = board.words().unknown();
        String range = useCases.range(column);
        return known(
                range,
                added(range) + then,
                sum.value() == null ? null : sum.value() / unit,
                board.words().missing(),
                unknown,
                quoted(unknown));
    }

    /** Returns the sum of the full costs; nothing while the cost beside it says that it is not known either. */
    BoardCell fullCost(double cents) {
        String range = useCases.range(UseCases.FULL_COST_12_MONTHS);
        String unknown =
                board.text("export.board.full_cost") + " " + board.words().unknown();
        Long full = uses.fullCost().value();
        return known(
                range,
                added(range),
                full == null ? null : full / cents,
                "",
                uses.cost().value() == null ? "" : unknown,
                "IF(" + count() + "=" + without(useCases.range(UseCases.COST_12_MONTHS)) + ",\"\"," + quoted(unknown)
                        + ")");
    }

    /** Returns the sum of a part of the footprints. */
    BoardCell grams(ExportColumn.Part part, PartialSum<Range> sum, ToDoubleFunction<Range> of, String unknown) {
        String range = useCases.range(UseCases.CO2, part);
        return known(
                range,
                added(range),
                sum.value() == null ? null : of.applyAsDouble(sum.value()),
                unknown.isEmpty() ? "" : board.words().missing(),
                unknown,
                quoted(unknown));
    }

    /** Returns the sum of people over those whose people were counted before and after. */
    String people(Column<Integer> column) {
        return atEach(stage -> "SUMIFS(" + useCases.range(column) + "," + useCases.range(UseCases.STAGE) + "," + stage
                + "," + bothCounted() + ")");
    }

    /** Returns the sum of the people served after, over those whose people were counted and not estimated. */
    String peopleMeasured() {
        return atEach(stage -> "SUMIFS(" + useCases.range(UseCases.PEOPLE_AFTER) + "," + useCases.range(UseCases.STAGE)
                + "," + stage + "," + bothCounted() + "," + useCases.range(UseCases.FIGURES_BASIS) + ","
                + quoted(board.text("choice.FIGURES_BASIS.measured")) + ")");
    }

    /** Returns what counts those whose people were counted before and after. */
    String peopleCounted() {
        return counted(bothCounted());
    }

    private String bothCounted() {
        return useCases.range(UseCases.PEOPLE_BEFORE) + ",\">=0\"," + useCases.range(UseCases.PEOPLE_AFTER)
                + ",\">=0\"";
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    /**
     * @param value   {@code null} where it is not known
     * @param none    what stands there while nothing is in service
     * @param unknown what then stands there, and the formula of it
     */
    private BoardCell known(
            String range, String formula, @Nullable Double value, String none, String unknown, String unknownFormula) {
        boolean empty = uses.useCases().isEmpty();
        String computed = "IF(" + count() + "=0,\"" + none + "\",IF(" + count() + "=" + without(range) + ","
                + unknownFormula + "," + formula + "))";
        return empty || value == null
                ? BoardCell.computed(computed, empty ? none : unknown)
                : BoardCell.computed(computed, value);
    }

    private String added(String range) {
        return atEach(stage -> "SUMIFS(" + range + "," + useCases.range(UseCases.STAGE) + "," + stage + ")");
    }

    private String without(String range) {
        return counted(range + ",\"\"");
    }

    private String counted(String criteria) {
        return atEach(stage -> "COUNTIFS(" + useCases.range(UseCases.STAGE) + "," + stage + "," + criteria + ")");
    }

    /** Adds up what a formula is at each stage. */
    private String atEach(UnaryOperator<String> formula) {
        String sum = stages.stream()
                .map(stage -> formula.apply(quoted(board.text("choice.STAGE." + stage.id()))))
                .collect(Collectors.joining("+"));
        return stages.size() == 1 ? sum : "(" + sum + ")";
    }
}
