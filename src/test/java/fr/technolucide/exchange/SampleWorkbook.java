package fr.technolucide.exchange;

import fr.technolucide.catalog.Association;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Data;
import fr.technolucide.catalog.choice.LearningForm;
import fr.technolucide.catalog.content.Seeds;
import fr.technolucide.catalog.example.Example;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Environment;
import fr.technolucide.workbook.MadeOnce;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Workbook;
import fr.technolucide.workbook.store.WorkbookFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A workbook with the hours of the picture, two people of one name, and whatever a test adds. */
public final class SampleWorkbook {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    public static final UUID CHLOE = id(0x11);
    public static final UUID OTHER_CHLOE = id(0x12);
    public static final UUID AMINA = id(0x13);
    public static final UUID PLUMIER = id(0x21);

    private static final Environment HERE =
            new Environment(Clock.fixed(Instant.parse("2026-11-25T10:42:00Z"), ZoneOffset.UTC), id(1), "Amina");
    private static final String[] NAMES = {"Plumier", "Truchement", "Écoutille", "Imagier", "Trieuse"};
    private static final int[] MINUTES = {700, 605, 495, 200, 105};

    private SampleWorkbook() {}

    public static UUID id(int last) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + last);
    }

    public static Workbook empty(Path folder) {
        return empty(folder, Catalog.SCHEMA);
    }

    public static Workbook empty(Path folder, Schema schema) {
        return WorkbookFiles.create(
                folder.resolve("cahier.lucide"),
                schema,
                HERE,
                List.of(insert(
                        Association.SHEET,
                        Association.ID,
                        Cells.of(Association.NAME, "Les Passerelles d’Orvelle")
                                .and(Association.HOURS_TARGET, 600)
                                .and(Association.EXAMPLE, true))),
                false);
    }

    /** The worked example, with the rows that come with the program. */
    public static Workbook example(Path folder) {
        Path file = folder.resolve("cahier.lucide");
        return MadeOnce.open(file, Catalog.SCHEMA, HERE, List.of(StepKind.EXAMPLE, Messages.language()), () -> {
            Workbook workbook = WorkbookFiles.create(file, Catalog.SCHEMA, HERE, Seeds.edits(), false);
            workbook.apply(new ChangeSet(StepKind.EXAMPLE, "", Example.edits(TODAY, workbook::mint)));
            return workbook;
        });
    }

    public static Workbook filled(Path folder) {
        Workbook workbook = empty(folder);
        List<Edit> edits = new ArrayList<>();
        edits.add(insert(People.SHEET, CHLOE, Cells.of(People.NAME, "Chloé")));
        edits.add(insert(People.SHEET, OTHER_CHLOE, Cells.of(People.NAME, "chloe")));
        edits.add(insert(People.SHEET, AMINA, Cells.of(People.NAME, "Amina").and(People.HOUR_VALUE, 2_450L)));
        for (int i = 0; i < NAMES.length; i++) {
            edits.add(insert(
                    Tools.SHEET, id(0x21 + i), Cells.of(Tools.NAME, NAMES[i]).and(Tools.PRICE_PER_MONTH, 1_250L * i)));
            trials(edits, i);
        }
        edits.add(insert(
                UseCases.SHEET,
                id(0x31),
                Cells.of(UseCases.TITLE, "Courriers aux administrations").and(UseCases.MINUTES_PER_MONTH, -90)));
        edits.add(insert(
                Learning.SHEET,
                id(0x41),
                Cells.of(Learning.DAY, TODAY)
                        .and(Learning.TOPIC, "Relire")
                        .and(Learning.FORM, LearningForm.WORKSHOP)
                        .and(Learning.MINUTES, 90)
                        .and(Learning.PEOPLE, List.of(CHLOE, OTHER_CHLOE, AMINA))));
        take(workbook, edits);
        return workbook;
    }

    /** Sessions of 35 minutes at most that add up to the tool's hours. */
    private static void trials(List<Edit> edits, int tool) {
        int left = MINUTES[tool];
        for (int n = 0; left > 0; n++) {
            int minutes = Math.min(35, left);
            left -= minutes;
            Cells cells = Cells.of(Trials.TOOL, id(0x21 + tool))
                    .and(Trials.DAY, TODAY.minusDays(n))
                    .and(Trials.TESTER, n % 2 == 0 ? CHLOE : AMINA)
                    .and(Trials.MINUTES, minutes)
                    .and(Trials.TASK, "Tâche " + n)
                    .and(Trials.DATA_USED, Data.PUBLIC)
                    .and(Trials.SHORT_EXCHANGES, n)
                    .and(Trials.MINUTES_WITHOUT_AI, 90)
                    .and(Trials.MINUTES_WITH_AI, 40);
            edits.add(insert(
                    Trials.SHEET,
                    id(0x1000 + 0x100 * tool + n),
                    n % 3 == 0 ? cells : cells.and(Trials.MINUTES_PROOFREADING, 25 * n)));
        }
    }

    public static void take(Workbook workbook, List<Edit> edits) {
        workbook.apply(new ChangeSet(StepKind.IMPORTED, "", edits));
    }

    public static Edit insert(Sheet sheet, UUID id, Cells cells) {
        return new Edit.Insert(sheet, id, cells, Edit.Origin.TAKEN);
    }
}
