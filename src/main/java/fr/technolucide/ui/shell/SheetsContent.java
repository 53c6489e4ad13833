package fr.technolucide.ui.shell;

import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.Segments;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The sheets of a tab as generic tables and forms, one at a time, chosen above. */
public final class SheetsContent implements TabContent {

    private static final String SHEET = "sheet";

    private final Session session;
    private final Options options;
    private final List<Sheet> sheets;
    private final Segments<Sheet> choice;
    private final Map<Sheet, SheetView> views = new HashMap<>();
    private final BorderPane node = new BorderPane();
    private @Nullable SheetView current;

    public SheetsContent(Session session, WorkbookTab tab) {
        this.session = session;
        this.options = Options.of(session);
        this.sheets = session.schema().sheets().stream()
                .filter(sheet -> sheet.tab() == tab)
                .toList();
        this.choice = new Segments<>(sheets, SchemaLabels::title, false);
        node.getStyleClass().add("sheets");
        if (sheets.size() > 1) {
            choice.node().getStyleClass().add("sheet-choice");
            node.setTop(choice.node());
        }
        choice.onChosen(sheet -> {
            if (sheet != null) {
                show(sheet);
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (current != null) {
                current.shortcut(event);
            }
        });
        show(sheets.getFirst());
    }

    /** Shows a sheet; returns its view, made once, for a screen that adds to it. */
    public SheetView show(Sheet sheet) {
        Sheet own = session.schema().own(sheet);
        SheetView view = views.computeIfAbsent(own, wanted -> new SheetView(session, wanted, options));
        choice.choose(own);
        node.setCenter(view);
        current = view;
        return view;
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public boolean reveal(Sheet sheet, UUID row) {
        Optional<Sheet> own = own(sheet);
        own.ifPresent(found -> show(found).reveal(row));
        return own.isPresent();
    }

    @Override
    public boolean begin(Sheet sheet) {
        Optional<Sheet> own = own(sheet);
        own.ifPresent(found -> show(found).begin());
        return own.isPresent();
    }

    private Optional<Sheet> own(Sheet sheet) {
        return sheets.stream().filter(sheet::equals).findFirst();
    }

    @Override
    public boolean open(Sheet sheet) {
        Optional<Sheet> own = own(sheet);
        own.ifPresent(this::show);
        return own.isPresent();
    }

    @Override
    public Map<String, String> state() {
        return current == null ? Map.of() : Map.of(SHEET, current.sheet().name());
    }

    @Override
    public void restore(Map<String, String> state) {
        sheets.stream()
                .filter(sheet -> sheet.name().equals(state.get(SHEET)))
                .findFirst()
                .ifPresent(this::show);
    }

    @Override
    public Optional<PrintedList> printedList() {
        return Optional.ofNullable(current).map(SheetView::printedList);
    }

    @Override
    public void focus() {
        if (current != null) {
            current.focusList();
        }
    }
}
