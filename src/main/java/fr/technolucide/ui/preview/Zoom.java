package fr.technolucide.ui.preview;

import java.util.List;

/**
 * The size at which pages are shown, and the number of pages side by side.
 *
 * @param whole whether a page is as large as the room allows
 * @param share of its size on paper, otherwise; 1 is life-size on a screen of 96 dots per inch
 */
record Zoom(boolean whole, double share) {

    static final Zoom WHOLE_PAGE = new Zoom(true, 1);

    /** Pixels of a screen in a point of paper, life-size. */
    static final double PIXELS_PER_POINT = 96.0 / 72;

    private static final List<Double> STEPS = List.of(0.25, 0.35, 0.5, 0.65, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0);
    private static final double NEAR = 0.005;

    /**
     * The layout of the pages.
     *
     * @param share of the size on paper
     * @param together how many pages side by side, one or two
     */
    record Fit(double share, int together) {}

    /**
     * @param width of a page in points, as the other measures of pages
     * @param roomWidth in pixels, as the other measures of the room
     * @param gap between two pages
     */
    Fit fit(double width, double height, double roomWidth, double roomHeight, double gap, int pages) {
        double paper = width * PIXELS_PER_POINT;
        double shown = whole ? Math.min(roomHeight / (height * PIXELS_PER_POINT), roomWidth / paper) : share;
        double kept = Math.max(STEPS.getFirst() / 2, shown);
        boolean twoFit = 2 * paper * kept + gap <= roomWidth;
        return new Fit(kept, pages > 1 && twoFit ? 2 : 1);
    }

    /** Returns the next step above what is shown. */
    static Zoom closer(double shown) {
        return new Zoom(
                false,
                STEPS.stream().filter(step -> step > shown + NEAR).findFirst().orElse(STEPS.getLast()));
    }

    /** Returns the next step below what is shown. */
    static Zoom farther(double shown) {
        return new Zoom(
                false,
                STEPS.reversed().stream()
                        .filter(step -> step < shown - NEAR)
                        .findFirst()
                        .orElse(STEPS.getFirst()));
    }

    static boolean canComeCloser(double shown) {
        return shown < STEPS.getLast() - NEAR;
    }

    static boolean canGoFarther(double shown) {
        return shown > STEPS.getFirst() + NEAR;
    }
}
