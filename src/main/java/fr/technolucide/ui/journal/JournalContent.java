package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Tools;
import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.PanelCycle;
import fr.technolucide.ui.common.PanelCycle.Panel;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.ui.table.SheetView;
import fr.technolucide.ui.table.TablePlan;
import fr.technolucide.ui.task.Debouncer;
import fr.technolucide.workbook.Listing;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The tab « Journal de tests ». */
public final class JournalContent implements TabContent, FilterBar.Leaving {

    private static final String TOOL = "tool";
    private static final String PERIOD = "period";

    private final Session session;
    private final TrialFilter selection;
    private final TesterFilter testers;
    private final ToolSidebar rail;
    private final SheetView view;
    private final ToolActions tools;
    private final WindowCommands window;
    private final ExchangeCommands exchanges;
    private final ChartStrip charts;
    private final PanelCycle panels;
    private final Debouncer totals;

    private final BorderPane node = new BorderPane();
    private final JournalHeight room;
    private final VBox above = new VBox();
    private final JournalToolbar toolbar;
    private final FilterBar sieve;
    private final ListedTrials listed;
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    public JournalContent(
            Session session,
            WindowCommands window,
            ExchangeCommands exchanges,
            CurrentPerson myself,
            TimerStore store) {
        this.session = session;
        this.window = window;
        this.exchanges = exchanges;
        this.charts = new ChartStrip(session);
        Options options = Options.of(session);
        this.selection = new TrialFilter(session.clock());
        this.testers = new TesterFilter(session, selection, node);
        this.rail = new ToolSidebar(session);
        TimerModel timers = new TimerModel(session, store);
        this.view = new SheetView(session, Trials.SHEET, options, plan(), TrialFormPlan.plan(timers));
        timers.serve(view.row(), view::begin);
        this.listed = new ListedTrials(selection, view.list());
        this.tools = new ToolActions(session, options, view, rail);
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> selection.toolProperty().get().trials() > 0, selection.toolProperty());
        this.toolbar = new JournalToolbar(session, view, selection, testers, timers, some);
        this.sieve = new FilterBar(view, selection, new MyTrials(session, selection, myself), this);
        this.totals = session.tasks()
                .debouncer(() -> sayAll(view.list().listingProperty().getValue()));
        this.room = new JournalHeight(node, toolbar);
        this.panels = new PanelCycle(
                Panel.of(rail, rail.list()::requestFocus),
                view.listPanel(),
                Panel.of(charts, charts::focus),
                view.formPanel());
        sieve.visibleProperty().bind(some.and(sieve.neededProperty()));
        charts.visibleProperty().bind(some);
        Controls.foldHidden(sieve, charts);
        above.getChildren().setAll(new TimerBanner(timers, session.clock(), view::focusList), toolbar, sieve);
        node.getStyleClass().add("journal");
        node.setLeft(rail);
        node.setCenter(view);
        node.addEventFilter(KeyEvent.KEY_PRESSED, panels::press);
        node.addEventHandler(KeyEvent.KEY_PRESSED, view::shortcut);
        listen();
        chooseFirst();
    }

    private void listen() {
        charts.onToolChosen(rail::choose);
        charts.onTrialChosen(trial -> reveal(Trials.SHEET, trial));
        rail.serve(tools);
        rail.onChosen(this::follow);
        selection.onChanged(view.list()::reload);
        view.list().listingProperty().subscribe(listing -> {
            title(listing);
            totals.restart();
        });
        toolbar.serve(sieve);
        room.isLow().subscribe(charts::fold);
        room.isShort().subscribe(rail::brief);
        room.isTall().subscribe(sieve::stand);
    }

    private TablePlan plan() {
        TablePlan plan = TrialColumns.in(
                TablePlan.of(session.schema().own(Trials.SHEET)),
                selection.toolProperty().map(line -> line.tool() == null));
        return plan.restricted(selection::restrict)
                .under(charts)
                .toolbar(made -> above)
                .empty(made -> new FirstTrial(made, selection, exchanges, tools::add, () -> window.enter(Trials.SHEET))
                        .node(rail.list().getItems().size() > 1))
                .beginningWith(() -> {
                    UUID tool = rail.tool();
                    return reader -> NewTrial.cells(tool, reader);
                });
    }

    /** The tool tried last is the one that work goes on with. */
    private void chooseFirst() {
        session.read(reader -> reader.first(Query.of(Trials.SHEET), 1).stream()
                        .map(row -> row.get(Trials.TOOL))
                        .filter(Objects::nonNull)
                        .findFirst())
                .then(tool -> {
                    rail.chooseAtFirst(tool.orElse(null));
                    rail.refresh();
                });
    }

    /** Shows another tool, or new figures of the same one. */
    private void follow(ToolLine line) {
        ToolLine before = selection.toolProperty().get();
        selection.toolProperty().set(line);
        if (line.isSame(before)) {
            title(view.list().listingProperty().getValue());
        } else {
            charts.show(line.id());
            view.list().reload();
            if (tools.isOpen(line.id())) {
                view.chooseNone(); // a tool just added: whoever types in its form goes on there
            } else {
                view.selectFirst();
            }
        }
    }

    private void sayAll(Listing listing) {
        session.read(reader -> reader.sum(listing, Trials.MINUTES)).then(minutes -> {
            if (listing.equals(view.list().listingProperty().getValue())) {
                sieve.say(Messages.text("journal.total", Messages.words().duration(minutes)));
            }
        });
    }

    private void title(Listing listing) {
        count.set(listed.count(listing));
        toolbar.say(listed.title(listing));
    }

    @Override
    public void print() {
        exchanges.print(new PrintedList.Trials(view.list().query(), listed.name()));
    }

    @Override
    public Optional<PrintedList> printedList() {
        return Optional.of(view.printedList(listed.name(), listed.narrowing()));
    }

    @Override
    public void export() {
        exchanges.exportRows(view.list().query(), listed.name());
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public boolean reveal(Sheet sheet, UUID row) {
        if (sheet.equals(Tools.SHEET)) {
            rail.choose(row, () -> view.list().onceAnswered(() -> tools.open(row)));
            return true;
        }
        if (!sheet.equals(Trials.SHEET)) {
            return false;
        }
        session.read(reader -> reader.find(Trials.SHEET, row).map(Row::cells)).then(found -> {
            selection.widen();
            Runnable shown = () -> view.reveal(row);
            found.ifPresentOrElse(cells -> rail.choose(cells.get(Trials.TOOL), shown), shown);
        });
        return true;
    }

    @Override
    public boolean begin(Sheet sheet) {
        if (sheet.equals(Tools.SHEET)) {
            tools.add();
            return true;
        }
        if (sheet.equals(Trials.SHEET)) {
            rail.onceListed(view::begin);
            return true;
        }
        return false;
    }

    @Override
    public boolean open(Sheet sheet) {
        if (sheet.equals(Tools.SHEET)) {
            session.keyboard().later(rail.list()::requestFocus);
        }
        return sheet.equals(Tools.SHEET) || sheet.equals(Trials.SHEET);
    }

    @Override
    public Map<String, String> state() {
        Map<String, String> state = new HashMap<>();
        state.put(PERIOD, selection.periodProperty().get().name());
        if (!selection.toolProperty().get().equals(ToolLine.NONE)) {
            state.put(TOOL, Objects.toString(selection.toolId(), ""));
        }
        return Map.copyOf(state);
    }

    @Override
    public void restore(Map<String, String> state) {
        Arrays.stream(Period.values())
                .filter(period -> period.name().equals(state.get(PERIOD)))
                .forEach(selection.periodProperty()::set);
        String tool = state.get(TOOL);
        if (tool != null) {
            rail.choose(tool.isEmpty() ? null : UUID.fromString(tool));
        }
    }

    /** Returns the number of trials that are listed, when some are filtered out. */
    @Override
    public ObservableValue<String> count() {
        return count.getReadOnlyProperty();
    }

    @Override
    public void focus() {
        view.focusList();
    }

    @Override
    public void focusPanel(boolean last) {
        panels.enter(last);
    }
}
