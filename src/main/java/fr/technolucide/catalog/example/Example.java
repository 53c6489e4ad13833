package fr.technolucide.catalog.example;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.content.Content;
import fr.technolucide.catalog.content.ContentCells;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The worked example: an invented association, six months into its work, whose lists are of one edition. Its cells are
 * in {@code example.json}, with its texts in French; those of another language stand beside it, by row and column.
 */
public final class Example {

    private static final int WEEK = 7;

    private final Map<String, Object> sheets;
    private final Map<String, Object> texts;
    private final String edition;
    private final Map<String, UUID> ids = new HashMap<>();
    private final ContentCells cells;

    private Example(Map<String, Object> content, Map<String, Object> texts, LocalDate today) {
        sheets = Content.object(content.get("sheets"));
        this.texts = texts;
        edition = edition(content);
        LocalDate asOf = LocalDate.parse(Content.text(content, "as_of"));
        cells = new ContentCells(shift(asOf, today), this::id);
    }

    /** Returns the edition of the checklist that its lists were filled with. */
    public static String edition(Map<String, Object> content) {
        Object lists = Content.object(content.get("sheets")).get(Checklists.SHEET.name());
        return Content.text(Content.objects(lists).getFirst(), Checklists.QUESTIONS_VERSION.name());
    }

    /**
     * Returns the days by which dates move: whole weeks, so that a Thursday stays a Thursday; never later than the day
     * itself.
     */
    private static long shift(LocalDate asOf, LocalDate today) {
        return WEEK * Math.floorDiv(ChronoUnit.DAYS.between(asOf, today), WEEK);
    }

    private static Map<String, Object> texts(Language language) {
        return language == Language.FRENCH
                ? Map.of()
                : Content.object(Content.read("example", language).get("sheets"));
    }

    /**
     * Returns the example, in the language in use, as edits of a workbook that has its seeds.
     *
     * @param today the example's dates stand as if it had been written in the week of that day
     * @param mint  gives new ids, each later than the last: order of creation is the order of the file
     */
    public static List<Edit> edits(LocalDate today, Supplier<UUID> mint) {
        return new Example(Content.read("example.json"), texts(Messages.language()), today).edits(mint);
    }

    /** Returns it for a workbook that may hold the questions of its edition, having been made when that was current. */
    public static List<Edit> edits(LocalDate today, Supplier<UUID> mint, Reader reader) {
        List<UUID> held = reader.all(Questions.SHEET).stream().map(Row::id).toList();
        return edits(today, mint).stream()
                .filter(edit -> !(edit instanceof Edit.Insert(var _, UUID id, var _, var _) && held.contains(id)))
                .toList();
    }

    private List<Edit> edits(Supplier<UUID> mint) {
        sheets.forEach((_, rows) -> Content.objects(rows).forEach(row -> ids.put(Content.text(row, "id"), mint.get())));
        List<Edit> edits = new ArrayList<>(edition.equals(Questions.EDITION) ? List.of() : Seeds.questions(edition));
        sheets.forEach((name, rows) -> {
            Sheet sheet = Catalog.SCHEMA.sheet(name);
            Content.objects(rows).forEach(row -> edits.add(edit(sheet, worded(name, row))));
        });
        return edits;
    }

    private Map<String, Object> worded(String sheet, Map<String, Object> row) {
        Map<String, Object> worded = new LinkedHashMap<>(row);
        if (texts.get(sheet) instanceof Map<?, ?> rows
                && rows.get(Content.text(row, "id")) instanceof Map<?, ?> words) {
            worded.putAll(Content.object(words));
        }
        return worded;
    }

    private Edit edit(Sheet sheet, Map<String, Object> row) {
        if (sheet.equals(Association.SHEET)) {
            return new Edit.Update(
                    sheet, Association.ID, cells.of(sheet, row).and(Association.EXAMPLE, true), Edit.Origin.TAKEN);
        }
        UUID id = Objects.requireNonNull(ids.get(Content.text(row, "id")));
        return new Edit.Insert(sheet, id, cells.of(sheet, row), Edit.Origin.TAKEN);
    }

    private UUID id(String sheet, String id) {
        return switch (sheet) {
            case "questions" -> Seeds.question(edition, id);
            case "factors" -> Seeds.factor(id);
            default -> Objects.requireNonNull(ids.get(id), () -> sheet + " " + id);
        };
    }
}
