package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.source.CellFormat;
import fr.technolucide.exchange.source.RawCell;
import fr.technolucide.exchange.source.SourceRow;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Where a table ends, whatever stands in it and wherever its empty lines are. */
class TableBodyPropertiesTest {

    private static final int WIDTH = 4;
    private static final SourceRow HEADER = row(1, texts("Date", "Outil", "Testeur", "Durée"));

    /** The cells of a row, and how many empty lines stand above it. */
    record Placed(List<RawCell> cells, int gap) {}

    private static List<RawCell> texts(String... texts) {
        List<RawCell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new RawCell.Text(text));
        }
        return cells;
    }

    private static SourceRow row(int line, List<RawCell> cells) {
        return SourceRow.of(line, cells);
    }

    private static List<SourceRow> under(List<Placed> placed) {
        List<SourceRow> rows = new ArrayList<>();
        int line = HEADER.line();
        for (Placed each : placed) {
            line += 1 + each.gap();
            rows.add(row(line, each.cells()));
        }
        return rows;
    }

    private static TableBody body(List<SourceRow> under) {
        return TableBody.of(HEADER, under, 0, WIDTH - 1);
    }

    /** Words that are no names of columns, and figures; a row has something. */
    @Provide
    Arbitrary<List<Placed>> values() {
        Arbitrary<RawCell> word = Arbitraries.strings()
                .withChars("bzkwq")
                .ofMinLength(3)
                .ofMaxLength(8)
                .map(RawCell.Text::new);
        Arbitrary<RawCell> figure =
                Arbitraries.integers().between(0, 500).map(number -> new RawCell.Numeric(number, CellFormat.GENERAL));
        Arbitrary<List<RawCell>> cells = Combinators.combine(
                        word, Arbitraries.oneOf(word, figure).list().ofSize(WIDTH - 1))
                .as((first, others) -> {
                    List<RawCell> all = new ArrayList<>(List.of(first));
                    all.addAll(others);
                    return all;
                });
        return Combinators.combine(cells, Arbitraries.integers().between(0, 3))
                .as(Placed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void emptyLinesEndNoTable(@ForAll("values") List<Placed> placed) {
        List<SourceRow> under = under(placed);
        assertThat(body(under).rows()).isEqualTo(under);
    }

    @Property(tries = 300)
    void theHeaderOfAnotherTableUnderAnEmptyLineEndsIt(
            @ForAll("values") List<Placed> mine,
            @ForAll("values") List<Placed> others,
            @ForAll @IntRange(max = 1) int titles) {
        List<Placed> all = new ArrayList<>(mine);
        if (titles > 0) {
            all.add(new Placed(texts("Nos bénévoles"), 1));
        }
        all.add(new Placed(texts("Prénom", "Courriel", "Fonction"), 1 - titles));
        all.addAll(others);
        List<SourceRow> under = under(all);
        TableBody body = body(under);
        assertThat(body.rows()).isEqualTo(under.subList(0, mine.size()));
        assertThat(body.beyond()).isEqualTo(under.subList(mine.size(), under.size()));
        assertThat(body.titles()).containsExactly("Prénom", "Courriel", "Fonction");
    }

    @Property(tries = 300)
    void totalsAreNoRowsWhereverTheyStand(
            @ForAll("values") List<Placed> placed, @ForAll @IntRange(max = 12) int place, @ForAll boolean shifted) {
        List<Placed> all = new ArrayList<>(placed);
        RawCell figure = new RawCell.Numeric(390, CellFormat.GENERAL);
        List<RawCell> total = new ArrayList<>(texts("TOTAL :"));
        total.add(figure);
        if (shifted) {
            total.addFirst(RawCell.BLANK);
        }
        int at = Math.min(place, all.size());
        all.add(at, new Placed(total, 0));
        List<SourceRow> under = under(all);
        TableBody body = body(under);
        assertThat(body.totals()).containsExactly(under.get(at));
        assertThat(body.rows()).hasSize(placed.size());
    }
}
