package fr.technolucide.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.meeting.VoteCount.Vote;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Votes counted one by one. */
class VoteCountTest {

    @Property
    void neverMoreThanTheVoicesPresentAndNeverLessThanNone(
            @ForAll List<Vote> cast, @ForAll List<Vote> takenBack, @ForAll @IntRange(min = 1, max = 12) int voices) {
        VoteCount count = VoteCount.none(voices);
        for (Vote vote : cast) {
            count = count.plus(vote);
            assertThat(count.given()).isBetween(0, voices);
        }
        assertThat(count.given()).isEqualTo(Math.min(voices, cast.size()));
        assertThat(count.left()).isEqualTo(count.given() == 0 ? 0 : voices - count.given());
        for (Vote vote : takenBack) {
            count = count.minus(vote);
            assertThat(count.inFavour()).isNotNegative();
            assertThat(count.against()).isNotNegative();
            assertThat(count.abstained()).isNotNegative();
        }
    }

    @Property
    void aVoteTakenBackLeavesNoTrace(@ForAll List<Vote> cast, @ForAll Vote last) {
        VoteCount count = VoteCount.none(0);
        for (Vote vote : cast) {
            count = count.plus(vote);
        }
        assertThat(count.plus(last).minus(last)).isEqualTo(count);
    }

    @Test
    void whenItIsNotKnownWhoIsThereNothingBoundsTheVotes() {
        VoteCount count = VoteCount.none(0).plus(Vote.AGAINST).plus(Vote.AGAINST);
        assertThat(count.against()).isEqualTo(2);
        assertThat(count.left()).isZero();
    }
}
