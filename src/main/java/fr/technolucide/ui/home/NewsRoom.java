package fr.technolucide.ui.home;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How much room a line of what awaits someone takes, known before it is drawn; heights are in em. */
final class NewsRoom {

    private static final double LINE = 4;
    private static final double TIGHT_LINE = 7.4;
    private static final double MORE = 2.4;
    private static final double EDGES = 0.2;

    private boolean tight;
    private Set<NewsLine.Badge> badges = Set.of();

    /** Takes the badges of the lines that are shown, which stand in one column. */
    void holds(List<NewsLine.Shown> lines) {
        badges = lines.stream()
                .map(NewsLine.Shown::line)
                .filter(Objects::nonNull)
                .map(NewsLine::badge)
                .collect(Collectors.toSet());
    }

    /** What the column of badges has room for. */
    Set<NewsLine.Badge> badges() {
        return badges;
    }

    /** @return whether that is a change */
    boolean tighten(boolean wanted) {
        boolean changed = tight != wanted;
        tight = wanted;
        return changed;
    }

    /** Whether the parts of a line stand one under the other. */
    boolean isTight() {
        return tight;
    }

    private double of(NewsLine.Shown shown) {
        if (shown.isMore()) {
            return MORE;
        }
        return tight && shown.line() != null ? TIGHT_LINE : LINE;
    }

    /** The style of one line. */
    String style(NewsLine.Shown shown) {
        return String.format(Locale.ROOT, "-fx-min-height: %1$.2fem; -fx-pref-height: %1$.2fem;", of(shown));
    }

    /** The style of the whole list. */
    String height(List<NewsLine.Shown> lines) {
        double whole = lines.stream().mapToDouble(this::of).sum() + EDGES;
        return String.format(Locale.ROOT, "-fx-pref-height: %.2fem;", whole);
    }
}
