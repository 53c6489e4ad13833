package fr.technolucide.catalog;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.OnDelete;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Schema;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import fr.technolucide.workbook.WorkbookTab;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sheet of attachments: files kept as evidence of what one row says, which go when that row goes. */
public final class Attachments {

    public static final Sheet SHEET = Sheet.named("attachments")
            .tab(WorkbookTab.RESOURCES)
            .label("{name}")
            .title("{name}")
            .madeElsewhere();

    /** The longest name of a file on the systems that people use, in characters. */
    public static final int LONGEST_NAME = 255;

    // spotless:off
    public static final Column<String> NAME = SHEET.text("name", LONGEST_NAME)
            .required().personal().setByProgram().group("attachment").inTable().inBoard();
    public static final Column<Integer> BYTES = SHEET.count("bytes")
            .required().from(1).setByProgram().group("attachment").inTable().inBoard();
    public static final Column<UUID> ANSWER = SHEET.reference("answer", "answers", OnDelete.CASCADE)
            .setByProgram().group("attachment").inTable();
    public static final Column<UUID> DECISION = SHEET.reference("decision", "decisions", OnDelete.CASCADE)
            .setByProgram().group("attachment").inTable();
    public static final Column<UUID> TRIAL = SHEET.reference("trial", "trials", OnDelete.CASCADE)
            .setByProgram().group("attachment").inTable();
    public static final Column<UUID> EXPERT = SHEET.reference("expert", "experts", OnDelete.CASCADE)
            .setByProgram().group("attachment").inTable();
    public static final Column<String> CONTENT = SHEET.text("content", 64)
            .required().namesBlob().group("attachment");
    // spotless:on

    /** The columns that say what a file is attached to; one is filled in. */
    public static final List<Column<UUID>> OWNERS = List.of(ANSWER, DECISION, TRIAL, EXPERT);

    static {
        SHEET.order(Sort.by(NAME)).rule(Attachments::toOneRow);
    }

    private Attachments() {}

    private static List<Finding> toOneRow(Row attachment, Reader reader) {
        long owners =
                OWNERS.stream().filter(column -> !attachment.isEmpty(column)).count();
        return owners == 1 ? List.of() : List.of(Finding.error(NAME, "rule.attachments.owner"));
    }

    /** Returns the row that a file is attached to; empty where either is gone. */
    public static Optional<Row> owner(UUID attachment, Reader reader) {
        return reader.find(SHEET, attachment)
                .flatMap(row -> OWNERS.stream()
                        .filter(column -> !row.isEmpty(column))
                        .findFirst()
                        .flatMap(column -> Optional.ofNullable(row.get(column))
                                .flatMap(id -> reader.find(
                                        reader.schema().targetOf(column).orElseThrow(), id))));
    }

    /** Returns the column that names a row of a sheet to which files can be attached; empty of any other sheet or schema. */
    public static Optional<Column<UUID>> ownerIn(Sheet sheet, Schema schema) {
        return OWNERS.stream()
                .filter(column -> schema.sheets().contains(SHEET))
                .filter(column -> column.kind() instanceof Kind.Reference(var to, var _) && to.equals(sheet.name()))
                .findFirst();
    }
}
