package fr.technolucide.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ReferenceFile;
import fr.technolucide.catalog.People;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileFormatDocumentTest {

    private final String page = FileFormatDocument.of(Catalog.SCHEMA);

    @Test
    void everyStoredColumnIsDescribedAndNoDerivedOne() {
        for (Sheet sheet : Catalog.SCHEMA.sheets()) {
            String section = page.substring(page.indexOf("### " + sheet.name() + "\n"));
            assertThat(section)
                    .as(sheet.name())
                    .contains(sheet.stored().stream()
                            .map(column -> "| `" + column.name() + "` |")
                            .toList());
        }
        assertThat(page).doesNotContain("`net_gain`").doesNotContain("{version}", "{fixed}", "{sheets}", "{lists}");
    }

    @Test
    void aColumnAddedToASheetIsDescribed() {
        Sheet people = People.SHEET.extended();
        Column<String> nickname = people.text("nickname", 40);
        assertThat(FileFormatDocument.of(Catalog.SCHEMA.with(people)))
                .contains("| `" + nickname.name() + "` | text | TEXT | 40 signs at most |");
        assertThat(page).doesNotContain("nickname");
    }

    @Test
    void thePageInTheSourcesIsUpToDate() throws IOException {
        ReferenceFile.hold(Path.of("docs", "file-format.md"), page);
    }

    @Test
    void historyAndListsAreDescribed() {
        assertThat(page).contains("CREATE TABLE history_entries", "### ROLE", "- `OUI`:");
    }
}
