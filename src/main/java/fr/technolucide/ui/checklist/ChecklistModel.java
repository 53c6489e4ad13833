package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.GroupFigures;
import fr.technolucide.ui.decision.AnswerWriter;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The model of the tab: what the person asked to see, the last snapshot of it, and the group in the middle. */
final class ChecklistModel {

    private final Session session;
    private final AnswerWriter answering;
    private final LiveQuery asked;
    private final ReadOnlyObjectWrapper<@Nullable ChecklistSnapshot> reading = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<QuestionGroup> group = new SimpleObjectProperty<>(QuestionGroup.GROUP_1);
    private final BooleanProperty chaining = new SimpleBooleanProperty();
    private final BooleanProperty passed = new SimpleBooleanProperty();
    private ViewRequest wish = ViewRequest.LAST;
    private Consumer<ChecklistSnapshot> once = reading -> {};

    /** @param screen where it is shown */
    ChecklistModel(Session session, Node screen) {
        this.session = session;
        this.answering = new AnswerWriter(session);
        this.asked = session.live(screen, this::read);
    }

    Session session() {
        return session;
    }

    AnswerWriter answering() {
        return answering;
    }

    /** Returns the snapshot shown; {@code null} until the workbook first answers. */
    ReadOnlyObjectProperty<@Nullable ChecklistSnapshot> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ObjectProperty<QuestionGroup> groupProperty() {
        return group;
    }

    /**
     * Returns the property that tells whether an answer typed with one key moves to the next point by itself, for
     * typing from paper.
     */
    BooleanProperty chainingProperty() {
        return chaining;
    }

    /** Returns the property that tells whether the person went on beyond the last point. */
    BooleanProperty passedProperty() {
        return passed;
    }

    void wish(ViewRequest wanted) {
        wish = wanted;
        refresh();
    }

    /** Shows the checklist that counts of a use case, unless one of its checklists is shown. */
    void about(UUID useCase) {
        if (!useCase.equals(wish.useCase())) {
            wish(ViewRequest.ofCase(useCase));
        }
    }

    /** @param then told once, when what was wished for is there */
    void wish(ViewRequest wanted, Consumer<ChecklistSnapshot> then) {
        once = then;
        wish(wanted);
    }

    /** @param then told of what is read, at once when something is */
    void whenRead(Consumer<ChecklistSnapshot> then) {
        ChecklistSnapshot seen = reading.get();
        if (seen == null) {
            once = once.andThen(then);
        } else {
            then.accept(seen);
        }
    }

    void refresh() {
        asked.refresh();
    }

    private void read(LiveQuery live) {
        ViewRequest wanted = wish;
        Runnable heard = answering.asked();
        live.ask(reader -> ChecklistSnapshot.of(wanted, reader)).then(fresh -> {
            heard.run();
            show(fresh);
        });
    }

    /** Shows a new snapshot of the same checklist: a later one of another use case does not replace it. */
    private void show(ChecklistSnapshot fresh) {
        Optional<Row> shown = fresh.filled().map(FilledChecklist::checklist);
        wish = shown.map(row -> new ViewRequest(row.get(Checklists.USE_CASE), row.id(), row.get(Checklists.VARIANT)))
                .orElse(new ViewRequest(fresh.useCase(), null, wish.variant()));
        List<GroupFigures> groups = groups(fresh);
        if (!groups.isEmpty() && groups.stream().noneMatch(each -> each.group() == group.get())) {
            group.set(groups.getFirst().group());
        }
        reading.set(fresh);
        Consumer<ChecklistSnapshot> then = once;
        once = seen -> {};
        then.accept(fresh);
    }

    private static List<GroupFigures> groups(ChecklistSnapshot reading) {
        return reading.filled().map(FilledChecklist::groups).orElse(List.of());
    }

    /** Returns the filling shown, if there is one. */
    Optional<FilledChecklist> filled() {
        ChecklistSnapshot seen = reading.get();
        return seen == null ? Optional.empty() : seen.filled();
    }

    Optional<GroupFigures> shownGroup() {
        return filled().flatMap(filled -> filled.groups().stream()
                .filter(each -> each.group() == group.get())
                .findFirst());
    }

    /** Goes to the group so many places further; stays at the ends, and then returns false. */
    boolean turn(int places) {
        List<GroupFigures> groups = filled().map(FilledChecklist::groups).orElse(List.of());
        int here = groups.stream().map(GroupFigures::group).toList().indexOf(group.get());
        int there = here + places;
        if (here < 0 || there < 0 || there >= groups.size()) {
            return false;
        }
        group.set(groups.get(there).group());
        return true;
    }

    @Nullable
    UUID useCase() {
        ChecklistSnapshot seen = reading.get();
        return seen == null ? null : seen.useCase();
    }

    boolean isReadOnly() {
        return session.workbook().isReadOnly();
    }
}
