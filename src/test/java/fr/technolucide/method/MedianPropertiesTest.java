package fr.technolucide.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A median from a list, from its distribution, and by sorting. */
class MedianPropertiesTest {

    @Property
    void aListAndItsDistributionHaveTheSameMedian(@ForAll List<Integer> values) {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        Integer median = Median.floor(counts);
        if (values.isEmpty()) {
            assertThat(median).isNull();
            return;
        }
        List<Integer> sorted = new ArrayList<>(values);
        sorted.sort(null);
        double middle = (sorted.get((sorted.size() - 1) / 2) + (double) sorted.get(sorted.size() / 2)) / 2;
        assertThat(median).isEqualTo((int) Math.floor(middle));
        assertThat(Median.exact(values)).isEqualTo(middle);
    }
}
