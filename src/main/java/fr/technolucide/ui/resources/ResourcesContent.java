package fr.technolucide.ui.resources;

import fr.technolucide.catalog.Experts;
import fr.technolucide.catalog.Inspirations;
import fr.technolucide.catalog.Learning;
import fr.technolucide.catalog.LegalDeadlines;
import fr.technolucide.catalog.SupportRequests;
import fr.technolucide.exchange.form.PrintedList;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.RowDialog;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Query;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The tab « Ressources ». */
public final class ResourcesContent implements TabContent {

    /** The sheets whose rows are lines of a table; the others are told in buttons. */
    private static final List<Sheet> TABLED = List.of(Learning.SHEET, SupportRequests.SHEET, Experts.SHEET);

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final RowDialog dialog;
    private final ResourcesPage page;
    private final ScrollPane node;
    private boolean there;

    public ResourcesContent(Session session, WindowCommands window, ExchangeCommands exchanges) {
        RequestPaper paper = new RequestPaper(exchanges);
        this.session = session;
        this.dialog = new RowDialog(session, sheet -> plan(sheet, paper));
        this.page = new ResourcesPage(dialog, new LineCommands(session, dialog), window, paper);
        this.node = new ScrollPane(page);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.setFocusTraversable(false);
        node.getStyleClass().add("resources");
        page.setVisible(false);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (NEW.match(event)) {
                begin(Learning.SHEET);
                event.consume();
            }
        });
        session.onReverted(step -> page.choose(TABLED.stream()
                .flatMap(sheet -> step.made(sheet.name()).stream())
                .collect(Collectors.toUnmodifiableSet())));
        session.live(node, live -> live.ask(ResourcesSnapshot::of).then(this::show))
                .refresh();
    }

    private static FormPlan plan(Sheet sheet, RequestPaper paper) {
        FormPlan plan = FormPlan.of(sheet);
        return sheet.equals(SupportRequests.SHEET) ? plan.action(paper.action()) : plan;
    }

    private void show(ResourcesSnapshot reading) {
        page.show(reading);
        page.setVisible(true);
        there = true;
        session.keyboard().arrived(this);
    }

    private static boolean isOurs(Sheet sheet) {
        return sheet.tab() == WorkbookTab.RESOURCES;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public boolean reveal(Sheet sheet, UUID row) {
        if (isOurs(sheet)) {
            dialog.show(sheet, row);
        }
        return isOurs(sheet);
    }

    @Override
    public boolean revealHere(Sheet sheet, UUID row) {
        boolean tabled = TABLED.stream().anyMatch(one -> one.name().equals(sheet.name()));
        if (tabled) {
            page.choose(Set.of(row));
        }
        return tabled;
    }

    @Override
    public boolean begin(Sheet sheet) {
        if (isOurs(sheet)) {
            dialog.begin(sheet, Cells.none());
        }
        return isOurs(sheet);
    }

    /** Shows the page, which has every sheet of the tab. */
    @Override
    public boolean open(Sheet sheet) {
        if (isOurs(sheet)) {
            focus();
        }
        return isOurs(sheet);
    }

    /** Returns the tables of the page, in the order of its cards. */
    @Override
    public Optional<PrintedList> printedList() {
        List<PrintedList.Rows> lists = Stream.of(
                        Learning.SHEET, SupportRequests.SHEET, Experts.SHEET, Inspirations.SHEET, LegalDeadlines.SHEET)
                .map(sheet -> PrintedList.Rows.of(Query.of(session.schema().own(sheet))))
                .toList();
        return Optional.of(new PrintedList.Several(Messages.text("tab.resources"), lists));
    }

    @Override
    public void focus() {
        if (there) {
            session.keyboard().to(page.stop());
        } else {
            session.keyboard().await(this, this::focus);
        }
    }
}
