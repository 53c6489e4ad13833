package fr.technolucide.screens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the keyboard is shows: each stop of Tab looks otherwise than once the keyboard has left it; but a button keeps
 * its ground, on which its words are read.
 */
@Tag("slow")
class FocusShowsTest {

    private static final int MOST_STOPS = 200;

    /** The halo of what has the keyboard stands this far outside. */
    private static final double HALO = 4;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void everyStopOfEveryTabIsSeenAndReadInBothThemes() {
        List<String> unseen = new ArrayList<>();
        try (ProgramWindow program = new ProgramWindow(folder, true)) {
            for (Dress dress : List.of(Dress.USUAL, Dress.DARK)) {
                dress.on(program);
                for (Screen screen : Screens.tabs()) {
                    screen.show(program);
                    unseen.addAll(unseen(program, screen.name() + " " + dress));
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static List<String> unseen(ProgramWindow program, String where) {
        List<String> unseen = new ArrayList<>();
        Set<Node> visited = new HashSet<>();
        press(program);
        Node stop = owner(program);
        for (int i = 0; i < MOST_STOPS && stop != null && visited.add(stop); i++) {
            Node here = stop;
            Bounds place = Fx.on(() -> around(here));
            BufferedImage with = Camera.part(drawn(program), place);
            press(program);
            BufferedImage without = Camera.part(drawn(program), place);
            if (isSame(with, without)) {
                unseen.add(where + ": " + Ear.described(here));
            }
            boolean still = place.equals(Fx.on(() -> around(here)));
            if (still && (here instanceof Button || here instanceof MenuButton) && ground(with) != ground(without)) {
                unseen.add(where + ", ground: " + Ear.described(here));
            }
            stop = owner(program);
        }
        assertThat(visited).as(where).hasSizeGreaterThan(2);
        return unseen;
    }

    private static BufferedImage drawn(ProgramWindow program) {
        Fx.drawn();
        return Camera.picture(program);
    }

    private static Bounds around(Node node) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        return new BoundingBox(
                own.getMinX() - HALO, own.getMinY() - HALO, own.getWidth() + 2 * HALO, own.getHeight() + 2 * HALO);
    }

    private static boolean isSame(BufferedImage one, BufferedImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The colour that most of it has, its edges left out. */
    private static int ground(BufferedImage image) {
        int edge = (int) (2 * HALO);
        Map<Integer, Integer> seen = new HashMap<>();
        for (int y = edge; y < image.getHeight() - edge; y++) {
            for (int x = edge; x < image.getWidth() - edge; x++) {
                seen.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        return Collections.max(seen.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static Node owner(ProgramWindow program) {
        return Fx.on(() -> program.scene().getFocusOwner());
    }

    private static void press(ProgramWindow program) {
        Fx.run(() -> {
            Node owner = program.scene().getFocusOwner();
            Event.fireEvent(
                    owner == null ? program.scene() : owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        });
        program.settle();
    }
}
