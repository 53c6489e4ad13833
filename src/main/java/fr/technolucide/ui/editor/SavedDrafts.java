package fr.technolucide.ui.editor;

import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Row;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** New rows left before they were whole, the last one first; one that proves whole is written. */
final class SavedDrafts {

    /**
     * A new row left as it stood.
     *
     * @param origin    as it began
     * @param newcomers rows of other sheets to be written with it
     * @param refused   whether a field held something that could not be written
     */
    record Aside(Row row, Row origin, Map<Column<?>, Row> newcomers, boolean refused) {

        Unsaved.NewRow unsaved() {
            return new Unsaved.NewRow(row, newcomers);
        }
    }

    private final Session session;
    private final RowTitle title;
    private final Deque<Aside> left = new ArrayDeque<>();
    private Runnable onLacking = () -> {};

    SavedDrafts(Session session, RowTitle title) {
        this.session = session;
        this.title = title;
    }

    /** Sets the listener that is told once a row just left is known to lack something. */
    void onLacking(Runnable action) {
        onLacking = action;
    }

    boolean isEmpty() {
        return left.isEmpty();
    }

    List<Unsaved.NewRow> rows() {
        return left.stream().map(Aside::unsaved).toList();
    }

    /** A row begun before the program ended. */
    void recover(Unsaved.NewRow found) {
        Row blank = Row.of(found.row().sheet(), found.row().id(), found.row().today());
        left.push(new Aside(found.row(), blank, found.brought(), false));
    }

    /** Takes back a row that a person had thrown away. */
    void giveBack(Aside draft) {
        left.push(draft);
    }

    void put(Aside draft) {
        left.push(draft);
        review(draft, lacks -> onLacking.run(), () -> {});
    }

    Optional<Aside> last() {
        return Optional.ofNullable(left.peek());
    }

    Optional<Aside> take() {
        return Optional.ofNullable(left.poll());
    }

    /** @param answer given what the last one lacks; empty when none is left that lacks anything */
    void review(Consumer<Optional<String>> answer) {
        Aside last = left.peek();
        if (last == null) {
            answer.accept(Optional.empty());
        } else {
            review(last, lacks -> answer.accept(Optional.of(lacks)), () -> review(answer));
        }
    }

    private void review(Aside draft, Consumer<String> lacking, Runnable gone) {
        session.read(reader -> FormRow.draft(draft.row(), reader, title))
                .then(reviewed -> {
                    if (!left.contains(draft)) {
                        gone.run();
                    } else if (draft.refused() || !reviewed.isWhole()) {
                        lacking.accept(reviewed.missing());
                    } else {
                        left.remove(draft);
                        write(draft, reviewed);
                        gone.run();
                    }
                })
                .failed(failure -> lacking.accept(""));
    }

    private void write(Aside draft, FormRow whole) {
        session.submit(whole.insertion(draft.newcomers()), step -> {}, refused -> {
            left.push(draft);
            onLacking.run();
        });
    }
}
