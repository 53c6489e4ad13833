package fr.technolucide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.workbook.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowLabelsTest {

    private final Sheet people = Sheet.named("people");
    private final Map<UUID, String> plain = new LinkedHashMap<>();
    private final RowLabels labels = new RowLabels(_ -> plain);

    @Test
    void aLabelThatNoOtherRowHasStandsAlone() {
        plain.put(SampleWorkbook.CHLOE, "Chloé");
        plain.put(SampleWorkbook.AMINA, "Amina");
        assertThat(labels.of(people, SampleWorkbook.CHLOE)).isEqualTo("Chloé");
    }

    @Test
    void labelsThatAnImportWouldConfuseCarryTheEndOfTheirId() {
        plain.put(SampleWorkbook.CHLOE, "Chloé");
        plain.put(SampleWorkbook.OTHER_CHLOE, "CHLOE.");
        assertThat(labels.of(people, SampleWorkbook.CHLOE)).isEqualTo("Chloé [00000011]");
        assertThat(labels.of(people, SampleWorkbook.OTHER_CHLOE)).isEqualTo("CHLOE. [00000012]");
    }

    @Test
    void aShortIdIsAsLongAsItMustBe() {
        UUID one = UUID.fromString("01900000-0000-7000-8000-0001aaaaaaaa");
        UUID two = UUID.fromString("01900000-0000-7000-8000-0002aaaaaaaa");
        plain.put(one, "Chloé");
        plain.put(two, "Chloé");
        assertThat(labels.of(people, one)).isEqualTo("Chloé [1aaaaaaaa]");
        assertThat(labels.of(people, two)).isEqualTo("Chloé [2aaaaaaaa]");
    }

    @Test
    void anEmptyLabelAndOneThatLooksMarkedCarryTheirId() {
        plain.put(SampleWorkbook.CHLOE, "");
        plain.put(SampleWorkbook.AMINA, "Amina [0000abcd]");
        assertThat(labels.of(people, SampleWorkbook.CHLOE)).isEqualTo("[00000011]");
        assertThat(labels.of(people, SampleWorkbook.AMINA)).isEqualTo("Amina [0000abcd] [00000013]");
    }

    @Test
    void aRowThatDoesNotExistIsNamedByItsId() {
        assertThat(labels.of(people, SampleWorkbook.CHLOE)).isEqualTo("[00000011]");
    }
}
