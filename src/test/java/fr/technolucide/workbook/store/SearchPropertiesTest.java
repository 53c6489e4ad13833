package fr.technolucide.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.language.Fold;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Hit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A word that stands in a row finds it, however it is typed. */
class SearchPropertiesTest {

    private static Path folder;
    private static Workbook workbook;
    private static UUID trial;

    @BeforeContainer
    static void makeRow() throws IOException {
        folder = Files.createTempDirectory("search");
        workbook =
                WorkbookFiles.create(folder.resolve("t.lucide"), Samples.SCHEMA, Samples.ENVIRONMENT, List.of(), false);
        trial = workbook.mint();
        UUID tool = workbook.mint();
        workbook.apply(ChangeSet.edited(
                "", Samples.tool(tool, "Plumier"), Samples.trial(trial, tool, LocalDate.of(2026, 11, 1), 30)));
    }

    @AfterContainer
    static void removeRow() throws IOException {
        workbook.close();
        Files.deleteIfExists(folder.resolve("t.lucide"));
        Files.deleteIfExists(folder);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("abeéèçœæßÉŒİıñüαΣςяЁ019ﬁ½")
                .ofMinLength(1)
                .ofMaxLength(9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 150)
    void eachWordFindsItsRowInCapitalsWithoutAccentsAndByItsBeginning(@ForAll("words") List<String> words) {
        Row row = workbook.read(reader -> reader.find(Samples.TRIALS, trial).orElseThrow());
        workbook.apply(ChangeSet.edited("", Edit.update(row, Samples.LESSON, "l’" + String.join(" ", words) + ".")));
        for (String word : words) {
            String folded = Fold.fold(word);
            for (String typed : List.of(word, word.toUpperCase(Locale.ROOT), folded, folded.substring(0, 1))) {
                List<Hit> hits = workbook.read(reader -> reader.search(typed, 0, 5));
                assertThat(hits)
                        .as("« %s » for « %s »", typed, word)
                        .singleElement()
                        .satisfies(hit -> assertThat(hit.row()).isEqualTo(trial));
            }
        }
    }
}
