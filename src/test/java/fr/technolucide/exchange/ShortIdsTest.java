package fr.technolucide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShortIdsTest {

    @Property(tries = 200)
    void anIdIsCutWhereNoOtherEndsSoAndNoSooner(@ForAll("alike") Set<UUID> ids) {
        ShortIds shortIds = new ShortIds(ids);
        for (UUID id : ids) {
            String end = shortIds.of(id);
            assertThat(ending(ids, end)).isEqualTo(1);
            assertThat(end.length() == 8 || ending(ids, end.substring(1)) > 1).isTrue();
        }
    }

    private static long ending(Set<UUID> ids, String end) {
        return ids.stream()
                .filter(id -> id.toString().replace("-", "").endsWith(end))
                .count();
    }

    @Provide
    Arbitrary<Set<UUID>> alike() {
        Arbitrary<Long> few = Arbitraries.longs().between(0, 3);
        Arbitrary<Long> part = Combinators.combine(few, Arbitraries.integers().between(0, 15))
                .as((value, place) -> value << 4 * place);
        return Combinators.combine(part, part).as(UUID::new).set().ofMinSize(1).ofMaxSize(40);
    }
}
