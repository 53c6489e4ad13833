package fr.technolucide.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table whose words wrap: none is cut.
 *
 * @param <S> the row
 */
public final class WrappingCell<S> extends TableCell<S, String> {

    private final Text text = new Text();

    /** @param style class of the words in the style sheets */
    public WrappingCell(String style) {
        text.getStyleClass().add(style);
        text.wrappingWidthProperty()
                .bind(widthProperty()
                        .subtract(Bindings.createDoubleBinding(
                                () -> snappedLeftInset() + snappedRightInset(), insetsProperty())));
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        boolean some = !empty && words != null && !words.isEmpty();
        text.setText(some ? words : "");
        setGraphic(some ? text : null);
        setAccessibleText(some ? words : null);
    }
}
