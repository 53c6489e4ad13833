package fr.technolucide.ui.common;

import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Applies the style sheets to every window of the program, pop-ups included: AtlantaFX's sheet below, our tokens and
 * rules above it, and the classes {@code ardoise}, {@code contrast} and {@code text-125} on each root.
 */
public final class Theme implements AutoCloseable {

    /** Families as our own fonts name them; weights have families of their own. */
    static final String REGULAR = "Atkinson Hyperlegible Next";

    static final String SEMI_BOLD = "Atkinson Hyperlegible Next SemiBold";

    /** All of our rules as one sheet, for JavaFX looks through each sheet for every node that it styles. */
    private static final String SHEET = sheet("program");

    private static final PseudoClass BY_KEYBOARD = PseudoClass.getPseudoClass("by-keyboard");

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.DEFAULT);
    private final Subscription system;
    private final ListChangeListener<Window> windows = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
        }
    };

    public Theme() {
        appearance.subscribe(this::apply);
        system = Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> apply(appearance.get()));
        Window.getWindows().addListener(windows);
        Window.getWindows().forEach(this::watch);
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /**
     * Applies the style sheets to a scene before it is shown; the scenes of windows that open later get them
     * automatically.
     */
    public void dress(Scene scene) {
        BundledFonts.load();
        if (!scene.getStylesheets().contains(SHEET)) {
            scene.getStylesheets().add(SHEET);
            scene.rootProperty().subscribe(this::mark);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> byKeyboard(scene, true));
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byKeyboard(scene, false));
        }
        mark(scene.getRoot());
    }

    /** A focus that the program moves shows too, while the person works from the keyboard. */
    private static void byKeyboard(Scene scene, boolean keys) {
        scene.getRoot().pseudoClassStateChanged(BY_KEYBOARD, keys);
    }

    /**
     * Stops applying style sheets: the toolkit, which outlives every window, would otherwise keep a reference to this
     * object.
     */
    @Override
    public void close() {
        system.unsubscribe();
        Window.getWindows().removeListener(windows);
    }

    private void watch(Window window) {
        if (window.getScene() != null) {
            dress(window.getScene());
        }
        if (window instanceof Tooltip tooltip && tooltip.getStyleableParent() instanceof Node explained) {
            hideWith(explained, tooltip);
        }
    }

    /**
     * Hides a tooltip when what it explains leaves its window. JavaFX would leave it there for seconds, without the
     * colours that it takes from the node.
     */
    private static void hideWith(Node explained, Tooltip tooltip) {
        ChangeListener<Scene> left = (property, before, scene) -> {
            Tooltip.uninstall(explained, tooltip); // forgets the pointer too, which hiding alone would not
            Tooltip.install(explained, tooltip);
        };
        explained.sceneProperty().addListener(left);
        tooltip.setOnHidden(hidden -> explained.sceneProperty().removeListener(left));
    }

    private void apply(Appearance chosen) {
        String base = sheet(isArdoise(chosen) ? "base-dark" : "base-light");
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        for (Window window : Window.getWindows()) {
            if (window.getScene() != null) {
                Parent root = window.getScene().getRoot();
                mark(root);
                root.applyCss(); // what is dressed before the next pulse, as a tooltip is, looks for its colours here
            }
        }
    }

    private static boolean isArdoise(Appearance chosen) {
        return switch (chosen.mode()) {
            case LIGHT -> false;
            case ARDOISE -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void mark(Parent root) {
        Appearance chosen = appearance.get();
        List<String> classes = root.getStyleClass();
        toggle(classes, "ardoise", isArdoise(chosen));
        toggle(classes, "contrast", chosen.contrast());
        for (int percent : Appearance.TEXT_PERCENTS) {
            toggle(classes, "text-" + percent, percent == chosen.textPercent());
        }
    }

    private static void toggle(List<String> classes, String name, boolean wanted) {
        if (wanted && !classes.contains(name)) {
            classes.add(name);
        } else if (!wanted) {
            classes.removeIf(name::equals);
        }
    }

    /** Returns the address of a style sheet that the build compiled. */
    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name + ".bss"), name)
                .toExternalForm();
    }
}
