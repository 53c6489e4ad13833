package fr.technolucide.ui.form;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.TextWidth;
import fr.technolucide.ui.session.SaveState;
import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The head of a form: what row this is, whether it is on the disk, and what can be done with it. */
final class FormHead extends VBox {

    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Label title = new Label();
    private final Label state = new Label();
    private final MenuButton menu = new MenuButton("", new Icon(Shape.MORE));
    private Runnable onClose = () -> {};
    private final Button close = Controls.iconButton(Shape.CLOSE, () -> onClose.run());
    private final Label locked = new Label();
    private @Nullable Kept said;

    FormHead() {
        getStyleClass().add("form-head");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        state.getStyleClass().add("form-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().addAll("icon-button", "row-menu");
        Controls.explain(menu, Messages.text("form.menu"));
        Controls.foldHidden(menu);
        Controls.explain(close, Messages.text("ui.form.close"));
        Controls.foldHidden(close);
        close.setVisible(false);
        locked.getStyleClass().add("locked");
        locked.setWrapText(true);
        locked.setGraphic(new Icon(Shape.LOCK));
        locked.visibleProperty().bind(locked.textProperty().isNotEmpty());
        Controls.foldHidden(locked);
        Region space = Controls.spacer();
        HBox top = new TitleLine(title, space, state, menu, close);
        top.getStyleClass().add("form-title");
        getChildren().addAll(top, locked);
        say(Kept.NOTHING);
    }

    /** As high as the title needs beside the longest state, so that no field moves while one types. */
    private final class TitleLine extends HBox {

        TitleLine(Node... children) {
            super(children);
        }

        @Override
        protected double computePrefHeight(double width) {
            double missing = Math.max(0, Kept.widest() * state.getFont().getSize() - state.prefWidth(-1));
            return super.computePrefHeight(width < 0 ? width : Math.max(0, width - missing));
        }
    }

    /** The state of the row in the form. */
    enum Kept {
        NOTHING(""),
        DRAFT("form.state.draft"),
        TO_MEND("form.state.to_mend"),
        WRITING("form.state.writing"),
        WRITTEN("form.state.written"),
        FAILED("form.state.failed");

        private final String key;

        Kept(String key) {
            this.key = key;
        }

        private String words() {
            return this == NOTHING ? "" : Messages.text(key);
        }

        /** Returns the width of the longest words, in em. */
        static double widest() {
            return Arrays.stream(values())
                    .mapToDouble(kept -> TextWidth.of(kept.words()))
                    .max()
                    .orElseThrow();
        }

        static Kept of(SaveState save) {
            return switch (save.phase()) {
                case SAVING -> WRITING;
                case SAVED -> WRITTEN;
                case FAILED -> FAILED;
            };
        }
    }

    void title(String words) {
        title.setText(words);
    }

    /** Returns the title of the row; empty as long as there is none. */
    ObservableValue<String> titleProperty() {
        return title.textProperty();
    }

    void say(Kept kept) {
        if (kept == said) {
            return;
        }
        said = kept;
        state.setText(kept.words());
        state.setGraphic(kept == Kept.WRITTEN ? new Icon(Shape.TICK) : null);
        state.pseudoClassStateChanged(WAITING, kept != Kept.WRITTEN);
    }

    /** Says more of the row under its title. */
    void band(Region node) {
        getChildren().add(1, node);
    }

    /** @param words empty when every field can be typed in */
    void lock(String words) {
        locked.setText(words);
    }

    MenuItem item(String label, Shape icon, Runnable action) {
        MenuItem item = new MenuItem(label, new Icon(icon));
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
        return item;
    }

    /** Adds a listener called before the menu opens. */
    void onOpening(Runnable action) {
        menu.addEventHandler(MenuButton.ON_SHOWING, event -> action.run());
    }

    /** @param row whether there is a row on which its items act */
    void menuFor(boolean row) {
        menu.setVisible(row && !menu.getItems().isEmpty());
    }

    /** Gives it a button that closes the form, there while it is a drawer. */
    void closable(ObservableValue<Boolean> drawer, Runnable closing) {
        close.visibleProperty().bind(drawer);
        onClose = closing;
    }
}
