package fr.technolucide.ui.home;

import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.workbook.Sheet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that awaits someone, in words.
 *
 * @param badge what stands first
 * @param when  the body and its day, the stage, or how late it is
 * @param who   the person concerned, with what they are to it; may be empty
 * @param verb  what one does there: « Décider »
 * @param target where it is dealt with
 */
record NewsLine(Badge badge, String title, String reason, String when, String who, String verb, Target target) {

    /**
     * The row that a line leads to.
     *
     * @param way what is done with it there
     */
    record Target(Way way, Sheet sheet, UUID row) {

        static Target of(Sheet sheet, UUID row) {
            return new Target(Way.OPEN, sheet, row);
        }
    }

    /** The action on the row that a line leads to. */
    enum Way {
        OPEN,
        DECIDE,
        REVIEW
    }

    /** The shape and the word at the beginning of a line. */
    sealed interface Badge {

        /** The badge of a proposal of the rule, and why it is proposed. */
        record Proposal(Verdict verdict, String reason) implements Badge {}

        /** « ALERTE 3.1 », in its frame. */
        record Flag(String words) implements Badge {}

        /** « Revue », « Action ». */
        record Tag(String words, Icon.Shape shape) implements Badge {}
    }

    /** The groups, in the order in which they are shown. */
    enum Group {
        TO_DECIDE("to_decide", true),
        ALERTS("alerts", true),
        LATE("overdue", true),
        MINE("mine", false),
        COMING("coming", false);

        private final String key;
        private final boolean shownEmpty;

        Group(String key, boolean shownEmpty) {
            this.key = key;
            this.shownEmpty = shownEmpty;
        }

        /** Returns the key of its title; that of its count and of its absence begin so. */
        String key() {
            return "home.group." + key;
        }

        /** Returns whether it says that there is nothing. */
        boolean isShownEmpty() {
            return shownEmpty;
        }
    }

    /** The content of one line of the list: news, or what replaces them. */
    record Shown(
            Group group,
            boolean first,
            boolean last,
            int count,
            @Nullable NewsLine line,
            int hidden) {

        /** « et 4 autres ». */
        boolean isMore() {
            return line == null && count > 0;
        }

        /** « 3 propositions », under the name of the group. */
        String counted() {
            return Messages.text(group.key() + ".count", count);
        }
    }
}
