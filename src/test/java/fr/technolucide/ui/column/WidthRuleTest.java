package fr.technolucide.ui.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WidthRuleTest {

    private static final double SLACK = 1e-3;

    @Provide
    Arbitrary<List<ColumnDemand>> columns() {
        Arbitrary<Double> widths = Arbitraries.doubles().between(1, 400);
        return Combinators.combine(
                        widths,
                        widths,
                        widths,
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, 4))
                .as((a, b, c, telling, turn) -> {
                    double[] sorted = {a, b, c};
                    Arrays.sort(sorted);
                    return new ColumnDemand(
                            sorted[0], telling ? sorted[1] : sorted[0], sorted[2], telling, telling ? 0 : turn);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void theyFitTheirRoomWheneverTheirLeastWidthsDo(
            @ForAll("columns") List<ColumnDemand> columns, @ForAll @DoubleRange(max = 3000) double room) {
        double[] widths = WidthRule.share(columns, room);
        if (sum(columns, widths, ColumnDemand::least) <= room) {
            assertThat(Arrays.stream(widths).sum()).isLessThanOrEqualTo(room + SLACK);
        }
    }

    @Property
    void noneThatStaysIsUnderItsLeastWidth(
            @ForAll("columns") List<ColumnDemand> columns, @ForAll @DoubleRange(max = 3000) double room) {
        double[] widths = WidthRule.share(columns, room);
        IntStream.range(0, widths.length)
                .filter(i -> widths[i] != WidthRule.AWAY)
                .forEach(i -> assertThat(widths[i])
                        .isGreaterThanOrEqualTo(columns.get(i).least() - SLACK));
    }

    @Property
    void theOthersYieldBeforeOneThatTells(
            @ForAll("columns") List<ColumnDemand> columns, @ForAll @DoubleRange(max = 3000) double room) {
        double[] widths = WidthRule.share(columns, room);
        boolean fits = sum(columns, widths, ColumnDemand::least) <= room;
        boolean cut = IntStream.range(0, widths.length)
                .anyMatch(i ->
                        columns.get(i).telling() && widths[i] < columns.get(i).need() - SLACK);
        if (fits && cut) {
            IntStream.range(0, widths.length)
                    .filter(i -> !columns.get(i).telling() && widths[i] != WidthRule.AWAY)
                    .forEach(i -> assertThat(widths[i]).isCloseTo(columns.get(i).least(), within(SLACK)));
        }
    }

    @Property
    void whatIsLeftGoesToThoseThatTellAndToNoOther(
            @ForAll("columns") List<ColumnDemand> columns, @ForAll @DoubleRange(max = 6000) double room) {
        double needed = columns.stream().mapToDouble(ColumnDemand::need).sum();
        double[] widths = WidthRule.share(columns, needed + room);
        IntStream.range(0, widths.length)
                .filter(i -> !columns.get(i).telling())
                .forEach(i -> assertThat(widths[i]).isCloseTo(columns.get(i).need(), within(SLACK)));
        if (columns.stream().anyMatch(ColumnDemand::telling)) {
            assertThat(Arrays.stream(widths).sum()).isCloseTo(needed + room, within(SLACK));
        }
    }

    @Property
    void columnsLeaveInTheirTurnAndOnlyForWantOfRoom(
            @ForAll("columns") List<ColumnDemand> columns, @ForAll @DoubleRange(max = 3000) double room) {
        double[] widths = WidthRule.share(columns, room);
        List<Integer> turns = IntStream.range(0, widths.length)
                .boxed()
                .filter(i -> columns.get(i).leaving() > 0)
                .sorted(Comparator.comparingInt(i -> columns.get(i).leaving()))
                .toList();
        List<Integer> gone = IntStream.range(0, widths.length)
                .boxed()
                .filter(i -> widths[i] == WidthRule.AWAY)
                .toList();
        assertThat(gone).containsExactlyInAnyOrderElementsOf(turns.subList(0, gone.size()));
        double wanted = sum(columns, widths, ColumnDemand::fair);
        if (gone.size() < turns.size()) {
            assertThat(wanted).isLessThanOrEqualTo(room + SLACK);
        }
        if (!gone.isEmpty()) {
            assertThat(wanted + columns.get(turns.get(gone.size() - 1)).fair()).isGreaterThan(room);
        }
    }

    @Test
    void aWidthThatWasChosenIsKept() {
        List<ColumnDemand> columns =
                List.of(new ColumnDemand(40, 100, 200, true, 0), ColumnDemand.fixed(150, 0), demand(30, 60));
        assertThat(WidthRule.share(columns, 500)).containsExactly(290, 150, 60);
        assertThat(WidthRule.share(columns, 230)).containsExactly(50, 150, 30);
    }

    @Test
    void aTableWiderThanItsRoomShowsWhatItHolds() {
        List<ColumnDemand> columns = List.of(new ColumnDemand(40, 100, 200, true, 0), demand(30, 60));
        assertThat(WidthRule.share(columns, 60)).containsExactly(100, 60);
    }

    private static ColumnDemand demand(double least, double need) {
        return new ColumnDemand(least, least, need, false, 0);
    }

    private static double sum(List<ColumnDemand> columns, double[] widths, ToDoubleFunction<ColumnDemand> of) {
        Predicate<Integer> stays = i -> widths[i] != WidthRule.AWAY;
        return IntStream.range(0, widths.length)
                .filter(stays::test)
                .mapToDouble(i -> of.applyAsDouble(columns.get(i)))
                .sum();
    }
}
