package fr.technolucide.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the one object that an answer must be. */
final class Json {

    private Json() {}

    /** @throws AssertionError if the text is not exactly one object on one line */
    static Map<String, Object> object(String answer) {
        try (JsonParser json = new JsonFactory().createParser(answer)) {
            if (json.nextToken() != JsonToken.START_OBJECT || answer.indexOf('\n') != answer.length() - 1) {
                throw new AssertionError("not one object: " + answer);
            }
            Map<String, Object> object = members(json);
            if (json.nextToken() != null) {
                throw new AssertionError("more than one object: " + answer);
            }
            return object;
        } catch (IOException malformed) {
            throw new UncheckedIOException(answer, malformed);
        }
    }

    private static Map<String, Object> members(JsonParser json) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            members.put(name, value(json));
        }
        return members;
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> members(json);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                yield items;
            }
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            default -> json.getDoubleValue();
        };
    }
}
