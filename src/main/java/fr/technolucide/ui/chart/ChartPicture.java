package fr.technolucide.ui.chart;

import fr.technolucide.exchange.csv.SpreadsheetTable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * A chart as it was drawn, at twice its size.
 *
 * @param title   what it shows, in a few words
 * @param svg     the same as a drawing that can be made larger
 * @param figures what it is drawn from
 */
public record ChartPicture(String title, WritableImage image, String svg, SpreadsheetTable figures) {

    /** Returns the bytes of a file of that extension, {@code svg} or {@code png}. */
    public byte[] file(String extension) {
        return extension.equals("svg") ? svg.getBytes(StandardCharsets.UTF_8) : png();
    }

    private byte[] png() {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(copy, "png", bytes);
        } catch (IOException impossible) { // in memory
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
