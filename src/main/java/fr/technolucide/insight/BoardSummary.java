package fr.technolucide.insight;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that the board reads, computed once and shown three times: home tab, Excel, print.
 *
 * @param association the one row
 * @param today       the day on which all of this stands
 * @param useCases    every one, with its figures, in the order of the sheet
 * @param inService   the uses in service
 * @param inUse       those in service and the pilots, which the footprint chart compares
 */
public record BoardSummary(
        Row association,
        LocalDate today,
        List<AwaitedDecision> awaited,
        List<Alert> alerts,
        List<MetCriterion> metCriteria,
        List<OverCap> overCaps,
        List<ServiceGap> serviceGaps,
        List<Overdue> overdue,
        ToolHours hours,
        WhoTestedWhat whoTestedWhat,
        List<Row> useCases,
        InService inService,
        InService inUse,
        Pathway pathway,
        ActionFigures actions,
        LearningFigures learning,
        SinceLastBoard sinceLastBoard) {

    public static BoardSummary of(Reader workbook) {
        Reader reader = CachingReader.of(workbook);
        // the medians take a sort of all trials each
        List<Row> tools = SmallSheets.of(reader, Tools.SHEET, Tools.MEDIAN_NET_GAIN);
        List<Row> useCases = SmallSheets.of(reader, UseCases.SHEET, UseCases.MEDIAN_NET_GAIN);
        Map<UUID, Row> known = RowsById.of(useCases);
        List<Overdue> overdue = Overdue.of(reader);
        InService inService = new InService(at(useCases, UseCaseStage.IN_SERVICE));
        return new BoardSummary(
                Association.row(reader),
                reader.today(),
                AwaitedDecision.of(reader, known),
                Alert.of(reader, known),
                MetCriterion.of(reader, known),
                OverCap.of(reader),
                ServiceGap.of(reader, inService),
                overdue,
                new ToolHours(tools),
                WhoTestedWhat.of(reader),
                useCases,
                inService,
                new InService(at(useCases, UseCaseStage.IN_SERVICE, UseCaseStage.PILOT)),
                Pathway.of(reader, tools, overdue),
                ActionFigures.of(reader),
                LearningFigures.of(reader),
                SinceLastBoard.of(reader));
    }

    private static List<Row> at(List<Row> useCases, UseCaseStage... stages) {
        return useCases.stream()
                .filter(row -> Arrays.stream(stages).anyMatch(stage -> SmallSheets.isAt(row, stage)))
                .toList();
    }

    /** Returns the footprint of every use case, rounded as its tables show it. */
    public FootprintTable footprints() {
        return FootprintTable.of(useCases);
    }

    /** Returns the awaited decisions whose planned day is past. */
    public List<AwaitedDecision> lateDecisions() {
        return awaited.stream().filter(AwaitedDecision::overdue).toList();
    }

    /** Returns the number of use cases at a stage. */
    public int at(UseCaseStage stage) {
        return at(useCases, stage).size();
    }
}
