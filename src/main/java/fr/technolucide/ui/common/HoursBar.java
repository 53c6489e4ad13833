package fr.technolucide.ui.common;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/**
 * Minutes done against minutes aimed at: a bar, and a mark at the aim that overhangs it. Figures stand beside it; the
 * bar itself is not a stop for the keyboard and says nothing of its own to a screen reader.
 */
public final class HoursBar extends Region {

    private final long done;
    private final long aim;
    private final long scale;
    private final Region track = part("hours-track");
    private final Region fill = part("hours-fill");
    private final Region mark = part("hours-mark");

    /** @param scale the minutes of the whole width, the same for all bars of a view */
    public HoursBar(long done, long aim, long scale) {
        this.done = done;
        this.aim = aim;
        this.scale = Math.max(1, scale);
        getStyleClass().add("hours-bar");
        if (done >= aim) {
            fill.getStyleClass().add("reached");
        }
        getChildren().setAll(track, fill, mark);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double thick = track.prefHeight(-1);
        double top = (getHeight() - thick) / 2;
        layoutInArea(track, 0, top, width, thick, 0, HPos.LEFT, VPos.TOP);
        fill.resizeRelocate(0, top, width * Math.min(done, scale) / scale, thick);
        double markWidth = mark.prefWidth(-1);
        mark.resizeRelocate(width * Math.min(aim, scale) / scale - markWidth / 2, 0, markWidth, getHeight());
    }
}
