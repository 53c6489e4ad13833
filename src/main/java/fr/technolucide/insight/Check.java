package fr.technolucide.insight;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Attachments;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.workbook.CachingReader;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Validation;
import fr.technolucide.workbook.store.CellFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks the content of a workbook, row by row: what validation would refuse is a problem to fix, everything else a
 * remark. A merge, an import taken as it is or a deletion may leave such rows.
 */
public final class Check {

    /**
     * @param problem whether it is to be fixed; a remark only draws attention
     * @param label   the row in the user's words
     * @param finding the sentence, and the column where to fix
     */
    public record Issue(boolean problem, Sheet sheet, UUID row, String label, Finding finding) {

        public String sentence() {
            return finding.sentence();
        }

        public @Nullable Column<?> column() {
            return finding.column();
        }
    }

    private final Reader reader;
    private final Labels labels;
    private final List<Issue> issues = new ArrayList<>();

    private Check(Reader reader) {
        this.reader = reader;
        this.labels = new Labels(reader);
    }

    /** Does the same as {@link #of(Reader)}, after what the file itself holds that no version of the program writes. */
    public static List<Issue> of(Reader reader, List<CellFault> faults) {
        Labels labels = new Labels(reader);
        return Stream.concat(faults.stream().map(fault -> issue(fault, labels)), of(reader).stream())
                .toList();
    }

    private static Issue issue(CellFault fault, Labels labels) {
        String label = labels.of(fault.sheet(), fault.row());
        return new Issue(
                true, fault.sheet(), fault.row(), label.isEmpty() ? fault.row().toString() : label, fault.finding());
    }

    /** Returns the issues, sheet by sheet in the order of the schema, then in order of creation. */
    public static List<Issue> of(Reader reader) {
        Check check = new Check(CachingReader.of(reader));
        for (Sheet sheet : reader.schema().sheets()) {
            reader.each(sheet, row -> {
                Validation.check(row, check.reader).forEach(finding -> check.add(row, finding));
                check.blobsHeld(row);
            });
            if (sheet.equals(Alternatives.SHEET)) {
                check.chosenOnce();
            }
        }
        return List.copyOf(check.issues);
    }

    /**
     * Adds a finding; a decision whose subject was deleted is not a problem, since nobody can give it a subject again.
     */
    private void add(Row row, Finding finding) {
        boolean mendable = !row.sheet().equals(Decisions.SHEET)
                || finding.column() == null
                || !row.sheet().lockedIn(row).contains(finding.column());
        issues.add(new Issue(finding.isError() && mendable, row.sheet(), row.id(), labels.of(row), finding));
    }

    /** Returns whether a row says of its file how large it is. */
    private static boolean isOf(Row row, long size) {
        return !row.sheet().equals(Attachments.SHEET) || row.get(Attachments.BYTES, 0) == size;
    }

    /** Checks that the file holds what the row names: a copy taken out of its folder by hand does not. */
    private void blobsHeld(Row row) {
        for (Column<?> column : row.sheet().stored()) {
            if (column.isNameOfBlob()
                    && row.get(column) instanceof String hash
                    && reader.blobSize(hash).filter(size -> isOf(row, size)).isEmpty()) {
                issues.add(new Issue(
                        true,
                        row.sheet(),
                        row.id(),
                        labels.of(row),
                        new Finding(Finding.Severity.ERROR, null, "check.blob_missing", List.of(labels.of(row)))));
            }
        }
    }

    /**
     * Checks that one alternative at most is chosen for a use case: choosing clears the others, but a merge or an
     * import may leave two.
     */
    private void chosenOnce() {
        Map<UUID, Row> chosen = new HashMap<>();
        for (Row alternative : reader.all(Alternatives.SHEET)) {
            UUID useCase = alternative.get(Alternatives.USE_CASE);
            if (useCase != null && alternative.is(Alternatives.CHOSEN) && chosen.put(useCase, alternative) != null) {
                add(
                        alternative,
                        Finding.error(Alternatives.CHOSEN, "check.chosen_twice", labels.of(UseCases.SHEET, useCase)));
            }
        }
    }
}
