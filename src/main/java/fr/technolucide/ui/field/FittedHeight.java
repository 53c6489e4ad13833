package fr.technolucide.ui.field;

import fr.technolucide.ui.task.Tasks;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The height of a text that follows what is written in it, from so many lines to so many. */
final class FittedHeight {

    /** The padding at both sides together, in em. */
    private static final double SIDES = 1.7;

    private final TextArea area;
    private final int least;
    private final int most;
    private final Text gauge = new Text();

    private FittedHeight(TextArea area, int least, int most, Tasks tasks) {
        this.area = area;
        this.least = least;
        this.most = most;
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setMaxHeight(Region.USE_PREF_SIZE);
        area.textProperty().subscribe(text -> fit());
        area.promptTextProperty().subscribe(prompt -> fit());
        area.fontProperty().subscribe(font -> fit());
        // never in the middle of the layout that gives it its width
        area.widthProperty().subscribe(width -> tasks.after(this::fit));
    }

    static void follow(TextArea area, int least, int most, Tasks tasks) {
        var _ = new FittedHeight(area, least, most, tasks);
    }

    private void fit() {
        if (area.getWidth() <= 0) {
            return;
        }
        gauge.setFont(area.getFont());
        gauge.setWrappingWidth(
                Math.max(1, area.getWidth() - SIDES * area.getFont().getSize()));
        gauge.setText("x");
        double line = gauge.getLayoutBounds().getHeight();
        gauge.setText(area.getText().isEmpty() ? area.getPromptText() : area.getText());
        long lines = Math.round(gauge.getLayoutBounds().getHeight() / line);
        area.setPrefRowCount(Math.clamp(lines, least, most));
    }
}
