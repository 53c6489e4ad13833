package fr.technolucide.catalog.rule;

import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.choice.Change;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The rules of a retrospective: what it needs before it can be closed, and the columns that its notes may belong to.
 */
final class RetrospectiveRules {

    private RetrospectiveRules() {}

    static List<Finding> closing(Row retrospective, Reader reader) {
        if (retrospective.isEmpty(Retrospectives.CLOSED_ON)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Change change = retrospective.get(Retrospectives.CHANGE);
        if (change == null) {
            findings.add(Finding.error(Retrospectives.CHANGE, "rule.retrospectives.change"));
        } else if (change != Change.MAINTAIN
                && retrospective.get(Retrospectives.CHANGE_TEXT, "").isBlank()) {
            findings.add(Finding.error(Retrospectives.CHANGE_TEXT, "rule.retrospectives.change_text"));
        }
        if (change == Change.STOP && retrospective.isEmpty(Retrospectives.USE_CASE)) {
            findings.add(Finding.error(Retrospectives.USE_CASE, "rule.retrospectives.use_case"));
        }
        return findings;
    }

    static List<Finding> nextDay(Row retrospective, Reader reader) {
        LocalDate day = retrospective.get(Retrospectives.DAY);
        LocalDate next = retrospective.get(Retrospectives.NEXT_DAY);
        return day != null && next != null && !next.isAfter(day)
                ? List.of(Finding.error(Retrospectives.NEXT_DAY, "rule.retrospectives.next_day"))
                : List.of();
    }

    /** Refuses another format once notes exist, which would leave them without their column. */
    static List<Finding> format(Row retrospective, Reader reader) {
        List<NoteColumn> columns =
                retrospective.get(Retrospectives.FORMAT, Format.KEEP_STOP_TRY).columns();
        boolean orphans = reader.where(RetroNotes.RETROSPECTIVE, retrospective.id()).stream()
                .map(note -> note.get(RetroNotes.BOARD_COLUMN))
                .anyMatch(column -> column != null && !columns.contains(column));
        return orphans ? List.of(Finding.error(Retrospectives.FORMAT, "rule.retrospectives.format")) : List.of();
    }

    static List<Finding> boardColumn(Row note, Reader reader) {
        NoteColumn column = note.get(RetroNotes.BOARD_COLUMN);
        UUID id = note.get(RetroNotes.RETROSPECTIVE);
        Format format = id == null
                ? null
                : reader.find(Retrospectives.SHEET, id)
                        .map(retrospective -> retrospective.get(Retrospectives.FORMAT))
                        .orElse(null);
        return column != null && format != null && !format.columns().contains(column)
                ? List.of(Finding.error(RetroNotes.BOARD_COLUMN, "rule.retro_notes.board_column"))
                : List.of();
    }
}
