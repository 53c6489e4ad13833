package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Takes pictures of what is in front. */
final class Camera {

    /** A blinking caret would make two pictures of one state. */
    private static final String STILL = "data:text/css,.text-input%7B-fx-display-caret:false%7D";

    /** Longer than anything in the window waits. */
    private static final Duration CALM = Duration.millis(600);

    private static final int MOST_LOOKS = 10;

    private Camera() {}

    /** The window, with whatever stands above it where it stands. */
    static BufferedImage picture(ProgramWindow program) {
        return Fx.on(() -> {
            BufferedImage base = snapshot(program.stage);
            List<Window> above = Window.getWindows().stream()
                    .filter(window -> window != program.stage && window.isShowing())
                    .toList();
            for (Window window : above) {
                draw(base, snapshot(window), place(program.stage, window));
            }
            return base;
        });
    }

    /** The window once it no longer changes: some figures wait until one stops typing. */
    static BufferedImage still(ProgramWindow program) {
        measureRows(program);
        byte[] before = png(picture(program));
        for (int i = 0; i < MOST_LOOKS; i++) {
            PauseTransition pause = new PauseTransition(CALM);
            AtomicBoolean over = new AtomicBoolean();
            pause.setOnFinished(event -> over.set(true));
            Fx.run(pause::play);
            Fx.until("calm", over::get);
            program.settle();
            BufferedImage seen = picture(program);
            byte[] after = png(seen);
            if (Arrays.equals(before, after)) {
                return seen;
            }
            before = after;
        }
        throw new AssertionError("the window never comes to rest");
    }

    /**
     * Lets lists know the height of their rows, by going to their end and back. JavaFX guesses that of rows that were never in
     * sight, or keeps that of another width: the length of a scroll bar would depend on how the window was laid out before.
     */
    private static void measureRows(ProgramWindow program) {
        Fx.run(() -> Nodes.all(program.scene().getRoot())
                .filter(VirtualFlow.class::isInstance)
                .map(VirtualFlow.class::cast)
                .toList()
                .forEach(flow -> {
                    double place = flow.getPosition();
                    flow.setPosition(1);
                    flow.layout();
                    flow.setPosition(place);
                    flow.layout();
                }));
    }

    /** A node of the window, with some room around it. */
    static BufferedImage part(BufferedImage picture, Bounds bounds) {
        int x = Math.max(0, (int) bounds.getMinX());
        int y = Math.max(0, (int) bounds.getMinY());
        int width = Math.min(picture.getWidth() - x, (int) Math.ceil(bounds.getWidth()));
        int height = Math.min(picture.getHeight() - y, (int) Math.ceil(bounds.getHeight()));
        return picture.getSubimage(x, y, width, height);
    }

    private static BufferedImage snapshot(Window window) {
        Scene scene = window.getScene();
        if (!scene.getStylesheets().contains(STILL)) {
            scene.getStylesheets().add(STILL);
        }
        BufferedImage image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        return opaque;
    }

    /** A dialog is put in the middle: where the system would put it is not ours to say. */
    private static Bounds place(Window owner, Window window) {
        boolean dialog = window instanceof javafx.stage.Stage;
        double x = dialog ? (owner.getWidth() - window.getWidth()) / 2 : window.getX() - owner.getX();
        double y = dialog ? (owner.getHeight() - window.getHeight()) / 2 : window.getY() - owner.getY();
        return new BoundingBox(x, y, window.getWidth(), window.getHeight());
    }

    private static void draw(BufferedImage base, BufferedImage image, Bounds place) {
        base.createGraphics().drawImage(image, (int) place.getMinX(), (int) place.getMinY(), null);
    }

    /** In as many colours as make a file under a size, those of the whole window first. */
    static byte[] png(BufferedImage image, BufferedImage whole, int bytes) {
        for (int colours : List.of(96, 64, 48, 40, 32, 24)) {
            byte[] small = png(Palette.reduced(image, whole, colours));
            if (small.length < bytes) {
                return small;
            }
        }
        throw new AssertionError(
                "too many details for " + bytes + " bytes: " + png(Palette.reduced(image, whole, 24)).length);
    }

    static byte[] png(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), smallest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
