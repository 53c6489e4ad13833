package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.Stage;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.sheet.FormPlan;
import fr.technolucide.ui.sheet.Options;
import fr.technolucide.ui.sheet.RowAction;
import fr.technolucide.ui.sheet.RowPanel;
import fr.technolucide.ui.sheet.SheetView;
import fr.technolucide.ui.sheet.TablePlan;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The tab « Cas d’usage ». Long, so that what is common to the matrix, the cloud and the sheet is read in one place: the
 * cases that are listed, the chosen one, the form that goes from one to the other.
 */
public final class UseCaseContent implements TabContent {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final String VIEW = "view";
    private static final String CASE = "case";
    private static final String STAGE = "stage";
    private static final String SHEET = "sheet";

    /** The width, in em of the text, from which the cases have room beside their sheet. */
    private static final double RAIL_FROM = 82;

    /** The height, in em of the text, under which the alternatives are folded away under the matrix. */
    private static final double STRIP_FROM = 34;

    /** What stands at both sides of the table, in em. */
    private static final double AROUND = 3.2;

    /** The size of the text of a table, in em. */
    private static final double TABLE = 0.933;

    private final Session session;
    private final WindowCommands window;
    private final ObjectProperty<@Nullable Stage> stage = new SimpleObjectProperty<>();
    private final ObjectProperty<MatrixRoom> room = new SimpleObjectProperty<>(MatrixRoom.WIDE);
    private final ChosenCase chosen;
    private final SheetView matrix;
    private final CaseStrip strip;
    private final RowPanel form;
    private final CloudScreen cloud;
    private final CaseRail rail;
    private final CaseFile file;
    private final OtherSheets others;
    private final CaseHead head;
    private final BorderPane node = new BorderPane();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ObjectProperty<CaseView> shown = new SimpleObjectProperty<>(CaseView.MATRIX);
    private @Nullable Sheet other;
    private CaseNews news = CaseNews.NONE;
    private boolean stripFolded;

    public UseCaseContent(Session session, WindowCommands window, ExchangeCommands exchanges) {
        this.session = session;
        this.window = window;
        Options options = new Options(session);
        this.chosen = new ChosenCase(session);
        this.strip = new CaseStrip(new AlternativeCards(session, this::describe), room);
        this.form = new RowPanel(session, UseCases.SHEET, options, formPlan(exchanges));
        this.matrix = new SheetView(session, UseCases.SHEET, options, plan(), formPlan(exchanges));
        this.cloud = new CloudScreen(
                session,
                this::query,
                chosen,
                () -> exchanges.printUseCases(query(), Messages.text("usecase.title.cloud")));
        this.rail = new CaseRail(session, this::query, chosen);
        ApproachCard approach = new ApproachCard(
                new AlternativeCards(session, this::describe), () -> open(Alternatives.SHEET), this::edit);
        this.file = new CaseFile(
                rail,
                List.of(
                        approach,
                        new TrialsCard(),
                        new FootprintCard(session),
                        new StageCard(session),
                        new ChangesCard(session)),
                chosen,
                this::edit);
        approach.editable(file.page().narrowProperty());
        this.others = new OtherSheets(session, options, window.files());
        this.head = new CaseHead(
                stage,
                matrix.list().filterProperty(),
                others.sheets(),
                this::open,
                session.workbook().isReadOnly() ? null : this::begin);
        node.getStyleClass().add("use-cases");
        node.setTop(head);
        wire();
        show(CaseView.MATRIX);
        matrix.selectFirst();
    }

    private void wire() {
        head.onChosen(wanted -> {
            show(wanted);
            focus();
        });
        stage.subscribe((before, after) -> narrowed());
        matrix.list().filterProperty().subscribe((before, after) -> others());
        matrix.list().listingProperty().subscribe(listing -> sayCount(listing));
        matrix.row().idProperty().subscribe(id -> {
            if (id != null && !matrix.row().draftProperty().get()) {
                chosen.choose(id);
            }
        });
        chosen.readingProperty().subscribe(read -> {
            strip.show(read);
            fit();
        });
        chosen.idProperty().subscribe(id -> {
            if (id != null && shown.get() != CaseView.MATRIX) {
                form.row().load(id);
            }
        });
        form.onInserted(id -> {
            chosen.choose(id);
            matrix.reveal(id);
        });
        form.onClose(
                Bindings.when(shown.isEqualTo(CaseView.CLOUD))
                        .then(cloud.beside().narrowProperty())
                        .otherwise(file.page().narrowProperty()),
                () -> {
                    cloud.close();
                    file.page().close();
                });
        cloud.onForm(this::edit);
        rail.onLeft(this::toMatrix);
        node.layoutBoundsProperty().subscribe(bounds -> fit());
        head.title().fontProperty().subscribe(font -> fit());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
        session.onStep(step -> readNews());
        readNews();
    }

    private FormPlan formPlan(ExchangeCommands exchanges) {
        return CaseForm.plan(this::openChecklist, session::submit)
                .action(new RowAction(
                        row -> Messages.text("usecase.print"),
                        Shape.PRINT,
                        row -> exchanges.printFilled(PaperForm.USE_CASE, row.id(), row.get(UseCases.TITLE, ""))));
    }

    private TablePlan plan() {
        TablePlan plan = MatrixColumns.in(TablePlan.of(session.schema().own(UseCases.SHEET)), room);
        return plan.restricted(this::restrict)
                .toolbar(made -> new Region())
                .under(strip)
                .empty(this::nothing)
                .opening(new TablePlan.Elsewhere() {
                    @Override
                    public void open(UUID row) {
                        chosen.choose(row);
                        show(CaseView.FILES);
                        edit();
                    }

                    @Override
                    public void begin() {
                        UseCaseContent.this.begin();
                    }
                });
    }

    private Node nothing(SheetView made) {
        boolean narrow =
                stage.get() != null || !made.list().filterProperty().get().isBlank();
        return narrow
                ? FirstCase.none(this::widen)
                : FirstCase.first(session.workbook().isReadOnly() ? null : this::begin, window);
    }

    private Query restrict(Query query) {
        Stage of = stage.get();
        return of == null ? query : query.only(UseCases.STAGE, Set.of(of));
    }

    /** The cases that are listed, in the order of the matrix. */
    private Query query() {
        return matrix.list().query();
    }

    private void narrowed() {
        matrix.list().reload();
        others();
    }

    private void others() {
        cloud.reload();
        rail.reload();
    }

    private void widen() {
        stage.set(null);
        matrix.list().filterProperty().set("");
    }

    private void readNews() {
        session.read(CaseNews::of).then(read -> {
            news = read;
            say();
            if (read.all() == 0 && !form.row().draftProperty().get() && other == null) {
                show(CaseView.MATRIX);
            }
        });
    }

    private void sayCount(Listing listing) {
        boolean narrow =
                stage.get() != null || !matrix.list().filterProperty().get().isBlank();
        count.set(narrow ? Messages.text("usecase.count", listing.size(), news.all()) : "");
    }

    private void say() {
        if (other != null) {
            head.show(null, Messages.text("usecase.title.other"), false);
        } else {
            head.show(
                    shown.get(),
                    shown.get() == CaseView.CLOUD ? Messages.text("usecase.title.cloud") : news.title(),
                    news.all() > 0);
        }
    }

    private void show(CaseView wanted) {
        shown.set(wanted);
        other = null;
        UUID id = chosen.idProperty().get();
        switch (wanted) {
            case MATRIX -> {
                node.setCenter(matrix);
                if (id != null) {
                    matrix.choose(id);
                }
            }
            case CLOUD -> {
                cloud.place(form.node());
                node.setCenter(cloud.node());
            }
            case FILES -> {
                file.place(form.node());
                node.setCenter(file.node());
            }
        }
        if (wanted != CaseView.MATRIX
                && id != null
                && !form.row().draftProperty().get()) {
            form.row().load(id);
        }
        cloud.shown(wanted == CaseView.CLOUD);
        say();
    }

    private SheetView showOther(Sheet sheet) {
        SheetView wanted = others.view(sheet);
        other = wanted.sheet();
        cloud.shown(false);
        node.setCenter(wanted);
        say();
        return wanted;
    }

    private void fit() {
        double em = head.em();
        if (node.getWidth() <= 0 || em <= 0) {
            return;
        }
        room.set(MatrixRoom.of((node.getWidth() / em - AROUND) / TABLE));
        file.fit(node.getWidth() >= RAIL_FROM * em);
        boolean low = node.getHeight() < STRIP_FROM * em || strip.isHigh(node.getWidth());
        if (low != stripFolded) {
            stripFolded = low;
            strip.fold(low);
        }
    }

    private void shortcut(KeyEvent event) {
        if (NEW.match(event) && other == null) {
            begin();
            event.consume();
        } else if (other != null) {
            others.view(other).shortcut(event);
        } else if (shown.get() == CaseView.MATRIX) {
            matrix.shortcut(event);
        } else if (event.getCode() == KeyCode.ESCAPE && shown.get() == CaseView.FILES && !isTyping()) {
            toMatrix();
            event.consume();
        }
    }

    private void toMatrix() {
        show(CaseView.MATRIX);
        focus();
    }

    private boolean isTyping() {
        Node owner = node.getScene().getFocusOwner();
        return owner instanceof TextInputControl || owner instanceof ComboBoxBase;
    }

    /** Puts the keyboard in the form of the chosen case, beside the cloud or the sheet. */
    private void edit() {
        UUID id = chosen.idProperty().get();
        if (id != null) {
            (shown.get() == CaseView.CLOUD ? cloud.beside() : file.page()).open();
            form.show(id);
        }
    }

    /** Begins a use case, in its sheet. */
    private void begin() {
        if (!session.workbook().isReadOnly()) {
            show(CaseView.FILES);
            file.page().open();
            form.begin();
        }
    }

    private void describe(Cells known) {
        showOther(Alternatives.SHEET).begin(known);
    }

    /** The filling that counts for a use case; without one, the place where one is begun. */
    private void openChecklist(Row useCase) {
        CaseReading reading = chosen.readingProperty().get();
        UUID checklist = reading == null || !reading.row().id().equals(useCase.id()) ? null : reading.checklist();
        if (checklist != null) {
            session.reveal(Checklists.SHEET, checklist);
        } else {
            session.reveal(Checklists.SHEET, useCase.id()); // of a use case, the tab begins a filling
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public boolean reveal(Sheet sheet, UUID row) {
        if (sheet.equals(UseCases.SHEET)) {
            widen();
            chosen.choose(row);
            show(CaseView.FILES);
            edit();
            matrix.reveal(row);
            return true;
        }
        return others.own(sheet)
                .map(own -> {
                    showOther(own).reveal(row);
                    return true;
                })
                .orElse(false);
    }

    @Override
    public boolean begin(Sheet sheet) {
        if (sheet.equals(UseCases.SHEET)) {
            begin();
            return true;
        }
        return others.own(sheet)
                .map(own -> {
                    showOther(own).begin();
                    return true;
                })
                .orElse(false);
    }

    @Override
    public boolean open(Sheet sheet) {
        if (sheet.equals(UseCases.SHEET)) {
            show(CaseView.MATRIX);
            return true;
        }
        return others.own(sheet)
                .map(own -> {
                    showOther(own);
                    return true;
                })
                .orElse(false);
    }

    @Override
    public Map<String, String> state() {
        Map<String, String> state = new HashMap<>();
        state.put(VIEW, shown.get().id());
        Stage of = stage.get();
        if (of != null) {
            state.put(STAGE, of.id());
        }
        UUID id = chosen.idProperty().get();
        if (id != null) {
            state.put(CASE, id.toString());
        }
        if (other != null) {
            state.put(SHEET, other.name());
        }
        return Map.copyOf(state);
    }

    @Override
    public void restore(Map<String, String> state) {
        Arrays.stream(Stage.values())
                .filter(each -> each.id().equals(state.get(STAGE)))
                .findFirst()
                .ifPresent(stage::set);
        String id = state.get(CASE);
        if (id != null) {
            UUID row = UUID.fromString(id);
            chosen.choose(row);
            matrix.reveal(row);
        }
        Arrays.stream(CaseView.values())
                .filter(each -> each.id().equals(state.get(VIEW)))
                .findFirst()
                .ifPresent(this::show);
        others.sheets().stream()
                .filter(sheet -> Objects.equals(sheet.name(), state.get(SHEET)))
                .findFirst()
                .ifPresent(this::showOther);
    }

    /** How many of the cases are listed, when some are left out. */
    @Override
    public ObservableValue<String> count() {
        return count.getReadOnlyProperty();
    }

    @Override
    public void focus() {
        if (other != null) {
            others.view(other).focusList();
            return;
        }
        switch (shown.get()) {
            case MATRIX -> matrix.focusList();
            case CLOUD -> cloud.focus();
            case FILES -> file.focus(this::edit);
        }
    }
}
