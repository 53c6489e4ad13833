package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * A picture that the README or the guide shows.
 *
 * @param name   of its file in {@code docs/pictures}
 * @param screen what it shows
 * @param part   a selector of the node it is cut around; the whole window when absent
 */
record Illustration(String name, Screen screen, Optional<String> part) {

    static final List<Illustration> ALL = List.of(whole("accueil"), whole("journal"), whole("vide-home"));

    private static Illustration whole(String name) {
        return new Illustration(name, named(name), Optional.empty());
    }

    private static Screen named(String name) {
        return Screens.all().stream()
                .filter(screen -> screen.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean ofEmpty() {
        return screen.empty();
    }

    BufferedImage take(ProgramWindow program) {
        Dress.USUAL.on(program);
        screen.show(program);
        BufferedImage whole = Camera.picture(program);
        BufferedImage taken = part.map(selector -> Camera.part(whole, bounds(program, selector)))
                .orElse(whole);
        program.closeAbove();
        return taken;
    }

    private static Bounds bounds(ProgramWindow program, String selector) {
        return Fx.on(() -> {
            Node node = program.scene().getRoot().lookup(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
