package fr.technolucide.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.quantity.Range;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is drawn, at any size: nothing covers anything, and nothing goes past the plot. */
class CloudGeometryTest {

    private static final double SLACK = 1e-6;

    @Provide
    Arbitrary<CloudGeometry.Item> items() {
        Arbitrary<Double> powers = Arbitraries.doubles().between(-3, 6);
        Arbitrary<Range> ranges = Combinators.combine(powers, powers, powers).as((a, b, c) -> {
            double[] sorted = {a, b, c};
            java.util.Arrays.sort(sorted);
            return new Range(Math.pow(10, sorted[0]), Math.pow(10, sorted[1]), Math.pow(10, sorted[2]));
        });
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        ranges,
                        Arbitraries.integers().between(0, 10_000_000).injectNull(0.3),
                        Arbitraries.doubles().between(20, 260))
                .as(CloudGeometry.Item::new);
    }

    @Provide
    Arbitrary<CloudGeometry.Room> rooms() {
        return Combinators.combine(
                        Arbitraries.doubles().between(320, 1500),
                        Arbitraries.doubles().between(0, 1200),
                        Arbitraries.doubles().between(14, 30))
                .as((width, height, line) -> new CloudGeometry.Room(
                        width,
                        height,
                        width / 4,
                        List.of(line * 1.5, line * 3, line * 1.5, line * 1.5),
                        line * 1.5,
                        line * 1.4,
                        line,
                        line));
    }

    private static CloudGeometry of(List<CloudGeometry.Item> items, CloudGeometry.Room room) {
        return CloudGeometry.of(
                items,
                DecadeAxis.around(items.stream().map(CloudGeometry.Item::range).toList()),
                room);
    }

    @Property(tries = 400)
    void marksRangesAndNamesStayInsideThePlotAndTheirBand(
            @ForAll List<CloudGeometry.@From("items") Item> items, @ForAll("rooms") CloudGeometry.Room room) {
        CloudGeometry geometry = of(items, room);
        for (int index = 0; index < items.size(); index++) {
            CloudGeometry.Place place = geometry.places().get(index);
            CloudGeometry.Band band = geometry.bands().get(3 - items.get(index).band());
            assertThat(place.rowTop()).isGreaterThanOrEqualTo(band.top() - SLACK);
            assertThat(place.rowBottom()).isLessThanOrEqualTo(band.bottom() + SLACK);
            assertThat(place.central() - place.size() / 2).isGreaterThanOrEqualTo(geometry.left() - SLACK);
            assertThat(place.central() + place.size() / 2).isLessThanOrEqualTo(geometry.right() + SLACK);
            assertThat(place.y() - place.size() / 2).isGreaterThanOrEqualTo(place.rowTop() - SLACK);
            assertThat(place.y() + place.size() / 2).isLessThanOrEqualTo(place.rowBottom() + SLACK);
            assertThat(place.low()).isBetween(geometry.left() - SLACK, place.central() + SLACK);
            assertThat(place.high()).isBetween(place.central() - SLACK, geometry.right() + SLACK);
            assertThat(place.labelX()).isGreaterThanOrEqualTo(geometry.left() - SLACK);
            assertThat(place.labelX() + place.labelWidth()).isLessThanOrEqualTo(geometry.right() + SLACK);
            assertThat(place.labelY()).isGreaterThanOrEqualTo(place.rowTop() - SLACK);
            assertThat(place.labelY() + room.line()).isLessThanOrEqualTo(place.rowBottom() + SLACK);
        }
    }

    @Property(tries = 200)
    void noNameCoversAnotherNorItsOwnRange(
            @ForAll List<CloudGeometry.@From("items") Item> items, @ForAll("rooms") CloudGeometry.Room room) {
        CloudGeometry geometry = of(items, room);
        List<CloudGeometry.Place> places = geometry.places();
        for (CloudGeometry.Place one : places) {
            boolean aside = one.labelX() >= Math.max(one.high(), one.central() + one.size() / 2)
                    || one.labelX() + one.labelWidth() <= Math.min(one.low(), one.central() - one.size() / 2);
            boolean above = one.labelY() + room.line() <= one.y() - one.size() / 2 + SLACK;
            assertThat(aside || above).isTrue();
            assertThat(places.stream().filter(other -> other != one))
                    .allMatch(other ->
                            other.rowBottom() <= one.rowTop() + SLACK || other.rowTop() >= one.rowBottom() - SLACK);
        }
    }

    @Property(tries = 200)
    void itFitsInTheHeightThatItAsksForAndKeepsTheBandsInOrder(
            @ForAll List<CloudGeometry.@From("items") Item> items, @ForAll("rooms") CloudGeometry.Room room) {
        CloudGeometry geometry = of(items, room);
        double height = Math.max(room.height(), geometry.needed());
        assertThat(geometry.bottom() + room.foot()).isLessThanOrEqualTo(height + SLACK);
        for (int index = 1; index < geometry.bands().size(); index++) {
            assertThat(geometry.bands().get(index).top())
                    .isEqualTo(geometry.bands().get(index - 1).bottom());
        }
    }

    @Property(tries = 200)
    void tenTimesAsMuchIsTheSameDistance(@ForAll("rooms") CloudGeometry.Room room) {
        DecadeAxis scale = DecadeAxis.USUAL;
        double one = scale.x(10, 0, room.width()) - scale.x(1, 0, room.width());
        double other = scale.x(1000, 0, room.width()) - scale.x(100, 0, room.width());
        assertThat(one).isCloseTo(other, org.assertj.core.data.Offset.offset(SLACK));
    }
}
