package fr.technolucide.screens;

import fr.technolucide.app.ProgramWindow;
import fr.technolucide.ui.Fx;
import fr.technolucide.ui.InputDriver;
import fr.technolucide.ui.Nodes;
import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/** What a person does: the mouse on what is seen, keys where the keyboard is. */
final class Hand {

    /** The headless screen is narrower than the window, whose right side must then come under the mouse. */
    private static final double SCREEN = 1000;

    private static final double EDGE = 12;

    private final ProgramWindow program;
    private final InputDriver robot = new InputDriver();

    Hand(ProgramWindow program) {
        this.program = program;
    }

    /** Clicks a node that has an id. */
    void click(String id) {
        click(program.<Node>node(id));
    }

    /** Clicks what bears these words, in front of everything. */
    void clickWords(String words) {
        Fx.until(words, () -> bearing(words) != null);
        click(Objects.requireNonNull(Fx.on(() -> bearing(words))));
    }

    /** Clicks what bears these words inside a node that has an id. */
    void clickIn(String id, String words) {
        Node place = program.node(id);
        click(Fx.on(() -> Nodes.all(place)
                .filter(node -> node instanceof Labeled labeled && words.equals(Nodes.said(labeled)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + id))));
    }

    private static Node bearing(String words) {
        return Nodes.shown()
                .filter(node -> node instanceof Labeled labeled
                        && words.equals(Nodes.said(labeled))
                        && node.isFocusTraversable()
                        && !node.isDisabled())
                .reduce((_, last) -> last)
                .orElse(null);
    }

    void click(Node node) {
        program.settle();
        Fx.run(() -> scrollTo(node));
        program.settle();
        Bounds place = Fx.on(() -> onScreen(node));
        robot.clickOn(place.getCenterX(), place.getCenterY());
        program.settle();
    }

    private static void scrollTo(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds inside = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double room = pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
                if (room > 0) {
                    double top = inside.getCenterY() - pane.getViewportBounds().getHeight() / 2;
                    pane.setVvalue(Math.clamp(top / room, 0, 1));
                }
            }
        }
    }

    private Bounds onScreen(Node node) {
        Window window = node.getScene().getWindow();
        Bounds inScene = node.localToScene(node.getLayoutBounds());
        double x = inScene.getCenterX();
        if (window == program.stage) {
            window.setX(x > SCREEN - EDGE ? SCREEN - window.getWidth() : 0);
        }
        return new BoundingBox(
                window.getX() + node.getScene().getX() + inScene.getMinX(),
                window.getY() + node.getScene().getY() + inScene.getMinY(),
                inScene.getWidth(),
                inScene.getHeight());
    }

    /** Clicks a field and types in it, over what it holds. */
    void type(String id, String text) {
        Node field = program.node(id);
        click(field);
        Node input = Fx.on(() -> Nodes.all(field)
                .filter(TextInputControl.class::isInstance)
                .findFirst()
                .orElse(field));
        Fx.until(id + " has the keyboard", () -> isIn(id));
        Fx.run(() -> ((TextInputControl) input).selectAll());
        robot.write(text);
        program.settle();
    }

    /** Types where the keyboard is. */
    void write(String text) {
        robot.write(text);
        program.settle();
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        program.settle();
    }

    /** Chooses an item of a list by its words, with keys. */
    void choose(String id, String words) {
        click(id);
        ComboBox<?> box = (ComboBox<?>) Fx.on(() -> Nodes.all(program.find(id).orElseThrow())
                .filter(ComboBox.class::isInstance)
                .findFirst()
                .orElseThrow());
        Fx.until(id + " is open", box::isShowing);
        int wanted = Fx.on(() -> {
            List<?> items = box.getItems();
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) != null && words.equals(items.get(i).toString())) {
                    return i;
                }
            }
            throw new AssertionError(words + " in " + items);
        });
        for (int i = Fx.<Integer>on(() -> box.getSelectionModel().getSelectedIndex()); i < wanted; i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        Fx.until(id + " is closed", () -> !box.isShowing());
        program.settle();
    }

    boolean isIn(String id) {
        for (Node node = program.scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }

    /** Presses a key until the keyboard is somewhere. */
    void step(KeyCode key, String wanted) {
        for (int i = 0; i < 60 && !Fx.<Boolean>on(() -> isIn(wanted)); i++) {
            push(key);
        }
        Fx.until(wanted + " has the keyboard", () -> isIn(wanted));
    }
}
