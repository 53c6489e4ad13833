package fr.technolucide.ui.meeting;

import fr.technolucide.exchange.BoardWords;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.exchange.autosave.Unsaved.MeetingUnderWay;
import fr.technolucide.insight.BoardFile.Meeting;
import fr.technolucide.insight.MeetingAgenda;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Countdown;
import fr.technolucide.ui.common.Digits;
import fr.technolucide.ui.common.FocusScroll;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.common.MeetingTimer;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.common.TextUndo;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.meeting.VoteCount.Vote;
import fr.technolucide.ui.session.LiveQuery;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
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
        END;

        private boolean isOf(MeetingUnderWay under) {
            return name().equals(under.part());
        }
    }

    /** How far a page key goes through a subject, as a share of what is out of sight. */
    private static final double HALF = 0.5;

    private final Session session;
    private final Meeting meeting;
    private final StackPane node = new StackPane();
    private final BorderPane subject = new BorderPane();
    private final VBox follow = new VBox();
    private final Map<Region, ScrollPane> scrolls = new HashMap<>();
    private final MeetingFrame frame;
    private final MeetingTimer timer;
    private final SideView side;
    private final LateView lateView;
    private final SubjectView subjectView = new SubjectView();
    private final PointsView pointsView;
    private final PresentView presentView;
    private final EndView endView;
    private final AgendaBar agendaBar = new AgendaBar(this::go);
    private final Deliberations deliberations;
    private final LiveQuery news;
    private DialogBox box;
    private @Nullable MeetingReading shown;
    private Optional<MeetingUnderWay> interrupted = Optional.empty();
    private View view = View.SUBJECT;
    private int at;
    private boolean noting;
    /** What was last said to lack. */
    private String lackingSaid = "";

    private boolean begun;

    /** @param minutes shows the minutes of a meeting as they will be printed */
    public MeetingScreen(Session session, Meeting meeting, Consumer<Meeting> minutes) {
        this.session = session;
        this.meeting = meeting;
        this.timer = new MeetingTimer(new Countdown(session.clock()), "meeting.time");
        this.side = new SideView(
                new SideView.Keys(() -> open(View.PRESENT), () -> open(View.POINTS), () -> open(View.FOLLOW)));
        this.frame = new MeetingFrame(title(), timer, side, agendaBar, this::leave, this::onward);
        this.lateView = new LateView(session, frame::say);
        this.pointsView = new PointsView(session, refusal -> frame.say(refusal.sentence()), this::sayNext);
        this.presentView = new PresentView(session, meeting);
        this.endView = new EndView(() -> minutes.accept(meeting));
        this.deliberations = new Deliberations(
                (matter, voices) ->
                        new Deliberation(session, meeting.body(), matter, voices, this::changed, this::lackingChanged),
                () -> frame.say(Messages.text("meeting.votes.again")));
        follow.getStyleClass().add("meeting-present");
        node.getChildren().setAll(frame);
        node.setId("meeting");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        node.layoutBoundsProperty().subscribe(bounds -> session.tasks().after(this::fit));
        scrolled(subjectView)
                .viewportBoundsProperty()
                .subscribe(bounds -> session.tasks().after(this::fitSubject));
        session.autosave().owns(node); // what is typed here is said by the one who keeps the meeting
        this.box = box();
        this.news = session.live(
                node,
                live -> live.ask(reader -> MeetingReading.of(meeting, reader)).then(this::hear));
    }

    private String title() {
        return Messages.words().capitalised(BoardWords.meeting(meeting));
    }

    private void fit() {
        frame.fit(node.getWidth(), node.getHeight());
        pointsView.tighten(frame.isSmall());
        fitSubject();
    }

    /** Sizes the type of the subject by its place, whose width and height do not depend on it. */
    private void fitSubject() {
        Bounds place = scrolled(subjectView).getViewportBounds();
        if (place.getHeight() > 0) {
            subjectView.fit(place.getWidth(), place.getHeight(), frame.type());
        }
    }

    private DialogBox box() {
        return session.dialogs()
                .box(Shape.DECIDE, title())
                .bare()
                .staying()
                .body(node)
                .focus(frame.main())
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

    /** Goes on with a meeting that was interrupted: the choices, votes and texts that were in no file, where it stood. */
    public void resume(Unsaved found) {
        deliberations.putBack(found.ofMeeting());
        interrupted = found.meeting();
        show();
    }

    /** Returns what of the meeting is in no file, and where it stands as long as it is shown or something is. */
    public Unsaved unsaved() {
        Unsaved typed = deliberations.unsaved().and(presentView.unsaved()).and(pointsView.unsaved());
        return typed.isEmpty() && !box.isShown()
                ? typed
                : typed.and(new Unsaved(List.of(), List.of(), List.of(), Optional.of(underWay())));
    }

    private MeetingUnderWay underWay() {
        return interrupted.orElseGet(() -> new MeetingUnderWay(
                meeting.body(), meeting.day(), current().map(MeetingAgenda.Subject::id), view.name()));
    }

    private Optional<MeetingAgenda.Subject> current() {
        return Optional.ofNullable(shown)
                .map(reading -> reading.agenda().subjects())
                .filter(subjects -> at >= 0 && at < subjects.size())
                .map(subjects -> subjects.get(at));
    }

    private Optional<Deliberation> deliberation() {
        return current().map(MeetingAgenda.Subject::id).flatMap(deliberations::of);
    }

    private void hear(MeetingReading reading) {
        OptionalInt again = reopened(shown, reading);
        shown = reading;
        deliberations.hear(reading);
        if (begun) {
            at = Place.within(reading.agenda(), again.orElse(at)).at();
            view = again.isPresent() ? usual() : view;
            draw();
            again.ifPresent(place -> focus());
            return;
        }
        begun = true;
        at = beginning(reading.agenda());
        view = reading.voices() == 0 && interrupted.isEmpty() ? View.PRESENT : usual();
        draw();
        session.tasks().after(this::focusAgain); // once the screen is there
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
        Optional<UUID> wanted = interrupted.flatMap(MeetingUnderWay::decision);
        return IntStream.range(0, agenda.subjects().size())
                .filter(place ->
                        wanted.filter(agenda.subjects().get(place).id()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> interrupted.filter(View.END::isOf).isPresent()
                        ? agenda.subjects().size()
                        : Place.beginning(agenda).at());
    }

    /** Goes to where the meeting stood, if it was interrupted, else to where it begins. */
    private void focusAgain() {
        Optional<View> stood = Stream.of(View.POINTS, View.FOLLOW, View.PRESENT)
                .filter(each -> interrupted.filter(each::isOf).isPresent())
                .findFirst();
        interrupted = Optional.empty();
        if (stood.filter(each -> each != view).isPresent()) {
            open(stood.get());
        } else {
            focus();
        }
    }

    private void changed() {
        frame.say("");
        session.autosave().keepNow();
        sayNext();
    }

    /** Says what lacks now, where it was said what lacked before; anything else that is said stays. */
    private void lackingChanged() {
        if (frame.isSaid(lackingSaid)) {
            sayLacking(deliberation().map(Deliberation::lacking).orElse(""));
        }
        sayNext();
    }

    private void sayLacking(String lacking) {
        lackingSaid = lacking;
        frame.say(lacking);
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
        frame.name(reading.association());
        agendaBar.show(agenda, at, reading::name);
        presentView.show(agenda.record());
        Optional<MeetingAgenda.Subject> current = current();
        frame.sayAway(Messages.text(view == usual() ? "meeting.leave" : "meeting.back_to"));
        side.show(
                current.filter(subject -> subject.filled().isPresent()).isPresent(),
                deliberation().isPresent(),
                place(agenda),
                current.map(reading::name).orElse(""),
                current.map(reading::preparer).orElse(""),
                reading);
        frame.show(content(reading));
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
        fitSubject();
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
        frame.settle();
        switch (view) {
            case LATE -> session.keyboard().to(lateView.list());
            case SUBJECT ->
                session.keyboard()
                        .to(deliberation().flatMap(Deliberation::choice).orElse(frame.main()));
            case POINTS -> session.keyboard().to(pointsView.list());
            case FOLLOW -> deliberation().ifPresent(Deliberation::focusFields);
            case PRESENT -> presentView.focusFirst();
            case END -> session.keyboard().to(frame.main());
        }
    }

    /** Says on the button what Entrée does, or what lacks. */
    private void sayNext() {
        Optional<Deliberation> under = deliberation();
        Node left = switch (view) {
            case SUBJECT -> under.map(Deliberation::voting).orElseGet(Controls::spacer);
            case POINTS -> hint(pointsView.hint());
            case LATE, FOLLOW, PRESENT, END -> Controls.spacer();
        };
        boolean inFields = view == View.FOLLOW || view == View.PRESENT;
        String key = Messages.text(inFields ? "meeting.key.ctrl_enter" : "meeting.key.enter");
        frame.next(nextWords(under), key, left);
    }

    private String nextWords(Optional<Deliberation> under) {
        return switch (view) {
            case LATE -> Messages.text("meeting.next");
            case SUBJECT, FOLLOW ->
                under.map(each -> each.isVoteOver() ? Messages.text("meeting.note") : each.lacking())
                        .orElseGet(() -> Messages.text("meeting.next"));
            case POINTS -> Messages.text("meeting.back");
            case PRESENT -> Messages.text("meeting.go_on");
            case END -> Messages.text("meeting.close");
        };
    }

    private static Label hint(String words) {
        Label hint = Controls.wrapped(words, "meeting-basis");
        hint.setMinSize(0, Region.USE_PREF_SIZE);
        hint.setMaxWidth(Double.MAX_VALUE);
        return hint;
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
            sayLacking(lacking);
            return;
        }
        if (!lacking.isEmpty() && view != View.FOLLOW) {
            open(View.FOLLOW);
            sayLacking(lacking);
            session.tasks().after(deliberation::seekLacking);
            return;
        }
        if (deliberation.isToReread()) {
            if (view != View.FOLLOW) {
                open(View.FOLLOW);
            }
            frame.say(Messages.text("meeting.reread"));
            session.tasks().after(deliberation::reread);
            return;
        }
        Optional<ChangeSet> change = deliberation.change();
        if (change.isEmpty()) {
            open(View.FOLLOW);
            sayLacking(deliberation.lacking());
            return;
        }
        noting = true;
        PressCommand.of(session, change.get())
                .then(step -> {
                    noting = false;
                    MeetingReading reading = shown;
                    go(reading == null ? 0 : reading.agenda().firstOpen(at + 1));
                    frame.say(Messages.text("meeting.noted"));
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
        frame.say("");
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
                frame.say(Messages.text("meeting.points.none"));
                return;
            }
            pointsView.begin(filled.get());
        }
        if (asked == View.FOLLOW && deliberation().isEmpty()) {
            frame.say(Messages.text("meeting.follow.none"));
            return;
        }
        leaveFields();
        frame.say("");
        view = asked;
        session.autosave().touched();
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
                    again();
                } else {
                    takeBack();
                }
            }
            case Y -> {
                Node target = (Node) event.getTarget();
                if (!event.isShortcutDown()) {
                    return;
                }
                if (!TextUndo.redo(target)) {
                    if (typing && TextUndo.isUnderWay(target)) {
                        return;
                    }
                    again();
                }
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
        Optional<Deliberation> voting = view == View.SUBJECT ? deliberation() : Optional.empty();
        if (voting.filter(Deliberation::undo).isPresent()) {
            return;
        }
        if (voting.filter(Deliberation::isVoted).isPresent()) {
            frame.say(Messages.text("meeting.votes.found_again"));
            return;
        }
        session.read(reader -> reader.undoable().map(reader::original)).then(step -> {
            frame.say(step.map(each -> Messages.text("meeting.taken_back", SchemaLabels.step(each)))
                    .orElse(Messages.text("meeting.nothing_to_take_back")));
            session.undo();
        });
    }

    private void again() {
        session.read(reader -> reader.redoable().map(reader::original)).then(step -> {
            step.ifPresent(each -> frame.say(Messages.text("meeting.done_again", SchemaLabels.step(each))));
            session.redo();
        });
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
