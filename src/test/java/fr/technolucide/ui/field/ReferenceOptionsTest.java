package fr.technolucide.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.catalog.Trials;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.common.SearchList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ModifiableObservableListBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a field of references lists, and how seldom it lists it anew. */
class ReferenceOptionsTest {

    private static final int MANY = 2_000;

    private final Read options = new Read();
    private final List<Option> offered =
            IntStream.range(0, MANY).mapToObj(i -> option(i, true)).toList();
    private ReferenceField field;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void make() {
        Fx.run(() -> {
            options.addAll(offered);
            field = new ReferenceField(Trials.USE_CASE, options, new SimpleBooleanProperty(true));
        });
    }

    @Test
    void showingARowReadsTheOptionsOnceAtMostAndEmptyingTheFormNone() {
        assertThat(readings(() -> field.show(offered.getLast().id()))).isLessThanOrEqualTo(MANY);
        assertThat(readings(() -> field.show(offered.getFirst().id()))).isEqualTo(1);
        assertThat(readings(field::reset)).isZero();
        assertThat(Fx.on(box()::getValue)).isEqualTo(Option.none(""));
    }

    @Test
    void anOptionThatIsNoLongerOfferedIsListedAsLongAsItIsShown() {
        Option gone = option(MANY, false);
        Fx.run(() -> options.add(1, gone));
        assertThat(listed()).hasSize(MANY + 1).doesNotContain(gone);
        Fx.run(() -> field.show(gone.id()));
        assertThat(listed()).hasSize(MANY + 2);
        assertThat(listed().get(2)).isEqualTo(gone);
        assertThat(Fx.on(box()::getValue)).isEqualTo(gone);
        Fx.run(() -> field.show(offered.getLast().id()));
        assertThat(listed()).hasSize(MANY + 1).doesNotContain(gone);
    }

    @Test
    void anExpectedRowIsListedOnceBeforeItIsThereAndAfter() {
        Option expected = option(MANY, true);
        Fx.run(() -> {
            field.expect(expected);
            field.show(expected.id());
        });
        assertThat(listed()).hasSize(MANY + 2).endsWith(expected);
        Fx.run(() -> options.add(0, expected));
        assertThat(listed()).hasSize(MANY + 2).startsWith(Option.none(""), expected);
        Fx.run(field::reset);
        assertThat(listed()).hasSize(MANY + 2).contains(expected);
    }

    @Test
    void anExpectedRowThatDidNotComeIsNotListedAnyMore() {
        Option expected = option(MANY, true);
        Fx.run(() -> {
            field.expect(expected);
            field.show(expected.id());
            field.reset();
        });
        assertThat(listed()).hasSize(MANY + 1).doesNotContain(expected);
    }

    private static Option option(int number, boolean offered) {
        return Option.of(new UUID(7, number), "cas d’usage " + number, offered);
    }

    private SearchList<?> box() {
        return (SearchList<?>) field.node();
    }

    private List<Option> listed() {
        return Fx.on(() -> box().getItems().stream()
                .map(Option.class::cast)
                .map(Objects::requireNonNull)
                .toList());
    }

    private int readings(Runnable action) {
        return Fx.on(() -> {
            options.read = 0;
            action.run();
            return options.read;
        });
    }

    /** Counts each option that is read. */
    private static final class Read extends ModifiableObservableListBase<Option> {

        private final List<Option> rows = new ArrayList<>();
        private int read;

        @Override
        public Option get(int index) {
            read++;
            return rows.get(index);
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        protected void doAdd(int index, Option element) {
            rows.add(index, element);
        }

        @Override
        protected Option doSet(int index, Option element) {
            return rows.set(index, element);
        }

        @Override
        protected Option doRemove(int index) {
            return rows.remove(index);
        }
    }
}
