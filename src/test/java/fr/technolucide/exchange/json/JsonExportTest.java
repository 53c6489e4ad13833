package fr.technolucide.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.technolucide.catalog.People;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.json.JsonRefusal.Reason;
import fr.technolucide.exchange.json.JsonSource.Taken;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonExportTest {

    private static final String ID = "01900000-0000-7000-8000-000000000011";

    /** What every file of ours begins with, whatever its sheets. */
    private static final String OURS = "{\"format\":\"technolucide\",\"schema\":1,\"sheets\":";

    @TempDir
    Path folder;

    private static String export(Workbook source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        source.read(reader -> {
            try {
                JsonExport.write(reader, out, ProgressListener.NONE);
                return out;
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<Sheet, List<Taken>> read(String json) throws IOException, JsonRefusal {
        return JsonSource.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Catalog.SCHEMA);
    }

    @Test
    void whatIsWrittenIsReadBackWhole() throws IOException, JsonRefusal {
        try (Workbook source = SampleWorkbook.filled(folder)) {
            Map<Sheet, List<Taken>> read = read(export(source));
            assertThat(read.keySet()).containsExactlyElementsOf(Catalog.SCHEMA.sheets());
            source.read(reader -> {
                read.forEach((sheet, rows) -> assertThat(rows)
                        .isEqualTo(reader.all(sheet).stream()
                                .map(row -> new Taken(row.id(), row.cells()))
                                .toList()));
                return rows(read);
            });
            assertThat(rows(read)).isGreaterThan(60);
        }
    }

    private static int rows(Map<Sheet, List<Taken>> sheets) {
        return sheets.values().stream().mapToInt(List::size).sum();
    }

    @Test
    void emptyAndDerivedCellsAreLeftOut() {
        try (Workbook source = SampleWorkbook.filled(folder)) {
            assertThat(export(source))
                    .startsWith("{\"format\":\"technolucide\",\"schema\":" + Catalog.VERSION
                            + ",\"sheets\":{\"association\":[")
                    .contains("{\"id\":\"" + ID + "\",\"name\":\"Chloé\"}")
                    .doesNotContain("null")
                    .doesNotContain("net_gain")
                    .contains("\"hour_value\":2450");
        }
    }

    @Test
    void aFieldOrderedOtherwiseIsStillRead() throws IOException, JsonRefusal {
        Map<Sheet, List<Taken>> read =
                read("{\"format\":\"technolucide\",\"schema\":1,\"sheets\":{\"people\":[{\"name\":\"Chloé\",\"id\":\""
                        + ID + "\"}]}}");
        assertThat(read.get(People.SHEET))
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get(People.NAME)).isEqualTo("Chloé"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DAMAGED        | OURS{\"people\":[",
                "REPEATED       | OURS{\"people\":[],\"people\":[]}}",
                "DAMAGED        | PK\u0003\u0004",
                "NOT_OURS       | []",
                "NOT_OURS       | {\"format\":\"other\",\"schema\":1,\"sheets\":{}}",
                "NOT_OURS       | {\"format\":\"technolucide\",\"schema\":\"1\",\"sheets\":{}}",
                "NOT_OURS       | {\"format\":\"technolucide\",\"schema\":1e10000000,\"sheets\":{}}",
                "NOT_OURS       | {\"format\":\"technolucide\",\"schema\":1.5,\"sheets\":{}}",
                "NOT_OURS       | OURS{\"people\":{}}}",
                "NEWER          | {\"format\":\"technolucide\",\"schema\":9999,\"sheets\":{\"unheard\":[]}}",
                "UNKNOWN_SHEET  | OURS{\"unheard\":[]}}",
                "UNKNOWN_COLUMN | OURS{\"people\":[{\"id\":\"ID\",\"age\":3}]}}",
                "WRONG_KIND     | OURS{\"people\":[{\"id\":\"ID\",\"name\":3}]}}",
                "WRONG_KIND     | OURS{\"people\":[{\"id\":\"ID\",\"role\":\"x\"}]}}",
                "WRONG_KIND     | OURS{\"people\":[{\"id\":\"ID\",\"name\":{}}]}}",
                "WRONG_KIND     | OURS{\"trials\":[{\"id\":\"ID\",\"minutes\":12.0}]}}",
                "WRONG_KIND     | OURS{\"trials\":[{\"id\":\"ID\",\"minutes\":99999999999999999999}]}}",
                "WRONG_KIND     | OURS{\"trials\":[{\"id\":\"ID\",\"with_people\":[null]}]}}",
                "WRONG_KIND     | OURS{\"factors\":[{\"id\":\"ID\",\"low\":\"1e30\"}]}}",
                "WRONG_KIND     | OURS{\"factors\":[{\"id\":\"ID\",\"low\":\"1e999999999\"}]}}",
                "WRONG_KIND     | OURS{\"factors\":[{\"id\":\"ID\",\"low\":\"1e-400000000\"}]}}",
                "NO_ID          | OURS{\"people\":[{\"name\":\"Chloé\"}]}}",
                "NO_ID          | OURS{\"people\":[{\"id\":\"12\"}]}}",
                "TWICE          | OURS{\"people\":[{\"id\":\"ID\"},{\"id\":\"ID\"}]}}",
            })
    void whatIsNotAsItShouldBeIsRefused(Reason reason, String json) {
        assertThatThrownBy(() -> read(json.replace("OURS", OURS).replace("ID", ID)))
                .isInstanceOfSatisfying(JsonRefusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.sentence()).endsWith(".").doesNotContain("{");
                });
    }
}
