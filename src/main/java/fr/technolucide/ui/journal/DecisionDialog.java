package fr.technolucide.ui.journal;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.figure.DecisionsInForce;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.OverrideRule;
import fr.technolucide.method.ToolStatus;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Icon.Shape;
import fr.technolucide.ui.decision.SessionDay;
import fr.technolucide.ui.dialog.DialogBox;
import fr.technolucide.ui.dialog.Message;
import fr.technolucide.ui.dialog.Message.Weight;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.session.DialogWriting;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Reader;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.VBox;

/**
 * Asks what is decided about a tool, by whom, on what conditions, and when it is looked at again; to go further than the
 * ten-hour gate, also for the reason and for who answers for it, which the decision keeps.
 */
final class DecisionDialog {

    /**
     * The decision that was taken before on the tool.
     *
     * @param awaited a decision that waits for its outcome
     */
    record Past(Optional<Row> inForce, Optional<Row> awaited) {

        static Past of(UUID tool, Reader reader) {
            return new Past(
                    DecisionsInForce.of(reader).onTool(tool),
                    reader.where(Decisions.TOOL, tool).stream()
                            .filter(decision -> decision.isEmpty(Decisions.OUTCOME))
                            .findFirst());
        }
    }

    private static final int MONTHS_BEFORE_REVIEW = 6;

    private final ToolLine line;
    private final Past past;
    private final List<Outcome> outcomes;
    private final SessionDay held = new SessionDay();
    private final EntryForm form;
    private final DialogBox box;
    private final DialogWriting writing;

    DecisionDialog(Session session, ToolLine line, Past past) {
        this.line = line;
        this.past = past;
        this.outcomes = isInUse()
                ? List.of(Outcome.CONTINUE, Outcome.ADAPT, Outcome.STOP)
                : List.of(Outcome.LAUNCH, Outcome.ADAPT, Outcome.REFUSE);
        this.form = EntryForm.asked(session, held.offering(plan()), "journal.");
        begin();
        this.box = session.dialogs()
                .box(
                        Shape.QUESTION,
                        Messages.text("journal.decision.title", Messages.words().ofName(line.name())))
                .narrow()
                .staying()
                .body(content())
                .focus(form.first())
                .keeping(form::isTouched)
                .answering(form::settle)
                .buttons(List.of(
                        new Message.Button(Messages.text("ui.cancel"), Weight.PLAIN, this::leave),
                        new Message.Button(Messages.text("journal.decision.write"), Weight.MAIN, this::write)))
                .waitFor(form.missingProperty());
        this.writing = new DialogWriting(session, box);
    }

    private boolean isInUse() {
        return line.status() == ToolStatus.ADOPTED || line.status() == ToolStatus.ADAPTED;
    }

    private FormPlan plan() {
        return FormPlan.of(FormSection.of(
                        FormLine.of(
                                FormSlot.of(Decisions.OUTCOME).segments(outcomes, outcome -> words((Outcome) outcome))),
                        FormLine.of(FormSlot.of(Decisions.OVERRIDE_REASON)
                                .lines(2)
                                .prompt(Messages.text("decision.reason.prompt"))
                                .when(this::isEarly)),
                        FormLine.of(FormSlot.of(Decisions.SIGNED_BY).when(this::isEarly)),
                        FormLine.of(
                                FormSlot.of(Decisions.BODY).segments(),
                                FormSlot.of(Decisions.DAY).meant(Tense.PAST)),
                        FormLine.of(FormSlot.of(Decisions.RESOLUTION)
                                .lines(2)
                                .titled(row -> Messages.text("journal.conditions"))
                                .prompt(Messages.text("journal.conditions.prompt"))),
                        FormLine.of(Decisions.REVIEW_DATE)))
                .given(Decisions.SHEET.stored().toArray(Column<?>[]::new))
                .checked(this::findings);
    }

    private static String words(Outcome outcome) {
        return Messages.text(
                switch (outcome) {
                    case LAUNCH, CONTINUE -> "journal.choice.adopt";
                    case ADAPT -> "journal.choice.adapt";
                    default -> "journal.choice.set_aside";
                });
    }

    private boolean isEarly(Row row) {
        Outcome outcome = row.get(Decisions.OUTCOME);
        return outcome != null
                && OverrideRule.overridesGate(
                        outcome, Objects.requireNonNull(line.gate()).reached());
    }

    private List<Finding> findings(Row row) {
        List<Finding> findings = new ArrayList<>(held.findings(row));
        if (row.isEmpty(Decisions.OUTCOME)) {
            findings.add(Finding.error(Decisions.OUTCOME, "decision.missing.outcome"));
        } else if (isEarly(row)) {
            findings.add(Finding.warning(Decisions.OUTCOME, "journal.early"));
        }
        return findings;
    }

    private void begin() {
        held.follow(form, this::proposeReview);
        past.awaited()
                .ifPresentOrElse(
                        form::showStored,
                        () -> form.show(form.row()
                                .with(Decisions.TOOL, line.id())
                                .with(
                                        Decisions.BODY,
                                        past.inForce()
                                                .map(row -> row.get(Decisions.BODY))
                                                .orElse(null))));
        if (form.row().isEmpty(Decisions.REVIEW_DATE)) {
            form.propose(Decisions.REVIEW_DATE, form.row().today().plusMonths(MONTHS_BEFORE_REVIEW));
        }
    }

    /**
     * Proposes a review date for a tool that is adopted, and none for one that is set aside. A date that someone chose
     * stays.
     */
    private void proposeReview(Row row) {
        if (form.isProposed(Decisions.REVIEW_DATE)) {
            boolean aside = outcomes.getLast() == row.get(Decisions.OUTCOME);
            form.propose(Decisions.REVIEW_DATE, aside ? null : row.today().plusMonths(MONTHS_BEFORE_REVIEW));
        }
    }

    private VBox content() {
        VBox content = new VBox(
                Controls.wrapped(
                        Messages.text(
                                "journal.decision.state",
                                line.name(),
                                Messages.words().duration(line.minutes()),
                                ToolWords.missing(Objects.requireNonNull(line.gate()))),
                        "message-text"),
                form.node());
        content.getStyleClass().add("decision-form");
        return content;
    }

    /** Begins with « Écarter » chosen. */
    DecisionDialog settingAside() {
        form.propose(Decisions.OUTCOME, outcomes.getLast());
        return this;
    }

    void show() {
        box.show();
    }

    private void leave() {
        box.leave();
    }

    private void write() {
        if (form.settle()) {
            writing.write(change(), Messages.text("journal.decision.done", line.name()));
        }
    }

    private ChangeSet change() {
        Row row = form.row();
        if (!isEarly(row)) {
            row = row.with(Decisions.OVERRIDE_REASON, null).with(Decisions.SIGNED_BY, null);
        }
        LocalDate day = row.get(Decisions.DAY, LocalDate.MIN);
        Row replaced = past.inForce()
                .filter(before -> !before.get(Decisions.DAY, LocalDate.MAX).isAfter(day))
                .orElse(null);
        Row decided = replaced == null ? row : row.with(Decisions.SUPERSEDES, replaced.id());
        List<Edit> edits = new ArrayList<>(form.brought(decided));
        edits.add(past.awaited()
                .map(awaited -> Edit.update(awaited, decided.changedSince(awaited)))
                .orElseGet(() -> Edit.insert(decided)));
        return new ChangeSet(StepKind.EDITED, Messages.text("journal.decision.step", line.name()), edits);
    }
}
