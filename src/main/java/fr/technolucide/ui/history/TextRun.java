package fr.technolucide.ui.history;

/** A stretch of words of a history that looks one way. */
record TextRun(String text, Mark mark) {

    enum Mark {
        PLAIN(""),
        /** A value that was or became. */
        STRONG("strong"),
        ADDED("added"),
        REMOVED("removed");

        private final String style;

        Mark(String style) {
            this.style = style;
        }

        /** Returns its style class; empty for none. */
        String style() {
            return style;
        }
    }
}
