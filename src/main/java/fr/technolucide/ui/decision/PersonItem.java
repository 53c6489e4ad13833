package fr.technolucide.ui.decision;

import fr.technolucide.catalog.People;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone of the association.
 *
 * @param present whether they may still be chosen in a list; what names them keeps them all the same
 */
public record PersonItem(UUID id, String name, boolean present) {

    /** Everyone, in the order of their sheet. */
    public static List<PersonItem> all(Reader reader) {
        var listing = reader.list(Query.of(People.SHEET));
        return reader.rows(listing, 0, listing.size()).stream()
                .map(row -> new PersonItem(row.id(), row.get(People.NAME, ""), People.SHEET.isOffered(row)))
                .toList();
    }

    /** Returns the person with the name that the history writes; {@code null} when there is none. */
    static @Nullable UUID named(String author, List<PersonItem> people) {
        return people.stream()
                .filter(person -> person.name().equals(author))
                .map(PersonItem::id)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return name;
    }
}
