package fr.technolucide.ui.form;

import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.workbook.Row;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An action of a screen on the row in the form, in the menu of its head.
 *
 * @param label a verb, for the row as it stands when the menu opens
 */
public record RowAction(Function<Row, String> label, Shape icon, Consumer<Row> action) {}
