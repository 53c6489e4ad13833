package fr.technolucide.ui.field;

import fr.technolucide.language.Fold;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SearchList;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Control;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/**
 * A row of another sheet, found by typing a part of its name; accents do not matter. Where a name is enough to make
 * one, what is found nowhere is added once a person chooses so; until then it stays in the field, and is no row.
 * Nothing is committed before the list is closed: arrows pass over rows, and a list that is filtered lets go of its row
 * for a moment.
 */
public final class ReferenceField extends FormField {

    private final Option none = Option.none(Messages.words().missing());
    private final SearchList<Option> box;
    private final ObservableList<Option> options;
    /** Held here alone: the options outlive the fields. */
    private final ListChangeListener<Option> renewal;

    private Consumer<String> onNew = name -> {};
    private Optional<Option> expected = Optional.empty();
    private boolean mayAdd;
    private @Nullable UUID shown;
    private @Nullable Option besides;
    private boolean stale = true;
    private @Nullable Option picked;
    private boolean showing;
    private boolean reported;
    private String typed = "";

    /** @param loaded whether the options are there */
    public ReferenceField(Column<?> column, ObservableList<Option> options, ObservableValue<Boolean> loaded) {
        super(column);
        this.options = options;
        this.box = new SearchList<>(
                Option::label, option -> option.fresh() != null, Messages.text("form.search"), this::searchWith);
        box.goOnByEnter();
        this.renewal = change -> renew();
        options.addListener(new WeakListChangeListener<>(renewal));
        box.valueProperty().subscribe((before, option) -> {
            if (!showing && option != null) {
                picked = option;
                if (!box.isShowing()) {
                    settle();
                }
            }
        });
        box.showingProperty().subscribe((before, open) -> {
            if (open && !typed.isEmpty()) {
                offerNew();
            } else if (before && !open) {
                close();
            }
        });
        offer();
        loaded.subscribe(box::setLoaded);
    }

    private void renew() {
        stale = true;
        if (box.isShowing()) {
            offerAnew();
        } else {
            offer();
        }
    }

    /** Lets a name found nowhere be added. */
    public void onNew(Consumer<String> action) {
        onNew = action;
        mayAdd = true;
    }

    /** Names a row that waits to be written with the one in the form, so that it can be shown already. */
    public void expect(Option option) {
        expected = Optional.of(option);
    }

    private void searchWith(CustomTextField search) {
        box.addEventHandler(KeyEvent.KEY_TYPED, event -> openWith(event, search));
        search.textProperty().subscribe(text -> {
            typed = text.strip();
            if (box.isShowing()) {
                offerNew();
            }
        });
    }

    /** A letter opens the list, whatever key it is on: « é » too. */
    private void openWith(KeyEvent event, CustomTextField search) {
        String typed = event.getCharacter();
        boolean command = event.isShortcutDown() && !event.isAltDown(); // both together are AltGr, which types
        if (!command && !box.isShowing() && !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointAt(0))) {
            box.show();
            search.setText(typed);
            search.end();
            event.consume();
        }
    }

    private void offerNew() {
        showing = true;
        stale = true;
        List<@Nullable Option> offered = offered();
        if (mayAdd && !typed.isEmpty() && !isKnown(typed)) {
            offered.add(Option.fresh(typed, Messages.text("form.add", typed)));
        }
        list(offered);
        showing = false;
    }

    /**
     * Returns whether the list finds exactly that name; it may also find another one that differs only by a diacritic.
     */
    private boolean isKnown(String typed) {
        String folded = Fold.fold(typed);
        String name = Fold.name(typed);
        return options.stream()
                .map(Option::label)
                .anyMatch(label ->
                        Fold.fold(label).equals(folded) && Fold.name(label).equals(name));
    }

    /** The rows changed while someone searches among them: what was typed stays, and the row that arrows went to. */
    private void offerAnew() {
        Option on = picked;
        offerNew();
        if (on != null && box.getItems().contains(on)) {
            box.setValue(on);
        }
    }

    /** Replaces the list, never its content: the box filters it, and would react in the middle of a change. */
    private void list(List<@Nullable Option> offered) {
        if (!areNamedAlike(offered, box.getItems())) {
            box.setItems(FXCollections.observableArrayList()); // the same rows under other names make an equal list
            box.setItems(FXCollections.observableArrayList(offered));
        }
    }

    private static boolean areNamedAlike(
            List<? extends @Nullable Option> some, List<? extends @Nullable Option> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> isNamedAlike(some.get(i), others.get(i)));
    }

    private static boolean isNamedAlike(@Nullable Option one, @Nullable Option other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return Objects.equals(one.id(), other.id()) && one.label().equals(other.label());
    }

    private void close() {
        if (box.isGivenUp() || !box.left().isEmpty()) {
            offer();
        } else {
            settle();
        }
        if (!box.left().isEmpty()) {
            report(problem());
        } else {
            mended();
        }
    }

    /** Withdraws the finding when nothing is wrong with the field any more. */
    private void mended() {
        if (reported) {
            reported = false;
            commit(shown);
        }
    }

    private Finding problem() {
        reported = true;
        String name = box.left();
        List<String> known = box.found(name).stream().map(Option::label).toList();
        return NameCompletion.problem(column(), name, known, mayAdd, NameIndex.near(name, options.stream()));
    }

    private void add(String name) {
        mended();
        onNew.accept(name);
    }

    private void settle() {
        Option option = picked;
        String name = option == null ? null : option.fresh();
        if (name != null) {
            offer();
            add(name);
        } else {
            UUID id = option == null ? null : option.id();
            if (!Objects.equals(id, shown)) {
                shown = id;
                reported = false;
                commit(id);
            }
            offer();
        }
    }

    /**
     * Updates the list only when the options differ, so that a row is shown as fast among many options as among few.
     */
    private void offer() {
        showing = true;
        Option option = shown == null ? null : find();
        Option only = option == null || isOfferedAnyway(option) ? null : option;
        if (stale || !Objects.equals(only, besides)) {
            list(offered());
            besides = only;
            stale = false;
        }
        select(option);
        showing = false;
    }

    private @Nullable Option find() {
        return Stream.concat(options.stream(), expected.stream())
                .filter(this::isShown)
                .findFirst()
                .orElse(null);
    }

    private boolean isOfferedAnyway(Option option) {
        return option.offered() && expected.filter(option::equals).isEmpty();
    }

    private List<@Nullable Option> offered() {
        List<@Nullable Option> offered = new ArrayList<>();
        if (!column().isRequired()) {
            offered.add(none);
        }
        options.stream().filter(option -> option.offered() || isShown(option)).forEach(offered::add);
        expected.filter(option -> isShown(option) && !options.contains(option)).ifPresent(offered::add);
        return offered;
    }

    private void select(@Nullable Option found) {
        Option option = shown == null && !column().isRequired() ? none : found;
        box.setValue(option);
        picked = option;
    }

    private boolean isShown(Option option) {
        return Objects.equals(option.id(), shown);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Control input() {
        return box;
    }

    @Override
    public void prompt(String example) {
        box.setPromptText(example);
    }

    @Override
    public boolean isOpen() {
        return box.isShowing();
    }

    /** Commits the name typed, which may have become known meanwhile. */
    @Override
    public boolean leave() {
        String name = box.left();
        if (name.isEmpty() || box.isShowing()) {
            return true;
        }
        List<Option> known = box.found(name);
        if (known.size() != 1) {
            report(problem());
            return false;
        }
        box.giveUp();
        box.setValue(known.getFirst());
        mended();
        return true;
    }

    @Override
    public boolean isBeingTyped() {
        return !box.left().isEmpty();
    }

    @Override
    public Optional<Typed> text() {
        return isBeingTyped() ? Optional.of(new Typed(box.left(), Optional.empty())) : Optional.empty();
    }

    /** Returns the name that is typed, else that of the row chosen. */
    @Override
    public String words() {
        Option option = picked;
        return isBeingTyped() || option == null || option.id() == null ? box.left() : option.label();
    }

    @Override
    public boolean shows(@Nullable Object value) {
        return !isBeingTyped() && Objects.equals(shown, value);
    }

    /** A row that waits to be written stays named. */
    @Override
    public void takeBack(@Nullable Object held) {
        reported = false;
        box.giveUp();
        show(held);
        commit(held);
    }

    @Override
    public boolean takeAnyway() {
        String name = box.left();
        if (name.isEmpty() || !mayAdd || isKnown(name)) {
            return false;
        }
        box.giveUp();
        add(name);
        return true;
    }

    @Override
    public void show(@Nullable Object value) {
        if (box.isShowing()) {
            return;
        }
        shown = (UUID) value;
        offer();
    }

    @Override
    public void reset() {
        reported = false;
        box.giveUp();
        expected = Optional.empty();
        show(null);
    }
}
