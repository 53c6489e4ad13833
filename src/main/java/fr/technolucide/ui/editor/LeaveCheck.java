package fr.technolucide.ui.editor;

import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.dialog.Failures;
import fr.technolucide.ui.session.Session;
import fr.technolucide.ui.session.UnsavedPlace;
import fr.technolucide.workbook.Finding;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks, before a form is left, what must be asked about: a text that was refused, a new row that is not complete. */
public final class LeaveCheck {

    private final Session session;
    private final Sheet sheet;
    private final OpenRow open;
    private final RowDraft draft;
    private final Runnable clear;
    private boolean keeping;
    private Runnable backToRow = () -> {};
    private Runnable backToDraft = () -> {};
    private Runnable closing = () -> {};
    private Runnable showing = () -> {};

    /** @param clear empties the form */
    LeaveCheck(Session session, Sheet sheet, OpenRow open, RowDraft draft, Runnable clear) {
        this.session = session;
        this.sheet = sheet;
        this.open = open;
        this.draft = draft;
        this.clear = clear;
    }

    /**
     * Keeps from now on a new row that is left before it is whole, to be shown again where rows of the sheet are begun;
     * before the workbook leaves the window it is asked about.
     *
     * @param toRefused puts the keyboard where something was refused, in the row shown
     */
    public void keepDrafts(Runnable toRefused) {
        keeping = true;
        draft.aside()
                .onLacking(() -> session.notices()
                        .show(DraftWords.kept(sheet), Messages.text("form.resume"), () -> session.begin(sheet)));
        backToDraft = () -> session.begin(sheet);
        backToRow = () -> Optional.ofNullable(open.typed()).map(Row::id).ifPresent(row -> {
            session.reveal(sheet, row);
            session.keyboard().later(toRefused);
        });
        session.leaving().heed(this::review);
    }

    /**
     * Closes a form that stands in a dialog when a new row is thrown away there, and shows it again with that row.
     *
     * @param close runs before the notice, which the dialog would hide
     * @param show  runs before the row is shown again
     */
    public void onAbandoned(Runnable close, Runnable show) {
        closing = close;
        showing = show;
    }

    /** Throws away the new row that is begun, which a notice offers to give back. */
    void abandon() {
        Optional<SavedDrafts.Aside> begun = draft.begun();
        clear.run();
        closing.run();
        begun.ifPresent(left -> session.notices()
                .show(Messages.text("form.dropped"), Messages.text("form.resume"), () -> giveBack(left)));
    }

    /** What was begun since goes aside, so that the row given back is the one that is shown. */
    private void giveBack(SavedDrafts.Aside left) {
        if (draft.isBegun()) {
            draft.setAside();
            clear.run();
        }
        draft.aside().giveBack(left);
        if (keeping) {
            session.begin(sheet);
        } else {
            showing.run();
            resume();
        }
    }

    /** Sets the draft aside, if it is kept, before the form is emptied for another row. */
    void leave() {
        if (keeping) {
            draft.setAside();
        }
    }

    /** Shows again the new row that is begun, if there is one. */
    public boolean resume() {
        if (draft.isBegun()) {
            return true;
        }
        session.autosave().takeRecovered(sheet).ifPresent(draft.aside()::recover);
        boolean any = !draft.aside().isEmpty();
        if (any) {
            clear.run();
            draft.resume();
        }
        return any;
    }

    /**
     * Looks at what was refused in the row shown, or at the new row that is begun, and at those kept; one that lacks
     * nothing is written.
     *
     * @param answer given what is left, empty when nothing is
     */
    public void review(Consumer<Optional<UnsavedPlace.Begun>> answer) {
        if (isRefused()) {
            reviewRefused(answer);
        } else if (draft.isBegun()) {
            draft.reviewBegun(lacks -> lacks.ifPresentOrElse(
                    words -> answer.accept(Optional.of(begun(words, clear, draft.begun()))),
                    () -> reviewAside(answer)));
        } else {
            reviewAside(answer);
        }
    }

    /** Returns whether something was refused in a row of the workbook. */
    public boolean isRefused() {
        return !open.isDraft() && open.findings().isAnyUnwritten();
    }

    /**
     * Does the same as {@link #review}, only for what was refused in the row shown: a new row is kept, and is not asked
     * about.
     */
    public void reviewRefused(Consumer<Optional<UnsavedPlace.Begun>> answer) {
        reviewRefused(answer, backToRow);
    }

    /** @param back goes where it was refused */
    public void reviewRefused(Consumer<Optional<UnsavedPlace.Begun>> answer, Runnable back) {
        Optional<Finding> refused = isRefused() ? open.findings().unwritten().findFirst() : Optional.empty();
        answer.accept(refused.map(
                finding -> new UnsavedPlace.Begun(Messages.text("form.unwritten"), finding.sentence(), back, clear)));
    }

    private void reviewAside(Consumer<Optional<UnsavedPlace.Begun>> answer) {
        draft.aside()
                .review(lacks -> answer.accept(lacks.map(
                        words -> begun(words, draft.aside()::take, draft.aside().last()))));
    }

    private UnsavedPlace.Begun begun(String lacks, Runnable thrown, Optional<SavedDrafts.Aside> left) {
        UnsavedPlace.Begun begun =
                new UnsavedPlace.Begun(DraftWords.unfinished(sheet), DraftWords.lacking(lacks), backToDraft, thrown);
        return left.filter(
                        row -> !row.refused() && session.autosave().isKeeping()) // the row has no text that was refused
                .map(row -> begun.kept(onward -> session.autosave()
                        .keepForNextTime(
                                row.unsaved(),
                                onward,
                                failure -> session.dialogs().show(Failures.message(failure)))))
                .orElse(begun);
    }

    /** The sentences about a new row that is not complete; a sheet may have one of its own. */
    private static final class DraftWords {

        private DraftWords() {}

        /** « Essai non terminé, gardé. » */
        static String kept(Sheet sheet) {
            return Messages.find("form.kept." + sheet.name())
                    .orElseGet(() -> Messages.text("form.kept", SchemaLabels.one(sheet)));
        }

        /** « Un essai n’est pas terminé » */
        static String unfinished(Sheet sheet) {
            return Messages.find("form.unfinished." + sheet.name())
                    .orElseGet(() -> Messages.text("form.unfinished", SchemaLabels.one(sheet)));
        }

        /** @param missing empty when a field holds something that could not be written */
        static String lacking(String missing) {
            return missing.isEmpty() ? Messages.text("form.to_mend") : missing;
        }
    }
}
