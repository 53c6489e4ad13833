package fr.technolucide.ui.table;

import fr.technolucide.ui.session.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The columns that a person hid or moved in each table, the widths and the order of rows chosen there, kept from one start to the next. */
public final class TableLayouts {

    private static final String HIDDEN = "hidden";
    private static final String PLACE = "place";
    private static final String SORT = "sort";

    /**
     * The choices made in one table.
     *
     * @param columns the choice for a column, by its id; a column that is not in it is as the program makes it
     */
    record Layout(Map<String, Choice> columns) {

        static final Layout NONE = new Layout(Map.of());

        Layout {
            columns = Map.copyOf(columns);
        }
    }

    /**
     * The choice made for one column.
     *
     * @param width in em of the text; 0 for one that was not chosen
     * @param place among the columns of the table, from 0; {@link #OWN} as long as none was moved
     * @param sort  among the columns that order the rows, from 1, negative from the greatest down; 0 where it orders none
     */
    record Choice(boolean hidden, double width, int place, int sort) {

        static final int OWN = -1;

        static final Choice NONE = new Choice(false, 0, OWN, 0);

        private Choice hide() {
            return new Choice(true, width, place, sort);
        }

        private Choice wide(double chosen) {
            return new Choice(hidden, chosen, place, sort);
        }

        private Choice at(int chosen) {
            return new Choice(hidden, width, chosen, sort);
        }

        Choice sorting(int chosen) {
            return new Choice(hidden, width, place, chosen);
        }
    }

    private final Map<String, Layout> byTable = new HashMap<>();

    public static TableLayouts of(Session session) {
        return session.shared(TableLayouts.class, made -> new TableLayouts());
    }

    Layout of(String table) {
        return byTable.getOrDefault(table, Layout.NONE);
    }

    void keep(String table, Layout layout) {
        byTable.put(table, layout);
    }

    /** Returns what is to be kept outside the window, as text. */
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        byTable.forEach((table, layout) -> layout.columns().forEach((column, choice) -> {
            if (choice.hidden()) {
                values.put(table + "." + column + "." + HIDDEN, "true");
            }
            if (choice.width() > 0) {
                values.put(table + "." + column, Double.toString(choice.width()));
            }
            if (choice.place() != Choice.OWN) {
                values.put(table + "." + column + "." + PLACE, Integer.toString(choice.place()));
            }
            if (choice.sort() != 0) {
                values.put(table + "." + column + "." + SORT, Integer.toString(choice.sort()));
            }
        }));
        return values;
    }

    /** Takes over what {@link #values} gave; a value that cannot be read counts as none. */
    public void restore(Map<String, String> values) {
        Map<String, Map<String, Choice>> found = new HashMap<>();
        values.forEach((name, value) -> {
            String[] parts = name.split("\\.", -1);
            if (parts.length == 2 || parts.length == 3) {
                found.computeIfAbsent(parts[0], table -> new HashMap<>())
                        .compute(
                                parts[1],
                                (column, choice) -> with(
                                        choice == null ? Choice.NONE : choice,
                                        parts.length == 3 ? parts[2] : "",
                                        value));
            }
        });
        byTable.clear();
        found.forEach((table, columns) -> byTable.put(table, new Layout(columns)));
    }

    private static Choice with(Choice choice, String what, String value) {
        return switch (what) {
            case "" -> choice.wide(width(value));
            case HIDDEN -> choice.hide();
            case PLACE -> choice.at(Math.max(Choice.OWN, number(value, Choice.OWN)));
            case SORT -> choice.sorting(number(value, 0));
            default -> choice;
        };
    }

    private static int number(String value, int otherwise) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException malformed) {
            return otherwise;
        }
    }

    private static double width(String value) {
        try {
            double width = Double.parseDouble(value);
            return Double.isFinite(width) ? width : 0;
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
