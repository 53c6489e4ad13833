package fr.technolucide.catalog;

import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** The worked example: an invented association, six months into its work. Its version is the edition of its lists. */
public final class Example {

    private static final int WEEK = 7;

    private final Map<String, Object> sheets;
    private final String edition;
    private final Map<String, UUID> ids = new HashMap<>();
    private final ContentCells cells;

    private Example(Map<String, Object> content, LocalDate today) {
        sheets = Content.object(content.get("sheets"));
        edition = Content.text(content, "version");
        LocalDate asOf = LocalDate.parse(Content.text(content, "as_of"));
        cells = new ContentCells(shift(asOf, today), this::id);
    }

    /**
     * Returns the days by which dates move: whole weeks, so that a Thursday stays a Thursday; never later than the day
     * itself.
     */
    private static long shift(LocalDate asOf, LocalDate today) {
        return WEEK * Math.floorDiv(ChronoUnit.DAYS.between(asOf, today), WEEK);
    }

    /**
     * Returns the example as edits of a workbook that has its seeds.
     *
     * @param today the example's dates stand as if it had been written in the week of that day
     * @param mint  gives new ids, each later than the last: order of creation is the order of the file
     */
    public static List<Edit> edits(LocalDate today, Supplier<UUID> mint) {
        return new Example(Content.read("example.json"), today).edits(mint);
    }

    private List<Edit> edits(Supplier<UUID> mint) {
        sheets.forEach((_, rows) -> Content.objects(rows).forEach(row -> ids.put(Content.text(row, "id"), mint.get())));
        List<Edit> edits = new ArrayList<>(edition.equals(Seeds.EDITION) ? List.of() : Seeds.questions(edition));
        sheets.forEach((name, rows) -> {
            Sheet sheet = Catalog.SCHEMA.sheet(name);
            Content.objects(rows).forEach(row -> edits.add(edit(sheet, row)));
        });
        return edits;
    }

    private Edit edit(Sheet sheet, Map<String, Object> row) {
        if (sheet.equals(Association.SHEET)) {
            return new Edit.Update(
                    sheet, Association.ID, cells.of(sheet, row).and(Association.EXAMPLE, true), Edit.Origin.TAKEN);
        }
        UUID id = Objects.requireNonNull(ids.get(Content.text(row, "id")));
        Cells told = cells.of(sheet, row);
        return new Edit.Insert(
                sheet,
                id,
                sheet.equals(Checklists.SHEET) ? told.and(Checklists.QUESTIONS_VERSION, edition) : told,
                Edit.Origin.TAKEN);
    }

    private UUID id(String sheet, String id) {
        return switch (sheet) {
            case "questions" -> Seeds.question(edition, id);
            case "factors" -> Seeds.factor(id);
            default -> Objects.requireNonNull(ids.get(id), () -> sheet + " " + id);
        };
    }
}
