package fr.technolucide.exchange.form;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.BoardSummary;
import fr.technolucide.insight.FootprintTable;
import fr.technolucide.insight.ShownGrams;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.quantity.PartialSum;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of the board form on benefits and emissions: each use case as low, central and high on a scale of powers of
 * ten.
 */
final class BoardFootprint {

    /** « 318 635 », « 4 279 044 » in bold: spaces included. */
    private static final int SIGNS_OF_TINY = 7;

    private static final int SIGNS_OF_NARROW = 9;

    private final Paper paper;
    private final PaperParts parts;
    private final BoardSummary summary;
    private final FootprintTable table;
    private final FootprintScale scale;
    private final Words words = Messages.words();

    BoardFootprint(Paper paper, BoardSummary summary) {
        this.paper = paper;
        this.parts = paper.parts();
        this.summary = summary;
        this.table = summary.footprints();
        this.scale = new FootprintScale(summary.inUse().useCases().stream()
                .flatMap(row -> Stream.ofNullable(row.get(UseCases.CO2)))
                .toList());
    }

    Xhtml useCases() {
        List<List<Xhtml>> rows = summary.useCases().stream().map(this::useCase).toList();
        return parts.whole(
                Messages.text("paper.board.benefit"),
                rows.isEmpty()
                        ? List.of()
                        : List.of(parts.table(
                                List.of(
                                        new Head(Labels.of(UseCases.TITLE), Width.FREE),
                                        new Head(Labels.of(UseCases.STAGE), Width.NARROW),
                                        Head.ofFigures(Messages.text("paper.board.benefit_of"), Width.TINY),
                                        Head.ofFigures(Messages.text("paper.board.central"), Width.NARROW),
                                        new Head(Labels.shortOf(UseCases.VERDICT), Width.MEDIUM)),
                                rows)),
                Messages.text("paper.board.benefit.none"));
    }

    private List<Xhtml> useCase(Row row) {
        Range co2 = row.get(UseCases.CO2);
        return List.of(
                Xhtml.text(row.get(UseCases.TITLE, "")),
                Xhtml.text(paper.entries(row).text(UseCases.STAGE)),
                Xhtml.text(
                        row.isEmpty(UseCases.BENEFIT)
                                ? words.missing()
                                : paper.entries(row).text(UseCases.BENEFIT)),
                Xhtml.text(co2 == null ? words.missing() : words.co2(co2.central())),
                VerdictWord.of(row.get(UseCases.VERDICT)));
    }

    Xhtml inUse() {
        List<List<Xhtml>> rows = new ArrayList<>();
        for (Row row : summary.inUse().useCases()) {
            rows.add(footprint(Xhtml.text(name(row) + lacking(row)), row.get(UseCases.CO2)));
        }
        Range total = table.total(summary.inUse().useCases());
        if (!rows.isEmpty()) {
            rows.addFirst(List.of(Xhtml.none(), scale.graduations(parts), Xhtml.none(), Xhtml.none(), Xhtml.none()));
            rows.add(total(total));
        }
        return parts.whole(
                Messages.text("paper.board.footprint"),
                rows.isEmpty()
                        ? List.of()
                        : List.of(parts.table(
                                List.of(
                                        new Head(Messages.text("export.board.grams"), Width.MEDIUM),
                                        scale.head(),
                                        head("paper.board.low", total, Range::low, table.low()),
                                        head("paper.board.middle", total, Range::central, table.central()),
                                        head("paper.board.high", total, Range::high, table.high())),
                                rows)),
                Messages.text("paper.board.footprint.none"));
    }

    /** Returns a column as wide as its total, the longest of its figures, needs to stay on one line. */
    private Head head(String key, @Nullable Range total, ToDoubleFunction<Range> part, ShownGrams column) {
        int signs = total == null ? 0 : grams(column, part.applyAsDouble(total)).length();
        return Head.ofFigures(
                Messages.text(key),
                signs <= SIGNS_OF_TINY ? Width.TINY : signs <= SIGNS_OF_NARROW ? Width.NARROW : Width.SHORT);
    }

    private String lacking(Row useCase) {
        return words.lacking(new PartialSum<>(useCase.get(UseCases.CO2), useCase.get(UseCases.UNCOUNTED_USAGES, 0)));
    }

    private static String name(Row useCase) {
        return useCase.get(UseCases.SHORT_TITLE, useCase.get(UseCases.TITLE, ""));
    }

    private List<Xhtml> footprint(Xhtml name, @Nullable Range co2) {
        if (co2 == null) {
            Xhtml missing = Xhtml.text(words.missing());
            return List.of(name, Xhtml.text(words.unknown()), missing, missing, missing);
        }
        return List.of(
                name,
                parts.range(scale.places(co2), scale.decades()),
                Xhtml.text(grams(table.low(), co2.low())),
                Xhtml.text(grams(table.central(), co2.central())),
                Xhtml.text(grams(table.high(), co2.high())));
    }

    /** Returns the cells of the total of the rows above, as they are shown. */
    private List<Xhtml> total(@Nullable Range grams) {
        Xhtml name = Xhtml.strong(Messages.text("paper.board.total")
                + words.lacking(summary.inUse().co2()));
        if (grams == null) {
            Xhtml missing = Xhtml.text(words.missing());
            return List.of(name, Xhtml.strong(words.unknown()), missing, missing, missing);
        }
        return List.of(
                name,
                Xhtml.none(),
                Xhtml.strong(grams(table.low(), grams.low())),
                Xhtml.strong(grams(table.central(), grams.central())),
                Xhtml.strong(grams(table.high(), grams.high())));
    }

    private String grams(ShownGrams column, double grams) {
        return words.decimal(grams, column.decimals());
    }
}
