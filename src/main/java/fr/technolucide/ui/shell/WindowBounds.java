package fr.technolucide.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** The saved place and size of the window, in pixels of the desktop, whose screens may have changed since. */
record WindowBounds(double x, double y, double width, double height, boolean maximised) {

    /** The width of the top of the window that must be visible, to be caught by the mouse. */
    private static final double GRIP_WIDTH = 160;

    private static final double GRIP_HEIGHT = 40;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    static Optional<WindowBounds> of(Map<String, String> remembered) {
        try {
            return Optional.of(new WindowBounds(
                            number(remembered, "x"),
                            number(remembered, "y"),
                            number(remembered, "width"),
                            number(remembered, "height"),
                            Boolean.parseBoolean(remembered.get("maximised"))))
                    .filter(WindowBounds::isPossible);
        } catch (NumberFormatException absentOrEdited) {
            return Optional.empty();
        }
    }

    private static double number(Map<String, String> remembered, String name) {
        return Double.parseDouble(remembered.getOrDefault(name, ""));
    }

    private boolean isPossible() {
        return Double.isFinite(x) && Double.isFinite(y) && width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    }

    Map<String, String> toMap() {
        return Map.of(
                "x", Double.toString(x),
                "y", Double.toString(y),
                "width", Double.toString(width),
                "height", Double.toString(height),
                "maximised", Boolean.toString(maximised));
    }

    /**
     * Returns the same place where its top can still be caught on one of the screens, else the middle of the first;
     * never larger.
     */
    WindowBounds within(List<Rectangle2D> screens) {
        Rectangle2D home = screens.stream().filter(this::isCaughtOn).findFirst().orElse(screens.getFirst());
        double fittingWidth = Math.min(width, home.getWidth());
        double fittingHeight = Math.min(height, home.getHeight());
        if (isCaughtOn(home)) {
            return new WindowBounds(
                    between(x, home.getMinX() - fittingWidth + GRIP_WIDTH, home.getMaxX() - GRIP_WIDTH),
                    between(y, home.getMinY(), home.getMaxY() - GRIP_HEIGHT),
                    fittingWidth,
                    fittingHeight,
                    maximised);
        }
        return new WindowBounds(
                home.getMinX() + (home.getWidth() - fittingWidth) / 2,
                home.getMinY() + (home.getHeight() - fittingHeight) / 2,
                fittingWidth,
                fittingHeight,
                maximised);
    }

    private static double between(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    boolean isCaughtOn(Rectangle2D screen) {
        double shown = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        boolean top = y >= screen.getMinY() - 1 && y + GRIP_HEIGHT <= screen.getMaxY() + 1;
        return shown >= GRIP_WIDTH && top;
    }
}
