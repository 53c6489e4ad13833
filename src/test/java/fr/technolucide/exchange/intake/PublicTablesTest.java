package fr.technolucide.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.exchange.intake.match.MatchedColumn;
import fr.technolucide.exchange.intake.plan.ImportReport;
import fr.technolucide.exchange.intake.plan.ImportRequest;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables shaped as other programs write them, with contents of ours: what a person must say before all rows are taken. */
@Tag("slow")
class PublicTablesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void all_rows_are_taken_once_so_much_is_said(PublicTable shape) throws IOException {
        assertThat(needed(shape, folder)).as(shape.name()).hasSizeLessThanOrEqualTo(shape.said);
    }

    /** Returns what must be said on the command line before every row comes in as it should. */
    private static List<String> needed(PublicTable shape, Path folder) throws IOException {
        Path file = shape.write(folder);
        Map<String, String> wanted = shape.columns();
        Map<String, String> hints = shape.hints();
        try (Workbook workbook = shape.workbook(folder)) {
            List<String> said = new ArrayList<>();
            ImportReport first = report(workbook, file, shape, said);
            for (MatchedColumn matched : first.tables().getFirst().columns()) {
                String column = matched.column() == null ? "" : matched.column().name();
                String right = wanted.getOrDefault(matched.header(), "");
                if (!column.equals(right)) {
                    said.add(matched.header() + "=" + (right.isEmpty() ? "-" : right));
                }
            }
            ImportReport second = report(workbook, file, shape, said);
            if (second.imported() < shape.rows) {
                hints.forEach((header, hint) -> {
                    said.remove(header + "=" + wanted.get(header));
                    said.add(header + "=" + wanted.get(header) + ":" + hint);
                });
            }
            ImportReport last = report(workbook, file, shape, said);
            assertThat(last.rejected()).as("%s %s", shape, said).isEmpty();
            assertThat(last.imported()).as("%s %s", shape, said).isEqualTo(shape.rows);
            return said;
        }
    }

    private static ImportReport report(Workbook workbook, Path file, PublicTable shape, List<String> said) {
        ImportRequest request = ImportRequest.USUAL.withSheet(shape.sheet).withMapTexts(said);
        return Books.plan(
                        workbook,
                        file,
                        shape.sheet.equals("trials") ? request.withCreate(Set.of("people", "tools")) : request)
                .report();
    }
}
