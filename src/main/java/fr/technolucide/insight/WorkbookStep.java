package fr.technolucide.insight;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.CountingChecklists;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The one thing to do next in a workbook, from the first tool to a use in service: the most pressing is said. */
public sealed interface WorkbookStep {

    /** What a use case asks for next. */
    record OfCase(Row useCase, NextStep step) implements WorkbookStep {}

    /** Nobody has tried a tool yet. */
    record FirstTrial(Row tool) implements WorkbookStep {}

    /** A tool was tried, and no need that it may answer is written. */
    record DescribeNeed(Row tool, long trials) implements WorkbookStep {}

    /** Tools were tried several times, and the team never met about it. */
    record Retrospect(long trials) implements WorkbookStep {}

    /** @param minutes that a tool lacks to its hours */
    record GoOnTrying(Row tool, int minutes) implements WorkbookStep {}

    /** Returns the one of the six steps that it belongs to. */
    default Pathway.Name place() {
        return switch (this) {
            case FirstTrial _, Retrospect _, GoOnTrying _ -> Pathway.Name.EXPLORATION;
            case DescribeNeed _ -> Pathway.Name.NEED;
            case OfCase(var useCase, var next) ->
                switch (next) {
                    case NextStep.WriteNeed _ -> Pathway.Name.NEED;
                    case NextStep.TryOut _, NextStep.AttachTrials _ -> Pathway.Name.EXPLORATION;
                    case NextStep.Settle _, NextStep.FillChecklist _ -> Pathway.Name.CHECKLIST;
                    case NextStep.PrepareDecision _,
                            NextStep.CompleteDecision _,
                            NextStep.NoteDecision _,
                            NextStep.PassStage _ -> Pathway.Name.PILOT;
                    case NextStep.Stop _, NextStep.Review _, NextStep.Wait _ -> Pathway.Name.DEPLOYMENT;
                };
        };
    }

    /** So many trials are enough to talk about. */
    int TRIALS_TO_TALK_ABOUT = 3;

    /** Returns the step; empty where nothing is left to do, or nothing was begun. */
    static Optional<WorkbookStep> of(BoardSummary board, Reader reader) {
        List<Row> tools = board.hours().tools().stream()
                .filter(tool -> tool.get(Tools.STATUS) != ToolStatus.SET_ASIDE)
                .toList();
        long trials = reader.count(Trials.SHEET);
        return pressing(board)
                .<WorkbookStep>map(useCase -> new OfCase(useCase, NextStep.of(useCase, Optional.empty(), reader)))
                .or(() -> trials == 0 ? tools.stream().findFirst().map(FirstTrial::new) : Optional.empty())
                .or(() -> need(board, tools, trials))
                .or(() -> retrospect(reader, trials))
                .or(() -> ofCase(board, reader))
                .or(() -> goOn(tools));
    }

    /** Returns the first use case that must stop, whose review is late, or whose decision was to be taken by now. */
    private static Optional<Row> pressing(BoardSummary board) {
        return Stream.of(
                        board.metCriteria().stream().map(MetCriterion::useCase),
                        board.overdue().stream()
                                .filter(late -> late.kind() == Overdue.Kind.REVIEW)
                                .map(Overdue::row),
                        board.awaited().stream()
                                .filter(awaited -> !awaited.decision()
                                        .get(Decisions.DAY, LocalDate.MAX)
                                        .isAfter(board.today()))
                                .map(AwaitedDecision::useCase)
                                .filter(Objects::nonNull))
                .flatMap(useCases -> useCases)
                .findFirst();
    }

    private static Optional<WorkbookStep> need(BoardSummary board, List<Row> tools, long trials) {
        return trials == 0 || !board.useCases().isEmpty()
                ? Optional.empty()
                : tools.stream()
                        .max(Comparator.comparingInt(tool -> tool.get(Tools.TOTAL_MINUTES, 0)))
                        .map(tool -> new DescribeNeed(tool, trials));
    }

    private static Optional<WorkbookStep> retrospect(Reader reader, long trials) {
        return trials < TRIALS_TO_TALK_ABOUT
                        || !reader.all(Retrospectives.SHEET).isEmpty()
                ? Optional.empty()
                : Optional.of(new Retrospect(trials));
    }

    /** Returns what the use case that has come furthest asks for, among those that do not merely wait for a day. */
    private static Optional<WorkbookStep> ofCase(BoardSummary board, Reader reader) {
        return board.useCases().stream()
                .filter(row -> !SmallSheets.isAt(row, UseCaseStage.STOPPED))
                .sorted(Comparator.comparing(
                        (Row row) -> row.get(UseCases.STAGE, UseCaseStage.IDEA), Comparator.reverseOrder()))
                .map(row -> new OfCase(row, NextStep.of(row, filled(row, reader), reader)))
                .filter(each -> !(each.step() instanceof NextStep.Wait))
                .<WorkbookStep>map(each -> each)
                .findFirst();
    }

    private static Optional<FilledChecklist> filled(Row useCase, Reader reader) {
        return Optional.ofNullable(
                        CountingChecklists.of(reader, List.of(useCase)).get(useCase.id()))
                .flatMap(list -> FilledChecklist.of(list.id(), reader));
    }

    /** Returns the tool that is nearest to its hours. */
    private static Optional<WorkbookStep> goOn(List<Row> tools) {
        return tools.stream()
                .filter(tool -> tool.get(Tools.REMAINING_MINUTES, 0) > 0)
                .min(Comparator.comparingInt(tool -> tool.get(Tools.REMAINING_MINUTES, 0)))
                .map(tool -> new GoOnTrying(tool, tool.get(Tools.REMAINING_MINUTES, 0)));
    }
}
