package fr.technolucide.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * A glyph of the Material icon font. Ikonli's own node fixes its size in pixels; this one follows the size of the text
 * around it, so that it grows with « Taille du texte ». It is decoration: the word beside it is what is read aloud.
 */
public final class Icon extends Text {

    /** The drawings in use, under the name of what they mean here. */
    public enum Shape {
        FOLD(Material2OutlinedAL.EXPAND_MORE),
        UNFOLD(Material2OutlinedAL.EXPAND_LESS),
        FURTHER(Material2OutlinedAL.CHEVRON_RIGHT),
        REVIEW(Material2OutlinedAL.EVENT),
        TASK(Material2OutlinedAL.ASSIGNMENT_LATE),
        UNDO(Material2OutlinedMZ.UNDO),
        REDO(Material2OutlinedMZ.REDO),
        SEARCH(Material2OutlinedMZ.SEARCH),
        FILTER(Material2OutlinedAL.FILTER_LIST),
        ADD(Material2OutlinedAL.ADD),
        COPY(Material2OutlinedAL.CONTENT_COPY),
        DELETE(Material2OutlinedAL.DELETE),
        HISTORY(Material2OutlinedAL.HISTORY),
        TICK(Material2OutlinedAL.CHECK),
        MORE(Material2OutlinedMZ.MORE_HORIZ),
        FOLDED(Material2OutlinedAL.CHEVRON_RIGHT),
        UNFOLDED(Material2OutlinedAL.EXPAND_MORE),
        TIMER(Material2OutlinedMZ.TIMER),
        SAVED(Material2OutlinedAL.CHECK_CIRCLE),
        SAVING(Material2OutlinedMZ.SYNC),
        FAILED(Material2OutlinedAL.ERROR_OUTLINE),
        WARNING(Material2OutlinedMZ.WARNING),
        QUESTION(Material2OutlinedAL.HELP_OUTLINE),
        LOCK(Material2OutlinedAL.LOCK),
        CLOSE(Material2OutlinedAL.CLOSE),
        TABLE(Material2OutlinedMZ.TABLE_CHART),
        BOOK(Material2OutlinedMZ.MENU_BOOK),
        PRINT(Material2OutlinedMZ.PRINT),
        FOLDER(Material2OutlinedAL.FOLDER_OPEN),
        SETTINGS(Material2OutlinedMZ.SETTINGS),
        INFO(Material2OutlinedAL.INFO),
        KEYBOARD(Material2OutlinedAL.KEYBOARD),
        MOVE(Material2OutlinedAL.DEVICES),
        DISK(Material2OutlinedMZ.SAVE),
        PERSON(Material2OutlinedMZ.PERSON),
        COMPARE(Material2OutlinedAL.COMPARE_ARROWS),
        DECIDE(Material2OutlinedAL.GAVEL),
        BACK(Material2OutlinedAL.CHEVRON_LEFT),
        ARROW(Material2OutlinedAL.ARROW_FORWARD),
        EDIT(Material2OutlinedAL.EDIT),
        PLAY(Material2OutlinedMZ.PLAY_ARROW),
        PAUSE(Material2OutlinedMZ.PAUSE),
        VOTE(Material2OutlinedMZ.THUMB_UP),
        LINK(Material2OutlinedAL.LINK),
        CHECKLIST(Material2OutlinedMZ.PLAYLIST_ADD_CHECK),
        CLOCK(Material2OutlinedAL.ACCESS_TIME),
        DOCUMENT(Material2OutlinedAL.DESCRIPTION),
        GRID(Material2OutlinedAL.GRID_ON),
        CLOUD(Material2OutlinedAL.BUBBLE_CHART),
        LEFT_OUT(Material2OutlinedMZ.VISIBILITY_OFF),
        CLOSER(Material2OutlinedMZ.ZOOM_IN),
        FARTHER(Material2OutlinedMZ.ZOOM_OUT),
        PDF(Material2OutlinedMZ.PICTURE_AS_PDF);

        private final int code;

        Shape(Ikon ikon) {
            this.code = ikon.getCode();
        }
    }

    private static final String FACE = "/META-INF/resources/material2/20200820/fonts/MaterialIcons-Outlined.ttf";

    static {
        try (InputStream face = Icon.class.getResourceAsStream(FACE)) {
            if (face == null || Font.loadFont(face, 12) == null) {
                throw new IllegalStateException("the icons are missing from the program");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Icon(Shape shape) {
        super(Character.toString(shape.code));
        getStyleClass().add("icon");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }
}
