package fr.technolucide.ui.home;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Tools;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.Pathway;
import fr.technolucide.insight.WorkbookStep;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.ui.chart.StepMark;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The six steps in words. */
final class PathMarks {

    private PathMarks() {}

    static List<StepMark> of(BoardSummary board) {
        return board.pathway().steps().stream().map(PathMarks::mark).toList();
    }

    /** Returns them without a figure before there is one, but the hours of the tool that was tried most, and with what is next. */
    static List<StepMark> ofMonth(BoardSummary board, Optional<WorkbookStep> next) {
        Optional<Row> tried = board.hours().mostTried().stream()
                .filter(tool -> tool.get(Tools.TOTAL_MINUTES, 0) > 0)
                .findFirst();
        return board.pathway().steps().stream()
                .map(step -> step.name() == Pathway.Name.EXPLORATION && step.done() == 0 && tried.isPresent()
                        ? hours(mark(step), tried.get(), board.association())
                        : begun(
                                mark(step),
                                next.filter(each -> each.place() == step.name()).isPresent()))
                .toList();
    }

    private static StepMark mark(Pathway.Step step) {
        String name = step.name().name().toLowerCase(Locale.ROOT);
        StepMark.State state = StepMark.State.valueOf(step.state().name());
        String key = "home.step." + name + (state == StepMark.State.TO_BEGIN ? ".none" : ".some");
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
                StepMark.State.UNDER_WAY,
                Messages.text("home.state.under_way"),
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
