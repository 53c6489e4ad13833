package fr.technolucide.exchange.form;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.meeting.BoardFileDocument;
import fr.technolucide.exchange.meeting.BoardTables;
import fr.technolucide.exchange.meeting.MeetingDocument;
import fr.technolucide.exchange.meeting.MinutesDocument;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.BoardFile;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.Minutes;
import fr.technolucide.workbook.Labels;
import java.util.Arrays;
import java.util.stream.Stream;

/** The file of a meeting, then hours, footprints and the path so far; and the minutes. */
final class BoardForm {

    private BoardForm() {}

    static Printout of(Paper paper, BoardFile.Meeting meeting) {
        BoardFile file = BoardFile.of(meeting, paper.reader());
        BoardSummary summary = file.summary();
        PaperParts parts = paper.parts();
        BoardTables tables = new BoardTables(summary, new Labels(paper.reader()));
        BoardFootprint footprint = new BoardFootprint(parts, summary, tables);
        MeetingDocument document = BoardFileDocument.of(file, paper.reader());
        return printout(
                paper,
                document,
                document.title(),
                new BoardHours(parts, summary.hours(), tables.hours()).section(),
                footprint.useCases(),
                footprint.inUse(),
                new BoardPath(parts, summary.pathway(), tables.path()).section());
    }

    static Printout minutes(Paper paper, BoardFile.Meeting meeting) {
        return printout(
                paper,
                MinutesDocument.of(Minutes.of(meeting, paper.reader()), paper.reader()),
                BoardWords.minutesOf(meeting));
    }

    static Printout blankMinutes(Paper paper) {
        MeetingDocument document = MinutesDocument.blank(paper.reader());
        return printout(paper, document, document.title());
    }

    private static Printout printout(Paper paper, MeetingDocument document, String foot, Xhtml... after) {
        PaperParts parts = paper.parts();
        return paper.dense(
                document.title(),
                foot,
                document.subject(),
                Stream.concat(
                                Stream.of(
                                        parts.title(document.title(), document.remark()),
                                        new MeetingPaper(parts).of(document.blocks())),
                                Arrays.stream(after))
                        .toArray(Xhtml[]::new));
    }
}
