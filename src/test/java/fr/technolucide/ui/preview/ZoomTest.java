package fr.technolucide.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.print.PaperOrientation;
import org.junit.jupiter.api.Test;

class ZoomTest {

    private static Zoom.Fit fit(Zoom zoom, double width, double height, int pages) {
        return zoom.fit(
                PaperOrientation.PORTRAIT.width(), PaperOrientation.PORTRAIT.height(), width, height, 30, pages);
    }

    @Test
    void aWholePageIsAsHighAsTheRoomAndTwoStandTogetherWhereTheyFit() {
        Zoom.Fit fit = fit(Zoom.WHOLE_PAGE, 1000, 572, 4);

        assertThat(fit.share()).isBetween(0.50, 0.52);
        assertThat(fit.together()).isEqualTo(2);
    }

    @Test
    void oneStandsAloneWhereTwoDoNotFitOrThereIsOne() {
        assertThat(fit(Zoom.WHOLE_PAGE, 600, 572, 4).together()).isEqualTo(1);
        assertThat(fit(Zoom.WHOLE_PAGE, 1000, 572, 1).together()).isEqualTo(1);
    }

    @Test
    void aNarrowRoomMakesAWholePageSmaller() {
        assertThat(fit(Zoom.WHOLE_PAGE, 300, 900, 1).share()
                        * PaperOrientation.PORTRAIT.width()
                        * Zoom.PIXELS_PER_POINT)
                .isLessThanOrEqualTo(300);
    }

    @Test
    void stepsGoFromOneToTheNextAndStopAtTheEnds() {
        assertThat(Zoom.closer(0.51).share()).isEqualTo(0.65);
        assertThat(Zoom.farther(0.51).share()).isEqualTo(0.5);
        assertThat(Zoom.closer(3).share()).isEqualTo(3);
        assertThat(Zoom.canComeCloser(3)).isFalse();
        assertThat(Zoom.canGoFarther(0.25)).isFalse();
    }
}
