package fr.technolucide.catalog.content;

import fr.technolucide.catalog.Factors;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The factors as they come with the program, and the way back to them. */
public final class ShippedFactors {

    private final Map<UUID, Cells> shipped = new LinkedHashMap<>();

    /** Reads the content of the program: make one, and keep it. */
    public ShippedFactors() {
        for (Edit edit : Seeds.edits()) {
            if (edit instanceof Edit.Insert(var sheet, UUID id, var cells, var _) && sheet.equals(Factors.SHEET)) {
                shipped.put(Objects.requireNonNull(id), cells);
            }
        }
    }

    /** Returns the cells of a factor by its code. */
    public Optional<Cells> of(String code) {
        return Optional.ofNullable(shipped.get(Seeds.factor(code)));
    }

    /** Returns whether a factor came with the program and was changed since. */
    public boolean isChanged(Row factor) {
        return restoring(factor).isPresent();
    }

    /** Returns the edit that restores a factor; empty when it is unchanged, or did not come with the program. */
    public Optional<Edit> restoring(Row factor) {
        Cells cells = shipped.get(factor.id());
        if (cells == null) {
            return Optional.empty();
        }
        Cells differing = Cells.none();
        for (Column<?> column : factor.sheet().stored()) {
            if (!Objects.equals(factor.get(column), cells.get(column))) {
                differing = differing.andValue(column, cells.get(column));
            }
        }
        return differing.isEmpty() ? Optional.empty() : Optional.of(Edit.update(factor, differing));
    }

    /**
     * Returns the edits that restore all factors of the program, deleted ones too; the association's own factors are
     * left alone.
     */
    public List<Edit> restoring(Reader reader) {
        Map<UUID, Row> known = reader.find(Factors.SHEET, shipped.keySet());
        List<Edit> edits = new ArrayList<>();
        shipped.forEach((id, cells) -> {
            Row row = known.get(id);
            if (row == null) {
                edits.add(new Edit.Insert(Factors.SHEET, id, cells, Edit.Origin.TAKEN));
            } else {
                restoring(row).ifPresent(edits::add);
            }
        });
        return List.copyOf(edits);
    }
}
