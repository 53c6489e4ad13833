package fr.technolucide.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window on the desktop, and says where it stands. */
final class StageBounds {

    /** The smallest screen that the whole window is meant for. */
    static final double WIDTH = 1366;

    static final double HEIGHT = 768;

    private final Stage stage;

    StageBounds(Stage stage) {
        this.stage = stage;
    }

    /** Restores the place that the window had the last time; a small screen is filled, never exceeded. */
    void restore(Optional<WindowBounds> before) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        boolean small = screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT;
        WindowBounds whole =
                new WindowBounds(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight(), true);
        before.map(place -> place.within(screens))
                .or(() -> Optional.of(whole).filter(any -> small))
                .ifPresent(this::stand);
    }

    private void stand(WindowBounds where) {
        stage.setX(where.x());
        stage.setY(where.y());
        stage.setWidth(where.width());
        stage.setHeight(where.height());
        stage.setMaximized(where.maximised());
    }

    /** @param before where it stood the last time, to which a maximised window goes back */
    Optional<WindowBounds> now(Optional<WindowBounds> before) {
        return stage.isMaximized()
                ? before.map(last -> new WindowBounds(last.x(), last.y(), last.width(), last.height(), true))
                : Optional.of(new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
    }
}
