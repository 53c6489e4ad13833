package fr.technolucide.exchange.excel.board;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.exchange.excel.data.DataSheet;
import fr.technolucide.exchange.excel.data.FieldFormat;
import fr.technolucide.exchange.excel.data.WrappedLines;
import fr.technolucide.exchange.meeting.BoardFileDocument;
import fr.technolucide.exchange.meeting.LateLine;
import fr.technolucide.exchange.meeting.MeetingDocument.Block;
import fr.technolucide.exchange.meeting.MeetingDocument.Glossary;
import fr.technolucide.exchange.meeting.RiskWords;
import fr.technolucide.insight.Alert;
import fr.technolucide.insight.MetCriterion;
import fr.technolucide.insight.OverCap;
import fr.technolucide.insight.ServiceGap;
import fr.technolucide.insight.SinceLastBoard.Event;
import fr.technolucide.insight.UseIncidents;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;

/** The lists of the first page: what is late, what worries, what was done since the body last met, what words mean. */
final class SummaryLists {

    /** Beyond this number, the page says how many more there are and where. */
    static final int MOST = 8;

    private final BoardContext board;
    private final PageWriter pen;
    private final SummarySection section;

    SummaryLists(BoardContext board, PageWriter pen) {
        this.board = board;
        this.pen = pen;
        this.section = new SummarySection(board, pen);
    }

    /** Writes what is late, the longest first; nothing when nothing is. */
    int late(int start) {
        List<LateLine> late = LateLine.of(board.summary(), board.sentences());
        if (late.isEmpty()) {
            return start;
        }
        int row = section.title(start, "paper.meeting.late", "", BoardCell.NOTHING);
        for (LateLine each : late) {
            String sentence = each.what();
            section.height(row, WrappedLines.of(sentence, SummaryGrid.points(2, 13)));
            pen.merge(row, 0, 1, SummarySection.WORDS, BoardCell.text(board.text("paper.meeting.days", each.days())));
            pen.merge(row, 2, 13, SummarySection.WORDS, BoardCell.text(sentence));
            pen.merge(row, 14, SummaryGrid.LAST, SummarySection.WORDS, BoardCell.text(each.who()));
            row++;
        }
        return row;
    }

    int alerts(int start) {
        List<Alert> alerts = board.summary().alerts();
        List<OverCap> beyond = board.summary().overCaps();
        DataSheet useCases = board.links().table(UseCases.SHEET);
        String count = "COUNTIFS(" + useCases.range(UseCases.RED_FLAGS) + ",\"?*\"," + useCases.range(UseCases.STAGE)
                + ",\"<>" + board.text("choice.STAGE." + UseCaseStage.STOPPED.id()) + "\")";
        int row = section.title(
                start,
                "paper.board.alerts",
                "\"" + board.text("export.board.use_cases") + " \"0",
                BoardCell.computed(count, alerts.size()));
        List<MetCriterion> met = board.summary().metCriteria();
        if (alerts.isEmpty() && beyond.isEmpty() && met.isEmpty()) {
            row = section.nothing(row, "paper.board.alerts.none");
        }
        for (MetCriterion each : met) {
            row = section.told(row, about(each.useCase(), each.sentence()));
        }
        for (Alert alert : first(alerts)) {
            alert(row++, alert);
        }
        for (OverCap over : first(beyond)) {
            overCap(row++, over);
        }
        row = more(row, Math.max(alerts.size(), beyond.size()), useCases);
        for (ServiceGap gap : board.summary().serviceGaps()) {
            row = section.told(row, about(gap.useCase(), gap.sentence()));
        }
        return row;
    }

    private String about(Row useCase, String sentence) {
        return board.text(
                "paper.meeting.about",
                board.sentences().name(useCase),
                board.words().insideSentence(sentence));
    }

    private void alert(int row, Alert alert) {
        String mark = board.text("export.board.alert") + "\u00a0";
        section.height(
                row,
                WrappedLines.of(alert.useCase().get(UseCases.TITLE, ""), SummaryGrid.points(0, 3)),
                WrappedLines.of(mark + alert.useCase().get(UseCases.RED_FLAGS, List.of()), SummaryGrid.points(4, 7)),
                WrappedLines.of(alert.sentenceWithOthers(), SummaryGrid.points(8, SummaryGrid.LAST)));
        CellLinks links = board.links();
        Row useCase = alert.useCase();
        pen.merge(row, 0, 3, SummarySection.WORDS.link(), links.link(useCase, links.to(useCase, UseCases.TITLE)));
        pen.merge(
                row,
                4,
                7,
                SummarySection.WORDS
                        .strong()
                        .colored(PageStyle.ALERT)
                        .with(PageStyle.Border.around(BorderStyle.MEDIUM, PageStyle.DARK)),
                links.after(mark, useCase, UseCases.RED_FLAGS));
        pen.merge(row, 8, SummaryGrid.LAST, SummarySection.WORDS, BoardCell.text(alert.sentenceWithOthers()));
    }

    private void overCap(int row, OverCap over) {
        String sentence = board.sentences().overCap(over);
        section.height(row, WrappedLines.of(sentence, SummaryGrid.points(8, SummaryGrid.LAST)));
        CellLinks links = board.links();
        Row usage = over.usage();
        pen.merge(row, 0, 3, SummarySection.WORDS.link(), links.link(usage, links.to(usage, Usages.USE_CASE)));
        pen.merge(row, 4, 7, SummarySection.WORDS, BoardCell.text(board.text(Usages.CAP_PER_MONTH.labelKey())));
        pen.merge(row, 8, SummaryGrid.LAST, SummarySection.WORDS, BoardCell.text(sentence));
    }

    /** Writes the trials that went wrong in the uses that no request is about; nothing without any. */
    int incidents(int start) {
        List<UseIncidents> all = board.file().incidents();
        if (all.isEmpty()) {
            return start;
        }
        int row = section.title(start, "paper.meeting.incidents", "", BoardCell.NOTHING);
        RiskWords words = new RiskWords(board.sentences());
        for (UseIncidents each : all) {
            row = section.told(row, words.of(each));
        }
        return row;
    }

    /** Writes what words of the page mean, as the file of the meeting does. */
    int glossary(int start) {
        int row = start;
        for (Block block : BoardFileDocument.of(board.file(), board.reader()).blocks()) {
            if (block instanceof Glossary(var lines)) {
                row = section.title(row, "paper.meeting.terms", "", BoardCell.NOTHING);
                for (String line : lines) {
                    row = section.told(row, line);
                }
            }
        }
        return row;
    }

    /** Writes what was done since the body last decided; nothing when nothing was, and it never did. */
    int sinceLastBoard(int start) {
        List<Event> events = board.file().since().events();
        if (events.isEmpty() && board.file().since().lastBoard() == null) {
            return start;
        }
        int row = section.title(start, "paper.meeting.changed", "", BoardCell.NOTHING);
        if (events.isEmpty()) {
            return section.nothing(row, "paper.board.since_last.none");
        }
        for (Event event : first(events)) {
            String sentence = board.sentences().event(event);
            section.height(row, WrappedLines.of(sentence, SummaryGrid.points(2, SummaryGrid.LAST)));
            CellLinks links = board.links();
            pen.merge(
                    row,
                    0,
                    1,
                    SummarySection.WORDS.link().shown(FieldFormat.DAY.format()),
                    links.link(event.row(), links.to(event.row(), day(event))));
            pen.merge(row, 2, SummaryGrid.LAST, SummarySection.WORDS, BoardCell.text(sentence));
            row++;
        }
        return more(row, events.size(), board.links().table(Decisions.SHEET));
    }

    @SuppressWarnings("unchecked") // the three sheets of events call their day so
    private static Column<LocalDate> day(Event event) {
        return (Column<LocalDate>) event.row().sheet().column("day");
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private int more(int row, int all, DataSheet where) {
        if (all <= MOST) {
            return row;
        }
        pen.row(row, PageWriter.LINE);
        pen.span(
                row,
                0,
                SummaryGrid.LAST,
                PageStyle.PLAIN.colored(PageStyle.QUIET),
                BoardCell.text(board.text("export.board.more", all - MOST, where.name())));
        return row + 1;
    }
}
