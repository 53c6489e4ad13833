package fr.technolucide.exchange.excel.data;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.Meetings;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.Reviews;
import fr.technolucide.catalog.StopCriteria;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sheets of data in the order in which a board opens them: what it decides first, then what that stands on. Each
 * group has its colour on the tabs.
 */
public enum SheetGroup {
    DECISIONS("B8860B"),
    TRIALS("2F6DB5"),
    CHECKLIST("8A4A7F"),
    RETROSPECTIVES("4F7A3A"),
    /** The sheets that no other group names. */
    REFERENCE("8C8473");

    private static final Map<SheetGroup, List<Sheet>> SHEETS = Map.of(
            DECISIONS,
            List.of(
                    Decisions.SHEET,
                    StopCriteria.SHEET,
                    Meetings.SHEET,
                    UseCases.SHEET,
                    Alternatives.SHEET,
                    Usages.SHEET,
                    Reviews.SHEET),
            TRIALS,
            List.of(Tools.SHEET, Trials.SHEET, Learning.SHEET),
            CHECKLIST,
            List.of(Checklists.SHEET, Answers.SHEET, Questions.SHEET),
            RETROSPECTIVES,
            List.of(Retrospectives.SHEET, RetroNotes.SHEET, Actions.SHEET),
            REFERENCE,
            List.of());

    private final String color;

    SheetGroup(String color) {
        this.color = color;
    }

    /** Returns the colour of its tabs, in hex. */
    public String color() {
        return color;
    }

    public static SheetGroup of(Sheet sheet) {
        return Arrays.stream(values())
                .filter(group -> group.place(sheet) >= 0)
                .findFirst()
                .orElse(REFERENCE);
    }

    /** Returns every sheet, group by group; those that no group names keep their order at the end. */
    public static List<Sheet> inOrder(Schema schema) {
        return schema.sheets().stream()
                .sorted(Comparator.comparing(SheetGroup::of)
                        .thenComparingInt(sheet -> of(sheet).place(sheet)))
                .toList();
    }

    private int place(Sheet sheet) {
        return Objects.requireNonNull(SHEETS.get(this)).stream()
                .map(Sheet::name)
                .toList()
                .indexOf(sheet.name());
    }
}
