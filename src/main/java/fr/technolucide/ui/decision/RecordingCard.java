package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.choice.Body;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.dialog.Boxes;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.session.DialogWriting;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Notes what was decided. Once noted it is locked, and another decision takes its place. */
final class RecordingCard {

    /**
     * The purpose for which the card is shown.
     *
     * @param title    the question, given the decision as it stands in the form
     * @param outcomes what can be answered
     * @param chosen   what is chosen at first
     * @param forced   whether a reason is owed whatever is chosen
     * @param more     what else changes once it is decided so
     */
    record Purpose(
            Function<Row, String> title,
            List<Outcome> outcomes,
            @Nullable Outcome chosen,
            boolean forced,
            List<Edit> more) {

        /** Returns the purpose of an awaited decision that comes back from its body. */
        static Purpose answer(DecisionContext matter) {
            return new Purpose(decision -> title(matter, decision), matter.outcomes(), null, false, List.of());
        }

        /** Returns the purpose of a decision that goes further than the rule proposes. */
        static Purpose override(DecisionContext matter) {
            return new Purpose(
                    decision -> Messages.text("decision.override", matter.name()),
                    matter.outcomes().stream()
                            .filter(matter.proposal()::isOverriddenBy)
                            .toList(),
                    null,
                    false,
                    List.of());
        }

        /** Returns « Le bureau du 3 décembre 2026 décide, pour « Comptes rendus » : », as far as it is known. */
        private static String title(DecisionContext matter, Row decision) {
            Body body = decision.get(Decisions.BODY);
            if (body == null) {
                return Messages.text("decision.record", matter.name());
            }
            String who = Messages.words().capitalised(Messages.text("casepage.body." + body.id()));
            LocalDate day = decision.get(Decisions.DAY);
            return day == null
                    ? Messages.text("decision.record.body", who, matter.name())
                    : Messages.text(
                            "decision.record.session", who, Messages.words().date(day), matter.name());
        }
    }

    private final Session session;
    private final Boxes place;
    private final DecisionContext matter;
    private final Purpose purpose;
    private final DecisionForm form;
    private final DialogBox box;
    private final DialogWriting writing;

    RecordingCard(Session session, Boxes place, DecisionContext matter, Purpose purpose) {
        this.session = session;
        this.place = place;
        this.matter = matter;
        this.purpose = purpose;
        this.form = DecisionForm.recorded(session, matter, purpose.outcomes(), purpose.forced());
        if (purpose.chosen() != null) {
            form.form().propose(Decisions.OUTCOME, purpose.chosen());
        }
        this.box = place.box(Shape.TASK, purpose.title().apply(form.value()))
                .narrow()
                .staying()
                .body(form.node())
                .focus(form.form().first())
                .keeping(form::isTouched)
                .answering(form::settle)
                .buttons(buttons())
                .waitFor(form.missingProperty());
        form.onFollowed(decision -> box.title(purpose.title().apply(decision)));
        this.writing = new DialogWriting(session, box);
    }

    private List<Message.Button> buttons() {
        List<Message.Button> buttons = new ArrayList<>();
        buttons.add(new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, this::leave));
        if (matter.awaited() != null) {
            buttons.add(new Message.Button(Messages.text("decision.keep_awaited"), Weight.PLAIN, this::prepare));
        }
        buttons.add(new Message.Button(Messages.text("decision.record.write"), Weight.MAIN, this::write));
        return List.copyOf(buttons);
    }

    void show() {
        box.show();
    }

    private void leave() {
        box.leave();
    }

    /** Closes, and goes on in the card that prepares the decision, with what was typed: an answer has no place there. */
    private void prepare() {
        if (form.isAnswered()) {
            session.notices().show(Messages.text("decision.keep_awaited.answered"));
        } else if (form.form().understand()) {
            box.close();
            new PreparingCard(session, place, matter).goOnFrom(form);
        }
    }

    private void write() {
        if (form.settle()) {
            writing.write(form.change(purpose.more()), Messages.text("decision.recorded", matter.name()));
        }
    }
}
