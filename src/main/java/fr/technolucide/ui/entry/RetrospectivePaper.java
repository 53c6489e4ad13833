package fr.technolucide.ui.entry;

import fr.technolucide.catalog.Actions;
import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.Retrospectives;
import fr.technolucide.catalog.choice.Format;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.ui.form.FormSlot;
import fr.technolucide.workbook.Row;
import java.util.List;

/** « Rétrospective »: the meeting and its conclusion, then the notes of its board and its actions. */
final class RetrospectivePaper {

    private static final double TEXT_SHARE = 3;

    private RetrospectivePaper() {}

    static PaperPlan plan() {
        return PaperPlan.of(
                Retrospectives.SHEET,
                PaperForm.RETROSPECTIVE,
                RetrospectivePaper::dressed,
                List.of(Retrospectives.FORMAT, Retrospectives.PARTICIPANTS, Retrospectives.FACILITATOR),
                List.of(Retrospectives.NUMBER, Retrospectives.DAY, Retrospectives.FORMAT),
                new PaperTable(
                        Messages.text("entry.table.retro_notes"),
                        RetroNotes.SHEET,
                        RetrospectivePaper::note,
                        List.of(RetroNotes.BOARD_COLUMN, RetroNotes.TEXT, RetroNotes.AUTHOR, RetroNotes.VOTES),
                        (note, meeting) -> note.with(RetroNotes.RETROSPECTIVE, meeting.id())),
                new PaperTable(
                        Messages.text("entry.table.actions"),
                        Actions.SHEET,
                        _ -> List.of(
                                FormSlot.of(Actions.TITLE, 2), FormSlot.of(Actions.OWNER), FormSlot.of(Actions.DUE)),
                        List.of(Actions.TITLE, Actions.OWNER, Actions.DUE),
                        (action, meeting) -> action.with(Actions.RETROSPECTIVE, meeting.id())
                                .with(Actions.OPENED_ON, meeting.get(Retrospectives.DAY))));
    }

    private static FormSlot dressed(FormSlot slot) {
        if (slot.column().equals(Retrospectives.CHANGE)) {
            return slot.segments();
        }
        return slot.column().equals(Retrospectives.PARTICIPANTS)
                ? slot.prompt(Messages.text("entry.names.prompt"))
                : slot;
    }

    /** Returns the fields of a note, which stands under one of the columns of the format. */
    private static List<FormSlot> note(Row meeting) {
        Format format = meeting.get(Retrospectives.FORMAT, Format.KEEP_STOP_TRY);
        return List.of(
                FormSlot.of(RetroNotes.BOARD_COLUMN, 2).segments(format.columns(), SchemaLabels::shortChoice),
                FormSlot.of(RetroNotes.TEXT, TEXT_SHARE).lines(1),
                FormSlot.of(RetroNotes.AUTHOR),
                FormSlot.of(RetroNotes.VOTES));
    }
}
