package fr.technolucide.ui.retrospective;

import fr.technolucide.catalog.RetroNotes;
import fr.technolucide.catalog.choice.NoteColumn;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.dialog.FoldedDetails;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.StepKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The commands on the notes of the board. */
final class NoteCommands {

    private static final int MOST_VOTES = 999;

    private final RetroModel model;
    private final Session session;
    /** The votes of notes that were not read again since. */
    private final Map<UUID, Integer> voted = new HashMap<>();

    /** Of these notes, those whose last vote is written. */
    private final Set<UUID> written = new HashSet<>();

    private boolean moving;

    NoteCommands(RetroModel model) {
        this.model = model;
        this.session = model.session();
        model.meetingProperty().subscribe(shown -> {
            moving = false;
            voted.keySet().removeAll(written);
            written.clear();
        });
    }

    /** @param refused told why, when nothing was written: what was typed must not be lost */
    void add(List<Row> notes, Consumer<String> refused) {
        model.within(retrospective -> PressCommand.of(
                        session,
                        ChangeSet.edited(
                                notes.getFirst().get(RetroNotes.TEXT, ""),
                                notes.stream()
                                        .map(note ->
                                                Edit.insert(note.with(RetroNotes.RETROSPECTIVE, retrospective.id())))
                                        .toArray(Edit[]::new)))
                .refused(refusal -> refused.accept(refusal.sentence()))
                .run());
    }

    /** Copies the text of a note to the clipboard. */
    void copy(NoteLine note) {
        FoldedDetails.copy(note.text());
        session.notices().show(Messages.text("retrospective.note.copied"));
    }

    /** Counts on from the last vote given, which may not be read again yet. */
    void vote(NoteLine note, int more) {
        int before = voted.getOrDefault(note.id(), note.votes());
        int votes = Math.clamp(before + (long) more, 0, MOST_VOTES);
        if (!model.isEditable() || votes == before) {
            return;
        }
        voted.put(note.id(), votes);
        written.remove(note.id());
        PressCommand.of(session, ChangeSet.edited(note.text(), Edit.update(note.row(), RetroNotes.VOTES, votes)))
                .then(step -> {
                    if (Integer.valueOf(votes).equals(voted.get(note.id()))) {
                        written.add(note.id());
                    }
                })
                .otherwise(() -> voted.remove(note.id()))
                .run();
    }

    /**
     * Deletes a note.
     *
     * @param refused told when it stays
     * @return false in a meeting that is only read
     */
    boolean delete(NoteLine note, Runnable refused) {
        if (!model.isEditable()) {
            return false;
        }
        PressCommand.of(session, ChangeSet.edited(note.text(), Edit.delete(note.row())))
                .saying(Messages.text("retrospective.note.deleted"))
                .refusedToo(refused)
                .run();
        return true;
    }

    /** Puts a note at a place of a column, which may be its own; a move waits for the one before it. */
    boolean move(NoteLine note, NoteColumn to, int place) {
        Meeting shown = model.meetingProperty().get();
        if (shown == null || !model.isEditable() || moving) {
            return false;
        }
        List<NoteLine> order = new ArrayList<>(shown.notes(to));
        order.removeIf(other -> other.id().equals(note.id()));
        order.add(Math.clamp(place, 0, order.size()), note);
        List<Edit> edits = placing(order, note, to);
        if (order.equals(shown.notes(to)) || edits.isEmpty()) {
            return false;
        }
        moving = true;
        PressCommand.of(session, new ChangeSet(StepKind.EDITED, note.text(), List.copyOf(edits)))
                .otherwise(() -> moving = false)
                .run();
        return true;
    }

    private static List<Edit> placing(List<NoteLine> order, NoteLine moved, NoteColumn to) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            NoteLine note = order.get(i);
            Cells cells = Objects.equals(note.row().get(RetroNotes.PLACE), i + 1)
                    ? Cells.none()
                    : Cells.of(RetroNotes.PLACE, i + 1);
            if (note.equals(moved) && note.column() != to) {
                cells = cells.and(RetroNotes.BOARD_COLUMN, to);
            }
            if (!cells.isEmpty()) {
                edits.add(Edit.update(note.row(), cells));
            }
        }
        return edits;
    }
}
