package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.workbook.Column;
import java.util.stream.IntStream;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A mark, one segment for each; a press on the chosen one empties a cell that may be empty. */
final class RatingField extends Field {

    private final Segments<Integer> segments;

    RatingField(Column<?> column, int min, int max) {
        super(column);
        segments = new Segments<>(
                IntStream.rangeClosed(min, max).boxed().toList(),
                mark -> Messages.words().number(mark),
                !column.isRequired());
        segments.onChosen(mark -> commit(mark));
    }

    @Override
    Region node() {
        return segments.node();
    }

    @Override
    Control input() {
        return segments.first();
    }

    @Override
    void show(@Nullable Object value) {
        segments.choose((Integer) value);
    }

    @Override
    void reset() {
        segments.choose(null);
    }
}
