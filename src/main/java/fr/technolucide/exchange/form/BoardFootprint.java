package fr.technolucide.exchange.form;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.meeting.BoardTables;
import fr.technolucide.exchange.meeting.MeetingDocument.Heading;
import fr.technolucide.exchange.meeting.MeetingDocument.Table;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.language.Messages;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The part of the board form on benefits and emissions: each use case as low, central and high on a scale of powers of
 * ten.
 */
final class BoardFootprint {

    /** « 318 635 », « 4 279 044 » in bold: spaces included. */
    private static final int SIGNS_OF_TINY = 7;

    private static final int SIGNS_OF_NARROW = 9;

    private final PaperParts parts;
    private final BoardSummary summary;
    private final BoardTables tables;
    private final FootprintScale scale;

    BoardFootprint(PaperParts parts, BoardSummary summary, BoardTables tables) {
        this.parts = parts;
        this.summary = summary;
        this.tables = tables;
        this.scale = new FootprintScale(summary.inUse().useCases().stream()
                .flatMap(row -> Stream.ofNullable(row.get(UseCases.CO2)))
                .toList());
    }

    Xhtml useCases() {
        Table table = tables.useCases();
        List<Heading> heads = table.heads();
        List<List<Xhtml>> rows = new ArrayList<>();
        for (Row useCase : summary.useCases()) {
            List<Xhtml> row = said(table.rows().get(rows.size()), Xhtml::text);
            if (!BoardTables.isStopped(useCase)) {
                row.set(row.size() - 1, VerdictWord.of(useCase.get(UseCases.VERDICT)));
            }
            rows.add(row);
        }
        return parts.whole(
                Messages.text("paper.board.benefit"),
                rows.isEmpty()
                        ? List.of()
                        : List.of(parts.table(
                                List.of(
                                        new Head(heads.get(0).words(), Width.FREE),
                                        new Head(heads.get(1).words(), Width.NARROW),
                                        Head.ofFigures(heads.get(2).words(), Width.TINY),
                                        Head.ofFigures(heads.get(3).words(), Width.NARROW),
                                        new Head(heads.get(4).words(), Width.MEDIUM)),
                                rows)),
                Messages.text("paper.board.benefit.none"));
    }

    Xhtml inUse() {
        Table table = tables.footprints();
        List<List<Xhtml>> rows = new ArrayList<>();
        for (Row useCase : summary.inUse().useCases()) {
            Range co2 = useCase.get(UseCases.CO2);
            List<Xhtml> row = said(table.rows().get(rows.size()), Xhtml::text);
            row.add(
                    1,
                    co2 == null
                            ? Xhtml.text(Messages.words().unknown())
                            : parts.range(scale.places(co2), scale.decades()));
            rows.add(row);
        }
        if (rows.isEmpty()) {
            return parts.whole(
                    Messages.text("paper.board.footprint"), parts.plain(Messages.text("paper.board.footprint.none")));
        }
        rows.add(total(table.rows().getLast()));
        return parts.chart(
                Messages.text("paper.board.footprint"),
                List.of(
                        new Head(table.heads().getFirst().words(), Width.MEDIUM),
                        scale.head(),
                        figures(table, 1),
                        figures(table, 2),
                        figures(table, 3)),
                List.of(Xhtml.none(), scale.graduations(parts), Xhtml.none(), Xhtml.none(), Xhtml.none()),
                rows);
    }

    private List<Xhtml> total(List<String> cells) {
        boolean unknown = summary.footprints().total(summary.inUse().useCases()) == null;
        List<Xhtml> row = said(cells, Xhtml::strong);
        row.add(1, unknown ? Xhtml.strong(Messages.words().unknown()) : Xhtml.none());
        return row;
    }

    private static List<Xhtml> said(List<String> cells, Function<String, Xhtml> how) {
        return new ArrayList<>(cells.stream().map(how).toList());
    }

    /** Returns a column as wide as its total, the longest of its figures, needs to stay on one line. */
    private static Head figures(Table table, int column) {
        int signs = table.rows().getLast().get(column).length();
        return Head.ofFigures(
                table.heads().get(column).words(),
                signs <= SIGNS_OF_TINY ? Width.TINY : signs <= SIGNS_OF_NARROW ? Width.NARROW : Width.SHORT);
    }
}
