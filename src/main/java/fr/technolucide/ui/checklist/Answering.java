package fr.technolucide.ui.checklist;

import fr.technolucide.catalog.Answers;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.ui.common.Session;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Change;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.RefusedEdit;
import fr.technolucide.workbook.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes each answer at once, as one step with a name. Fingers are faster than a disk: the id of an answer that is on
 * its way is known here, so that the next key changes it rather than make a second one.
 */
final class Answering {

    /** Which point of which filling. */
    private record Place(UUID checklist, UUID question) {}

    private final Session session;
    private final Map<Place, UUID> minted = new HashMap<>();
    private final Set<Place> underWay = new HashSet<>();
    private final Set<Place> written = new HashSet<>();

    Answering(Session session) {
        this.session = session;
    }

    /** To be called when the workbook is asked; gives what is to be done once it has answered. */
    Runnable asked() {
        Set<Place> there = Set.copyOf(written);
        return () -> {
            minted.keySet().removeAll(there);
            underWay.removeAll(there);
            written.removeAll(there);
        };
    }

    /** @param refused told why, when the answer breaks a rule; nothing was written */
    void answer(UUID checklist, Point point, @Nullable Answer value, Consumer<RefusedEdit> refused) {
        write(checklist, point, Cells.of(Answers.VALUE, value), "checklist.step.answer", refused);
    }

    void prove(UUID checklist, Point point, @Nullable String evidence, Consumer<RefusedEdit> refused) {
        write(checklist, point, Cells.of(Answers.EVIDENCE, evidence), "checklist.step.evidence", refused);
    }

    /** « Sans objet » and its reason are one: neither is written without the other. */
    void setAside(UUID checklist, Point point, String reason, Consumer<RefusedEdit> refused) {
        write(
                checklist,
                point,
                Cells.of(Answers.VALUE, Answer.SANS_OBJET).and(Answers.EVIDENCE, reason),
                "checklist.step.answer",
                refused);
    }

    private void write(UUID checklist, Point point, Cells cells, String key, Consumer<RefusedEdit> refused) {
        Place place = new Place(checklist, point.question().id());
        Row there = point.answer();
        if (there == null && underWay.add(place)) {
            submit(place, point, insert(place, cells), key, refused, () -> underWay.remove(place));
        } else {
            UUID id = there == null ? id(place) : there.id();
            submit(place, point, new Edit.Update(Answers.SHEET, id, cells, Edit.Origin.TYPED), key, refused, () -> {});
        }
    }

    /** @param lost called when nothing was written */
    private void submit(Place place, Point point, Edit edit, String key, Consumer<RefusedEdit> refused, Runnable lost) {
        session.submit(Change.edited(Messages.text(key, point.code()), edit), step -> written.add(place), refusal -> {
            lost.run();
            refused.accept(refusal);
        });
    }

    private UUID id(Place place) {
        return minted.computeIfAbsent(place, each -> session.workbook().mint());
    }

    private Edit insert(Place place, Cells cells) {
        Cells whole = Cells.of(Answers.CHECKLIST, place.checklist()).and(Answers.QUESTION, place.question());
        for (var column : cells.columns()) {
            whole = whole.andValue(column, cells.get(column));
        }
        return new Edit.Insert(Answers.SHEET, id(place), whole, Edit.Origin.TYPED);
    }
}
