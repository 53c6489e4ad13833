package fr.technolucide.exchange.intake.match;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of the columns of tables of one shape, as a person once accepted it.
 *
 * @param sheet name of the sheet that receives the rows
 * @param map   each column of the file by its place; headers are left empty
 * @param key   names of the columns by which rows are recognised; empty for the key of the sheet
 */
public record Mapping(String sheet, List<ColumnChoice> map, List<String> key) {

    private static final String VALUE = ";";
    private static final String STANDS_FOR = ">";

    public Mapping {
        map = List.copyOf(map);
        key = List.copyOf(key);
    }

    /** Returns one line: the sheet, the key, then {@code place=column:hint;cell>item} for each column. */
    public String text() {
        return sheet + " " + String.join(",", key) + " "
                + map.stream().map(Mapping::text).collect(Collectors.joining(" "));
    }

    private static String text(ColumnChoice choice) {
        String column = choice.column();
        String values = choice.values().entrySet().stream()
                .map(value -> VALUE + encoded(value.getKey()) + STANDS_FOR + encoded(value.getValue()))
                .collect(Collectors.joining());
        return choice.index() + "=" + (column == null ? "" : column) + ":"
                + choice.hint().word() + values;
    }

    /** Reads a mapping; empty when the text is not one that {@link #text} wrote. */
    public static Optional<Mapping> parse(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length < 2 || parts[0].isEmpty()) {
            return Optional.empty();
        }
        List<ColumnChoice> map = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            ColumnChoice choice = parts[i].isEmpty() ? null : choice(parts[i]);
            if (choice == null) {
                return Optional.empty();
            }
            map.add(choice);
        }
        List<String> key = parts[1].isEmpty() ? List.of() : List.of(parts[1].split(",", -1));
        return Optional.of(new Mapping(parts[0], map, key));
    }

    private static @Nullable ColumnChoice choice(String text) {
        String[] parts = text.split(VALUE, -1);
        String first = parts[0];
        int equals = first.indexOf('=');
        int colon = first.indexOf(':', equals + 1);
        Optional<ColumnHint> hint = colon < 0 ? Optional.empty() : ColumnHint.of(first.substring(colon + 1));
        if (equals < 1 || hint.isEmpty() || !text.substring(0, equals).matches("\\d{1,5}")) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int arrow = parts[i].indexOf(STANDS_FOR);
            if (arrow < 0) {
                return null;
            }
            try {
                values.put(decoded(parts[i].substring(0, arrow)), decoded(parts[i].substring(arrow + 1)));
            } catch (IllegalArgumentException malformed) {
                return null;
            }
        }
        String column = first.substring(equals + 1, colon);
        return new ColumnChoice(
                Integer.parseInt(first.substring(0, equals)),
                "",
                column.isEmpty() ? null : column,
                hint.get(),
                values,
                false);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
