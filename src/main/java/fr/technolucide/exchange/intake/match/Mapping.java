package fr.technolucide.exchange.intake.match;

import java.util.ArrayList;
import java.util.List;
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

    public Mapping {
        map = List.copyOf(map);
        key = List.copyOf(key);
    }

    /** Returns one line: the sheet, the key, then {@code place=column:hint} for each column. */
    public String text() {
        return sheet + " " + String.join(",", key) + " "
                + map.stream().map(Mapping::text).collect(Collectors.joining(" "));
    }

    private static String text(ColumnChoice choice) {
        String column = choice.column();
        return choice.index() + "=" + (column == null ? "" : column) + ":"
                + choice.hint().word();
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
        int equals = text.indexOf('=');
        int colon = text.indexOf(':', equals + 1);
        Optional<ColumnHint> hint = colon < 0 ? Optional.empty() : ColumnHint.of(text.substring(colon + 1));
        if (equals < 1 || hint.isEmpty() || !text.substring(0, equals).matches("\\d{1,5}")) {
            return null;
        }
        String column = text.substring(equals + 1, colon);
        return new ColumnChoice(
                Integer.parseInt(text.substring(0, equals)), "", column.isEmpty() ? null : column, hint.get());
    }
}
