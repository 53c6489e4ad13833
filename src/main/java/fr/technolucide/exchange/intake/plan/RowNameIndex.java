package fr.technolucide.exchange.intake.plan;

import fr.technolucide.exchange.value.EditDistance;
import fr.technolucide.language.Fold;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of one sheet by the names under which other rows refer to them. */
public final class RowNameIndex {

    private static final Pattern MARKED = Pattern.compile("(.*)\\[([0-9a-f]{8,32})\\]\\s*", Pattern.DOTALL);
    private static final int LONG_ENOUGH_TO_BE_NEAR = 5;
    private static final int LONG_ENOUGH_TO_BEGIN = 4;
    private static final int MOST_CHANGES = 2;

    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Optional<String>> near = new HashMap<>();
    private final Set<UUID> all = new LinkedHashSet<>();

    /** The result of looking up a name. */
    public sealed interface Found {

        record One(UUID id) implements Found {}

        /** Several rows have it: only a short id would tell them apart. */
        record Several() implements Found {}

        /**
         * No row has it.
         *
         * @param near the label of a row that nearly does
         */
        record None(Optional<String> near) implements Found {}
    }

    /**
     * Returns the index of rows by their label, in every language since a file may be written in any, and by each text or
     * number that no two rows share.
     */
    public static RowNameIndex of(Reader reader, Sheet sheet) {
        RowNameIndex names = new RowNameIndex();
        Labels labels = new Labels(reader);
        List<Labels> others = Stream.of(Language.values())
                .filter(language -> language != Messages.language())
                .map(language -> new Labels(reader, language))
                .toList();
        List<Column<?>> alone = sheet.stored().stream()
                .filter(column -> column.isUnique() && isShort(column.kind()))
                .toList();
        reader.each(sheet, row -> {
            names.add(row.id(), labels.of(row));
            alone.forEach(column -> names.alias(row, column));
            others.forEach(each -> names.put(Fold.name(each.of(row)), row.id()));
        });
        return names;
    }

    private static boolean isShort(Kind<?> kind) {
        return kind instanceof Kind.Text || kind instanceof Kind.Count;
    }

    private void alias(Row row, Column<?> column) {
        Object value = row.get(column);
        if (value != null) {
            put(Fold.name(value.toString()), row.id());
        }
    }

    void add(UUID id, String label) {
        String name = Fold.name(label);
        all.add(id);
        labels.putIfAbsent(name, label);
        put(name, id);
        near.clear();
    }

    private void put(String name, UUID id) {
        List<UUID> ids = byName.computeIfAbsent(name, _ -> new ArrayList<>(1));
        if (!name.isEmpty() && !ids.contains(id)) {
            ids.add(id);
        }
    }

    /** Labels, as a list of several must not be split inside them. */
    public Collection<String> labels() {
        return labels.values();
    }

    public Found find(String text) {
        Matcher marked = MARKED.matcher(text);
        if (marked.matches()) {
            List<UUID> ending =
                    all.stream().filter(id -> hex(id).endsWith(marked.group(2))).toList();
            if (ending.size() == 1) {
                return new Found.One(ending.getFirst());
            }
        }
        String name = Fold.name(text);
        List<UUID> ids = byName.getOrDefault(name, List.of());
        if (ids.size() == 1) {
            return new Found.One(ids.getFirst());
        }
        return ids.isEmpty() ? new Found.None(near.computeIfAbsent(name, this::nearest)) : new Found.Several();
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private Optional<String> nearest(String name) {
        return labels.entrySet().stream()
                .filter(label -> isNear(name, label.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return (shorter >= LONG_ENOUGH_TO_BEGIN && (one.startsWith(other) || other.startsWith(one)))
                || (shorter >= LONG_ENOUGH_TO_BE_NEAR && EditDistance.within(one, other, MOST_CHANGES));
    }
}
