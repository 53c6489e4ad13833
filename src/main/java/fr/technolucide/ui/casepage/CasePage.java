package fr.technolucide.ui.casepage;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.Trials;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.NextStep;
import fr.technolucide.insight.WhatWouldChange;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.FocusScroll;
import fr.technolucide.ui.common.Icon;
import fr.technolucide.ui.common.TruncatedText;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.decision.NextStepWords;
import fr.technolucide.ui.decision.ThreadView;
import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.ui.decision.WouldChangeView;
import fr.technolucide.ui.dialog.CardPlace;
import fr.technolucide.ui.dialog.CardVisit;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.RowAction;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The page of a use case. The list of cases and the thread stand still at the left; the text scrolls, in the order in which
 * it is printed too: conclusion and reason, the one thing to do, people served, what is missing, the case, benefit, trials,
 * footprint, risks, ways of doing, decision and stop criteria, stage. In a narrow window the thread goes first, behind a
 * button, then the list.
 */
public final class CasePage extends BorderPane {

    /** As wide as the page from which the list, the thread and the text stand side by side. */
    private final Region three = gauge("three-columns-gauge");

    /** As wide as the page from which the list and the text do. */
    private final Region two = gauge("two-columns-gauge");

    private final Session session;
    private final UseCaseDecisions decisions;
    private final Region rail;
    private final ThreadView thread;
    private final ToggleButton threadButton = new ToggleButton(Messages.text("casepage.thread.show"));
    private final PageHead head;
    private final ConclusionCard conclusion;
    private final WouldChangeView changes;
    private final CaseSentences told;
    private final List<PageSection> sections;
    private final ScrollPane scroll;
    private final HBox strip = new HBox();
    private final Label stripTitle = TruncatedText.explained(new Label());
    private final Button stripStep = new Button();
    private final StackPane middle;
    private final NewCase fresh;
    private final BooleanProperty beginning = new SimpleBooleanProperty();
    private final VBox card = new VBox();
    private final Map<UUID, CardPlace> cards = new HashMap<>();
    private final LiveQuery news;
    private @Nullable UUID wanted;
    private @Nullable CaseReading shown;

    /**
     * @param rail    the list of the use cases
     * @param actions what the tab offers for a use case
     * @param made    told of a use case that was begun here and is written
     */
    public CasePage(Session session, Region rail, FormPlan plan, List<RowAction> actions, Consumer<UUID> made) {
        this.session = session;
        this.rail = rail;
        this.decisions = new UseCaseDecisions(session, this::onPage);
        this.thread = new ThreadView("casepage.thread", Messages.text("casepage.thread"), event -> open(event.row()));
        this.head = new PageHead(session, plan, actions, () -> place(Objects.requireNonNull(wanted)));
        this.conclusion = new ConclusionCard(this::act);
        this.changes = new WouldChangeView(this::openPoint);
        this.fresh = new NewCase(session, made);
        fresh.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveBeginning);
        this.told = CaseSentences.of(session);
        sections = List.of(
                PeopleSection.of(session),
                MissingSection.of(this::openPoint, this::openList),
                told,
                BenefitSection.of(session),
                new TrialsSection(id -> session.reveal(Trials.SHEET, id)),
                FootprintSection.of(session),
                new RiskSection(session, this::openPoint, this::open),
                new WaysSection(session, this::openWays),
                new DecisionSection(session, this::open),
                new StageSection(session, decisions),
                new OtherSection(session, plan));
        VBox text = new VBox(threadButton, head, conclusion, card);
        text.getChildren().addAll(sections.subList(0, 2));
        text.getChildren().add(changes);
        text.getChildren().addAll(sections.subList(2, sections.size()));
        text.getStyleClass().add("case-text");
        threadButton.setId("casepage.thread.show");
        Controls.foldHidden(thread, rail, threadButton, changes);
        sections.forEach(section -> Controls.foldHidden(section));
        scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        FocusScroll.follow(scroll, top -> hasStrip(top) ? strip.prefHeight(-1) : 0);
        scroll.getStyleClass().add("case-scroll");
        strip();
        middle = new StackPane(scroll, strip, three, two);
        StackPane.setAlignment(strip, Pos.TOP_LEFT);
        getStyleClass().add("case-page");
        setLeft(new HBox(rail, thread));
        setCenter(middle);
        threadButton.selectedProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
        three.prefWidthProperty().subscribe(this::arrange);
        news = session.live(this, this::read);
    }

    /** The title and the proposal, once the head of the page is scrolled out of sight. */
    private void strip() {
        strip.getStyleClass().add("case-strip");
        strip.setMaxHeight(USE_PREF_SIZE);
        stripTitle.getStyleClass().add("case-strip-title");
        stripStep.getStyleClass().add("main");
        stripStep.setFocusTraversable(false); // the same button stands in the page
        stripStep.setOnAction(event -> act());
        stripStep.setMinWidth(USE_PREF_SIZE);
        stripTitle.setMinWidth(0);
        strip.setVisible(false);
        scroll.vvalueProperty().subscribe(this::followScroll);
        scroll.viewportBoundsProperty().subscribe(this::followScroll);
    }

    private void followScroll() {
        double beyond = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        strip.setVisible(shown != null && beyond > 0 && hasStrip(scroll.getVvalue() * beyond));
    }

    /** Returns whether the strip stands there while the text is scrolled so far down, in pixels. */
    private boolean hasStrip(double top) {
        return top > head.getHeight();
    }

    private void arrange() {
        boolean wide = getWidth() >= three.prefWidth(-1);
        rail.setVisible(
                getWidth() <= 0 || getWidth() >= two.prefWidth(-1)); // it takes the keyboard before it is laid out
        threadButton.setVisible(!wide);
        thread.setVisible(shown != null && !isBeginning() && (wide || threadButton.isSelected()));
    }

    /** Returns whether the page is that of a use case that is being begun. */
    public boolean isBeginning() {
        return beginning.get();
    }

    /** Returns the use case that is being begun, once it is written. */
    public Optional<UUID> begun() {
        return fresh.written();
    }

    /** Adds a listener that is told when a use case is begun here, when it is written, and when another is shown. */
    public void onBeginning(Runnable action) {
        beginning.subscribe((before, after) -> action.run());
        fresh.onWritten(action);
    }

    /** Returns a length of the style sheet, which knows the size of the text. */
    private static Region gauge(String name) {
        Region gauge = new Region();
        gauge.getStyleClass().add(name);
        gauge.setManaged(false);
        gauge.setVisible(false);
        return gauge;
    }

    /** Shows a use case; nothing with {@code null}. */
    public void show(@Nullable UUID useCase) {
        if (useCase == null ? wanted != null : !useCase.equals(wanted)) {
            scroll.setVvalue(0);
        }
        wanted = useCase;
        cards.values().removeIf(CardPlace::isEmpty);
        card.getChildren().setAll(useCase == null ? List.of() : List.of(place(useCase)));
        middle.getChildren().setAll(scroll, strip, three, two);
        beginning.set(false);
        arrange();
        news.refresh();
    }

    /** Returns the place for cards about a use case; what is typed in one stays there while another case is shown. */
    public CardPlace place(UUID useCase) {
        if (getScene() != null) {
            applyCss(); // what the scroll pane shows is in no window before that
        }
        return cards.computeIfAbsent(useCase, id -> {
            CardPlace place = session.dialogs().place(() -> session.reveal(UseCases.SHEET, id));
            place.onShown(this::cardShown);
            return place;
        });
    }

    /** A card that is shown before the use case is read is in a text that is not, and cannot take the keyboard yet. */
    private void cardShown() {
        if (scroll.isVisible()) {
            showCard();
        } else {
            session.keyboard().await(this, () -> {
                focus();
                showCard();
            });
        }
    }

    /** Scrolls to the top of the card, under the strip that stands there then. */
    private void showCard() {
        scroll.layout();
        Bounds content = scroll.getContent().getLayoutBounds();
        double beyond = content.getHeight() - scroll.getViewportBounds().getHeight();
        double top = card.getBoundsInParent().getMinY();
        if (beyond > 0 && top + card.getHeight() > scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue(Math.clamp((top - strip.prefHeight(-1) - head.getSpacing()) / beyond, 0, 1));
        }
    }

    private void onPage(UUID useCase, Consumer<CardVisit> then) {
        if (useCase.equals(wanted)) {
            then.accept(CardVisit.here(place(useCase)));
        } else {
            session.reveal(UseCases.SHEET, useCase, then);
        }
    }

    /** Begins a use case, or goes on with the one begun. */
    public void begin() {
        middle.getChildren().setAll(fresh);
        beginning.set(true);
        arrange();
        StackPane.setAlignment(fresh, Pos.TOP_LEFT);
        fresh.begin();
    }

    /** Échap goes back to the case that was shown before; what was begun is kept, and gone on with. */
    private void leaveBeginning(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && wanted != null) {
            show(wanted);
            focus();
            event.consume();
        }
    }

    /** Returns whether a use case was begun here that is not written yet. */
    public boolean isBegun() {
        return fresh.isBegun();
    }

    /** Gives the keyboard to the card that is open, else to the list of cases, or to the page where there is none. */
    public void focus() {
        CardPlace open = wanted == null ? null : cards.get(wanted);
        if (open != null && !open.isEmpty()) {
            open.takeFocus();
            return;
        }
        if (rail.isVisible()) {
            session.keyboard().to(rail);
        } else {
            head.focus();
        }
    }

    /** Gives the keyboard to the button of the next step, else to the head of the page. */
    public void focusStep() {
        if (isBeginning()) {
            fresh.focus();
        } else {
            conclusion.step().ifPresentOrElse(session.keyboard()::to, head::focus);
        }
    }

    /** Gives the keyboard to the first value that is to be said, once the page shows the use case. */
    public void enter() {
        session.keyboard().await(this, () -> told.focus(UseCases.TEAM));
    }

    private void read(LiveQuery live) {
        UUID id = wanted;
        if (id == null) {
            live.cancel();
            shown = null;
            scroll.setVisible(false);
            thread.setVisible(false);
            return;
        }
        live.ask(reader -> CaseReading.of(reader, id)
                        .map(reading ->
                                new Answered(reading, reading.filled().map(list -> WhatWouldChange.of(list, reader)))))
                .then(found -> {
                    scroll.setVisible(found.isPresent());
                    found.ifPresent(this::draw);
                });
    }

    private record Answered(CaseReading reading, Optional<WhatWouldChange> changes) {}

    private void draw(Answered answer) {
        CaseReading reading = answer.reading();
        shown = reading;
        head.show(reading);
        thread.show(reading.thread(), 0);
        conclusion.show(reading, session.workbook().isReadOnly());
        changes.setVisible(answer.changes().isPresent());
        answer.changes().ifPresent(changes::show);
        sections.forEach(section -> section.show(reading));
        stripTitle.setText(reading.row().get(UseCases.TITLE, ""));
        strip.getChildren()
                .setAll(
                        stripTitle,
                        VerdictBadge.because(
                                Optional.ofNullable(reading.proposal().verdict())
                                        .orElse(Verdict.INCOMPLET),
                                reading.proposal().reason()),
                        Controls.spacer(),
                        stripStep);
        Optional<NextStepWords.Button> step = session.workbook().isReadOnly()
                ? Optional.empty()
                : NextStepWords.of(reading.step(), reading.today(), reading::name)
                        .button();
        stripStep.setVisible(step.isPresent());
        step.ifPresent(button -> {
            stripStep.setText(button.words());
            stripStep.setGraphic(new Icon(button.icon()));
        });
        arrange();
        session.keyboard().arrived(this);
    }

    /** Goes to the first way of doing in the table of all, or begins one of this use case where it has none. */
    private void openWays() {
        CaseReading reading = shown;
        if (reading == null) {
            return;
        }
        reading.approach().alternatives().stream()
                .findFirst()
                .ifPresentOrElse(
                        way -> session.reveal(Alternatives.SHEET, way.id()),
                        () -> session.begin(
                                Alternatives.SHEET,
                                Cells.of(Alternatives.USE_CASE, reading.row().id())));
    }

    private void open(Row row) {
        if (row.sheet().equals(Decisions.SHEET)) {
            decisions.open(row.id());
        } else {
            session.reveal(row.sheet(), row.id());
        }
    }

    /** Goes to a point of the list that counts. */
    private void openPoint(String code) {
        CaseReading reading = shown;
        if (reading != null) {
            reading.filled().ifPresent(list -> list.point(code).ifPresent(point -> answer(list, point)));
        }
    }

    /** Goes to the answer to a point, or to where it is to be given. */
    private void answer(FilledChecklist list, FilledChecklist.Point point) {
        Row answer = point.answer();
        if (answer == null) {
            session.begin(
                    Answers.SHEET,
                    Cells.of(Answers.CHECKLIST, list.checklist().id())
                            .and(Answers.QUESTION, point.question().id()));
        } else {
            session.reveal(Answers.SHEET, answer.id());
        }
    }

    private void openList() {
        CaseReading reading = shown;
        if (reading != null) {
            reading.filled()
                    .ifPresent(list ->
                            session.reveal(Checklists.SHEET, list.checklist().id()));
        }
    }

    private void act() {
        CaseReading reading = shown;
        if (reading == null) {
            return;
        }
        UUID id = reading.row().id();
        switch (reading.step()) {
            case NextStep.Stop _, NextStep.Review _ -> decisions.review(id);
            case NextStep.NoteDecision(var decision) -> decisions.open(decision.id());
            case NextStep.CompleteDecision _, NextStep.PrepareDecision _ -> decisions.prepare(id);
            case NextStep.Settle(var point) -> openPoint(point.code());
            case NextStep.FillChecklist _ -> session.begin(Checklists.SHEET, Cells.of(Checklists.USE_CASE, id));
            case NextStep.TryOut _ -> session.begin(Trials.SHEET, ofTrial(reading.row()));
            case NextStep.AttachTrials(var trials) ->
                session.reveal(Trials.SHEET, trials.getFirst().id());
            case NextStep.PassStage(var to) -> decisions.passTo(id, to);
            case NextStep.WriteNeed _ -> told.focus(UseCases.PROBLEM);
            case NextStep.Wait _ -> {}
        }
    }

    /** Returns what is known of a trial of a use case. */
    private static Cells ofTrial(Row useCase) {
        Cells known = Cells.of(Trials.USE_CASE, useCase.id());
        return useCase.isEmpty(UseCases.TOOL) ? known : known.and(Trials.TOOL, useCase.get(UseCases.TOOL));
    }
}
