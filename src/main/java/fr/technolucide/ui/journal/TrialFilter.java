package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Trials;
import fr.technolucide.ui.decision.PersonItem;
import fr.technolucide.workbook.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The filter of the listed trials: by tool, by testers, by period, and « mine ». */
final class TrialFilter {

    private final Clock clock;
    private final ObjectProperty<ToolLine> tool = new SimpleObjectProperty<>(ToolLine.NONE);
    private final ObjectProperty<Set<PersonItem>> testers = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
    private final ObjectProperty<@Nullable PersonItem> mine = new SimpleObjectProperty<>();
    private Runnable onChanged = () -> {};

    TrialFilter(Clock clock) {
        this.clock = clock;
        testers.subscribe((before, after) -> changed());
        period.subscribe((before, after) -> changed());
        mine.subscribe((before, after) -> changed());
    }

    /** Returns the line chosen at the left. */
    ObjectProperty<ToolLine> toolProperty() {
        return tool;
    }

    /** Returns the testers; none means everybody. */
    ObjectProperty<Set<PersonItem>> testersProperty() {
        return testers;
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    /** Returns the person whose trials alone are listed, companions included; absent when all are. */
    ObjectProperty<@Nullable PersonItem> mineProperty() {
        return mine;
    }

    /** Sets the listener that is told when other trials are to be listed; a tool is told of where it is chosen. */
    void onChanged(Runnable action) {
        onChanged = action;
    }

    private void changed() {
        onChanged.run();
    }

    /** Returns whether it may leave out trials of the tool. */
    boolean isNarrow() {
        return !testers.get().isEmpty() || period.get() != Period.ALL || mine.get() != null;
    }

    /** Back to every trial of the tool. */
    void widen() {
        testers.set(Set.of());
        period.set(Period.ALL);
        mine.set(null);
    }

    /** Returns the id of the tool; {@code null} when the trials of all tools are listed. */
    @Nullable
    UUID toolId() {
        return tool.get().id();
    }

    Query restrict(Query query) {
        Query narrower = query;
        UUID of = toolId();
        if (of != null) {
            narrower = narrower.only(Trials.TOOL, Set.of(of));
        }
        if (!testers.get().isEmpty()) {
            narrower = narrower.only(
                    Trials.TESTER, testers.get().stream().map(PersonItem::id).collect(Collectors.toUnmodifiableSet()));
        }
        PersonItem me = mine.get();
        if (me != null) {
            narrower = narrower.any(List.of(Trials.TESTER, Trials.WITH_PEOPLE), Set.of(me.id()));
        }
        LocalDate first = period.get().first(LocalDate.now(clock)).orElse(null);
        return first == null ? narrower : narrower.between(Trials.DAY, first, null);
    }
}
