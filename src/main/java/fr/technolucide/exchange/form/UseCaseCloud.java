package fr.technolucide.exchange.form;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Pictogram;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import fr.technolucide.language.Words;
import fr.technolucide.method.Verdict;
import fr.technolucide.quantity.Range;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cloud of the use cases in black on white: a table for each band of benefit, a range a use, the shape of what the
 * rule proposes as its mark, as large as the people it is for are many; the figures beside it.
 */
final class UseCaseCloud {

    private static final int HIGHEST = 3;

    /** Across, in mm: the least, and that of the largest number of people printed. */
    private static final double SMALL = 2.4;

    private static final double LARGE = 6;

    /** From so many people on, a mark may be of the largest size. */
    private static final int MANY = 190;

    private static final Comparator<Row> LIGHTEST =
            Comparator.comparingDouble(row -> row.get(UseCases.CO2, Range.ZERO).central());

    private final Paper paper;
    private final PaperParts parts;
    private final Words words = Messages.words();
    private final List<Row> rows;
    private final int most;
    private final FootprintScale scale;

    UseCaseCloud(Paper paper, Query query) {
        this.paper = paper;
        this.parts = paper.parts();
        Listing listing = paper.reader().list(query);
        this.rows = paper.reader().complete(paper.reader().rows(listing, 0, listing.size()), UseCases.SHEET.derived());
        this.most =
                rows.stream().mapToInt(row -> row.get(UseCases.PEOPLE_AFTER, 0)).reduce(MANY, Math::max);
        this.scale = new FootprintScale(rows.stream()
                .flatMap(row -> Stream.ofNullable(row.get(UseCases.CO2)))
                .toList());
    }

    Printout printout(String title) {
        List<Xhtml> pieces = new ArrayList<>();
        pieces.add(parts.title(title, Messages.text("usecase.paper.count", rows.size())));
        pieces.add(
                parts.fields(parts.field(Messages.text("paper.field.association"), paper.association(), Width.WHOLE)));
        pieces.add(parts.plain((Messages.text("usecase.cloud.caption") + " "
                        + EstimateCaution.of(paper.reader()).factors())
                .strip()));
        for (int value = HIGHEST; value >= 0; value--) {
            int band = value;
            band(
                            Messages.text("usecase.cloud.benefit", band, Messages.text("usecase.band." + band)),
                            rows.stream()
                                    .filter(row -> row.get(UseCases.BENEFIT, -1) == band)
                                    .toList())
                    .ifPresent(pieces::add);
        }
        band(
                        Messages.text("usecase.paper.unrated"),
                        rows.stream()
                                .filter(row -> row.isEmpty(UseCases.BENEFIT))
                                .toList())
                .ifPresent(pieces::add);
        return paper.dense(title, Messages.text("usecase.paper.subject"), Xhtml.all(pieces));
    }

    private Optional<Xhtml> band(String title, List<Row> inside) {
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parts.chart(
                words.capitalised(title),
                List.of(
                        new Head(Labels.of(UseCases.TITLE), Width.SHORT),
                        scale.head(),
                        new Head(Labels.of(UseCases.CO2), Width.SHORT),
                        new Head(Labels.shortOf(UseCases.VERDICT), Width.MEDIUM)),
                List.of(Xhtml.none(), scale.graduations(parts), Xhtml.none(), Xhtml.none()),
                inside.stream().sorted(LIGHTEST).map(this::line).toList()));
    }

    private List<Xhtml> line(Row row) {
        Range co2 = row.get(UseCases.CO2);
        Verdict verdict = row.get(UseCases.VERDICT, Verdict.INCOMPLET);
        Integer people = row.get(UseCases.PEOPLE_AFTER);
        Xhtml name = Xhtml.all(
                Xhtml.element("p", "", row.get(UseCases.TITLE, "")),
                Xhtml.element(
                        "p",
                        "under",
                        people == null
                                ? Messages.text("usecase.cloud.people.unknown")
                                : Messages.text("usecase.cloud.people", people)));
        return List.of(
                name,
                co2 == null ? Xhtml.text(words.missing()) : range(co2, verdict, people),
                Xhtml.text(co2 == null ? words.missing() : words.co2(co2)),
                VerdictWord.of(verdict));
    }

    private Xhtml range(Range co2, Verdict verdict, @Nullable Integer people) {
        Pictogram mark = VerdictWord.mark(verdict);
        double across = people == null ? SMALL : Math.clamp(LARGE * Math.sqrt((double) people / most), SMALL, LARGE);
        return parts.markedRange(
                scale.places(co2),
                scale.decades(),
                mark == null ? Pictogram.RING : mark,
                across,
                Messages.text("paper.verdict.heard"));
    }
}
