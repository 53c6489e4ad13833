package fr.technolucide.screens;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * All the pictures on one page, each screen beside the drawing it should resemble when the folder of the drawings is
 * given.
 */
final class ContactSheet {

    private static final int WIDTH = 683;
    private static final int HEIGHT = 384;
    private static final int GAP = 12;

    private final Path folder;
    private final @Nullable Path drawings;

    ContactSheet(Path folder, @Nullable Path drawings) {
        this.folder = folder;
        this.drawings = drawings;
    }

    void write(List<Screen> screens, List<Dress> dresses) throws IOException {
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=utf-8><title>Technolucide</title>"
                + "<style>body{font:15px sans-serif;background:#ddd}img{width:660px;margin:4px;vertical-align:top}"
                + "</style>");
        for (Screen screen : screens) {
            html.append("<h2>").append(screen.name()).append("</h2>");
            drawing(screen).ifPresent(path -> html.append(image(path.toUri().toString(), "drawing")));
            for (Dress dress : dresses) {
                String file = screen.name() + "-" + dress + ".png";
                if (Files.exists(folder.resolve(file))) {
                    html.append(image(file, dress.toString()));
                }
            }
        }
        Files.writeString(folder.resolve("index.html"), html);
        pairs(screens.stream().filter(screen -> !screen.look().isEmpty()).toList());
    }

    private static String image(String address, String title) {
        return "<a href=\"" + address + "\"><img title=\"" + title + "\" src=\"" + address + "\"></a>";
    }

    private java.util.Optional<Path> drawing(Screen screen) {
        return java.util.Optional.ofNullable(drawings)
                .filter(given -> !screen.look().isEmpty())
                .map(given -> given.resolve(screen.look() + ".png"))
                .filter(Files::exists);
    }

    /** Ours at the left, the drawing at the right. */
    private void pairs(List<Screen> screens) throws IOException {
        BufferedImage sheet = new BufferedImage(
                2 * WIDTH + 3 * GAP, screens.size() * (HEIGHT + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        int y = GAP;
        for (Screen screen : screens) {
            draw(pen, folder.resolve(screen.name() + "-" + Dress.USUAL + ".png"), GAP, y);
            if (drawing(screen).isPresent()) {
                draw(pen, drawing(screen).get(), WIDTH + 2 * GAP, y);
            }
            y += HEIGHT + GAP;
        }
        pen.dispose();
        ImageIO.write(sheet, "png", folder.resolve("planche.png").toFile());
    }

    private static void draw(Graphics2D pen, Path file, int x, int y) throws IOException {
        if (Files.exists(file)) {
            BufferedImage image = ImageIO.read(file.toFile());
            double scale = Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight());
            pen.drawImage(image, x, y, (int) (image.getWidth() * scale), (int) (image.getHeight() * scale), null);
        }
    }
}
