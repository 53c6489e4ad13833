package fr.technolucide.workbook;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The items of each list by their id, made once a list: reading a large sheet looks one up for every cell. */
final class ItemsById extends ClassValue<Map<String, Enum<?>>> {

    static final ItemsById OF = new ItemsById();

    @Override
    protected Map<String, Enum<?>> computeValue(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum.class::cast)
                .collect(Collectors.toUnmodifiableMap(item -> Kind.Choice.id(item), item -> (Enum<?>) item));
    }
}
