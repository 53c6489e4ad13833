package fr.technolucide.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an object that {@link JsonWriter} writes, in the order in which they were given. */
public final class JsonMembers {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    public JsonMembers with(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    public Map<String, @Nullable Object> asMap() {
        return Collections.unmodifiableMap(members);
    }
}
