package fr.technolucide.quantity;

import java.util.Locale;

/** The names of closed lists by the type of their items, each made once: an export asks for one at every cell. */
final class ListNames extends ClassValue<String> {

    static final ListNames OF = new ListNames();

    private ListNames() {}

    @Override
    protected String computeValue(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
