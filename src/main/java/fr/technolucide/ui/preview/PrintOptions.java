package fr.technolucide.ui.preview;

import fr.technolucide.exchange.form.PrintOrder;
import fr.technolucide.exchange.form.PrintSubjects;
import fr.technolucide.exchange.form.PrintSubjects.Subject;
import fr.technolucide.exchange.print.PaperForm;
import java.util.Optional;
import java.util.UUID;

/**
 * The options chosen for one form.
 *
 * @param filled whether it is filled already; else it is for a pen
 * @param fillable whether a blank one is filled in on a screen too
 * @param heading what a blank sheet is made for: the use case in its heading, the retrospective whose columns it has
 * @param row what fills a filled one; empty until there is something to choose
 * @param person whose trials alone are printed
 */
record PrintOptions(
        boolean filled, boolean fillable, Optional<UUID> heading, Optional<UUID> row, Optional<UUID> person) {

    static final PrintOptions BLANK =
            new PrintOptions(false, false, Optional.empty(), Optional.empty(), Optional.empty());

    static PrintOptions of(PrintOrder.Content content) {
        return switch (content) {
            case PrintOrder.Blank(var subject, var fillable) ->
                BLANK.headed(subject).fillable(fillable);
            case PrintOrder.Filled(var row) -> BLANK.filled(true).with(Optional.of(row));
            case PrintOrder.TrialsOf(var tool, var tester) ->
                BLANK.filled(true).with(Optional.of(tool)).by(tester);
            case PrintOrder.OfMeeting(var _) -> BLANK;
            case PrintOrder.OfMeetingOf(var decision) -> BLANK.filled(true).with(Optional.of(decision));
        };
    }

    PrintOptions filled(boolean wanted) {
        return new PrintOptions(wanted, fillable, heading, row, person);
    }

    PrintOptions fillable(boolean wanted) {
        return new PrintOptions(filled, wanted, heading, row, person);
    }

    PrintOptions headed(Optional<UUID> subject) {
        return new PrintOptions(filled, fillable, subject, row, person);
    }

    PrintOptions with(Optional<UUID> chosen) {
        return new PrintOptions(filled, fillable, heading, chosen, person);
    }

    PrintOptions by(Optional<UUID> chosen) {
        return new PrintOptions(filled, fillable, heading, row, chosen);
    }

    /** Returns these options, with the first subject where none was chosen yet. */
    PrintOptions within(PrintSubjects subjects) {
        return row.isPresent()
                ? this
                : with(subjects.fillings().stream().findFirst().map(Subject::id));
    }

    /** Returns the content to print; empty as long as nothing fills the form. */
    Optional<PrintOrder.Content> content(PaperForm form) {
        if (form.isOfMeeting() && (filled || !form.isBlankable())) {
            return Optional.of(row.<PrintOrder.Content>map(PrintOrder.OfMeetingOf::new)
                    .orElseGet(() -> new PrintOrder.OfMeeting(Optional.empty())));
        }
        if (!filled) {
            return Optional.of(new PrintOrder.Blank(heading, fillable && form.isFillable()));
        }
        return row.map(id -> form == PaperForm.TRIAL ? new PrintOrder.TrialsOf(id, person) : new PrintOrder.Filled(id));
    }
}
