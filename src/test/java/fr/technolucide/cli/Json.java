package fr.technolucide.cli;

import fr.technolucide.catalog.TestJson;
import fr.technolucide.workbook.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Reads the one object that an answer must be. */
final class Json {

    private Json() {}

    /** @throws AssertionError if the text is not exactly one object on one line */
    static Map<String, Object> object(String answer) {
        try {
            if (answer.indexOf('\n') != answer.length() - 1) {
                throw new AssertionError("not one line: " + answer);
            }
            return TestJson.object(TestJson.plain(
                    JsonReader.object(answer).orElseThrow(() -> new AssertionError("not one object: " + answer))));
        } catch (IOException malformed) {
            throw new UncheckedIOException(answer, malformed);
        }
    }
}
