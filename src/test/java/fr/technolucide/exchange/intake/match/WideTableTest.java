package fr.technolucide.exchange.intake.match;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Trials;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A table as wide as Excel lets one be: what is done for each of its columns does not grow with the others. */
class WideTableTest {

    private static final int WIDEST = 16_384;
    private static final long MOST_LOOKS = 20L * WIDEST;

    @Test
    void whatIsSaidOfTheLastColumnCostsNoLookAtAllHeadersForEachOfThem() {
        CountedHeaders headers = new CountedHeaders();
        List<ColumnChoice> said =
                List.of(ColumnChoice.parse("Colonne 16384=task"), ColumnChoice.parse("COLONNE 16383=:h"));

        List<MatchedColumn> columns = new ColumnMatcher(Trials.SHEET).match(headers, _ -> List.of(), said);

        assertThat(columns.getLast().column()).isEqualTo(Trials.TASK);
        assertThat(columns.get(WIDEST - 2).hint()).isEqualTo(ColumnHint.HOURS);
    }

    @Test
    void namesThatComeAgainGoToOneColumnEach() {
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < WIDEST; i++) {
            headers.add(List.of("Date", "Outil", "Tâche", "Durée (h)").get(i % 4));
        }
        List<MatchedColumn> columns = new ColumnMatcher(Trials.SHEET).match(headers, _ -> List.of(), List.of());

        assertThat(columns.stream().filter(MatchedColumn::isTaken).map(MatchedColumn::index))
                .containsExactly(0, 1, 2, 3);
    }

    /** Headers that may be looked at a few times each. */
    private static final class CountedHeaders extends AbstractList<String> {
        private final List<String> headers =
                IntStream.rangeClosed(1, WIDEST).mapToObj(i -> "Colonne " + i).toList();

        private long looks;

        @Override
        public String get(int index) {
            assertThat(++looks).isLessThan(MOST_LOOKS);
            return headers.get(index);
        }

        @Override
        public int size() {
            return headers.size();
        }
    }
}
