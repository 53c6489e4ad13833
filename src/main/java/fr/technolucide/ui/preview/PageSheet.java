package fr.technolucide.ui.preview;

import fr.technolucide.exchange.print.PdfPages;
import fr.technolucide.ui.task.Tasks;
import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** One page of the PDF, white until it is drawn. */
final class PageSheet extends StackPane {

    private static final double POINTS_PER_INCH = 72;

    private final ImageView view = new ImageView();
    private int drawing;

    PageSheet() {
        getStyleClass().add("preview-page");
        view.setManaged(false);
        getChildren().add(view);
    }

    /**
     * @param page from 0
     * @param density pixels of the screen in a pixel of the window
     */
    void show(Tasks tasks, PrintedSheet printed, int page, double share, double density) {
        double width = Math.floor(printed.orientation().width() * Zoom.PIXELS_PER_POINT * share);
        double height = Math.floor(printed.orientation().height() * Zoom.PIXELS_PER_POINT * share);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        view.setFitWidth(width);
        view.setFitHeight(height);
        drawing++;
        int mine = drawing;
        double dots = share * Zoom.PIXELS_PER_POINT * POINTS_PER_INCH * density;
        tasks.run(() -> image(PdfPages.image(printed.pdf(), page, dots))).then(image -> {
            if (mine == drawing) {
                view.setImage(image);
            }
        });
    }

    /** The page is another: what was drawn of the last one goes. */
    void clear() {
        drawing++;
        view.setImage(null);
    }

    boolean isDrawn() {
        return view.getImage() != null;
    }

    private static Image image(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        drawn.getRGB(0, 0, width, height, null, 0, width),
                        0,
                        width);
        return image;
    }
}
