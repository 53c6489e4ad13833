package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Decisions;
import fr.technolucide.catalog.figure.CriteriaTexts;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.exchange.OutcomeWords;
import fr.technolucide.exchange.autosave.Unsaved;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Outcome;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.Controls;
import fr.technolucide.ui.common.Meanings;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.form.EntryForm;
import fr.technolucide.ui.form.FormLine;
import fr.technolucide.ui.form.FormPlan;
import fr.technolucide.ui.form.FormSection;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import fr.technolucide.workbook.Tense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of a decision: what is submitted to the vote and what follows; what was voted, when that is recorded. */
public final class DecisionForm {

    /** The share of its line that the body takes beside a day: its items are words. */
    private static final double BODY_SHARE = 1.5;

    private final DecisionContext matter;
    private final EntryForm form;
    private final CriteriaForm criteria;
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final VBox node;
    private final boolean forced;
    private @Nullable LocalDate day;
    private Consumer<Row> followed = row -> {};

    /** @param lined whether the criteria are lines of their own */
    private DecisionForm(
            Session session, DecisionContext matter, FormPlan plan, BooleanProperty lined, boolean forced) {
        this.matter = matter;
        this.forced = forced;
        this.form = EntryForm.asked(session, plan, "decision.");
        begin(session.author());
        this.criteria = new CriteriaForm(
                session,
                matter.criteria(),
                form.row().id(),
                lined,
                text -> form.put(Decisions.STOP_CRITERIA, text.isEmpty() ? null : text));
        this.node = new VBox(new ProposalBand(matter), form.node(), criteria.node());
        node.getStyleClass().add("decision-form");
        if (matter.criteria().awaited().isEmpty() && form.row().isEmpty(Decisions.STOP_CRITERIA)) {
            criteria.beginLikeInForce();
        }
        criteria.offer(form.row().get(Decisions.STOP_CRITERIA, ""));
        form.onTaken(this::follow);
        form.missingProperty().subscribe(words -> tell());
        criteria.missingProperty().subscribe(words -> tell());
    }

    private void tell() {
        String own = form.missingProperty().get();
        missing.set(own.isEmpty() ? criteria.missingProperty().get() : own);
    }

    /** Returns the form of a decision that waits for its body. */
    static DecisionForm prepared(Session session, DecisionContext matter) {
        BooleanProperty lined =
                new SimpleBooleanProperty(!matter.criteria().awaited().isEmpty());
        FormPlan plan = FormPlan.of(FormSection.of(
                        FormLine.of(
                                FormSlot.of(Decisions.BODY, BODY_SHARE).segments(),
                                FormSlot.of(Decisions.DAY).meant(Tense.FUTURE)),
                        resolution(),
                        text(Decisions.REASON),
                        text(Decisions.CONDITIONS),
                        stopping(),
                        FormLine.of(Decisions.PREPARED_BY),
                        criteria(lined)))
                .given(
                        Decisions.USE_CASE,
                        Decisions.TOOL,
                        Decisions.OUTCOME,
                        Decisions.VOTES_FOR,
                        Decisions.VOTES_AGAINST,
                        Decisions.VOTES_ABSTAINED,
                        Decisions.OVERRIDE_REASON,
                        Decisions.SIGNED_BY,
                        Decisions.MINUTES_REF,
                        Decisions.SUPERSEDES);
        return new DecisionForm(session, matter, plan, lined, false);
    }

    /**
     * Returns the form of a decision that was taken.
     *
     * @param outcomes what can be answered
     * @param forced   whether a reason is owed whatever is chosen
     */
    static DecisionForm recorded(Session session, DecisionContext matter, List<Outcome> outcomes, boolean forced) {
        SessionDay held = new SessionDay();
        BooleanProperty lined =
                new SimpleBooleanProperty(!matter.criteria().awaited().isEmpty());
        List<FormLine> answered = List.of(
                FormLine.of(FormSlot.of(Decisions.OUTCOME).segments(outcomes, outcome -> words((Outcome) outcome))),
                FormLine.of(
                        FormSlot.of(Decisions.VOTES_FOR),
                        FormSlot.of(Decisions.VOTES_AGAINST),
                        FormSlot.of(Decisions.VOTES_ABSTAINED)),
                FormLine.of(FormSlot.of(Decisions.OVERRIDE_REASON)
                        .lines(2)
                        .prompt(Messages.text("decision.reason.prompt"))
                        .when(row -> overrides(matter, forced, row))),
                FormLine.of(
                        FormSlot.of(Decisions.BODY, BODY_SHARE).segments(),
                        FormSlot.of(Decisions.DAY).meant(Tense.PAST)),
                FormLine.of(signedBy()),
                resolution(),
                FormLine.of(FormSlot.of(Decisions.MINUTES_REF).prompt(Messages.text("decision.minutes.prompt"))));
        FormLine[] prepared = {
            text(Decisions.REASON), text(Decisions.CONDITIONS), stopping(), FormLine.of(Decisions.PREPARED_BY)
        };
        FormPlan plan = FormPlan.of(
                        FormSection.titled("", answered),
                        matter.isPrepared()
                                ? FormSection.folded(Messages.text("decision.as_prepared"), prepared)
                                : FormSection.of(prepared),
                        FormSection.of(criteria(lined)))
                .given(Decisions.USE_CASE, Decisions.TOOL, Decisions.SUPERSEDES)
                .checked(row -> findings(matter, forced, held, row));
        DecisionForm made = new DecisionForm(session, matter, held.offering(plan), lined, forced);
        held.follow(made.form, made::follow);
        return made;
    }

    /**
     * Returns the form of a decision that is being taken in a meeting, which chooses the outcome and counts the votes by
     * itself: {@link #decide} and {@link #count}.
     */
    public static DecisionForm inMeeting(Session session, DecisionContext matter) {
        SessionDay held = new SessionDay();
        BooleanProperty lined =
                new SimpleBooleanProperty(!matter.criteria().awaited().isEmpty());
        FormPlan plan = FormPlan.of(FormSection.of(
                        FormLine.of(FormSlot.of(Decisions.OVERRIDE_REASON)
                                .lines(2)
                                .prompt(Messages.text("decision.reason.prompt"))
                                .when(row -> overrides(matter, false, row))),
                        FormLine.of(signedBy().when(row -> overrides(matter, false, row))),
                        resolution(),
                        text(Decisions.REASON),
                        text(Decisions.CONDITIONS),
                        stopping(),
                        criteria(lined)))
                .given(
                        Decisions.USE_CASE,
                        Decisions.TOOL,
                        Decisions.OUTCOME,
                        Decisions.VOTES_FOR,
                        Decisions.VOTES_AGAINST,
                        Decisions.VOTES_ABSTAINED,
                        Decisions.BODY,
                        Decisions.DAY,
                        Decisions.PREPARED_BY,
                        Decisions.MINUTES_REF,
                        Decisions.SUPERSEDES)
                .checked(row -> findings(matter, false, held, row));
        DecisionForm made = new DecisionForm(session, matter, plan, lined, false);
        made.node.getChildren().removeFirst(); // the meeting says the proposal in large type
        return made;
    }

    /** Chooses what is decided; {@code null} to choose nothing. */
    public void decide(@Nullable Outcome outcome) {
        form.put(Decisions.OUTCOME, outcome);
        if (outcome != null) {
            proposeReview();
        }
    }

    private void proposeReview() {
        if (day != null && matter.column().equals(Decisions.USE_CASE)) {
            form.propose(Decisions.REVIEW_DATE, Decisions.latestReview(day));
        }
    }

    /** Notes how many voted in favour, against, and abstained; nothing where nobody voted. */
    public void count(int inFavour, int against, int abstained) {
        boolean none = inFavour + against + abstained == 0;
        form.put(Decisions.VOTES_FOR, none ? null : Integer.valueOf(inFavour));
        form.put(Decisions.VOTES_AGAINST, none ? null : Integer.valueOf(against));
        form.put(Decisions.VOTES_ABSTAINED, none ? null : Integer.valueOf(abstained));
    }

    /** Returns the decision as it stands in the form. */
    public Row value() {
        return form.row();
    }

    /** Returns what is typed and not noted, its stop criteria included. */
    public Unsaved unsaved() {
        return form.unsaved().and(criteria.unsaved());
    }

    /** Returns how many stop criteria there are, on lines of their own and in one text. */
    public int criteria() {
        return criteria.size()
                + CriteriaTexts.of(form.row().get(Decisions.STOP_CRITERIA, "")).size();
    }

    /** Gives the keyboard to the first field. */
    public void focusFirst() {
        form.focusFirst();
    }

    public void focusResolution() {
        form.focus(Decisions.RESOLUTION);
    }

    /** Puts back what was typed in such a form before the program ended. */
    public void putBack(Unsaved found) {
        found.changes().stream()
                .filter(each -> each.row().equals(form.row().id()))
                .forEach(each -> each.cells().each(form::putValue));
        criteria.putBack(found);
        if (!form.row().isEmpty(Decisions.OUTCOME)) {
            proposeReview(); // what is only proposed was in no file
        }
    }

    /** The body is named by a field of its own: a person signs for it. */
    private static FormSlot signedBy() {
        return FormSlot.of(Decisions.SIGNED_BY).titled(row -> Messages.text("decision.signed_by"));
    }

    private static FormLine resolution() {
        return FormLine.of(
                FormSlot.of(Decisions.RESOLUTION).lines(2).prompt(Messages.text("decision.resolution.prompt")));
    }

    private static FormLine text(Column<String> column) {
        return FormLine.of(FormSlot.of(column).lines(1));
    }

    /** What is written as one text stands there as long as the criteria are no lines of their own. */
    private static FormLine criteria(ObservableBooleanValue lined) {
        return FormLine.of(FormSlot.of(Decisions.STOP_CRITERIA)
                .lines(2)
                .when(row -> !lined.get() || !row.isEmpty(Decisions.STOP_CRITERIA))
                .titled(row -> Messages.text("decision.criteria"))
                .prompt(Messages.text("decision.criteria.prompt")));
    }

    private static FormLine stopping() {
        return FormLine.of(FormSlot.of(Decisions.STOP_PERSON), FormSlot.of(Decisions.REVIEW_DATE));
    }

    /** Returns the word for an outcome. */
    public static String words(Outcome outcome) {
        return OutcomeWords.onUseCase(outcome);
    }

    /**
     * Returns whether a reason and a name are required: because of the outcome, or because a need is missing whatever
     * the outcome.
     */
    private static boolean overrides(DecisionContext matter, boolean forced, Row row) {
        Outcome outcome = row.get(Decisions.OUTCOME);
        return forced || (outcome != null && matter.proposal().isOverriddenBy(outcome));
    }

    private static List<Finding> findings(DecisionContext matter, boolean forced, SessionDay held, Row row) {
        List<Finding> findings = new ArrayList<>(held.findings(row));
        lacking(row, Decisions.OUTCOME, "decision.missing.outcome", findings);
        if (overrides(matter, forced, row)) {
            findings.add(Finding.warning(Decisions.OUTCOME, forced ? "decision.forced" : "decision.further"));
            lacking(row, Decisions.OVERRIDE_REASON, "decision.missing.reason", findings);
            lacking(row, Decisions.SIGNED_BY, "decision.missing.signer", findings);
        }
        return findings;
    }

    /**
     * Returns whether the resolution that was prepared stands as it was, though something else is decided than what the rule
     * proposes, or proposed when it was written.
     */
    public boolean isWordedOtherwise() {
        Row row = form.row();
        Row awaited = matter.awaited();
        Outcome outcome = row.get(Decisions.OUTCOME);
        String prepared = awaited == null ? "" : awaited.get(Decisions.RESOLUTION, "");
        Verdict proposed = matter.proposal().verdict();
        Verdict opening = awaited == null ? null : awaited.get(Decisions.VERDICT_AT_OPENING);
        boolean turned = opening != null && opening != proposed;
        return outcome != null
                && !prepared.isBlank()
                && prepared.equals(row.get(Decisions.RESOLUTION, ""))
                && (turned || (proposed == null ? outcome.rank() == 0 : outcome.rank() != proposed.rank()));
    }

    private static void lacking(Row row, Column<?> column, String key, List<Finding> findings) {
        if (row.isEmpty(column)) {
            findings.add(Finding.error(column, key));
        }
    }

    /** Begins with what is known: of the one that is awaited, else of the one in force. */
    private void begin(String author) {
        Row awaited = matter.awaited();
        Row row = awaited != null
                ? awaited
                : form.row()
                        .with(matter.column(), matter.subject().id())
                        .with(Decisions.PREPARED_BY, PersonItem.named(author, matter.people()));
        Row known = row.with(Decisions.BODY, matter.known(Decisions.BODY))
                .with(Decisions.STOP_PERSON, matter.known(Decisions.STOP_PERSON))
                .with(Decisions.STOP_CRITERIA, criteria(row));
        day = known.get(Decisions.DAY);
        if (awaited == null) {
            form.show(known);
        } else {
            form.showStored(known);
        }
    }

    /** Returns the criteria in force where none are written yet, one a line. */
    private @Nullable String criteria(Row row) {
        Row inForce = matter.inForce();
        if (!row.isEmpty(Decisions.STOP_CRITERIA) || inForce == null) {
            return row.get(Decisions.STOP_CRITERIA);
        }
        List<String> criteria = CriteriaTexts.of(inForce.get(Decisions.STOP_CRITERIA, ""));
        return criteria.isEmpty() ? null : String.join("\n", criteria);
    }

    /** A use that goes on is looked at again six months later at most. */
    private void follow(Row row) {
        criteria.offer(row.get(Decisions.STOP_CRITERIA, ""));
        LocalDate before = day;
        day = row.get(Decisions.DAY);
        if (day != null && !day.equals(before) && matter.column().equals(Decisions.USE_CASE)) {
            form.propose(Decisions.REVIEW_DATE, Decisions.latestReview(day));
        }
        followed.accept(row);
    }

    /** Sets the listener that is given the decision each time something is taken in it. */
    void onFollowed(Consumer<Row> action) {
        followed = action;
    }

    EntryForm form() {
        return form;
    }

    /** Returns a sentence that says what prevents the decision from being written; empty when nothing does. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Returns whether a body has answered, as far as it is typed. */
    boolean isAnswered() {
        Row row = form.row();
        return !row.isEmpty(Decisions.OUTCOME)
                || !row.isEmpty(Decisions.VOTES_FOR)
                || !row.isEmpty(Decisions.VOTES_AGAINST)
                || !row.isEmpty(Decisions.VOTES_ABSTAINED);
    }

    public boolean isTouched() {
        return form.isTouched() || criteria.isTouched();
    }

    /** Takes in what is still being typed; false when something is wrong, which has the keyboard then. */
    public boolean settle() {
        return form.settle() && criteria.settle();
    }

    public VBox node() {
        return node;
    }

    /** Goes on with what was typed in another form of the same decision. */
    public void goOnFrom(DecisionForm other) {
        form.goOnFrom(other.form);
        criteria.goOnFrom(other.criteria);
        form.put(Decisions.MINUTES_REF, other.form.row().get(Decisions.MINUTES_REF));
    }

    /**
     * Returns what writes the decision: over the one that is awaited on its subject, else as a new one.
     *
     * @param more what it brings about beside it
     */
    public ChangeSet change(List<Edit> more) {
        Row awaited = matter.awaited();
        Row row = row();
        List<Edit> edits = new ArrayList<>(form.brought(row));
        Row standing = awaited == null ? row.with(Decisions.OUTCOME, null) : awaited;
        if (awaited == null) {
            edits.add(Edit.insert(standing));
        }
        edits.addAll(criteria.edits()); // before the outcome, which freezes them
        edits.add(Edit.update(standing, row.changedSince(standing)));
        edits.addAll(more);
        return new ChangeSet(StepKind.EDITED, Messages.text("decision.step", matter.name()), edits);
    }

    private Row row() {
        Row row = form.row();
        if (!overrides(matter, forced, row)) {
            row = row.with(Decisions.OVERRIDE_REASON, null);
        }
        Row replaced = row.isEmpty(Decisions.OUTCOME) ? null : matter.replaced(row.get(Decisions.DAY, LocalDate.MIN));
        return replaced == null || !row.isEmpty(Decisions.SUPERSEDES)
                ? row
                : row.with(Decisions.SUPERSEDES, replaced.id());
    }

    /** « Proposition de la règle », with its reason, and the decision that holds. */
    private static final class ProposalBand extends VBox {

        ProposalBand(DecisionContext matter) {
            getStyleClass().add("proposal-band");
            Label reason = Meanings.explained(Controls.wrapped(matter.proposal().reason(), "proposal-reason"));
            reason.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(reason, Priority.ALWAYS);
            HBox proposal = new HBox(reason);
            proposal.getStyleClass().add("proposal");
            Verdict verdict = matter.proposal().verdict();
            if (verdict != null) {
                Label name = new Label(Messages.text("decision.proposal"));
                name.getStyleClass().add("field-label");
                getChildren().add(name);
                proposal.getChildren()
                        .addFirst(
                                VerdictBadge.because(verdict, matter.proposal().reason()));
            }
            getChildren().add(proposal);
            if (matter.inForce() != null) {
                getChildren()
                        .add(Controls.wrapped(
                                Messages.text("decision.in_force", UseCaseFigures.inWords(matter.inForce())),
                                "second"));
            }
        }
    }
}
