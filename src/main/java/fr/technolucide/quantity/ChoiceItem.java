package fr.technolucide.quantity;

import java.util.Locale;

/** One item of a closed list, known in files, histories and exports by an id that never changes. */
public interface ChoiceItem {

    String id();

    /** Returns the name of its list in bundles and documents: {@code ToolStatus} is {@code TOOL_STATUS}. */
    default String listName() {
        return listName(getClass());
    }

    /** Returns the name of a list whose items are those of a type, when they do not say it otherwise. */
    static String listName(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
