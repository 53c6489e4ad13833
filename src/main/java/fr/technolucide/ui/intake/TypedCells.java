package fr.technolucide.ui.intake;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.intake.plan.CellCorrection;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in place of cells of one file: the values that are taken, and the words in which they stand or that are not
 * a value yet. What was typed under one reading of the file waits while it is read otherwise.
 */
final class TypedCells {

    /** A way to read the file: the rows of another one are others. */
    record Reading(Sheet sheet, Optional<String> table, int header, Optional<Boolean> cross) {}

    private record Place(Reading reading, CellPlace cell) {}

    private final Map<Place, Object> values = new LinkedHashMap<>();
    private final Map<Place, String> words = new LinkedHashMap<>();

    boolean isEmpty() {
        return values.isEmpty() && words.isEmpty();
    }

    /** @param value absent for the cell as the file has it */
    void take(Reading reading, CellPlace cell, @Nullable Object value) {
        Place place = new Place(reading, cell);
        if (value == null) {
            values.remove(place);
            words.remove(place);
        } else {
            values.put(place, value);
        }
    }

    /** @param text what stands in the cell; blank for what the file has */
    void note(Reading reading, CellPlace cell, String text) {
        if (text.isBlank()) {
            words.remove(new Place(reading, cell));
        } else {
            words.put(new Place(reading, cell), text);
        }
    }

    /** Returns what stands in a cell; empty for what the file has. */
    String words(Reading reading, CellPlace cell) {
        return words.getOrDefault(new Place(reading, cell), "");
    }

    /** @param filled whether a column of the file goes where it went when the cell was typed */
    List<CellCorrection> corrections(Reading reading, Predicate<CellPlace> filled) {
        List<CellCorrection> all = new ArrayList<>();
        values.forEach((place, value) -> {
            CellPlace cell = place.cell();
            if (place.reading().equals(reading) && filled.test(cell)) {
                all.add(new CellCorrection(cell.row(), cell.column().name(), value));
            }
        });
        return all;
    }

    /** @param file its name */
    Unsaved unsaved(String file) {
        return new Unsaved(
                List.of(),
                List.of(),
                words.entrySet().stream()
                        .map(each -> new Unsaved.Text(where(file, each.getKey().cell()), each.getValue()))
                        .toList());
    }

    private static String where(String file, CellPlace cell) {
        return Messages.text(
                "intake.assistant.unsaved", file, Integer.toString(cell.line()), SchemaLabels.label(cell.column()));
    }
}
