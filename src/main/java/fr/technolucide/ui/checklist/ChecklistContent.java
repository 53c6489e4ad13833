package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.exchange.PointToSettle;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.common.PanelCycle;
import fr.technolucide.ui.common.PanelCycle.Panel;
import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.ui.form.RowDialog;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import fr.technolucide.workbook.WorkbookTab;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tab « Liste techno-lucide ». */
public final class ChecklistContent implements TabContent, RemainingPane.Deciding {

    private final Session session;
    private final ChecklistModel model;
    private final WholeList list;
    private final RowDialog cards;
    private final ChecklistSidebar rail;
    private final GroupPage page;
    private final StartPage start;
    private final VerdictHead head = new VerdictHead();
    private final RemainingPane remaining;
    private final OpenPointAction settling;
    private final UseCaseDecisions decisions;
    private final ChecklistLayout room;
    private final PaperStart paper;
    private final ChecklistMenu others;
    private final PanelCycle panels;
    private final StackPane node = new StackPane();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    public ChecklistContent(Session session, WindowCommands window, ExchangeCommands exchanges) {
        this.session = session;
        this.model = new ChecklistModel(session, node);
        ChecklistStarter beginning = new ChecklistStarter(model, this::focusPoints);
        this.paper = new PaperStart(model, this::focusPoints);
        this.list = new WholeList(model, beginning, exchanges);
        this.cards = new RowDialog(session);
        this.settling = new OpenPointAction(session);
        this.decisions = new UseCaseDecisions(session);
        this.rail = new ChecklistSidebar(model, list, this::focusPoints);
        this.page = new GroupPage(model);
        this.start = new StartPage(
                model, beginning, () -> window.begin(UseCases.SHEET), () -> list.printBlank(Variant.FULL), paper::ask);
        this.remaining = new RemainingPane(
                new OpenPointLine.Commands(this::show, this::settle, action -> cards.show(Actions.SHEET, action.id())),
                this);
        GroupStrip strip = new GroupStrip(model, this::openCard, this::focusPoints);
        StackPane middle = new StackPane(page, start);
        middle.getStyleClass().add("points-place");
        middle.setAlignment(Pos.TOP_LEFT);
        this.room = new ChecklistLayout(rail, new VBox(strip, new ChainBand(model)), middle, head, remaining);
        this.others = new ChecklistMenu(session, decisions, this::back);
        node.getChildren().setAll(room);
        head.onChanged(page::say);
        model.readingProperty().subscribe(this::refresh);
        this.panels = new PanelCycle(
                Panel.of(rail, rail::focusCase),
                Panel.of(middle, this::focusMiddle),
                new Panel(remaining, () -> model.filled().isPresent(), this::focusRemaining));
        room.addEventFilter(KeyEvent.KEY_PRESSED, panels::press);
        room.addEventFilter(KeyEvent.KEY_PRESSED, new ChecklistKeys(model, this::focusPoints, this::another)::press);
        model.refresh();
    }

    private void refresh(@Nullable ChecklistSnapshot reading) {
        Optional<FilledChecklist> filled = reading == null ? Optional.empty() : reading.filled();
        page.setVisible(filled.isPresent());
        start.setVisible(reading != null && filled.isEmpty());
        room.judge(filled.isPresent());
        filled.ifPresent(shown -> {
            head.show(shown);
            remaining.show(shown, Objects.requireNonNull(reading), model.isReadOnly());
            room.count(PointToSettle.of(shown).size());
        });
        count.set(filled.map(shown -> Messages.text(
                        "checklist.count",
                        shown.assessment().answeredCount(),
                        shown.assessment().questionCount()))
                .orElse(""));
        if (reading != null) {
            session.keyboard().arrived(this);
        }
    }

    private void focusPoints() {
        page.focusFirst();
    }

    private void focusMiddle() {
        if (model.filled().isPresent()) {
            page.focusFirst();
        } else {
            start.focusFirst();
        }
    }

    private void focusRemaining() {
        if (model.filled().isPresent()) {
            room.showRemaining();
            remaining.focusFirst();
        }
    }

    @Override
    public boolean focusStep() {
        boolean filled = model.filled().isPresent();
        if (filled) {
            room.showRemaining();
            session.keyboard().to(remaining.stop());
        }
        return filled;
    }

    /** Begins another checklist; moves the keyboard to the start page when the use case has none. */
    private void another() {
        if (model.filled().isPresent()) {
            list.again();
        } else {
            start.focusFirst();
        }
    }

    private void show(Point point) {
        QuestionGroup group = point.question().get(Questions.THEME);
        if (group != null) {
            room.fold();
            model.groupProperty().set(group);
            page.focus(point.code());
        }
    }

    private void settle(Point point) {
        ChecklistSnapshot reading = model.readingProperty().get();
        if (reading != null) {
            reading.filled().ifPresent(filled -> settling.create(filled, point, reading));
        }
    }

    private void openCard() {
        model.filled()
                .ifPresent(filled ->
                        cards.show(Checklists.SHEET, filled.checklist().id()));
    }

    @Override
    public void prepare(FilledChecklist filled) {
        decisions.prepare(filled.useCase().id());
    }

    @Override
    public void override(FilledChecklist filled) {
        decisions.override(filled.useCase().id());
    }

    @Override
    public void fillFull(FilledChecklist quick) {
        fillFull(quick.useCase().id());
    }

    private void fillFull(UUID useCase) {
        model.wish(new ViewRequest(useCase, null, Variant.FULL), reading -> focusMiddle());
    }

    @Override
    public Parent node() {
        return node;
    }

    private void back() {
        node.getChildren().setAll(room);
        focus();
    }

    /**
     * Shows a checklist or an answer; for a use case, the checklist that counts. Decisions and questions are shown as
     * sheets.
     */
    @Override
    public boolean reveal(Sheet sheet, UUID row) {
        if (sheet.equals(Checklists.SHEET)) {
            node.getChildren().setAll(room);
            session.read(reader -> reader.find(UseCases.SHEET, row).isPresent())
                    .then(isCase -> model.wish(isCase ? ViewRequest.ofCase(row) : ViewRequest.ofChecklist(row)));
            return true;
        }
        if (sheet.equals(Answers.SHEET)) {
            node.getChildren().setAll(room);
            session.read(reader -> reader.find(Answers.SHEET, row))
                    .then(found -> found.map(Row::cells).ifPresent(this::show));
            return true;
        }
        return sheet.tab() == WorkbookTab.CHECKLIST && others.reveal(sheet, row, node);
    }

    /** @param answer of a question of a checklist, also one that is not given yet */
    private void show(Cells answer) {
        UUID checklist = answer.get(Answers.CHECKLIST);
        UUID question = answer.get(Answers.QUESTION);
        if (checklist != null) {
            model.wish(
                    ViewRequest.ofChecklist(checklist),
                    reading -> reading.filled().stream()
                            .flatMap(filled -> filled.points().stream())
                            .filter(point -> point.question().id().equals(question))
                            .forEach(this::show));
        }
    }

    @Override
    public boolean begin(Sheet sheet) {
        if (sheet.equals(Checklists.SHEET)) {
            node.getChildren().setAll(room);
            UUID useCase = session.takeGiven(Checklists.SHEET).get(Checklists.USE_CASE);
            if (useCase != null) {
                fillFull(useCase);
            } else if (model.readingProperty().get() == null) {
                model.wish(ViewRequest.LAST, reading -> another());
            } else {
                another();
            }
            return true;
        }
        if (sheet.equals(Answers.SHEET)) {
            node.getChildren().setAll(room);
            show(session.takeGiven(Answers.SHEET));
            return true;
        }
        return sheet.tab() == WorkbookTab.CHECKLIST && others.begin(sheet, node);
    }

    @Override
    public void comeFrom(Row subject) {
        if (subject.sheet().equals(UseCases.SHEET)) {
            model.about(subject.id());
        }
    }

    @Override
    public boolean enter(Sheet sheet) {
        if (sheet.equals(Checklists.SHEET)) {
            node.getChildren().setAll(room);
            paper.ask();
            return true;
        }
        return false;
    }

    @Override
    public boolean open(Sheet sheet) {
        if (sheet.equals(Checklists.SHEET)) {
            node.getChildren().setAll(room);
            return true;
        }
        return sheet.tab() == WorkbookTab.CHECKLIST && others.open(sheet, node);
    }

    @Override
    public void focus() {
        if (node.getChildren().contains(room)) {
            if (model.readingProperty().get() == null) {
                session.keyboard().await(this, this::focus);
            } else if (model.filled().isPresent() || model.useCase() != null) {
                focusMiddle();
            } else {
                rail.focusCase();
            }
        } else {
            others.focus();
        }
    }

    @Override
    public void focusPanel(boolean last) {
        if (!node.getChildren().contains(room) || model.readingProperty().get() == null) {
            focus();
        } else {
            panels.enter(last);
        }
    }

    @Override
    public boolean printShown() {
        boolean shown = node.getChildren().contains(room) && model.filled().isPresent();
        if (shown) {
            list.printFilled();
        }
        return shown;
    }

    @Override
    public ObservableValue<String> count() {
        return count.getReadOnlyProperty();
    }

    @Override
    public Map<String, String> state() {
        return ChecklistState.of(model);
    }

    @Override
    public void restore(Map<String, String> state) {
        ChecklistState.restore(state, model);
    }
}
