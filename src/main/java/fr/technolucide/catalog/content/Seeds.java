package fr.technolucide.catalog.content;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Factors;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.SeedIds;
import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.method.TenHourGate;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The rows that come with the program: the association, the questions of the checklist, the factors, the inspirations
 * and the deadlines of the AI Act. Their texts are content, in French; {@link SeedIds} gives their ids.
 */
public final class Seeds {

    private Seeds() {}

    /** Returns the edits that fill a new workbook. */
    public static List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        edits.add(insert(
                Association.SHEET,
                Association.ID,
                Cells.of(Association.HOURS_TARGET, TenHourGate.DEFAULT_TARGET_MINUTES)
                        .and(Association.RETROSPECTIVE_DAYS, Association.DAYS_BETWEEN_RETROSPECTIVES)));
        Map<String, Object> builtIn = Content.read("built-in.fr.json");
        edits.addAll(questions(Questions.EDITION));
        Map<String, Object> sheets = Content.object(builtIn.get("sheets"));
        edits.addAll(rows(Factors.SHEET, Factors.CODE, sheets));
        edits.addAll(rows(Inspirations.SHEET, Inspirations.NAME, sheets));
        edits.addAll(rows(LegalDeadlines.SHEET, LegalDeadlines.SUBJECT, sheets));
        return List.copyOf(edits);
    }

    private static List<Edit> rows(Sheet sheet, Column<String> key, Map<String, Object> sheets) {
        return Content.objects(sheets.get(sheet.name())).stream()
                .map(object -> ContentCells.PLAIN.of(sheet, object))
                .map(cells -> insert(sheet, SeedIds.of(sheet, Objects.requireNonNull(cells.get(key))), cells))
                .toList();
    }

    /** Returns the questions of the current edition, for a workbook made before it; none where it is there. */
    public static List<Edit> newEdition(Reader reader) {
        return Questions.edition(reader, Questions.EDITION).isEmpty() ? questions(Questions.EDITION) : List.of();
    }

    /**
     * Returns the questions of an edition: those that the file does not say came with a later one, in the words that
     * they had before a later one changed them.
     */
    public static List<Edit> questions(String edition) {
        List<Edit> edits = new ArrayList<>();
        for (Map<String, Object> group :
                Content.objects(Content.read("checklist.fr.json").get("groupes"))) {
            QuestionGroup theme = group(Content.text(group, "id"));
            for (Map<String, Object> point : Content.objects(group.get("points"))) {
                if (point.get("depuis") instanceof String since && isLater(since, edition)) {
                    continue;
                }
                String code = Content.text(point, "id");
                Cells cells = Cells.of(Questions.VERSION, edition)
                        .and(Questions.CODE, code)
                        .and(Questions.THEME, theme)
                        .and(Questions.STATEMENT, worded(point, "enonce", edition))
                        .and(Questions.SHORT_NAME, worded(point, "nom_court", edition))
                        .and(Questions.WHY, worded(point, "pourquoi", edition))
                        .and(Questions.EVIDENCE_HINT, worded(point, "preuve", edition))
                        .and(Questions.RED_FLAG, Boolean.TRUE.equals(point.get("alerte")))
                        .and(Questions.NOT_APPLICABLE_ALLOWED, Boolean.TRUE.equals(point.get("sans_objet_admis")));
                edits.add(insert(Questions.SHEET, question(edition, code), cells));
            }
        }
        return edits;
    }

    private static String worded(Map<String, Object> point, String name, String edition) {
        if (point.get("avant") instanceof List<?> changes) {
            for (Map<String, Object> before : Content.objects(changes)) {
                if (before.get(name) instanceof String words && isLater(Content.text(before, "edition"), edition)) {
                    return words;
                }
            }
        }
        return Content.text(point, name);
    }

    private static QuestionGroup group(String id) {
        for (QuestionGroup group : QuestionGroup.values()) {
            if (group.id().equals(id)) {
                return group;
            }
        }
        throw new IllegalArgumentException("no group " + id);
    }

    private static boolean isLater(String edition, String than) {
        return Version.parse(edition).compareTo(Version.parse(than)) > 0;
    }

    /** Returns the id of a point of an edition, by its code. */
    public static UUID question(String edition, String code) {
        return SeedIds.of(Questions.SHEET, edition, code);
    }

    /** Returns the id of a point of the current edition, by its code. */
    public static UUID question(String code) {
        return question(Questions.EDITION, code);
    }

    /** Returns the id of a factor that comes with the program, by its code. */
    public static UUID factor(String code) {
        return SeedIds.of(Factors.SHEET, code);
    }

    private static Edit insert(Sheet sheet, UUID id, Cells cells) {
        return new Edit.Insert(sheet, id, cells, Edit.Origin.TAKEN);
    }
}
