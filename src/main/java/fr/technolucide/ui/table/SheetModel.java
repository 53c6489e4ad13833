package fr.technolucide.ui.table;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that the table shows, in its order; kept up with the workbook. */
public final class SheetModel {

    /** @param scope what the screen restricts the rows to, whatever is typed in the filter */
    private record Answer(Query scope, Listing listing, long total, int from, List<DisplayedRow> sight) {}

    private final Session session;
    private final Sheet sheet;
    private final LiveQuery live;
    private final List<Column<?>> reads;
    private final UnaryOperator<Query> restriction;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<RowPages> rows;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Query> scope = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private List<Sort> order = List.of();
    private final List<Runnable> waiting = new ArrayList<>();
    private int lookedAt;
    private boolean loading;
    private int answers;

    /** @param screen where the table is shown */
    SheetModel(Session session, Sheet sheet, List<Column<?>> reads, UnaryOperator<Query> restriction, Node screen) {
        this.session = session;
        this.live = session.live(screen, this::read);
        this.sheet = sheet;
        this.reads = reads;
        this.restriction = restriction;
        this.rows = new ReadOnlyObjectWrapper<>(pages(new Listing(sheet, new long[0])));
        filter.subscribe((before, after) -> reload());
        reload();
    }

    public Sheet sheet() {
        return sheet;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<RowPages> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Returns the listing of the rows that the table shows; replaced after each answer. */
    public ObservableValue<Listing> listingProperty() {
        return rows.map(RowPages::listing);
    }

    /** Returns the present query: the restriction of the screen, the filter, the order. */
    public Query query() {
        return restricted().filter(filter.get()).order(order);
    }

    private Query restricted() {
        return restriction.apply(Query.of(sheet));
    }

    /** Returns what the screen restricts the rows to, the filter apart; it changes before the rows do. */
    ReadOnlyObjectProperty<@Nullable Query> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /** « 60 essais », « 14 essais sur 60 ». */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Returns whether a first answer came; before that, an empty table says nothing about the sheet. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Asks the database for another order; empty is the sheet's own. */
    public void sort(List<Sort> terms) {
        if (!terms.equals(order)) {
            order = terms;
            reload();
        }
    }

    /** Sets the index of the row that the table shows: the rows around it come with the next answer. */
    void lookAt(int index) {
        lookedAt = index;
    }

    public void reload() {
        live.refresh();
    }

    private void read(LiveQuery query) {
        loading = true;
        Query within = restricted();
        Query wanted = query();
        int from = RowPages.pageStart(Math.max(0, lookedAt));
        query.ask(reader -> answer(reader, within, wanted, from)).then(this::show);
    }

    private Answer answer(Reader reader, Query within, Query query, int wanted) {
        Listing listing = reader.list(query);
        int from = wanted < listing.size() ? wanted : 0;
        int to = RowPages.pagesEnd(from, listing.size());
        List<DisplayedRow> sight = DisplayedRow.load(reader, listing, from, to, reads);
        return new Answer(within, listing, reader.count(sheet), from, sight);
    }

    private void show(Answer answer) {
        RowPages pages = pages(answer.listing());
        if (answer.sight().size() == RowPages.pagesEnd(answer.from(), pages.size()) - answer.from()) {
            pages.put(answer.from(), answer.sight());
        }
        String count = SchemaLabels.count(sheet, pages.size());
        title.set(filter.get().isBlank() ? count : Messages.text("ui.count.filtered", count, answer.total()));
        ready.set(true);
        answers++;
        scope.set(answer.scope());
        rows.set(pages);
        loading = false;
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    private RowPages pages(Listing listing) {
        return new RowPages(live, listing, reads);
    }

    /** Once what was asked is shown; at once when nothing is being asked, nor will be when the table is shown again. */
    public void onceAnswered(Runnable action) {
        if (isAwaited()) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    private boolean isAwaited() {
        return loading || live.isStale();
    }

    /** Looks for a row in what is shown; the place is given on the UI thread, −1 when it is not there. */
    void find(UUID id, IntConsumer place) {
        ask((reader, listing) -> reader.position(listing, id), place::accept);
    }

    /** Looks for rows in what is shown; the places of those that are there are given on the UI thread, in order. */
    void find(List<UUID> ids, Consumer<int[]> places) {
        ask(
                (reader, listing) -> ids.stream()
                        .mapToInt(id -> reader.position(listing, id))
                        .filter(index -> index >= 0)
                        .sorted()
                        .toArray(),
                places);
    }

    /** Asks about what is shown, and again where something else is shown by then. */
    private <T> void ask(BiFunction<Reader, Listing, T> question, Consumer<T> answer) {
        if (isAwaited()) {
            waiting.add(() -> ask(question, answer));
            return;
        }
        int asked = answers;
        Listing listing = rows.get().listing();
        session.read(reader -> question.apply(reader, listing)).then(found -> {
            if (asked == answers) {
                answer.accept(found);
            } else {
                ask(question, answer);
            }
        });
    }
}
