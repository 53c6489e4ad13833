package fr.technolucide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    /** Words that tell how a table is made, and that no label is for. */
    private static final Set<String> ABOUT_TABLES =
            Set.of("intake.first_name", "intake.family_name", "intake.groups.people");

    @Test
    void aColumnAndAChoiceHaveTheirOtherNamesInOrder() {
        assertThat(Synonyms.of("column.association.hours_target")).containsExactly("objectif d’heures", "hours target");
        assertThat(Synonyms.of("choice.ROLE.board"))
                .containsExactly("ca", "bureau", "administrateur", "administratrice", "board");
        assertThat(Synonyms.of("column.association.example")).isEmpty();
    }

    @Test
    void everySynonymBelongsToALabel() throws Exception {
        Properties file = new Properties();
        Path path = Path.of("src/main/resources/fr/technolucide/language/synonyms.properties");
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            file.load(reader);
        }
        Set<String> keys = Texts.of(Language.FRENCH).keys();
        assertThat(file.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key)
                        .matches(named -> keys.contains(named) || isSheet(named, keys) || ABOUT_TABLES.contains(named)))
                .allSatisfy(key -> assertThat(Synonyms.of(key))
                        .isNotEmpty()
                        .doesNotContain("")
                        .doesNotHaveDuplicates());
    }

    /** Words that speak of the rows of a sheet: « courriel » of people. */
    private static boolean isSheet(String key, Set<String> keys) {
        return key.startsWith("sheet.") && keys.stream().anyMatch(other -> other.startsWith(key + "."));
    }
}
