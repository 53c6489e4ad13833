package fr.technolucide.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WindowBoundsTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, -200, 1920, 1040);

    @Property
    void whereverItStoodItCanBeCaughtAgain(
            @ForAll @DoubleRange(min = -9_000, max = 9_000) double x,
            @ForAll @DoubleRange(min = -9_000, max = 9_000) double y,
            @ForAll @DoubleRange(min = 640, max = 5_000) double width,
            @ForAll @DoubleRange(min = 480, max = 3_000) double height,
            @ForAll boolean two) {
        List<Rectangle2D> screens = two ? List.of(LAPTOP, BESIDE) : List.of(LAPTOP);
        WindowBounds mended = new WindowBounds(x, y, width, height, false).within(screens);
        assertThat(screens).anyMatch(mended::isCaughtOn);
        assertThat(mended.width()).isLessThanOrEqualTo(width);
        assertThat(mended.within(screens)).isEqualTo(mended);
    }

    @Test
    void aPlaceThatStillShowsIsKept() {
        WindowBounds place = new WindowBounds(1400, 10, 1366, 768, true);
        assertThat(place.within(List.of(LAPTOP, BESIDE))).isEqualTo(place);
        assertThat(WindowBounds.of(place.toMap())).contains(place);
    }

    @Test
    void aScreenTakenAwayBringsTheWindowBackToTheFirst() {
        WindowBounds mended = new WindowBounds(1400, 10, 1366, 768, false).within(List.of(LAPTOP));
        assertThat(mended).isEqualTo(new WindowBounds(0, 0, 1366, 728, false));
    }

    @Test
    void whatCannotBeReadIsTakenAsAbsent() {
        assertThat(WindowBounds.of(Map.of())).isEmpty();
        assertThat(WindowBounds.of(Map.of("x", "NaN", "y", "0", "width", "900", "height", "700")))
                .isEmpty();
        assertThat(WindowBounds.of(Map.of("x", "0", "y", "0", "width", "9", "height", "700")))
                .isEmpty();
    }
}
