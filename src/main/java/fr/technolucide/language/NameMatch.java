package fr.technolucide.language;

/**
 * How a name answers what is typed of it, the best answer first: accents, capitals and punctuation do not matter. What finds
 * names offers them in this order, and those that answer alike in the order that they had.
 */
public enum NameMatch {
    /** It begins so. */
    NAME,
    /** Another of its words does. */
    WORD,
    /** It may hold what is typed elsewhere, or not at all. */
    REST;

    public static NameMatch of(String name, String typed) {
        String words = Fold.name(name);
        String sought = Fold.name(typed.strip());
        if (words.startsWith(sought)) {
            return NAME;
        }
        return words.contains(" " + sought) ? WORD : REST;
    }
}
