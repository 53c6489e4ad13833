package fr.technolucide.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How many dots a chart of ratings draws. */
class QualityDotsTest {

    private static List<QualitySeries.Point> points(int count, int days) {
        List<QualitySeries.Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays((long) i * days / count);
            points.add(new QualitySeries.Point(new UUID(0, i), day, 1 + i % 5, i < 2 ? null : 3.0));
        }
        return points;
    }

    @Property(tries = 60)
    void noChartDrawsMoreThanItCanWhateverItStandsFor(
            @ForAll @IntRange(min = 0, max = 100_000) int count, @ForAll @IntRange(min = 1, max = 5_000) int days) {
        QualityDots dots = QualityDots.of(points(count, days));

        assertThat(dots.dots()).hasSizeLessThanOrEqualTo(QualityDots.MOST);
        assertThat(dots.dots().stream().mapToInt(QualityDots.Dot::points).sum()).isEqualTo(count);
        assertThat(dots.dots()).isSortedAccordingTo(Comparator.comparing(QualityDots.Dot::day));
    }

    @Property(tries = 20)
    void fewPointsHaveADotEach(@ForAll @IntRange(min = 1, max = QualityDots.MOST) int count) {
        QualityDots dots = QualityDots.of(points(count, 400));

        assertThat(dots.span()).isEqualTo(QualityDots.Span.EACH);
        assertThat(dots.dots()).hasSize(count);
    }

    @Example
    void manyPointsStandAtTheMedianOfTheirDay() {
        QualityDots dots = QualityDots.of(points(1_000, 100));

        assertThat(dots.span()).isEqualTo(QualityDots.Span.DAY);
        assertThat(dots.dots()).hasSize(100).allMatch(dot -> dot.quality() == 3.0 && dot.points() == 10);
    }
}
