package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.Nodes;
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
 * @param dress  how
 * @param part   the style class of the node it is cut around; the whole window when absent
 */
record Illustration(String name, Screen screen, Dress dress, Optional<String> part) {

    static final List<Illustration> ALL = List.of(
            whole("premier-jour", "vide-home", Dress.USUAL),
            whole("accueil", "accueil", Dress.USUAL),
            whole("journal", "journal", Dress.USUAL),
            whole("liste-techno-lucide", "liste", Dress.USUAL),
            part("liste-proposition", "liste", "verdict-column"),
            whole("ardoise", "journal", Dress.DARK),
            whole("matrice", "matrice-marginal", Dress.USUAL),
            whole("page-cas", "page-cas", Dress.USUAL),
            whole("seance", "seance", Dress.USUAL),
            whole("recherche", "recherche", Dress.USUAL),
            whole("historique", "historique", Dress.USUAL),
            part("fiche", "journal", "row-form"),
            whole("apercu", "apercu", Dress.USUAL));

    private static Illustration whole(String name, String screen, Dress dress) {
        return new Illustration(name, Screens.named(screen), dress, Optional.empty());
    }

    private static Illustration part(String name, String screen, String styleClass) {
        return new Illustration(name, Screens.named(screen), Dress.USUAL, Optional.of(styleClass));
    }

    boolean ofEmpty() {
        return screen.empty();
    }

    /** A file under a size. */
    byte[] take(ProgramWindow program, int bytes) {
        dress.on(program);
        screen.show(program);
        BufferedImage whole = Camera.still(program);
        BufferedImage taken =
                part.map(name -> Camera.part(whole, bounds(program, name))).orElse(whole);
        screen.leave(program);
        return Camera.png(taken, whole, bytes);
    }

    private static Bounds bounds(ProgramWindow program, String styleClass) {
        return Fx.on(() -> {
            Node node = Nodes.all(program.scene().getRoot())
                    .filter(each -> each.getStyleClass().contains(styleClass) && Nodes.isShown(each))
                    .findFirst()
                    .orElseThrow();
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
