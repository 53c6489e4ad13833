package fr.technolucide.exchange.print;

/** A stretch of words of a history that looks one way. */
public record TextRun(String text, Mark mark) {

    public enum Mark {
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
        public String style() {
            return style;
        }
    }
}
