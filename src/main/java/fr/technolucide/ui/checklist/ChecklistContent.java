package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Questions;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.QuestionGroup;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Variant;
import fr.technolucide.ui.common.Session;
import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.ui.sheet.Options;
import fr.technolucide.ui.shell.ExchangeCommands;
import fr.technolucide.ui.shell.TabContent;
import fr.technolucide.ui.shell.WindowCommands;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The tab « Liste techno-lucide ». */
public final class ChecklistContent implements TabContent, CaseRail.Commands, RemainingPane.Deciding {

    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final String USE_CASE = "use_case";
    private static final String FILLING = "checklist";
    private static final String GROUP = "group";

    private final Session session;
    private final WindowCommands window;
    private final ExchangeCommands exchanges;
    private final ChecklistModel model;
    private final Beginning beginning;
    private final CardDialog cards;
    private final CaseRail rail;
    private final GroupPage page;
    private final StartPage start;
    private final VerdictHead head = new VerdictHead();
    private final RemainingPane remaining;
    private final Settling settling;
    private final UseCaseDecisions decisions;
    private final Room room;
    private final OtherSheets others;
    private final StackPane node = new StackPane();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    public ChecklistContent(Session session, WindowCommands window, ExchangeCommands exchanges) {
        this.session = session;
        this.window = window;
        this.exchanges = exchanges;
        this.model = new ChecklistModel(session);
        this.beginning = new Beginning(model, this::focusPoints);
        this.cards = new CardDialog(session, new Options(session));
        this.settling = new Settling(session);
        this.decisions = new UseCaseDecisions(session);
        this.rail = new CaseRail(model, this);
        this.page = new GroupPage(model);
        this.start = new StartPage(model, beginning, () -> window.begin(UseCases.SHEET), () -> printBlank(false));
        this.remaining = new RemainingPane(
                new SettleLine.Commands(this::show, this::settle, action -> cards.show(Actions.SHEET, action.id())),
                this);
        GroupStrip strip = new GroupStrip(model, this::openCard, this::focusPoints);
        StackPane middle = new StackPane(page, start);
        middle.getStyleClass().add("points-place");
        middle.setAlignment(Pos.TOP_LEFT);
        this.room = new Room(rail, strip, middle, head, remaining);
        this.others = new OtherSheets(session, this::back);
        node.getChildren().setAll(room);
        head.onChanged(page::say);
        model.readingProperty().subscribe(this::refresh);
        room.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.refresh();
    }

    private void refresh(@Nullable Reading reading) {
        Optional<FilledChecklist> filled = reading == null ? Optional.empty() : reading.filled();
        page.setVisible(filled.isPresent());
        start.setVisible(reading != null && filled.isEmpty());
        room.judge(filled.isPresent());
        filled.ifPresent(shown -> {
            head.show(shown);
            remaining.show(shown, Objects.requireNonNull(reading), model.isReadOnly());
            room.count(shown.toSettle().size());
        });
        count.set(filled.map(shown -> Messages.text(
                        "checklist.count",
                        shown.assessment().answeredCount(),
                        shown.assessment().questionCount()))
                .orElse(""));
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int places = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (places != 0) {
            if (model.turn(places)) {
                focusPoints();
            }
            event.consume();
        }
    }

    private void focusPoints() {
        page.focusFirst();
    }

    private void show(Point point) {
        QuestionGroup group = point.question().get(Questions.THEME);
        if (group != null) {
            model.groupProperty().set(group);
            page.focus(point.code());
        }
    }

    private void settle(Point point) {
        Reading reading = model.readingProperty().get();
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
    public void begin() {
        beginning.ask();
    }

    @Override
    public void compare() {
        Reading reading = model.readingProperty().get();
        if (reading != null) {
            new ChangesDialog(session, reading, exchanges).show();
        }
    }

    @Override
    public void printFilled() {
        model.filled().ifPresent(filled -> {
            boolean quick = filled.assessment().variant() == Variant.QUICK;
            exchanges.printFilled(
                    quick ? PaperForm.CHECKLIST_QUICK : PaperForm.CHECKLIST,
                    filled.checklist().id(),
                    Messages.text("checklist.print.name", filled.useCase().get(UseCases.TITLE, "")));
        });
    }

    @Override
    public void printBlank(boolean quick) {
        window.printBlank(quick ? PaperForm.CHECKLIST_QUICK : PaperForm.CHECKLIST);
    }

    @Override
    public void enterPoints() {
        focusPoints();
    }

    @Override
    public void prepare(FilledChecklist filled) {
        decisions.prepare(filled.useCase().id(), filled.checklist().id());
    }

    @Override
    public void override(FilledChecklist filled) {
        decisions.override(filled.useCase().id(), filled.checklist().id());
    }

    @Override
    public Parent node() {
        return node;
    }

    private void back() {
        node.getChildren().setAll(room);
        focus();
    }

    /** A filling, an answer; of a use case, the filling that counts. Decisions and questions are shown as sheets. */
    @Override
    public boolean reveal(Sheet sheet, UUID row) {
        if (sheet.equals(Checklists.SHEET)) {
            node.getChildren().setAll(room);
            session.read(reader -> reader.find(UseCases.SHEET, row).isPresent())
                    .then(isCase -> model.wish(isCase ? Wish.ofCase(row) : Wish.ofChecklist(row)));
            return true;
        }
        if (sheet.equals(Answers.SHEET)) {
            node.getChildren().setAll(room);
            session.read(reader -> reader.find(Answers.SHEET, row)).then(found -> found.ifPresent(this::show));
            return true;
        }
        return others.reveal(sheet, row, node);
    }

    private void show(Row answer) {
        UUID checklist = answer.get(Answers.CHECKLIST);
        UUID question = answer.get(Answers.QUESTION);
        if (checklist != null) {
            model.wish(
                    Wish.ofChecklist(checklist),
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
            begin();
            return true;
        }
        return others.begin(sheet, node);
    }

    @Override
    public boolean open(Sheet sheet) {
        if (sheet.equals(Checklists.SHEET)) {
            node.getChildren().setAll(room);
            return true;
        }
        return others.open(sheet, node);
    }

    @Override
    public void focus() {
        if (node.getChildren().contains(room)) {
            if (model.filled().isPresent()) {
                focusPoints();
            } else if (model.useCase() != null) {
                start.focusFirst();
            } else {
                rail.focusCase();
            }
        } else {
            others.focus();
        }
    }

    @Override
    public ObservableValue<String> count() {
        return count.getReadOnlyProperty();
    }

    @Override
    public Map<String, String> state() {
        Map<String, String> state = new HashMap<>();
        UUID useCase = model.useCase();
        if (useCase != null) {
            state.put(USE_CASE, useCase.toString());
        }
        model.filled()
                .ifPresent(filled -> state.put(FILLING, filled.checklist().id().toString()));
        state.put(GROUP, model.groupProperty().get().id());
        return Map.copyOf(state);
    }

    @Override
    public void restore(Map<String, String> state) {
        Arrays.stream(QuestionGroup.values())
                .filter(group -> group.id().equals(state.get(GROUP)))
                .forEach(model.groupProperty()::set);
        String useCase = state.get(USE_CASE);
        String filling = state.get(FILLING);
        if (useCase != null) {
            model.wish(new Wish(UUID.fromString(useCase), filling == null ? null : UUID.fromString(filling), null));
        }
    }
}
