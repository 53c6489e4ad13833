package fr.technolucide.ui.preview;

import fr.technolucide.exchange.print.PaperOrientation;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.WrapBar;
import fr.technolucide.ui.task.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pages of a sheet on a desk: two side by side where there is room, turned and brought closer. */
final class PageViewer {

    private final Tasks tasks;
    private final PageSheet left = new PageSheet();
    private final PageSheet right = new PageSheet();
    private final HBox pages = new HBox(left, right);
    private final Label waiting = Controls.wrapped("", "preview-waiting");
    private final ScrollPane desk = new ScrollPane();
    private final Label place = new Label();
    private final Label percent = new Label();
    private final Button before = Controls.iconButton(Shape.BACK, () -> turn(-1));
    private final Button after = Controls.iconButton(Shape.FURTHER, () -> turn(1));
    private final Button farther = Controls.iconButton(Shape.FARTHER, this::farther);
    private final Button closer = Controls.iconButton(Shape.CLOSER, this::closer);
    private final Button whole = Controls.button(Messages.text("preview.whole"), () -> zoom(Zoom.WHOLE_PAGE));
    private final VBox node;
    private Optional<PrintedSheet> printed = Optional.empty();
    private Zoom zoom = Zoom.WHOLE_PAGE;
    private Zoom.Fit fit = new Zoom.Fit(1, 1);
    private int first;

    PageViewer(Tasks tasks) {
        this.tasks = tasks;
        name(before, "preview.before");
        name(after, "preview.after");
        name(farther, "preview.farther");
        name(closer, "preview.closer");
        whole.setId("preview.whole");
        whole.getStyleClass().add("plain");
        place.setId("preview.place");
        percent.setId("preview.percent");
        percent.getStyleClass().add("preview-percent");
        for (Label each : List.of(place, percent)) {
            each.setMinWidth(Label.USE_PREF_SIZE);
        }
        whole.setMinWidth(Button.USE_PREF_SIZE);
        waiting.setMinHeight(Label.USE_PREF_SIZE);
        ViewerStrip strip = new ViewerStrip(List.of(before, place, after), List.of(farther, percent, closer, whole));
        pages.getStyleClass().add("preview-pages");
        Controls.foldHidden(left, right, waiting);
        StackPane room = new StackPane(pages, waiting);
        room.getStyleClass().add("preview-room");
        desk.setId("preview.desk");
        desk.getStyleClass().add("preview-desk");
        desk.setContent(room);
        desk.setFitToWidth(true);
        desk.setFitToHeight(true);
        desk.viewportBoundsProperty().subscribe(bounds -> refresh());
        VBox.setVgrow(desk, Priority.ALWAYS);
        node = new VBox(strip, desk);
        node.getStyleClass().add("preview-viewer");
    }

    private static void name(Button button, String key) {
        button.setId(key);
        Controls.explain(button, Messages.text(key));
    }

    VBox node() {
        return node;
    }

    /** Shows a sheet, from its first page if it is another than the one shown. */
    void show(Optional<PrintedSheet> sheet, String otherwise) {
        waiting.setText(otherwise);
        if (sheet.equals(printed)) {
            refreshWords();
            return;
        }
        boolean same = sheet.isPresent()
                && printed.isPresent()
                && sheet.get().name().equals(printed.get().name());
        printed = sheet;
        if (!same) {
            first = 0;
            left.clear();
            right.clear();
        }
        refresh();
    }

    /** @return whether the key was one of the viewer's */
    boolean press(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> turn(1);
            case PAGE_UP -> turn(-1);
            case PLUS, ADD, EQUALS -> closer();
            case MINUS, SUBTRACT -> farther();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void closer() {
        zoom(Zoom.closer(fit.share()));
    }

    private void farther() {
        zoom(Zoom.farther(fit.share()));
    }

    private void zoom(Zoom wanted) {
        zoom = wanted;
        refresh();
    }

    private void turn(int way) {
        int last = printed.map(PrintedSheet::pages).orElse(1) - 1;
        int wanted = first + way * fit.together();
        if (wanted > last || first + way < 0) {
            return;
        }
        first = Math.max(0, wanted);
        left.clear();
        right.clear();
        desk.setVvalue(0);
        refresh();
    }

    private void refresh() {
        Bounds room = desk.getViewportBounds();
        int count = printed.map(PrintedSheet::pages).orElse(0);
        double gap = pages.getSpacing();
        double side = pages.snappedLeftInset() + pages.snappedRightInset();
        double height = room.getHeight() - pages.snappedTopInset() - pages.snappedBottomInset();
        PaperOrientation held = printed.map(PrintedSheet::orientation).orElse(PaperOrientation.PORTRAIT);
        fit = zoom.fit(held.width(), held.height(), room.getWidth() - side, height, gap, count);
        first = Math.min(first - first % fit.together(), Math.max(0, count - 1));
        printed.ifPresent(sheet -> {
            draw(left, sheet, first);
            if (second() < count) {
                draw(right, sheet, second());
            }
        });
        refreshWords();
    }

    private int second() {
        return first + 1;
    }

    private void draw(PageSheet sheet, PrintedSheet of, int page) {
        double density = node.getScene() == null || node.getScene().getWindow() == null
                ? 1
                : node.getScene().getWindow().getRenderScaleX();
        sheet.show(tasks, of, page, fit.share(), density);
    }

    private void refreshWords() {
        int count = printed.map(PrintedSheet::pages).orElse(0);
        boolean two = fit.together() == 2 && second() < count;
        left.setVisible(count > 0);
        right.setVisible(two);
        waiting.setVisible(count == 0);
        String words = count == 0
                ? Messages.text("preview.place.none")
                : two
                        ? Messages.text("preview.place.two", first + 1, second() + 1, count)
                        : Messages.text("preview.place.one", first + 1, count);
        place.setText(words);
        percent.setText(Messages.words().percent(fit.share()));
        desk.setAccessibleText(Messages.text("preview.desk", words));
        before.setDisable(first == 0);
        after.setDisable(first + fit.together() >= count);
        closer.setDisable(!Zoom.canComeCloser(fit.share()));
        farther.setDisable(!Zoom.canGoFarther(fit.share()));
    }

    /**
     * The bar above the pages: the current page at the left, how large they are at the right; on two lines where room is
     * short.
     */
    private static final class ViewerStrip extends WrapBar {

        ViewerStrip(List<? extends Node> turning, List<? extends Node> zooming) {
            getStyleClass().add("preview-strip");
            fill(turning, zooming);
        }
    }
}
