package fr.technolucide.ui.table;

import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Keyboard;
import fr.technolucide.ui.common.PanelCycle;
import fr.technolucide.ui.common.Visibility;
import fr.technolucide.ui.editor.RowEditor;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.EstimateLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.InlineForm;
import fr.technolucide.ui.form.RowForm;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.task.Debouncer;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One sheet: its table, its form beside it and its commands. Its keys are in {@link SheetKeys}. */
public final class SheetView extends BorderPane implements RowList {

    private final Session session;
    private final Sheet sheet;
    private final TablePlan plan;
    private final SheetModel model;
    private final RowEditor row;
    private final RowForm form;

    /** What stands beside the table by itself: its form, or nothing where a row is shown elsewhere. */
    private final Node side;

    private final SheetTable table;
    private final RowMenu menu;
    private final TableSelection selection;
    private final BorderPane list = new BorderPane();
    private final FormPlace panel = new FormPlace();
    private final TableWithForm beside;
    private final SheetKeys keys;
    private final TablePaste paste;
    private final RowsCopy copying;
    private final RowsDeletion deletion;
    private Optional<CellTyping> typing = Optional.empty();

    public SheetView(Session session, Sheet sheet, Options options) {
        this(session, sheet, options, FormPlan.of(session.schema().own(sheet)));
    }

    /** @param form how the form is arranged, and what it offers */
    public SheetView(Session session, Sheet sheet, Options options, FormPlan form) {
        this(session, sheet, options, TablePlan.of(session.schema().own(sheet)), form);
    }

    /**
     * @param plan how the table is made
     * @param form how the form is arranged, and what it offers
     */
    public SheetView(Session session, Sheet sheet, Options options, TablePlan plan, FormPlan form) {
        this(session, sheet, options, plan, form, null);
    }

    /** @param screen which stands on what is listed even while this view is not in it; {@code null} for none */
    public SheetView(
            Session session, Sheet sheet, Options options, TablePlan plan, FormPlan formPlan, @Nullable Node screen) {
        this.session = session;
        this.sheet = session.schema().own(sheet);
        this.plan = plan;
        this.model =
                new SheetModel(session, this.sheet, plan.reads(), plan.restriction(), screen == null ? this : screen);
        this.row = new RowEditor(session, this.sheet, formPlan.row());
        var _ = row.follow(this);
        this.form = new RowForm(session, this.sheet, row, options, formPlan, this::duplicate);
        this.form.onFollowing(this::begin);
        this.side = plan.elsewhere().isPresent() ? new Region() : form;
        this.table = new SheetTable(
                model,
                plan,
                TableLayouts.of(session),
                row,
                cells -> InlineForm.over(session, row, cells),
                !isReadOnly());
        this.menu = new RowMenu(this, form.commands()::history, table::columnItems);
        this.selection = new TableSelection(model, row, table);
        this.paste = TablePaste.of(session);
        this.copying = new RowsCopy(session);
        this.deletion = new RowsDeletion(session, this::toNeighbour);
        this.keys = new SheetKeys(this, new PanelCycle(listPanel(), formPanel()));
        getStyleClass().add("sheet-view");
        row.onInserted(id -> selection.selectShown(id, this::sayHidden));
        if (plan.elsewhere().isEmpty() && !isReadOnly()) {
            row.review().keepDrafts(this::focusRefused);
        } else if (!isReadOnly()) {
            session.leaving().heed(answer -> {
                handOver();
                session.tasks().whenAnswered(() -> row.review().reviewRefused(answer, this::focusRefused));
            });
        }
        panel.show(side);
        if (this.sheet.isSingleRow()) {
            this.beside = new TableWithForm(new Region(), new Region());
            setCenter(panel);
            form.getStyleClass().add("alone");
            showOnlyRow();
        } else {
            this.beside = new TableWithForm(list, panel);
            list.setCenter(table);
            BorderPane.setAlignment(table, Pos.TOP_LEFT);
            list.setTop(plan.toolbar().apply(this));
            list.setBottom(
                    new VBox(Stream.concat(Stream.of(bar()), under().stream()).toArray(Node[]::new)));
            form.closable(beside.narrowProperty(), this::closeForm);
            setCenter(beside);
            listen();
        }
    }

    /** Returns what its plan puts under the table; without it, what estimated figures in the table are worth. */
    private Optional<Node> under() {
        boolean estimated = plan.reads().stream().anyMatch(EstimateCaution::isAbout);
        return plan.under()
                .or(() -> estimated ? Optional.of(new EstimateLine(session, "table.estimate")) : Optional.empty());
    }

    private ChosenRowsBar bar() {
        ChosenRowsBar bar = new ChosenRowsBar(sheet.name(), table.chosen());
        bar.offer("ui.row.copy", Shape.COPY, this::copy);
        if (!isReadOnly()) {
            bar.offer("ui.change", Shape.EDIT, this::change);
            bar.offer("ui.row.delete", Shape.DELETE, this::delete);
        }
        if (!ChosenSums.columns(sheet).isEmpty()) {
            LiveQuery sums = session.live(bar, live -> showSums(live, bar));
            Debouncer asking = session.tasks().debouncer(sums::refresh);
            table.chosen().onChanged(() -> {
                bar.sums(List.of()); // those of what was chosen before
                asking.restart();
            });
        }
        return bar;
    }

    private void showSums(LiveQuery live, ChosenRowsBar bar) {
        if (areSeveralChosen() && table.chosen().sizeProperty().get() <= ChosenSums.MOST) {
            Listing chosen = new Listing(sheet, table.chosen().keys());
            live.ask(reader -> ChosenSums.of(reader, chosen)).then(bar::sums);
        } else {
            live.cancel();
            bar.sums(List.of());
        }
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public boolean isReadOnly() {
        return session.workbook().isReadOnly() || sheet.isMadeElsewhere();
    }

    /** Returns the list, for what a screen wants to say of it: its title, its filter, its order. */
    @Override
    public SheetModel list() {
        return model;
    }

    /** Returns the ids of the columns that the table has no room for. */
    public ObservableValue<List<String>> awayColumns() {
        return table.away();
    }

    /** Returns the rows listed, as they are filtered and in their order, with the columns wanted, to be printed. */
    public PrintedList printedList() {
        return printedList(PrintedList.Rows.name(sheet), List.of());
    }

    /** @param narrowing what the screen restricts the rows to, in words */
    public PrintedList printedList(String title, List<String> narrowing) {
        String filter = model.filterProperty().get().strip();
        Stream<String> words = filter.isEmpty() ? Stream.of() : Stream.of(Messages.text("paper.list.words", filter));
        return new PrintedList.Rows(
                model.query(),
                title,
                table.columns().stream().map(ShownColumn::printed).toList(),
                Stream.concat(narrowing.stream(), words).toList());
    }

    /** Returns the row in the form. */
    public RowEditor row() {
        return row;
    }

    /** Returns whether the form shows a row of the workbook, which can be duplicated. */
    @Override
    public BooleanExpression duplicableProperty() {
        return row.shownProperty().isNotNull().and(row.draftProperty().not());
    }

    /** Selects a row and shows it; when the filter hides it, the filter is emptied. */
    public void reveal(UUID id) {
        if (isShown(id)) {
            find(id);
        } else {
            leaveRow(() -> find(id));
        }
    }

    private void find(UUID id) {
        if (!model.filterProperty().get().isEmpty()) {
            model.filterProperty().set("");
            model.reload();
        }
        showForm();
        row.load(id);
        selection.select(id);
        beside.open();
    }

    /** Selects a row if it is listed; the filter stays. */
    public void choose(UUID id) {
        selection.select(id);
    }

    /** Selects the first row of what was last asked; a draft under way is left alone. */
    public void selectFirst() {
        showForm();
        selection.first();
    }

    /** Begins a new row, or shows again the one begun before, with the keyboard in its first field. */
    @Override
    public void begin() {
        if (plan.elsewhere().isPresent() && !isReadOnly()) {
            plan.elsewhere().get().begin();
        } else if (!isReadOnly()) {
            leaveRow(() -> {
                boolean begun = row.review().resume();
                selection.clear();
                showForm();
                Cells given = session.takeGiven(sheet);
                if (begun) {
                    openForm();
                    if (!given.isEmpty()) {
                        session.notices().show(Messages.text("form.resumed"));
                    }
                } else {
                    session.read(plan.defaults().get()).then(usual -> begin(usual.andAll(given)));
                }
            });
        }
    }

    /** Begins a new row with some cells already there, with the keyboard in the first field that is needed. */
    public void begin(Cells given) {
        if (!isReadOnly()) {
            leaveRow(() -> {
                selection.clear();
                showForm();
                row.begin(given);
                openForm();
            });
        }
    }

    /** Begins another row like the one in the form. */
    @Override
    public void duplicate() {
        if (areSeveralChosen()) {
            session.notices().show(Messages.text("ui.duplicate.several"));
        } else if (!isReadOnly()) {
            leaveRow(() -> {
                if (duplicableProperty().get()) {
                    selection.clear(); // or the row it is like would be shown again with the next answer
                }
                row.duplicate();
                if (plan.elsewhere().isEmpty()) {
                    openForm();
                }
            });
        }
    }

    /** New, duplicate, other panel: for whoever holds the keyboard near this sheet. */
    public void shortcut(KeyEvent event) {
        if (!sheet.isSingleRow()) {
            keys.near(event);
        }
    }

    /** Shows something else where the form is, such as the form of a row of another sheet. */
    public void showBeside(Node other) {
        panel.show(other);
        beside.alone(plan.elsewhere().isPresent());
        beside.open();
    }

    /** Returns whether that is shown where the form is. */
    public boolean showsBeside(Node other) {
        return panel.shows(other);
    }

    /** Returns whether something else is shown where the form is. */
    public boolean isReplaced() {
        return !panel.shows(side);
    }

    /** Chooses no row of what was last asked; what is beside the table stays, and so does what is begun or refused in its form. */
    public void chooseNone() {
        selection.clear();
        if (!row.draftProperty().get() && !row.review().isRefused()) {
            row.clear();
        }
    }

    /** Shows the form again where something else was. */
    public void showForm() {
        panel.show(side);
        standBeside();
    }

    /** Puts the keyboard in the form. */
    @Override
    public void openForm() {
        openForm(List.of());
    }

    @Override
    public void openField() {
        openForm(table.here());
    }

    /** Puts the keyboard in the form, in the field of one of some columns where there is one. */
    private void openForm(List<Column<?>> wanted) {
        if (plan.elsewhere().isPresent()) {
            row.id().ifPresent(plan.elsewhere().get()::open);
            return;
        }
        beside.open();
        if (panel.shows(side)) {
            form.focus(wanted);
        } else {
            panel.requestFocusTraversal(TraversalDirection.NEXT); // into what stands in its place
        }
    }

    /** Puts the keyboard in the table, and closes the form where it is a drawer. */
    @Override
    public void closeForm() {
        table.view().requestFocus();
        beside.close();
        showForm();
    }

    @Override
    public boolean narrowChoice() {
        boolean several = areSeveralChosen();
        if (several) {
            table.chosen().onlyLast();
        }
        return several || beside.close();
    }

    /** Asks to delete the rows chosen, or the one in the form. */
    @Override
    public void delete() {
        if (!areSeveralChosen()) {
            table.onceRead(form.commands()::delete);
        } else if (!isReadOnly()) {
            deletion.ask(new Listing(sheet, table.chosen().keys()));
        }
    }

    @Override
    public void copy() {
        if (areAnyChosen()) {
            copying.copy(new Listing(sheet, table.chosen().keys()), table.copied());
        }
    }

    @Override
    public void paste() {
        if (canPasteInCell()) {
            TablePaste.oneCell().ifPresent(text -> typing.ifPresent(cell -> cell.paste(text, paste::run)));
        } else {
            paste.run();
        }
    }

    @Override
    public boolean canPaste() {
        return canPasteInCell() || paste.isPossible();
    }

    private boolean canPasteInCell() {
        return typing.filter(CellTyping::isPossible).isPresent()
                && TablePaste.oneCell().isPresent();
    }

    @Override
    public void change() {
        if (areSeveralChosen() && !isReadOnly()) {
            Listing chosen = new Listing(sheet, table.chosen().keys());
            leaveRow(() -> session.read(reader -> reader.rows(chosen, 0, chosen.size()))
                    .then(rows -> {
                        if (!rows.isEmpty()) {
                            table.view().requestFocus(); // where the keyboard comes back to
                            new RowsChange(session, rows).show();
                        }
                    }));
        }
    }

    @Override
    public boolean areSeveralChosen() {
        return table.chosen().areSeveral();
    }

    @Override
    public void chooseAll() {
        table.chosen().all();
    }

    /** Returns whether a row is chosen in the list. */
    public boolean areAnyChosen() {
        return table.chosen().sizeProperty().get() > 0;
    }

    @Override
    public void focusList() {
        (sheet.isSingleRow() ? form : table.view()).requestFocus();
    }

    public boolean isInList() {
        return Keyboard.isIn(table);
    }

    /** Returns the list, with what stands above and below it, as a panel for F6. */
    public PanelCycle.Panel listPanel() {
        return PanelCycle.Panel.of(list, this::focusList);
    }

    /** Returns the form, or what takes its place, as a panel for F6: there is one where it shows something beside the list. */
    public PanelCycle.Panel formPanel() {
        return new PanelCycle.Panel(
                panel,
                () -> isReplaced()
                        || (plan.elsewhere().isEmpty() && row.shownProperty().get() != null),
                this::openForm);
    }

    private void showOnlyRow() {
        session.read(reader -> reader.all(sheet)).then(rows -> {
            if (rows.isEmpty()) {
                row.begin(Cells.none());
            } else {
                row.load(rows.getFirst().id());
            }
        });
    }

    private void listen() {
        TableView<RowSlot> view = table.view();
        form.commands().goOnWith(this::toNeighbour);
        table.onClicked(() -> {
            showForm();
            beside.open();
        });
        table.onOpened(this::openForm);
        if (!isReadOnly()) {
            typing = Optional.of(table.typedIn(new FieldsOfForm()));
        }
        table.onMenu(event -> menu.show(table.view(), event.getScreenX(), event.getScreenY()));
        view.setPlaceholder(new Region());
        model.rowsProperty().subscribe(rows -> {
            view.setPlaceholder(model.readyProperty().get() ? plan.empty().apply(this) : new Region());
            standBeside();
        });
        row.shownProperty().subscribe(shown -> standBeside());
        selection.onSelected(this::chosen);
        session.onReverted(step -> {
            if (Visibility.of(view).getValue()) {
                selection.broughtBack(step);
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, keys::inList);
        addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, keys::inForm);
    }

    /**
     * With something refused in the row shown, that one is chosen again until a person has answered. The row that was
     * chosen is so again each time the list is read: what stands beside it meanwhile stays.
     */
    private void chosen(UUID id) {
        if (isShown(id)) {
            return;
        }
        handOver();
        if (row.review().isRefused()) {
            row.id().ifPresent(refused -> selection.selectShown(refused, hidden -> {}));
            leaveRow(() -> {
                row.load(id);
                selection.select(id);
            });
            return;
        }
        showForm();
        row.load(id);
    }

    /** Says that a row just written is not among those listed, and offers to go there. */
    private void sayHidden(UUID id) {
        session.notices()
                .show(
                        Messages.text("ui.written.hidden"),
                        Messages.text("ui.written.hidden.show"),
                        () -> session.reveal(sheet, id));
    }

    private boolean isShown(UUID id) {
        return row.id().filter(id::equals).isPresent();
    }

    private void handOver() {
        form.leave();
        table.leave();
    }

    /** Goes on once nothing is refused in the row shown, or a person throws it away. */
    private void leaveRow(Runnable onward) {
        handOver();
        session.leaving().ask(answer -> row.review().reviewRefused(answer, this::focusRefused), onward);
    }

    /** Goes back to what was refused, where it stands. */
    private void focusRefused() {
        if (!table.focusRefused()) {
            form.focusRefused();
        }
    }

    /** Returns the action that moves the keyboard, once the row chosen is gone, to the one that took its place. */
    private Runnable toNeighbour() {
        Runnable next = selection.neighbour();
        return () -> {
            closeForm();
            next.run();
        };
    }

    /** A sheet without rows has nothing to show beside: what to do first then has all the room. */
    private void standBeside() {
        boolean nothing = model.readyProperty().get()
                && model.listingProperty().getValue().size() == 0
                && model.filterProperty().get().isBlank();
        boolean alone = nothing && row.shownProperty().get() == null && panel.shows(side);
        beside.alone(alone || plan.elsewhere().isPresent());
        table.bare(alone);
    }

    /** The fields of the form, for what is typed on the cells of the table. */
    private final class FieldsOfForm implements CellFields {

        @Override
        public boolean has(List<Column<?>> columns) {
            return plan.elsewhere().isEmpty() && panel.shows(side) && form.isTypedIn(columns);
        }

        @Override
        public void enter(List<Column<?>> columns) {
            beside.open();
            form.enter(columns, this::goBelow);
        }

        @Override
        public void goOn(KeyEvent enter) {
            form.press(enter);
        }

        /** As in a spreadsheet. */
        private void goBelow() {
            closeForm();
            table.goBelow();
        }

        @Override
        public boolean take(List<Column<?>> columns, String text) {
            beside.open(); // where it is said if it is refused
            return form.retype(columns, text);
        }
    }
}
