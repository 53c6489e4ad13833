package fr.technolucide.ui.shell;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.ui.search.SearchBox;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.TableLayouts;
import fr.technolucide.workbook.WorkbookTab;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All that stands in the window for one workbook. */
final class WorkbookPane extends BorderPane {

    /**
     * The key codes that a French keyboard sends for the keys 1 to 6 without Maj, where the system does not report
     * digits.
     */
    private static final List<KeyCode> FRENCH_ROW = List.of(
            KeyCode.AMPERSAND,
            KeyCode.UNDEFINED,
            KeyCode.QUOTEDBL,
            KeyCode.QUOTE,
            KeyCode.LEFT_PARENTHESIS,
            KeyCode.MINUS);

    /** No command of the menus, which would hear it twice. */
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private static final PseudoClass PROJECTED = PseudoClass.getPseudoClass("projected");

    private static final String WIDE = "wide";

    /** The pseudo-classes of a narrow window, of a narrower one, of a small screen with large text, and of a wide one. */
    private static final List<String> WIDTHS = List.of("narrow", "close", "tiny", WIDE);

    private final Session session;
    private final FolderTabs tabs;
    private final SearchBox search;
    private final MenuBar bar;
    private final StatusLine status;
    private final MeetingCommands meetings;
    private final VBox top = new VBox();
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(Overview.NONE);

    WorkbookPane(
            Session session,
            ShellServices services,
            FileCommands files,
            OtherFile otherFile,
            ExchangeCommands exchanges,
            PersonCommands person,
            MeetingCommands meetings,
            WindowState memory,
            WindowHelp help) {
        this.session = session;
        this.meetings = meetings;
        getStyleClass().add("window");
        TableLayouts.of(session).restore(memory.tables());
        this.tabs = new FolderTabs(
                session,
                services.contents(),
                made -> new TabCommands(made, exchanges, person::takeIn, meetings::hold),
                memory.states(session.workbook().path()));
        this.search = new SearchBox(session);
        Menus menus = new Menus(session, files, exchanges, person, tabs, this::hold);
        this.bar = menus.bar(overview.getReadOnlyProperty(), new EditTarget(this), search::focus, help);
        this.status = new StatusLine(
                session,
                overview.getReadOnlyProperty(),
                tabs.countProperty(),
                help::show,
                services.computer().person(),
                () -> files.showInFolder(session.workbook().path()));
        top.getChildren().add(topRow(bar));
        setTop(top);
        measure();
        setCenter(new StackPane(tabs.node(), nameplate(), session.notices().node()));
        setBottom(status);
        new ChartCommands(session, exchanges).listen(this);
        session.navigateWith(tabs::reveal);
        session.beginWith(tabs::begin);
        session.rescueWith(new WriteFailureDialog(session, files, otherFile)::say);
        session.onReverted(new UndoNotice(session, tabs::revealChanged)::tell);
        addEventFilter(KeyEvent.KEY_PRESSED, tabs::closeByKey);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        addEventHandler(KeyEvent.KEY_PRESSED, this::otherPanel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::passOn);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        tabs.node().getSelectionModel().selectedItemProperty().subscribe(tab -> project(false));
        Controls.foldHidden(top, status);
        tabs.start(memory.tab(session.workbook().path()));
        session.live(this, live -> live.ask(Overview::read).then(overview::set)).refresh();
    }

    /**
     * Adapts to the width of the window in em: tabs and search are closer in a narrow one, and side panels wider in a
     * wide one. The style sheet gives the bounds.
     */
    private void measure() {
        for (String name : WIDTHS) {
            Region gauge = new Region();
            gauge.getStyleClass().add(name + "-gauge");
            gauge.setManaged(false);
            gauge.setVisible(false);
            top.getChildren().add(gauge);
            layoutBoundsProperty().subscribe(bounds -> adapt(name, gauge));
            gauge.prefWidthProperty().subscribe(size -> adapt(name, gauge)); // the text may become larger, too
        }
    }

    private void adapt(String name, Region gauge) {
        double width = getLayoutBounds().getWidth();
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass(name), width > 0 && (width < gauge.prefWidth(-1)) != name.equals(WIDE));
    }

    /** Shows a band above the tabs, for as long as the workbook is there. */
    void warn(Region band) {
        top.getChildren().add(band);
    }

    FolderTabs tabs() {
        return tabs;
    }

    private HBox topRow(MenuBar bar) {
        Button undo = icon(Shape.UNDO, session::undo);
        Button redo = icon(Shape.REDO, session::redo);
        session.undoStateProperty().subscribe(state -> {
            say(undo, EditMenu.undoWords(state), state.undoable().isEmpty());
            say(redo, EditMenu.redoWords(state), state.redoable().isEmpty());
        });
        bar.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(bar, undo, redo, search.node());
        HBox.setHgrow(bar, Priority.ALWAYS);
        row.getStyleClass().add("top-row");
        return row;
    }

    /**
     * Returns a button that does not take the keyboard, which has Ctrl+Z and the menu: a focus that lands here would
     * undo at the next space.
     */
    private static Button icon(Shape shape, Runnable action) {
        Button button = Controls.iconButton(shape, action);
        button.setFocusTraversable(false);
        return button;
    }

    private void say(Button button, String words, boolean disabled) {
        Controls.explain(button, words);
        button.setDisable(disabled || session.workbook().isReadOnly());
    }

    /** Returns the name of the association at the right of the tabs, which stay the place to click. */
    private HBox nameplate() {
        Label name = new Label();
        name.textProperty()
                .bind(overview.map(
                        seen -> seen.association().isBlank() ? Messages.text("ui.unnamed") : seen.association()));
        Label example = new Label(Messages.text("ui.example.tag"));
        example.getStyleClass().add("tag");
        example.visibleProperty().bind(overview.map(Overview::example));
        Controls.foldHidden(example);
        HBox plate = new HBox(name, example);
        plate.getStyleClass().add("nameplate");
        plate.setMouseTransparent(true);
        plate.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        plate.visibleProperty()
                .bind(tabs.widthProperty().add(plate.widthProperty()).lessThan(widthProperty()));
        StackPane.setAlignment(plate, Pos.TOP_RIGHT);
        return plate;
    }

    /** Holds what the tab is about: the retrospective in the size of a room, else the meeting of a body that decides. */
    private void hold() {
        if (tabs.current() == WorkbookTab.RETROSPECTIVES) {
            project(top.isVisible());
        } else {
            meetings.hold();
        }
    }

    /** Shows what the tab shows alone and larger, for a room; or the window as it is at a desk. */
    private void project(boolean wanted) {
        top.setVisible(!wanted);
        status.setVisible(!wanted);
        pseudoClassStateChanged(PROJECTED, wanted);
    }

    /** Échap that nothing nearer took ends the projection, else closes what was said last. */
    private void leave(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (!top.isVisible()) {
            project(false);
            event.consume();
        } else if (session.notices().hideNewest()) {
            event.consume();
        }
    }

    private void shortcut(KeyEvent event) {
        if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        int french = FRENCH_ROW.indexOf(event.getCode());
        if (french >= 0 && event.getCode() != KeyCode.UNDEFINED) {
            tabs.select(FolderTabs.ORDER.get(french));
            event.consume();
        } else if (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y) {
            undo(event);
        }
    }

    /** Handles Ctrl+Z and Ctrl+Y for the workbook, in a field where nothing waits to be committed. */
    private void undo(KeyEvent event) {
        Node owner = getScene().getFocusOwner();
        if (event.getCode() == KeyCode.Y && TextUndo.redo(owner)) {
            event.consume();
            return;
        }
        if (TextUndo.isUnderWay(owner) || session.workbook().isReadOnly()) {
            return;
        }
        if (event.getCode() == KeyCode.Z) {
            session.undo();
        } else {
            session.redo();
        }
        event.consume();
    }

    /**
     * F6 goes round: menus, search, tabs, what the tab shows, bottom of the window; a tab may have panels of its own.
     */
    private void otherPanel(KeyEvent event) {
        if (event.getCode() != KeyCode.F6) {
            return;
        }
        List<Runnable> panels = List.of(
                () -> bar.lookup(".menu-button").requestFocus(),
                search::focus,
                tabs.node()::requestFocus,
                () -> tabs.focusPanel(event.isShiftDown()),
                status::requestFocus);
        int step = event.isShiftDown() ? panels.size() - 1 : 1;
        panels.get((panel() + step) % panels.size()).run();
        event.consume();
    }

    /** Lets what the tab shows begin a row wherever the keyboard is: its button names that key. */
    private void passOn(KeyEvent event) {
        if (NEW.match(event)) {
            tabs.hear(event);
        } else if (event.getCode() == KeyCode.F8) {
            tabs.focusStep();
            event.consume();
        }
    }

    /** Returns the panel that has the keyboard. */
    private int panel() {
        Node owner = getScene().getFocusOwner();
        List<Node> roots = List.of(bar, search.node(), tabs.node());
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each == status) {
                return roots.size() + 1;
            }
            if (roots.contains(each)) {
                return each == tabs.node() && owner != each ? roots.size() : roots.indexOf(each);
            }
        }
        return roots.size();
    }
}
