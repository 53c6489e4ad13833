package fr.technolucide.exchange.form;

import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.insight.BoardFile;
import java.util.Optional;
import java.util.UUID;

/** A request to print a form: equal orders of an unchanged workbook, at one moment, give equal bytes. */
public record PrintOrder(PaperForm form, Content content, LetterSize lettering) {

    /** The content of the form. */
    public sealed interface Content {}

    /**
     * To be filled with a pen, or on a screen.
     *
     * @param subject what it is made for: the retrospective whose format it has, or the use case in its heading, where
     *     the form has room for one
     * @param fillable whether it has fields for a screen, as far as the form {@link PaperForm#isFillable may}
     */
    public record Blank(Optional<UUID> subject, boolean fillable) implements Content {

        /** For a pen alone. */
        public Blank(Optional<UUID> subject) {
            this(subject, false);
        }
    }

    /** A row of the {@link PrintedForms#sheet sheet} of the form. */
    public record Filled(UUID row) implements Content {}

    /** The trials of a tool, by day; those of one tester or of all. */
    public record TrialsOf(UUID tool, Optional<UUID> tester) implements Content {}

    /** The file of a meeting, or its minutes; without a meeting, of the next that awaits a decision. */
    public record OfMeeting(Optional<BoardFile.Meeting> meeting) implements Content {}

    /** The same of the meeting of a decision. */
    public record OfMeetingOf(UUID decision) implements Content {}
}
