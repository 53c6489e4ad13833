package fr.technolucide.ui.retrospective;

import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.ui.common.PanelCycle;
import fr.technolucide.ui.common.PanelCycle.Panel;
import fr.technolucide.ui.retrospective.Meeting.State;
import fr.technolucide.ui.retrospective.MeetingPanes.Side;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.shell.WindowCommands;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The meeting: its strip, the actions, the log and the notes, the conclusion. */
final class MeetingView extends BorderPane implements MeetingStrip.Ways {

    private final Session session;
    private final RetroModel model;
    private final WindowCommands window;
    private final Runnable tables;
    private final MeetingForms forms;
    private final MeetingStrip strip;
    private final ActionsPane actions;
    private final LogBand log;
    private final NoteBoard board;
    private final ConclusionPane conclusion;
    private final MeetingPanes panes;
    private Runnable onceShown = () -> {};

    /** @param tables shows the sheets of the tab as tables */
    MeetingView(RetroModel model, WindowCommands window, Runnable tables) {
        this.session = model.session();
        this.model = model;
        this.window = window;
        this.tables = tables;
        this.forms = new MeetingForms(session);
        ClosingCommands commands = new ClosingCommands(model);
        this.actions = new ActionsPane(model, forms::action, tables);
        SimpleBooleanProperty narrow = new SimpleBooleanProperty();
        this.log = new LogBand(session, narrow);
        this.board = new NoteBoard(model);
        this.conclusion = new ConclusionPane(model, commands, model::choose);
        VBox middle = new VBox(log, board);
        VBox.setVgrow(board, Priority.ALWAYS);
        middle.getStyleClass().add("meeting-middle");
        this.panes = new MeetingPanes(actions, middle, conclusion);
        // never in the middle of the layout that finds it out
        panes.narrowProperty().subscribe(small -> session.tasks().after(() -> narrow.set(small)));
        this.strip = new MeetingStrip(model, commands, this, narrow);
        getStyleClass().add("meeting");
        setTop(strip);
        setCenter(panes);
        setVisible(false);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                new PanelCycle(
                        new Panel(actions, this::isVisible, this::focusActions),
                        Panel.of(board, board.columns()::focusFirst),
                        new Panel(conclusion, this::isVisible, this::focusConclusion))::press);
        model.meetingProperty().subscribe(this::show);
    }

    private void show(@Nullable Meeting meeting) {
        if (meeting == null) {
            return;
        }
        setVisible(true);
        strip.show(meeting);
        actions.show(meeting);
        log.show(meeting.log());
        board.show(meeting);
        conclusion.show(meeting);
        session.keyboard().arrived(this);
        Runnable then = onceShown;
        onceShown = () -> {};
        then.run();
    }

    /** Does something now, or once the meeting is there. */
    private void once(Runnable action) {
        if (model.meetingProperty().get() == null) {
            onceShown = () -> session.tasks().after(action);
        } else {
            session.tasks().after(action);
        }
    }

    /** Enters from outside, once the meeting is there. */
    void focusPanel(boolean last) {
        if (last) {
            once(this::focusConclusion);
        } else if (model.meetingProperty().get() == null || !model.isEditable()) {
            focus();
        } else {
            once(this::focusActions);
        }
    }

    private void focusActions() {
        panes.show(Side.ACTIONS);
        if (!actions.focusOpen()) {
            actions.focusNew();
        }
    }

    private void focusConclusion() {
        panes.show(Side.CONCLUSION);
        conclusion.focus();
    }

    /** Moves the keyboard to what a meeting begins with: the actions left open, else the notes. */
    void focus() {
        if (model.meetingProperty().get() == null) {
            session.keyboard().await(this, this::focus);
            return;
        }
        session.tasks().after(() -> {
            if (!model.isEditable() || !actions.focusOpen()) {
                board.columns().focusFirst();
            }
        });
    }

    void focusNewAction() {
        once(() -> {
            panes.show(Side.ACTIONS);
            actions.focusNew();
        });
    }

    void focusNewNote() {
        once(() -> board.columns().all().stream()
                .findFirst()
                .ifPresent(column -> session.keyboard().to(column.field())));
    }

    /** Shows an action: beside the board when it is there, in its form otherwise. */
    void revealAction(UUID action) {
        once(() -> {
            if (actions.has(action)) {
                panes.show(Side.ACTIONS);
                actions.focus(action);
            } else {
                forms.action(action);
            }
        });
    }

    /** Shows a note, once its meeting is on the screen. */
    void revealNote(UUID retrospective, UUID note) {
        Meeting shown = model.meetingProperty().get();
        if (shown != null && shown.id().equals(retrospective)) {
            once(() -> board.columns().focusNote(note));
        } else {
            onceShown = () -> session.tasks().after(() -> board.columns().focusNote(note));
            model.choose(retrospective);
        }
    }

    @Override
    public void details() {
        model.within(row -> forms.details(row.id()));
        Meeting shown = model.meetingProperty().get();
        if (shown != null && shown.state() == State.CLOSED) {
            forms.details(shown.id());
        }
    }

    /** The next one; when the meeting shown is closed, the tab goes to it first. */
    @Override
    public void begin() {
        Meeting shown = model.meetingProperty().get();
        if (shown == null) {
            onceShown = this::begin;
        } else if (shown.state() == State.CLOSED) {
            onceShown = model::begin;
            model.choose(null);
        } else {
            model.begin();
        }
    }

    @Override
    public void current() {
        model.choose(null);
    }

    @Override
    public void tables() {
        tables.run();
    }

    @Override
    public void printBlank() {
        Meeting shown = model.meetingProperty().get();
        window.printBlank(
                PaperForm.RETROSPECTIVE,
                Optional.ofNullable(shown)
                        .filter(meeting -> meeting.state() != State.TO_BEGIN)
                        .map(Meeting::id));
    }

    @Override
    public void delete() {
        Meeting shown = model.meetingProperty().get();
        if (shown != null) {
            forms.delete(shown.id());
        }
    }
}
