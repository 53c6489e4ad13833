package fr.technolucide.exchange;

import fr.technolucide.language.Fold;
import fr.technolucide.language.Language;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Names rows in the cells that refer to them: by their label, or by « label [short id] » when the label alone would not
 * lead back to the row. A short id is the last hex digits of the id, eight or more until no other row of the sheet
 * shares them.
 *
 * <p>A label alone does not lead back when another row's reads the same to an import (accents, case and punctuation
 * left aside), when it is empty, or when it looks as if it had a short id already.
 */
public final class RowLabels {

    private static final Pattern MARKED = Pattern.compile(".*\\[[0-9a-f]{8,32}\\]\\s*", Pattern.DOTALL);
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}#%]+");

    private final Function<Sheet, Map<UUID, String>> labels;
    private final boolean ids;
    private final Map<String, Map<UUID, String>> written = new HashMap<>();

    /** @param labels the plain label of every row of a sheet, asked once for each sheet */
    public RowLabels(Function<Sheet, Map<UUID, String>> labels) {
        this(labels, true);
    }

    private RowLabels(Function<Sheet, Map<UUID, String>> labels, boolean ids) {
        this.labels = labels;
        this.ids = ids;
    }

    /** Returns the labels of the rows as they are now, in the current language. */
    public static RowLabels of(Reader reader) {
        return of(reader, Messages.language());
    }

    /** Returns the labels of the rows as they are now, in a language. */
    public static RowLabels of(Reader reader, Language language) {
        return new RowLabels(labels(new Labels(reader, language), reader));
    }

    /** Does the same as above, but distinguishes rows with the same label by their order of creation: « label (2) ». */
    public static RowLabels withoutIds(Reader reader) {
        return new RowLabels(labels(new Labels(reader), reader), false);
    }

    private static Function<Sheet, Map<UUID, String>> labels(Labels plain, Reader reader) {
        return sheet -> {
            Map<UUID, String> labels = new LinkedHashMap<>();
            reader.each(sheet, row -> labels.put(row.id(), plain.of(row)));
            return labels;
        };
    }

    /**
     * Returns the text of a cell that refers to a row; a row that does not exist is named by the end of its id alone.
     */
    public String of(Sheet sheet, UUID id) {
        String label = written.computeIfAbsent(
                        sheet.name(), _ -> ids ? write(labels.apply(sheet)) : numbered(labels.apply(sheet)))
                .get(id);
        if (label != null) {
            return label;
        }
        return ids ? marked("", ShortIds.shortest(id)) : "";
    }

    private static Map<UUID, String> numbered(Map<UUID, String> plain) {
        Set<String> taken = new HashSet<>();
        Map<UUID, String> all = new HashMap<>();
        plain.forEach((id, label) -> {
            String distinct = label;
            for (int n = 2; !taken.add(normalised(distinct)); n++) {
                distinct = label + " (" + n + ")";
            }
            all.put(id, distinct);
        });
        return all;
    }

    private static Map<UUID, String> write(Map<UUID, String> plain) {
        Map<String, Integer> holders = new HashMap<>();
        plain.values().forEach(label -> holders.merge(normalised(label), 1, Integer::sum));
        ShortIds shortIds = new ShortIds(plain.keySet());
        Map<UUID, String> all = new HashMap<>();
        plain.forEach((id, label) -> {
            String key = normalised(label);
            boolean alone = !key.isEmpty()
                    && holders.getOrDefault(key, 0) == 1
                    && !MARKED.matcher(label).matches();
            all.put(id, alone ? label : marked(label, shortIds.of(id)));
        });
        return all;
    }

    private static String marked(String label, String shortId) {
        return label.isBlank() ? "[" + shortId + "]" : label + " [" + shortId + "]";
    }

    /** Returns a label as an import compares it: without accents, case and punctuation. */
    static String normalised(String label) {
        return OTHERS.matcher(Fold.fold(label)).replaceAll(" ").strip();
    }
}
