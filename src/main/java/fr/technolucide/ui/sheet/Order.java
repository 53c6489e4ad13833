package fr.technolucide.ui.sheet;

import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Formula;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sort;
import fr.technolucide.quantity.Range;
import fr.technolucide.quantity.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists a sheet in an order: by the database, or in memory when a term is a value over other rows. */
final class Order {

    private Order() {}

    static Listing list(Reader reader, Query query) {
        List<Sort> over = query.order().stream().filter(term -> isOverRows(term.column())).toList();
        if (over.isEmpty()) {
            return reader.list(query);
        }
        List<Sort> asked = query.order().stream().filter(term -> !isOverRows(term.column())).toList();
        Listing listing = reader.list(query.order(asked));
        return sorted(reader, listing, over.getFirst());
    }

    static boolean isOverRows(Column<?> column) {
        return column.kind() instanceof Kind.Derived<?>(var _, Formula.OverRows<?> _);
    }

    private static Listing sorted(Reader reader, Listing listing, Sort term) {
        List<Row> rows = reader.rows(listing, 0, listing.size());
        Map<UUID, ?> values = reader.values(term.column(), rows);
        Comparator<Object> filled = Order::compare;
        Comparator<Object> direction = term.descending() ? filled.reversed() : filled;
        Comparator<@Nullable Object> emptyLast = Comparator.nullsLast(direction);
        long[] keys = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(index -> values.get(rows.get(index).id()), emptyLast))
                .mapToLong(index -> listing.keys()[index])
                .toArray();
        return new Listing(listing.sheet(), keys);
    }

    @SuppressWarnings("unchecked") // the values of one column are of one type
    private static int compare(Object left, Object right) {
        Object a = comparable(left);
        Object b = comparable(right);
        return a instanceof Comparable<?> && a.getClass() == b.getClass()
                ? ((Comparable<Object>) a).compareTo(b)
                : a.toString().compareTo(b.toString());
    }

    private static Object comparable(Object value) {
        return switch (value) {
            case Range range -> range.central();
            case Ratio<?> ratio -> ratio.value() instanceof Object quotient ? comparable(quotient) : Double.MAX_VALUE;
            case List<?> list -> list.size();
            default -> value;
        };
    }
}
