package fr.technolucide.ui.shell;

import fr.technolucide.catalog.Attachments;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.BoldSpacer;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.CardVisit;
import fr.technolucide.ui.entry.QuickEntry;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The folder tabs. Each is built when first shown. The sheets of the « Cahier » menu have a seventh tab, there from
 * when it is asked for until it is closed.
 */
final class FolderTabs {

    static final List<WorkbookTab> ORDER = List.of(
            WorkbookTab.HOME,
            WorkbookTab.JOURNAL,
            WorkbookTab.RETROSPECTIVES,
            WorkbookTab.USE_CASES,
            WorkbookTab.CHECKLIST,
            WorkbookTab.RESOURCES);

    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final Map<WorkbookTab, TabContent.Factory> factories;
    private final WindowCommands commands;
    private final QuickEntry entry;
    private final TabPane pane = new TabPane();
    private final Map<WorkbookTab, Tab> tabs = new EnumMap<>(WorkbookTab.class);
    private final Map<WorkbookTab, TabContent> contents = new EnumMap<>(WorkbookTab.class);

    private final Map<WorkbookTab, Map<String, String>> remembered;
    private final ReadOnlyDoubleWrapper width = new ReadOnlyDoubleWrapper();
    private final StringProperty count = new SimpleStringProperty("");
    private @Nullable WayBack wayBack;
    private boolean returning;

    /** @param remembered what each tab gave to remember the last time */
    FolderTabs(
            Session session,
            Map<WorkbookTab, TabContent.Factory> factories,
            Function<FolderTabs, WindowCommands> commands,
            Map<WorkbookTab, Map<String, String>> remembered) {
        this.session = session;
        this.factories = factories;
        this.commands = commands.apply(this);
        this.entry = new QuickEntry(session);
        this.remembered = remembered;
        pane.getStyleClass().add("folders");
        pane.setTabDragPolicy(TabPane.TabDragPolicy.FIXED);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        pane.skinProperty().subscribe(skin -> measure());
        ORDER.stream().filter(this::hasContent).map(this::tab).forEach(pane.getTabs()::add);
    }

    /** Shows a tab and builds it, and each other one when it is chosen: what it builds may ask for these tabs. */
    void start(WorkbookTab first) {
        show(first);
        pane.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                build(chosen);
            }
        });
        pane.getSelectionModel().selectedItemProperty().subscribe((before, chosen) -> {
            wayBack = null;
            if (before != null && chosen != null && !returning) {
                content(which(before)).subject().ifPresent(content(which(chosen))::comeFrom);
            }
        });
    }

    /** The key that closes the workbook first closes the tab that can be closed, if it is the one shown. */
    void closeByKey(KeyEvent event) {
        Tab shown = pane.getSelectionModel().getSelectedItem();
        if (CLOSE.match(event) && shown.isClosable()) {
            event.consume();
            pane.getTabs().remove(shown);
            focusContent();
        }
    }

    private boolean hasContent(WorkbookTab which) {
        return factories.containsKey(which)
                || session.schema().sheets().stream().anyMatch(sheet -> sheet.tab() == which);
    }

    TabPane node() {
        return pane;
    }

    /** Returns the width of the tabs in the row; 0 before they are drawn. */
    ReadOnlyDoubleProperty widthProperty() {
        return width.getReadOnlyProperty();
    }

    private void measure() {
        if (pane.lookup(".headers-region") instanceof Region headers) {
            headers.boundsInParentProperty().subscribe(bounds -> width.set(bounds.getMinX() + headers.prefWidth(-1)));
        }
    }

    private Tab tab(WorkbookTab which) {
        boolean fixed = which != WorkbookTab.WORKBOOK;
        Tab tab = new Tab(fixed ? SchemaLabels.tab(which) : Messages.text("ui.menu.workbook"));
        tab.setId("tab." + which.id());
        tab.setClosable(!fixed);
        tab.setUserData(which);
        Region room = BoldSpacer.after(tab.getText());
        tab.selectedProperty().subscribe(bold -> tab.setGraphic(bold ? null : room));
        tabs.put(which, tab);
        return tab;
    }

    private void build(Tab tab) {
        if (tab.getContent() == null) {
            tab.setContent(content(which(tab)).node());
        }
        count.bind(content(which(tab)).count());
    }

    private static WorkbookTab which(Tab tab) {
        return (WorkbookTab) tab.getUserData();
    }

    /** Returns the list that the tab shows, to be printed; empty where it shows none. */
    Optional<PrintedList> printedList() {
        return content(current()).printedList();
    }

    /** Does what {@link TabContent#printShown} does in the tab that is shown. */
    boolean printShown() {
        return content(current()).printShown();
    }

    /** Returns the tab shown. */
    WorkbookTab current() {
        return which(pane.getSelectionModel().getSelectedItem());
    }

    /** Returns the count of the tab shown, in words; blank when it counts nothing. */
    ReadOnlyStringProperty countProperty() {
        return count;
    }

    /** Returns the state that each tab saves; tabs not opened since the start keep what they had. */
    Map<WorkbookTab, Map<String, String>> states() {
        Map<WorkbookTab, Map<String, String>> states = new EnumMap<>(WorkbookTab.class);
        states.putAll(remembered);
        contents.forEach((which, content) -> states.put(which, content.state()));
        return states;
    }

    private TabContent content(WorkbookTab which) {
        return contents.computeIfAbsent(which, wanted -> {
            TabContent.Factory own = factories.get(wanted);
            TabContent made = own == null ? new SheetsContent(session, wanted) : own.create(session, commands);
            made.restore(remembered.getOrDefault(wanted, Map.of()));
            return made;
        });
    }

    /** Shows a tab and gives it the keyboard. */
    void select(WorkbookTab which) {
        if (show(which)) {
            TabContent content = content(which);
            moveTo(content, content::focus, () -> true);
        }
    }

    /**
     * Does something in a tab once it shows what the workbook holds now, and gives it the keyboard, unless the person has
     * moved that meanwhile.
     *
     * @param keyboard gives it
     * @param first    returns whether the keyboard follows
     */
    private void moveTo(TabContent content, Runnable keyboard, BooleanSupplier first) {
        session.keyboard().await(content, keyboard);
        session.tasks().whenAnswered(() -> {
            if (first.getAsBoolean()) {
                session.keyboard().arrived(content);
            }
        });
    }

    /** Gives the keyboard to what the tab shows. */
    void focusContent() {
        content(current()).focus();
    }

    /** Gives the keyboard to the first panel of what the tab shows, or to the last. */
    void focusPanel(boolean last) {
        content(current()).focusPanel(last);
    }

    /** Gives the keyboard to the next thing to do, which the tab or else the first page names. */
    void focusStep() {
        if (!content(current()).focusStep()) {
            TabContent home = content(WorkbookTab.HOME);
            select(WorkbookTab.HOME);
            session.keyboard().await(home, home::focusStep);
        }
    }

    /** Hands a key pressed on a node of the window to what the tab shows, unless it was pressed there. */
    void hear(KeyEvent event) {
        Node content = content(current()).node();
        for (Node each = (Node) event.getTarget(); each != null; each = each.getParent()) {
            if (each == content) {
                return;
            }
        }
        Event.fireEvent(content, event.copyFor(content, content));
    }

    private boolean show(WorkbookTab which) {
        wayBack = null;
        if (!hasContent(which)) {
            return false;
        }
        Tab tab = Optional.ofNullable(tabs.get(which)).orElseGet(() -> tab(which));
        if (!pane.getTabs().contains(tab)) {
            pane.getTabs().add(tab);
        }
        pane.getSelectionModel().select(tab);
        return true;
    }

    /** Shows a row that changed, in what is shown where that lists it. */
    void revealChanged(Sheet changed, UUID id) {
        whereShown(changed, id, (sheet, row) -> {
            if (current() != sheet.tab() || !content(current()).revealHere(sheet, row)) {
                goTo(sheet, row, visit -> {});
            }
        });
    }

    void reveal(Sheet sheet, UUID row, Consumer<CardVisit> then) {
        whereShown(sheet, row, (shown, id) -> goTo(shown, id, then));
    }

    /** An attached file is seen where it is attached. */
    private void whereShown(Sheet sheet, UUID row, BiConsumer<Sheet, UUID> then) {
        if (!sheet.equals(Attachments.SHEET)) {
            then.accept(sheet, row);
            return;
        }
        session.read(reader -> Attachments.owner(row, reader))
                .then(owner -> owner.ifPresentOrElse(
                        found -> then.accept(found.sheet(), found.id()), () -> then.accept(sheet, row)));
    }

    private void goTo(Sheet sheet, UUID row, Consumer<CardVisit> then) {
        WayBack way = new WayBack(current(), pane.getScene().getFocusOwner());
        if (show(sheet.tab())) {
            wayBack = way.from == sheet.tab() ? null : way;
            TabContent content = content(sheet.tab());
            moveTo(content, content::focus, () -> {
                content.reveal(sheet, row);
                content.place(sheet, row).ifPresent(place -> then.accept(new CardVisit(place, way::go)));
                return true;
            });
        }
    }

    /** The way back from a row to where it was asked for; there until another tab is chosen or something else is shown. */
    private final class WayBack {

        private final WorkbookTab from;
        private final @Nullable Node keyboard;

        private WayBack(WorkbookTab from, @Nullable Node keyboard) {
            this.from = from;
            this.keyboard = keyboard;
        }

        private boolean go() {
            if (wayBack != this) {
                return false;
            }
            returning = true; // the tab is to be as it was left
            show(from);
            returning = false;
            TabContent content = content(from);
            moveTo(content, () -> giveBack(content), () -> true);
            return true;
        }

        private void giveBack(TabContent content) {
            if (keyboard != null && keyboard.getScene() == pane.getScene()) {
                keyboard.requestFocus();
            }
            if (keyboard == null || !keyboard.isFocused()) {
                content.focus();
            }
        }
    }

    /** Shows a sheet, without choosing a row. */
    void open(Sheet sheet) {
        if (show(sheet.tab())) {
            TabContent content = content(sheet.tab());
            moveTo(content, content::focus, () -> content.open(sheet));
        }
    }

    /** Takes in papers of a sheet: in a dialog, else where the sheet has its tab. */
    void enter(Sheet sheet) {
        if (!entry.open(sheet) && show(sheet.tab())) {
            session.tasks().whenAnswered(() -> content(sheet.tab()).enter(sheet));
        }
    }

    void begin(Sheet sheet) {
        if (show(sheet.tab())) {
            session.tasks().whenAnswered(() -> content(sheet.tab()).begin(sheet));
        }
    }
}
