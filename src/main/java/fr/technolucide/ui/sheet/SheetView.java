package fr.technolucide.ui.sheet;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Names;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One sheet: its table, its form beside it, its filter and its commands. */
public final class SheetView extends BorderPane {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final Sheet sheet;
    private final SheetModel model;
    private final RowModel row;
    private final RowForm form;
    private final SheetTable table;
    private final TextField filter = new TextField();
    private final FormBeside beside;

    public SheetView(Session session, Sheet sheet, Options options) {
        this(session, sheet, options, FormPlan.of(session.schema().own(sheet)));
    }

    /** @param plan how the form is arranged, and what it offers */
    public SheetView(Session session, Sheet sheet, Options options, FormPlan plan) {
        this.session = session;
        this.sheet = session.schema().own(sheet);
        this.model = new SheetModel(session, this.sheet);
        this.row = new RowModel(session, this.sheet, plan);
        this.form = new RowForm(session, this.sheet, row, options, plan, this::duplicate);
        this.form.onFollowing(this::begin);
        this.table = new SheetTable(model);
        getStyleClass().add("sheet-view");
        row.onInserted(this::selectWritten);
        if (this.sheet.isSingleRow()) {
            this.beside = new FormBeside(new Region(), new Region());
            setCenter(form);
            form.getStyleClass().add("alone");
            showOnlyRow();
        } else {
            BorderPane list = new BorderPane(table);
            list.setTop(toolbar());
            this.beside = new FormBeside(list, form);
            form.closable(beside.narrowProperty(), this::closeForm);
            setCenter(beside);
            listen();
        }
    }

    public Sheet sheet() {
        return sheet;
    }

    /** The list, for what a screen wants to say of it: its title, its filter, its order. */
    public SheetModel list() {
        return model;
    }

    /** The row in the form. */
    public RowModel row() {
        return row;
    }

    /** Selects a row and shows it; when the filter hides it, the filter is emptied. */
    public void reveal(UUID id) {
        if (!filter.getText().isEmpty()) {
            filter.setText("");
            model.reload();
        }
        row.load(id);
        select(id);
        beside.open();
    }

    /** Begins a new row, with the keyboard in its first field. */
    public void begin() {
        begin(Cells.none());
    }

    /** Begins a new row with some cells already there, with the keyboard in the first field that is needed. */
    public void begin(Cells given) {
        if (!session.workbook().isReadOnly()) {
            table.view().getSelectionModel().clearSelection();
            row.begin(given);
            openForm();
        }
    }

    /** New, duplicate, other panel: for whoever holds the keyboard near this sheet. */
    public void shortcut(KeyEvent event) {
        if (sheet.isSingleRow()) {
            return;
        }
        if (NEW.match(event)) {
            begin();
            event.consume();
        } else if (COPY.match(event)) {
            duplicate();
            event.consume();
        } else if (event.getCode() == KeyCode.F6 && otherPanel(event.isShiftDown())) {
            event.consume();
        }
    }

    private void openForm() {
        beside.open();
        form.focusFirst();
    }

    private void closeForm() {
        table.view().requestFocus();
        beside.close();
    }

    public void focusList() {
        (sheet.isSingleRow() ? form : table.view()).requestFocus();
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

    private HBox toolbar() {
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.textProperty().bind(model.titleProperty());
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        filter.setPromptText(Messages.text("ui.filter.prompt"));
        filter.setAccessibleText(Messages.text("ui.filter.label", Names.many(sheet)));
        filter.setId("filter." + sheet.name());
        filter.getStyleClass().add("filter");
        filter.textProperty().bindBidirectional(model.filterProperty());
        Button copy = new Button(Messages.text("ui.row.duplicate"), new Icon(Shape.COPY));
        copy.setOnAction(event -> duplicate());
        copy.disableProperty().bind(row.shownProperty().isNull().or(row.draftProperty()));
        Button add = new Button(Messages.text("ui.row.add"), new Icon(Shape.ADD));
        add.setId("add." + sheet.name());
        add.getStyleClass().add("main");
        add.setAccessibleText(Messages.text("ui.row.add.what", Names.one(sheet)));
        add.setOnAction(event -> begin());
        HBox bar = new HBox(title, space, filter);
        if (!session.workbook().isReadOnly()) {
            bar.getChildren().addAll(copy, add);
        }
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private void listen() {
        TableView<RowSlot> view = table.view();
        table.onClicked(beside::open);
        view.setPlaceholder(new Region());
        model.rowsProperty().subscribe(rows -> view.setPlaceholder(placeholder()));
        view.getSelectionModel().selectedItemProperty().subscribe(slot -> {
            if (slot != null) {
                slot.row().subscribe(fetched -> {
                    if (fetched != null && slot.equals(view.getSelectionModel().getSelectedItem())) {
                        row.load(fetched.row().id());
                    }
                });
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openForm();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                beside.close();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                form.commands().delete();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeForm();
                event.consume();
            }
        });
    }

    /** From the list to the form, and back; beyond them the key is the window's, which has other panels. */
    private boolean otherPanel(boolean back) {
        boolean inTable = table.view().isFocused();
        boolean toForm = !back && inTable && row.shownProperty().get() != null;
        if (toForm) {
            openForm();
        } else if (back && !inTable) {
            table.view().requestFocus();
        }
        return toForm || (back && !inTable);
    }

    private void duplicate() {
        if (!session.workbook().isReadOnly()) {
            row.duplicate();
            openForm();
        }
    }

    /** The row just written, unless another was begun since. */
    private void selectWritten(UUID id) {
        model.find(id, index -> {
            if (row.id().filter(id::equals).isPresent()) {
                select(index);
            }
        });
    }

    private void select(int index) {
        if (index >= 0) {
            table.view().getSelectionModel().clearAndSelect(index);
            table.bringIntoView(index);
        }
    }

    private void select(UUID id) {
        model.find(id, this::select);
    }

    private Node placeholder() {
        return model.readyProperty().get()
                ? EmptyTable.of(sheet, model, session.workbook().isReadOnly() ? List.of() : List.of(this::begin))
                : new Region();
    }
}
