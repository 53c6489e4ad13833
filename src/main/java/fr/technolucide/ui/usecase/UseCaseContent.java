package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.casepage.CasePage;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.CardPlace;
import fr.technolucide.ui.field.Options;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.RowAction;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.shell.Lessons;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/**
 * The tab « Cas d’usage ». What stands in it is in {@link UseCaseLayout}, which cases are listed in {@link CaseTable}; here
 * the pieces are put together. Past 150 lines for what a tab owes the window.
 */
public final class UseCaseContent implements TabContent {

    private final Session session;
    private final ExchangeCommands exchanges;
    private final ChosenCase chosen;
    private final CaseTable table;
    private final CaseStrip strip;
    private final CloudScreen cloud;
    private final UseCaseSidebar rail;
    private final CasePage page;
    private final OtherSheets others;
    private final CaseHead head;
    private final UseCaseLayout places;
    private final CaseMeasure measure;
    private final BorderPane node = new BorderPane();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private UseCaseHeadline news = UseCaseHeadline.NONE;

    public UseCaseContent(Session session, WindowCommands window, ExchangeCommands exchanges) {
        this.session = session;
        this.exchanges = exchanges;
        Options options = Options.of(session);
        this.chosen = new ChosenCase(session, node);
        this.strip = new CaseStrip(cards());
        this.table = new CaseTable(
                session, node, window, options, strip, formPlan(exchanges), row -> places().open(row), this::begin);
        this.cloud = new CloudScreen(
                session, table::query, chosen, row -> places().open(row), () -> exchanges.print(printedCloud()));
        this.rail = new UseCaseSidebar(session, table::query, chosen);
        this.page = new CasePage(session, rail.node(), formPlan(exchanges), actions(exchanges), this::made);
        this.others = new OtherSheets(session, options, window.files());
        this.head = new CaseHead(
                table.stageProperty(),
                table.view().list().filterProperty(),
                others.sheets(),
                this::open,
                session.workbook().isReadOnly() ? null : this::begin);
        this.places = new UseCaseLayout(session, node, table.view(), cloud, page, others, chosen, this::say);
        this.measure = new CaseMeasure(node, head::em, strip);
        strip.follow(table.view().awayColumns());
        node.getStyleClass().add("use-cases");
        node.setTop(head);
        new CaseKeys(node, places, table.view(), others).listen();
        wire();
        places.show(CaseView.MATRIX);
        table.view().selectFirst();
    }

    private AlternativeCards cards() {
        return new AlternativeCards(session, known -> places().describe(Alternatives.SHEET, known));
    }

    private List<RowAction> actions(ExchangeCommands exchanges) {
        return List.of(
                new RowAction(
                        row -> Messages.text("usecase.print"),
                        Shape.PRINT,
                        row -> exchanges.printFilled(PaperForm.USE_CASE, row.id())),
                Lessons.action(session));
    }

    private void made(UUID id) {
        chosen.choose(id);
        table.view().reveal(id);
        places.show(CaseView.PAGE);
        focus(); // the button that was pressed is gone
        page.enter();
    }

    private FormPlan formPlan(ExchangeCommands exchanges) {
        FormPlan plan = UseCaseFormPlan.plan(this::openChecklist, session::submit);
        for (RowAction action : actions(exchanges)) {
            plan = plan.action(action);
        }
        return plan;
    }

    private void wire() {
        head.onChosen(wanted -> {
            places.show(wanted);
            focus();
        });
        table.onNarrowed(() -> {
            cloud.reload();
            rail.reload();
        });
        table.view().list().listingProperty().subscribe(listing -> count.set(table.count(listing.size(), news.all())));
        table.view().row().idProperty().subscribe(id -> {
            if (id != null && !table.view().row().draftProperty().get() && isMatrixInCharge()) {
                chosen.choose(id);
            }
        });
        chosen.readingProperty().subscribe(read -> {
            strip.show(read);
            measure.fit();
        });
        rail.follow(page);
        rail.onLeft(places::toMatrix);
        rail.onEntered(page::focusStep);
        head.title().fontProperty().subscribe(font -> measure.fit());
        session.live(node, live -> live.ask(UseCaseHeadline::of).then(this::say))
                .refresh();
    }

    /**
     * Returns whether the selection of the matrix counts as the choice of a person; behind a sheet or the chart it does
     * not.
     */
    private boolean isMatrixInCharge() {
        return places.shown() == CaseView.MATRIX || chosen.idProperty().get() == null;
    }

    /** Returns the layout, which is made after what refers to it. */
    private UseCaseLayout places() {
        return places;
    }

    private void say(UseCaseHeadline read) {
        news = read;
        say();
        if (read.all() == 0 && !places.isBegun() && places.other() == null) {
            places.show(CaseView.MATRIX);
        }
    }

    private void say() {
        CaseView shown = places.shown();
        if (places.other() != null) {
            head.show(null, Messages.text("usecase.title.other"), false);
        } else {
            head.show(
                    shown,
                    shown == CaseView.CLOUD ? Messages.text("usecase.title.cloud") : news.title(),
                    news.all() > 0);
        }
    }

    /** Returns the matrix or the chart as they are listed, or the sheet behind them that is shown. */
    @Override
    public Optional<PrintedList> printedList() {
        Sheet other = places.other();
        if (other != null) {
            return Optional.of(others.view(other).printedList());
        }
        return Optional.of(places.shown() == CaseView.CLOUD ? printedCloud() : table.printed());
    }

    private PrintedList printedCloud() {
        return new PrintedList.UseCases(table.query(), Messages.text("usecase.title.cloud"));
    }

    @Override
    public boolean printShown() {
        UUID id = chosen.idProperty().get();
        boolean page = isPageShown() && id != null;
        if (page) {
            exchanges.printFilled(PaperForm.USE_CASE, id);
        }
        return page;
    }

    private boolean isPageShown() {
        return places.shown() == CaseView.PAGE && places.other() == null && !places.isBegun();
    }

    /** Returns the case of the page that is shown: in the matrix, a row is chosen before anyone chooses. */
    @Override
    public Optional<Row> subject() {
        return Optional.ofNullable(chosen.readingProperty().get())
                .map(UseCaseSnapshot::row)
                .filter(row ->
                        isPageShown() && row.id().equals(chosen.idProperty().get()));
    }

    private void begin() {
        places.begin();
    }

    /** The filling that counts for a use case; without one, the place where one is begun. */
    private void openChecklist(Row useCase) {
        UseCaseSnapshot reading = chosen.readingProperty().get();
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
            table.widen();
            places.open(row);
            table.view().reveal(row);
            return true;
        }
        return inOther(sheet, own -> places.show(own).reveal(row));
    }

    @Override
    public boolean focusStep() {
        boolean onPage = places.shown() == CaseView.PAGE && places.other() == null;
        if (onPage) {
            page.focusStep();
        }
        return onPage;
    }

    @Override
    public boolean revealHere(Sheet sheet, UUID row) {
        boolean listed = sheet.equals(UseCases.SHEET) && places.shown() == CaseView.MATRIX && places.other() == null;
        if (listed) {
            table.widen();
            table.view().reveal(row);
        }
        return listed;
    }

    @Override
    public Optional<CardPlace> place(Sheet sheet, UUID row) {
        return sheet.equals(UseCases.SHEET) ? Optional.of(page.place(row)) : Optional.empty();
    }

    @Override
    public boolean begin(Sheet sheet) {
        if (sheet.equals(UseCases.SHEET)) {
            begin();
            return true;
        }
        return inOther(sheet, own -> places.show(own).begin());
    }

    @Override
    public boolean open(Sheet sheet) {
        if (sheet.equals(UseCases.SHEET)) {
            places.show(CaseView.MATRIX);
            return true;
        }
        return inOther(sheet, places::show);
    }

    private boolean inOther(Sheet sheet, Consumer<Sheet> gesture) {
        Optional<Sheet> own = others.own(sheet);
        own.ifPresent(gesture);
        return own.isPresent();
    }

    @Override
    public Map<String, String> state() {
        return CaseState.of(table, chosen, places);
    }

    @Override
    public void restore(Map<String, String> state) {
        CaseState.restore(state, table, chosen, places, others);
    }

    /** Returns the number of cases that are listed, when some are filtered out. */
    @Override
    public ObservableValue<String> count() {
        return count.getReadOnlyProperty();
    }

    @Override
    public void focus() {
        places.focus();
    }
}
