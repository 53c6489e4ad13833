package fr.technolucide.ui.sheet;

import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.workbook.Row;
import java.util.function.Consumer;

/**
 * What a screen lets do with the row in the form, in the menu of its head.
 *
 * @param label a verb
 */
public record RowAction(String label, Shape icon, Consumer<Row> action) {}
