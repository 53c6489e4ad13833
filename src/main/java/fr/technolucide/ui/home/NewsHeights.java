package fr.technolucide.ui.home;

import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.TextWidth;
import fr.technolucide.ui.common.VerdictBadge;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Computes the height of a line of the list before it is drawn, in em. */
final class NewsHeights {

    private static final double LINE = 4;
    private static final double SLIM_LINE = 5.2;
    private static final double TIGHT_LINE = 7.4;
    private static final double MORE = 2.4;
    private static final double EDGES = 0.2;

    /** What is beside the lines of a group: its name, and its count where that takes two lines. */
    private static final double TALL_HEAD = 4.8;

    private static final double HEAD_WIDTH = 5.9;

    /** The size of the text of the count. */
    private static final double SECOND = 0.867;

    private static final double LEAST_BADGE = 10.6;
    private static final double SLIM_BADGE = 6.2;

    private final boolean slim;
    private final ReadOnlyBooleanWrapper tight = new ReadOnlyBooleanWrapper();
    private double badge;

    /** @param slim whether lines have no column for the day and the person, which stand under the reason */
    NewsHeights(boolean slim) {
        this.slim = slim;
        this.badge = leastBadge();
    }

    private double leastBadge() {
        return slim ? SLIM_BADGE : LEAST_BADGE;
    }

    boolean isSlim() {
        return slim;
    }

    /** Plans the column of badges on the lines that are shown: what the rule proposes is said in longer words than the rest. */
    void holds(List<NewsLine.Shown> lines) {
        Stream<Verdict> proposed = lines.stream()
                .map(NewsLine.Shown::line)
                .filter(Objects::nonNull)
                .map(NewsLine::badge)
                .filter(NewsLine.Badge.Proposal.class::isInstance)
                .map(proposal -> ((NewsLine.Badge.Proposal) proposal).verdict())
                .distinct();
        badge = Math.max(leastBadge(), VerdictBadge.room(proposed));
    }

    /** Returns the width of the column of badges. */
    double badge() {
        return badge;
    }

    /** @return whether that is a change */
    boolean tighten(boolean wanted) {
        boolean changed = tight.get() != wanted;
        tight.set(wanted);
        return changed;
    }

    /** Returns whether the parts of a line are one under the other. */
    boolean isTight() {
        return tight.get();
    }

    ReadOnlyBooleanProperty tightProperty() {
        return tight.getReadOnlyProperty();
    }

    private double of(NewsLine.Shown shown) {
        return Math.max(line(shown), isCountOnTwoLines(shown) ? TALL_HEAD : 0);
    }

    private static boolean isCountOnTwoLines(NewsLine.Shown shown) {
        return shown.first() && shown.count() > 0 && SECOND * TextWidth.of(shown.counted()) > HEAD_WIDTH;
    }

    private double line(NewsLine.Shown shown) {
        if (shown.isMore()) {
            return MORE;
        }
        if (shown.line() == null) {
            return LINE;
        }
        return isTight() ? TIGHT_LINE : slim ? SLIM_LINE : LINE;
    }

    /** Returns the style of one line. */
    String style(NewsLine.Shown shown) {
        return String.format(Locale.ROOT, "-fx-min-height: %1$.2fem; -fx-pref-height: %1$.2fem;", of(shown));
    }

    /** Returns the style of the whole list. */
    String height(List<NewsLine.Shown> lines) {
        double whole = lines.stream().mapToDouble(this::of).sum() + EDGES;
        return String.format(Locale.ROOT, "-fx-pref-height: %.2fem;", whole);
    }
}
