package fr.technolucide.ui.decision;

import fr.technolucide.catalog.Answers;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.session.PressCommand;
import fr.technolucide.ui.session.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.ChangeSet;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Writes each answer at once, as one step with a name. Fingers are faster than a disk: the id of an answer that is on
 * its way is known here, so that the next key changes it rather than make a second one.
 */
public final class AnswerWriter {

    /** The key of an answer: a checklist and a question. */
    private record Place(UUID checklist, UUID question) {}

    private final Session session;
    private final Map<Place, UUID> minted = new HashMap<>();
    private final Set<Place> underWay = new HashSet<>();
    private final Set<Place> written = new HashSet<>();

    public AnswerWriter(Session session) {
        this.session = session;
    }

    /** Notes that the workbook is being read; returns the action to run once it has answered. */
    public Runnable asked() {
        Set<Place> there = Set.copyOf(written);
        return () -> {
            minted.keySet().removeAll(there);
            underWay.removeAll(there);
            written.removeAll(there);
        };
    }

    /** Returns the answer to a point that has none yet. */
    public Row blank(UUID checklist, Point point) {
        UUID question = point.question().id();
        return Row.of(
                        session.schema().own(Answers.SHEET),
                        id(new Place(checklist, question)),
                        LocalDate.now(session.clock()))
                .with(Answers.CHECKLIST, checklist)
                .with(Answers.QUESTION, question);
    }

    /** @param refused told why, when the answer breaks a rule; nothing was written */
    public void write(UUID checklist, Point point, Cells cells, Consumer<RefusedEdit> refused) {
        String key = cells.columns().contains(Answers.VALUE) ? "checklist.step.answer" : "checklist.step.evidence";
        Place place = new Place(checklist, point.question().id());
        Row there = point.answer();
        if (there == null && underWay.add(place)) {
            Edit insert = Edit.insert(blank(checklist, point).with(cells));
            submit(place, point, insert, key, refused, () -> underWay.remove(place));
        } else {
            UUID id = there == null ? id(place) : there.id();
            submit(place, point, new Edit.Update(Answers.SHEET, id, cells, Edit.Origin.TYPED), key, refused, () -> {});
        }
    }

    /** @param lost called when nothing was written */
    private void submit(Place place, Point point, Edit edit, String key, Consumer<RefusedEdit> refused, Runnable lost) {
        PressCommand.of(session, ChangeSet.edited(Messages.text(key, point.code()), edit))
                .then(step -> written.add(place))
                .refused(refusal -> {
                    lost.run();
                    refused.accept(refusal);
                })
                .run();
    }

    private UUID id(Place place) {
        return minted.computeIfAbsent(place, each -> session.workbook().mint());
    }
}
