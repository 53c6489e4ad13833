package fr.technolucide.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fr.technolucide.ReferenceFile;
import fr.technolucide.catalog.schema.Catalog;
import fr.technolucide.exchange.ProgressListener;
import fr.technolucide.exchange.SampleWorkbook;
import fr.technolucide.exchange.json.JsonExport;
import fr.technolucide.workbook.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of an export, against exports of ours and against files that an import refuses. */
class WorkbookJsonSchemaTest {

    private static final String EMPTY = "{\"format\": \"technolucide\", \"schema\": 1, \"sheets\": {%s}}";
    private static final String ID = "\"id\": \"01a21d2a-831c-7fff-98f0-000000000015\"";

    private static Set<ValidationMessage> faults(String json) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        WorkbookJsonSchema.of(Catalog.SCHEMA),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        return schema.validate(json, InputFormat.JSON);
    }

    @Test
    void theSchemaInTheSourcesIsUpToDate() throws IOException {
        ReferenceFile.hold(Path.of("docs", "workbook.schema.json"), WorkbookJsonSchema.of(Catalog.SCHEMA));
    }

    @Tag("slow")
    @Test
    void theWorkedExampleIsWhatItSays(@TempDir Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = SampleWorkbook.example(folder)) {
            workbook.read(reader -> {
                try {
                    JsonExport.write(reader, out, ProgressListener.NONE);
                } catch (IOException failing) {
                    throw new UncheckedIOException(failing);
                }
                return out;
            });
        }
        assertThat(faults(out.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nobody\": []",
                "\"people\": [{\"name\": \"Zoé\"}]",
                "\"people\": [{ID, \"name\": 3}]",
                "\"people\": [{ID, \"nickname\": \"Zo\"}]",
                "\"people\": [{ID, \"role\": \"queen\"}]",
                "\"people\": [{\"id\": \"zoe\"}]",
                "\"trials\": [{ID, \"day\": \"25/11/2026\"}]",
                "\"trials\": [{ID, \"minutes\": \"30\"}]",
                "\"trials\": [{ID, \"minutes\": 30.5}]",
                "\"trials\": [{ID, \"net_gain\": 25}]",
                "\"trials\": [{ID, \"with_people\": \"01a21d2a-831c-7fff-98f0-000000000015\"}]",
                "\"factors\": [{ID, \"low\": 0.3}]",
                "\"factors\": [{ID, \"low\": \"0,3\"}]"
            })
    void whatAnImportWouldRefuseIsNot(String sheets) {
        assertThat(faults(EMPTY.formatted(sheets.replace("ID", ID)))).isNotEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"people\": []",
                "\"people\": [{ID}]",
                "\"people\": [{ID, \"name\": \"Zoé\", \"role\": \"reception\", \"left_on\": null}]",
                "\"trials\": [{ID, \"day\": \"2026-11-25\", \"minutes\": 30, \"consent_noted\": true}]",
                "\"factors\": [{ID, \"low\": \"0.3000\"}]"
            })
    void whatAnImportTakesIs(String sheets) {
        assertThat(faults(EMPTY.formatted(sheets.replace("ID", ID)))).isEmpty();
    }
}
