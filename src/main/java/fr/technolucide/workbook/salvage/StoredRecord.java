package fr.technolucide.workbook.salvage;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of a table or of an index, as it stands in the file.
 *
 * @param table  whether it stands in the b-tree of a table with rowids
 * @param key    its rowid; 0 in an index
 * @param values {@link Long}, {@link Double}, {@link String}, bytes, {@code null} or an {@link UnreadableValue} each
 */
record StoredRecord(boolean table, long key, List<@Nullable Object> values) {

    private static final int ID_BYTES = 16;

    int size() {
        return values.size();
    }

    @Nullable
    Object value(int column) {
        return column < values.size() ? values.get(column) : null;
    }

    Optional<String> text(int column) {
        return value(column) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<Long> number(int column) {
        return value(column) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    Optional<UUID> id(int column) {
        return id(value(column));
    }

    static Optional<UUID> id(@Nullable Object value) {
        if (value instanceof byte[] bytes && bytes.length == ID_BYTES) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
        }
        return Optional.empty();
    }
}
