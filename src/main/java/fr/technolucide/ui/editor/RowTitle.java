package fr.technolucide.ui.editor;

import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.Optional;

/** Names a row in words at the head of its form; asked off the UI thread. Empty leaves its label. */
@FunctionalInterface
public interface RowTitle {

    Optional<String> of(Row row, Reader reader);
}
