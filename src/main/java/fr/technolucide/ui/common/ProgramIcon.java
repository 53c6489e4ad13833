package fr.technolucide.ui.common;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The icon of the program, in the sizes among which a desktop chooses. */
public final class ProgramIcon {

    /** In pixels: a title bar, a list of windows, a dock, the same on a dense screen. */
    static final List<Integer> SIZES = List.of(16, 32, 48, 128);

    private ProgramIcon() {}

    /** Returns the pictures, square, from the smallest to the largest. */
    public static List<Image> images() {
        return SIZES.stream().map(ProgramIcon::image).toList();
    }

    private static Image image(int size) {
        String place = "/fr/technolucide/icons/app-" + size + ".png";
        return new Image(Objects.requireNonNull(ProgramIcon.class.getResource(place), place)
                .toExternalForm());
    }
}
