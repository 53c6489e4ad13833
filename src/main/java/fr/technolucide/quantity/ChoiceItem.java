package fr.technolucide.quantity;

/** One item of a closed list, known in files, histories and exports by an id that never changes. */
public interface ChoiceItem {

    String id();

    /** Returns the name of its list in bundles and documents: {@code ToolStatus} is {@code TOOL_STATUS}. */
    default String listName() {
        return listName(getClass());
    }

    /** Returns the name of a list whose items are those of a type, when they do not say it otherwise. */
    static String listName(Class<?> type) {
        return ListNames.OF.get(type);
    }
}
