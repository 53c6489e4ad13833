package fr.technolucide.ui.meeting;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.insight.BoardFile.Meeting;
import fr.technolucide.insight.MeetingAgenda;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Countdown;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.common.FocusScroll;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.MeetingTimer;
import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.ui.decision.DecisionContext;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.meeting.VoteCount.Vote;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on the whole window. Keys, where no text is being typed: 1 to 5 choose, P, C and A vote (with Maj, take a vote
 * back), F2 is who is present, F3 the time, F4 the answers of the list, F6 what follows from the decision, ← and → the
 * subjects, Entrée notes, Ctrl+Z takes back, Échap leaves and keeps all. The meeting itself lasts as long as the workbook
 * is open, however often it is left.
 */
public final class MeetingScreen {

    private enum View {
        LATE,
        SUBJECT,
        POINTS,
        FOLLOW,
        PRESENT,
        END
    }

    /** The screen for which the sizes are drawn, in pixels. */
    private static final double USUAL_WIDTH = 1366;

    private static final double USUAL_HEIGHT = 768;

    /** The size of its type, in pixels, and the smallest that is read from the back of a room. */
    private static final double USUAL_TYPE = 20;

    private static final double LEAST_TYPE = 17;

    /** The share of the usual screen below which there is no room for a column beside the subject. */
    private static final double SMALL = 0.88;

    /** How far a page key goes through a subject, as a share of what is out of sight. */
    private static final double HALF = 0.5;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Session session;
    private final Meeting meeting;
    private final StackPane node = new StackPane();
    private final BorderPane screen = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final VBox center = new VBox();
    private final BorderPane subject = new BorderPane();
    private final VBox follow = new VBox();
    private final Map<Region, ScrollPane> scrolls = new HashMap<>();
    private final Label association = new Label();
    private final Label said = Controls.wrapped("", "meeting-notice");
    private final HBox foot = new HBox();
    private final Button main = Controls.button("", this::onward);
    private final MeetingTimer timer;
    private final SideView side;
    private final LateView lateView;
    private final SubjectView subjectView = new SubjectView();
    private final PointsView pointsView;
    private final PresentView presentView;
    private final EndView endView;
    private final AgendaBar agendaBar = new AgendaBar(this::go);
    private final Map<UUID, Deliberation> deliberations = new HashMap<>();

    /** Those whose decision is noted, which an undo opens again as they were. */
    private final Map<UUID, Deliberation> noted = new HashMap<>();

    private final KeyCap mainKey = new KeyCap(Messages.text("meeting.key.enter"));
    private final LiveQuery news;
    private DialogBox box;
    private Unsaved found = Unsaved.NOTHING;
    private @Nullable MeetingReading shown;
    private @Nullable UUID wanted;
    private View view = View.SUBJECT;
    private int at;
    private boolean noting;
    private boolean begun;

    /** @param minutes shows the minutes of a meeting as they will be printed */
    public MeetingScreen(Session session, Meeting meeting, Consumer<Meeting> minutes) {
        this.session = session;
        this.meeting = meeting;
        this.timer = new MeetingTimer(new Countdown(session.clock()), "meeting.time");
        this.side = new SideView(
                new SideView.Keys(() -> open(View.PRESENT), () -> open(View.POINTS), () -> open(View.FOLLOW)));
        this.lateView = new LateView(session, this::say);
        this.pointsView = new PointsView(session, refusal -> say(refusal.sentence()));
        this.presentView = new PresentView(session, meeting);
        this.endView = new EndView(() -> minutes.accept(meeting));
        build();
        session.autosave().owns(node); // what is typed here is said by the one who keeps the meeting
        this.box = box();
        this.news = session.live(
                node,
                live -> live.ask(reader -> MeetingReading.of(meeting, reader)).then(this::hear));
    }

    private void build() {
        Label title = new Label(title());
        title.getStyleClass().add("meeting-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        association.getStyleClass().add("meeting-association");
        association.setMinWidth(0);
        timer.setMinWidth(Region.USE_PREF_SIZE);
        timer.getChildren().forEach(button -> button.setFocusTraversable(false)); // F3
        Button leave = KeyCap.button(Messages.text("meeting.key.escape"), Messages.text("meeting.leave"), this::leave);
        leave.setId("meeting.leave");
        HBox top = new HBox(title, association, Controls.spacer(), timer, leave);
        top.getStyleClass().add("meeting-top");
        follow.getStyleClass().add("meeting-present");
        said.setId("meeting.notice");
        said.setVisible(false);
        Controls.foldHidden(said, association);
        main.getStyleClass().addAll("main", "meeting-main");
        main.setId("meeting.main");
        main.setGraphic(mainKey);
        main.setContentDisplay(ContentDisplay.RIGHT);
        main.setMinWidth(Region.USE_PREF_SIZE);
        foot.getStyleClass().add("meeting-foot");
        foot.getChildren().setAll(Controls.spacer(), main);
        center.getChildren().setAll(said, foot);
        middle.setCenter(center);
        screen.getStyleClass().add("meeting-screen");
        screen.setTop(top);
        screen.setCenter(middle);
        screen.setBottom(agendaBar);
        node.getChildren().setAll(screen);
        node.setId("meeting");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        node.layoutBoundsProperty().subscribe(bounds -> session.tasks().after(this::fit));
    }

    private String title() {
        return Messages.words().capitalised(BoardWords.meeting(meeting));
    }

    /**
     * Sizes the type by the screen, as large as the usual screen shows a subject whole, never smaller than a room can read;
     * on a small one the column at the left becomes a line above.
     */
    private void fit() {
        double scale = Math.min(node.getWidth() / USUAL_WIDTH, node.getHeight() / USUAL_HEIGHT);
        if (scale <= 0) {
            return; // not in a window yet
        }
        boolean small = scale < SMALL;
        screen.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", Math.max(LEAST_TYPE, USUAL_TYPE * scale)));
        screen.pseudoClassStateChanged(COMPACT, small);
        middle.setLeft(small ? null : side.column());
        middle.setTop(small ? side.line() : null);
        pointsView.tighten(small);
        association.setVisible(!small);
    }

    private DialogBox box() {
        return session.dialogs()
                .box(Shape.DECIDE, title())
                .bare()
                .staying()
                .body(node)
                .focus(main)
                .onEscape(this::escape);
    }

    public Meeting meeting() {
        return meeting;
    }

    /** Shows the meeting where it was left. */
    public void show() {
        box.show();
        news.refresh();
    }

    /** Goes on with a meeting that was interrupted: the choices, votes and texts that were in no file. */
    public void resume(Unsaved interrupted) {
        found = interrupted.ofMeeting();
        wanted = interrupted.meeting().map(Unsaved.MeetingUnderWay::decision).orElse(null);
        show();
    }

    /** Returns what of the meeting is in no file. */
    public Unsaved unsaved() {
        Unsaved typed = deliberations.values().stream()
                .filter(Deliberation::isTouched)
                .map(Deliberation::unsaved)
                .reduce(found, Unsaved::and);
        UUID current = current().map(MeetingAgenda.Subject::id).orElse(null);
        return typed.isEmpty() || current == null
                ? typed
                : typed.and(new Unsaved(
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(new Unsaved.MeetingUnderWay(meeting.body(), meeting.day(), current))));
    }

    private Optional<MeetingAgenda.Subject> current() {
        return Optional.ofNullable(shown)
                .map(reading -> reading.agenda().subjects())
                .filter(subjects -> at >= 0 && at < subjects.size())
                .map(subjects -> subjects.get(at));
    }

    private Optional<Deliberation> deliberation() {
        return current().map(MeetingAgenda.Subject::id).map(deliberations::get);
    }

    private void hear(MeetingReading reading) {
        OptionalInt again = reopened(shown, reading);
        shown = reading;
        reading.matters().forEach((id, matter) -> deliberate(id, matter, reading.voices()));
        deliberations.forEach((id, over) -> {
            if (!reading.matters().containsKey(id)) {
                noted.put(id, over);
            }
        });
        deliberations.keySet().retainAll(reading.matters().keySet());
        found = Unsaved.NOTHING;
        if (begun) {
            at = Place.within(reading.agenda(), again.orElse(at)).at();
            view = again.isPresent() ? usual() : view;
            draw();
            again.ifPresent(place -> focus());
            return;
        }
        begun = true;
        at = beginning(reading.agenda());
        view = reading.voices() == 0 && wanted == null ? View.PRESENT : usual();
        draw();
        session.tasks().after(this::focus); // once the screen is there
    }

    /** Returns the place of a decision that was taken back since. */
    private static OptionalInt reopened(@Nullable MeetingReading before, MeetingReading now) {
        Set<UUID> decided = before == null
                ? Set.of()
                : before.agenda().subjects().stream()
                        .filter(MeetingAgenda.Subject::isDecided)
                        .map(MeetingAgenda.Subject::id)
                        .collect(Collectors.toSet());
        List<MeetingAgenda.Subject> subjects = now.agenda().subjects();
        return IntStream.range(0, subjects.size())
                .filter(place -> !subjects.get(place).isDecided()
                        && decided.contains(subjects.get(place).id()))
                .findFirst();
    }

    private int beginning(MeetingAgenda agenda) {
        for (int i = 0; i < agenda.subjects().size(); i++) {
            if (agenda.subjects().get(i).id().equals(wanted)) {
                return i;
            }
        }
        return Place.beginning(agenda).at();
    }

    /** Keeps what is under way; begins the votes again where the proposal turned meanwhile. */
    private void deliberate(UUID decision, DecisionContext matter, int voices) {
        Deliberation known = Optional.ofNullable(deliberations.get(decision)).orElseGet(() -> noted.remove(decision));
        if (known != null && known.matter().proposal().equals(matter.proposal())) {
            known.hear(voices);
            deliberations.put(decision, known);
            return;
        }
        Deliberation made = new Deliberation(session, meeting.body(), matter, voices, this::changed);
        deliberations.put(decision, made);
        if (known == null) {
            made.putBack(found);
            return;
        }
        made.goOnFrom(known);
        if (known.isVoted()) {
            say(Messages.text("meeting.votes.again"));
        }
    }

    private void changed() {
        said.setVisible(false);
        session.autosave().touched();
        sayNext();
    }

    /** Returns what a place of the agenda shows at first. */
    private View usual() {
        MeetingReading reading = shown;
        return at < 0
                ? View.LATE
                : reading == null || at < reading.agenda().subjects().size() ? View.SUBJECT : View.END;
    }

    private void draw() {
        MeetingReading reading = shown;
        if (reading == null) {
            return;
        }
        if ((view == View.FOLLOW && deliberation().isEmpty())
                || (view == View.POINTS && current().isEmpty())) {
            view = usual(); // it is decided, or gone, meanwhile
        }
        MeetingAgenda agenda = reading.agenda();
        association.setText(reading.association());
        agendaBar.show(agenda, at, reading::name);
        presentView.show(agenda.record());
        Optional<MeetingAgenda.Subject> current = current();
        side.show(
                place(agenda),
                current.map(reading::name).orElse(""),
                current.map(reading::preparer).orElse(""),
                reading);
        Node content = content(reading);
        VBox.setVgrow(content, Priority.ALWAYS);
        if (!center.getChildren().contains(content)) { // what is there keeps the keyboard
            center.getChildren().setAll(said, content, foot);
        }
        sayNext();
    }

    private String place(MeetingAgenda agenda) {
        int count = agenda.subjects().size();
        if (view == View.PRESENT) {
            return Messages.text("meeting.present.place");
        }
        return Messages.text(
                at < 0 ? "meeting.agenda.late" : at == count ? "meeting.agenda.minutes" : "meeting.place",
                at + 1,
                count);
    }

    private Node content(MeetingReading reading) {
        return switch (view) {
            case LATE -> {
                lateView.show(reading.late());
                yield lateView;
            }
            case POINTS -> {
                current().ifPresent(pointsView::show);
                ScrollPane scroll = scrolled(pointsView);
                scroll.setFitToHeight(true); // its list takes the rest
                yield scroll;
            }
            case FOLLOW -> scrolled(follow());
            case PRESENT -> scrolled(presentView);
            case END -> {
                endView.show(reading.agenda(), reading::name);
                yield scrolled(endView);
            }
            case SUBJECT -> subject(reading);
        };
    }

    private Region follow() {
        deliberation().ifPresent(under -> {
            Label question = Controls.wrapped(under.words(), "meeting-question");
            if (follow.getChildren().contains(under.fields())) {
                follow.getChildren().set(0, question);
            } else {
                follow.getChildren().setAll(question, under.fields());
            }
        });
        return follow;
    }

    private Node subject(MeetingReading reading) {
        MeetingAgenda.Subject shownSubject = reading.agenda().subjects().get(at);
        subjectView.show(shownSubject, reading.name(shownSubject));
        deliberation().ifPresent(Deliberation::say);
        subject.setCenter(scrolled(subjectView));
        subject.setBottom(deliberation().map(Deliberation::deciding).orElse(null));
        return subject;
    }

    private ScrollPane scrolled(Region content) {
        return scrolls.computeIfAbsent(content, MeetingScreen::scroll);
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("meeting-scroll");
        FocusScroll.follow(scroll);
        return scroll;
    }

    private void focus() {
        middle.applyCss(); // what is scrolled is in the window then
        switch (view) {
            case LATE -> session.keyboard().to(lateView.list());
            case SUBJECT ->
                session.keyboard()
                        .to(deliberation().flatMap(Deliberation::choice).orElse(main));
            case POINTS -> session.keyboard().to(pointsView.list());
            case FOLLOW -> deliberation().ifPresent(Deliberation::focusFields);
            case PRESENT -> presentView.focusFirst();
            case END -> session.keyboard().to(endView.first());
        }
    }

    /** Says on the button what Entrée does, or what lacks. */
    private void sayNext() {
        Optional<Deliberation> under = deliberation();
        Node left = switch (view) {
            case SUBJECT -> under.map(Deliberation::voting).orElseGet(Controls::spacer);
            case POINTS -> hint(Messages.text("meeting.points.keys"));
            case LATE, FOLLOW, PRESENT, END -> Controls.spacer();
        };
        HBox.setHgrow(left, Priority.ALWAYS);
        foot.getChildren().setAll(left, main);
        boolean inFields = view == View.FOLLOW || view == View.PRESENT;
        mainKey.setText(Messages.text(inFields ? "meeting.key.ctrl_enter" : "meeting.key.enter"));
        main.setText(
                switch (view) {
                    case LATE -> Messages.text("meeting.next");
                    case SUBJECT, FOLLOW ->
                        under.map(each -> each.isVoteOver() ? Messages.text("meeting.note") : each.lacking())
                                .orElseGet(() -> Messages.text("meeting.next"));
                    case POINTS -> Messages.text("meeting.back");
                    case PRESENT -> Messages.text("meeting.go_on");
                    case END -> Messages.text("meeting.close");
                });
    }

    private static Label hint(String words) {
        Label hint = Controls.wrapped(words, "meeting-basis");
        hint.setMinSize(0, Region.USE_PREF_SIZE);
        hint.setMaxWidth(Double.MAX_VALUE);
        return hint;
    }

    private void say(String words) {
        said.setText(words);
        said.setVisible(!words.isEmpty());
    }

    /** Does what Entrée does: notes the decision, goes back to the vote, goes on to the next subject, or ends. */
    private void onward() {
        switch (view) {
            case LATE -> go(at + 1);
            case SUBJECT, FOLLOW -> deliberation().ifPresentOrElse(this::note, () -> go(at + 1));
            case POINTS, PRESENT -> back();
            case END -> leave();
        }
    }

    /** Notes the decision; what it lacks in its fields is asked for there. */
    private void note(Deliberation deliberation) {
        if (noting) {
            return;
        }
        String lacking = deliberation.lacking();
        if (!deliberation.isVoteOver()) {
            back();
            say(lacking);
            return;
        }
        if (!lacking.isEmpty() && view != View.FOLLOW) {
            open(View.FOLLOW);
            say(lacking);
            session.tasks().after(deliberation::seekLacking);
            return;
        }
        Optional<ChangeSet> change = deliberation.change();
        if (change.isEmpty()) {
            open(View.FOLLOW);
            say(deliberation.lacking());
            return;
        }
        noting = true;
        PressCommand.of(session, change.get())
                .then(step -> {
                    noting = false;
                    MeetingReading reading = shown;
                    go(reading == null ? 0 : reading.agenda().firstOpen(at + 1));
                    say(Messages.text("meeting.noted"));
                })
                .otherwise(() -> noting = false)
                .run();
    }

    private void go(int place) {
        MeetingReading reading = shown;
        if (reading == null) {
            return;
        }
        leaveFields();
        at = Place.within(reading.agenda(), place).at();
        view = usual();
        said.setVisible(false);
        scrolled(subjectView).setVvalue(0);
        session.autosave().touched();
        draw();
        focus();
    }

    private void back() {
        leaveFields();
        view = usual();
        draw();
        focus();
    }

    private void leaveFields() {
        presentView.leave();
        pointsView.leave();
    }

    private void open(View asked) {
        if (view == asked) {
            if (asked != View.FOLLOW) {
                back();
            }
            return;
        }
        if (asked == View.POINTS) {
            Optional<MeetingAgenda.Subject> filled =
                    current().filter(each -> each.filled().isPresent());
            if (filled.isEmpty()) {
                say(Messages.text("meeting.points.none"));
                return;
            }
            pointsView.begin(filled.get());
        }
        if (asked == View.FOLLOW && deliberation().isEmpty()) {
            say(Messages.text("meeting.follow.none"));
            return;
        }
        leaveFields();
        said.setVisible(false);
        view = asked;
        draw();
        focus();
    }

    private void press(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        switch (event.getCode()) {
            case F2 -> open(View.PRESENT);
            case F3 -> timer.toggle();
            case F4 -> open(View.POINTS);
            case F6 -> {
                if (view == View.FOLLOW) {
                    back();
                } else {
                    open(View.FOLLOW);
                }
            }
            case PAGE_UP, PAGE_DOWN -> {
                if (view != View.SUBJECT) {
                    return;
                }
                ScrollPane scroll = scrolled(subjectView);
                scroll.setVvalue(scroll.getVvalue() + (event.getCode() == KeyCode.PAGE_DOWN ? HALF : -HALF));
            }
            case ENTER -> {
                boolean inFields = view == View.PRESENT || view == View.FOLLOW || typing;
                boolean onButton = event.getTarget() instanceof Button;
                if (!event.isShortcutDown() && (inFields || onButton)) {
                    return;
                }
                onward();
            }
            case Z -> {
                if (!event.isShortcutDown() || (typing && TextUndo.isUnderWay((Node) event.getTarget()))) {
                    return;
                }
                if (event.isShiftDown()) {
                    session.redo();
                } else {
                    takeBack();
                }
            }
            case Y -> {
                if (!event.isShortcutDown() || (typing && TextUndo.isUnderWay((Node) event.getTarget()))) {
                    return;
                }
                session.redo();
            }
            default -> {
                if (typing || event.isShortcutDown() || !deliberate(event)) {
                    return;
                }
            }
        }
        event.consume();
    }

    private void takeBack() {
        if (view != View.SUBJECT || deliberation().filter(Deliberation::undo).isEmpty()) {
            session.undo();
            say(Messages.text("meeting.taken_back"));
        }
    }

    /** Returns whether a key was one of those that go through the agenda, or of a subject. */
    private boolean deliberate(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean along = view == View.SUBJECT || view == View.LATE || view == View.END;
        if (along && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
            go(code == KeyCode.LEFT ? at - 1 : at + 1);
            return true;
        }
        Optional<Deliberation> under = view == View.SUBJECT ? deliberation() : Optional.empty();
        Optional<Vote> vote =
                Arrays.stream(Vote.values()).filter(each -> code == each.key()).findFirst();
        int digit = Digits.of(event);
        if (under.isEmpty() || (vote.isEmpty() && digit < 1)) {
            return false;
        }
        if (vote.isEmpty()) {
            under.get().choose(digit);
        } else if (event.isShiftDown()) {
            under.get().takeBack(vote.get());
        } else {
            under.get().add(vote.get());
        }
        return true;
    }

    private void escape() {
        if (view == usual()) {
            leave();
        } else {
            back();
        }
    }

    /** Leaves the screen; what is chosen, counted and typed stays, and is found again. */
    private void leave() {
        leaveFields();
        box.close();
        box = box();
    }
}
