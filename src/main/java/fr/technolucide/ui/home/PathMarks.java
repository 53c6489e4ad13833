package fr.technolucide.ui.home;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Tools;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.Pathway;
import fr.technolucide.insight.WorkbookStep;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.ui.chart.StepMark;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The six steps in words. */
final class PathMarks {

    private PathMarks() {}

    static List<StepMark> of(BoardSummary board) {
        return board.pathway().steps().stream().map(step -> mark(step, board)).toList();
    }

    /** Returns them without a figure before there is one, and with what is next. */
    static List<StepMark> ofMonth(BoardSummary board, Optional<WorkbookStep> next) {
        return board.pathway().steps().stream()
                .map(step -> begun(
                        mark(step, board),
                        next.filter(each -> each.place() == step.name()).isPresent()))
                .toList();
    }

    /** Returns a step with its count; as long as no tool has its hours, those of the tool that was tried most. */
    private static StepMark mark(Pathway.Step step, BoardSummary board) {
        Optional<Row> tried = step.name() == Pathway.Name.EXPLORATION && step.done() == 0 && step.begun()
                ? board.hours().mostTried().stream()
                        .filter(tool -> tool.get(Tools.STATUS) != ToolStatus.SET_ASIDE)
                        .findFirst()
                : Optional.empty();
        return tried.map(tool -> hours(mark(step), tool, board.association())).orElseGet(() -> mark(step));
    }

    private static StepMark mark(Pathway.Step step) {
        String name = step.name().name().toLowerCase(Locale.ROOT);
        StepMark.State state = StepMark.State.valueOf(step.state().name());
        String key = "home.step." + name + (step.done() == 0 ? ".none" : ".some");
        return new StepMark(
                Messages.text("home.step." + name),
                state,
                Messages.text("home.state." + state.name().toLowerCase(Locale.ROOT)),
                Messages.text(key, step.shown(), step.of(), step.due()));
    }

    /** « En cours · 2 h 05 sur 10 h ». */
    private static StepMark hours(StepMark mark, Row tool, Row association) {
        Words words = Messages.words();
        int aim = TenHourGate.target(tool.get(Tools.HOURS_TARGET), association.get(Association.HOURS_TARGET));
        return new StepMark(
                mark.title(),
                mark.state(),
                mark.word(),
                Messages.text(
                        "home.month.hours", words.duration(tool.get(Tools.TOTAL_MINUTES, 0)), words.duration(aim)));
    }

    private static StepMark begun(StepMark mark, boolean next) {
        return mark.state() == StepMark.State.TO_BEGIN
                ? new StepMark(
                        mark.title(), mark.state(), mark.word(), next ? Messages.text("home.month.next") : "", next)
                : mark;
    }
}
