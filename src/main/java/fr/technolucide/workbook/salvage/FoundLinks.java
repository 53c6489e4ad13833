package fr.technolucide.workbook.salvage;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.store.RebuiltFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes references of lists: owner, position, target. All such tables are alike; which one a reference is of is told by
 * the page it stands on, as far as its rows are there, else by the rows.
 */
final class FoundLinks {

    private static final int COLUMNS = 3;

    private final Schema schema;
    private final RebuiltFile rebuilt;
    private final List<Column<?>> lists;

    FoundLinks(Schema schema, RebuiltFile rebuilt) {
        this.schema = schema;
        this.rebuilt = rebuilt;
        this.lists = schema.sheets().stream()
                .<Column<?>>flatMap(sheet -> sheet.columns().stream())
                .filter(column -> column.kind() instanceof Kind.References)
                .toList();
    }

    void take(@Nullable String owner, StoredRecord stored) {
        UUID from = stored.id(0).orElse(null);
        Long position = stored.number(1).orElse(null);
        UUID to = stored.id(2).orElse(null);
        if (!stored.table() && stored.size() == COLUMNS && from != null && position != null && to != null) {
            column(owner, from, to).ifPresent(column -> rebuilt.addLink(column, from, position, to));
        }
    }

    /** Returns the column that a reference is of; empty where it may be of several. */
    private Optional<Column<?>> column(@Nullable String owner, UUID from, UUID to) {
        List<Column<?>> possible =
                lists.stream().filter(column -> isKnown(column.sheet(), from)).toList();
        Optional<Column<?>> said = possible.stream()
                .filter(column -> (column.sheet().name() + "__" + column.name()).equals(owner))
                .findFirst();
        if (said.isPresent()) {
            return said;
        }
        List<Column<?>> leading = possible.stream()
                .filter(column -> isKnown(schema.targetOf(column).orElseThrow(), to))
                .toList();
        return leading.size() == 1 ? Optional.of(leading.getFirst()) : Optional.empty();
    }

    private boolean isKnown(Sheet sheet, UUID id) {
        return rebuilt.holds(sheet, id) || rebuilt.sheetsOf(id).contains(sheet.name());
    }
}
