package fr.technolucide.workbook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One wish about one row. */
public sealed interface Edit {

    /** The origin of an edit, which decides the checks that apply to it; all but {@link #TAKEN} have consequences. */
    enum Origin {
        /** Typed in the window, or changed in an existing row by an import: held to locks and rules. */
        TYPED,
        /** Made by a button of the program: as typed, but allowed where only the program writes and in locked cells. */
        PROGRAM,
        /** Brought whole from elsewhere (import, example, merge): held to kinds, choices and references only. */
        TAKEN
    }

    Sheet sheet();

    /** A new row; without an id, the workbook mints one. */
    record Insert(Sheet sheet, @Nullable UUID id, Cells cells, Origin origin) implements Edit {}

    /** Some cells of an existing row; a cell given empty becomes empty. */
    record Update(Sheet sheet, UUID id, Cells cells, Origin origin) implements Edit {}

    /** A row goes, with what its references' {@link OnDelete} says. */
    record Delete(Sheet sheet, UUID id) implements Edit {}

    static Edit insert(Sheet sheet, Cells cells) {
        return new Insert(sheet, null, cells, Origin.TYPED);
    }

    /** Returns a new row under the id that it has already. */
    static Edit insert(Row row) {
        return new Insert(row.sheet(), row.id(), row.cells(), Origin.TYPED);
    }

    static Edit update(Row row, Cells cells) {
        return new Update(row.sheet(), row.id(), cells, Origin.TYPED);
    }

    static <T> Edit update(Row row, Column<T> column, @Nullable T value) {
        return update(row, Cells.of(column, value));
    }

    /** Returns some cells of a row that only a button of the program writes. */
    static Edit byProgram(Row row, Cells cells) {
        return new Update(row.sheet(), row.id(), cells, Origin.PROGRAM);
    }

    static Edit delete(Row row) {
        return new Delete(row.sheet(), row.id());
    }
}
