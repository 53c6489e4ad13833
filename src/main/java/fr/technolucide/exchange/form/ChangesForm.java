package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Answers;
import fr.technolucide.catalog.Checklists;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.words.QuestionWords;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Head;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.insight.ChecklistChanges;
import fr.technolucide.insight.ChecklistChanges.Change;
import fr.technolucide.insight.FilledChecklist;
import fr.technolucide.insight.FilledChecklist.Point;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Answer;
import fr.technolucide.workbook.Kind;
import fr.technolucide.workbook.Labels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of the changes between two filled checklists: the proposal, then point by point. */
final class ChangesForm {

    private final Paper paper;
    private final ChecklistChanges changes;

    ChangesForm(Paper paper, ChecklistChanges changes) {
        this.paper = paper;
        this.changes = changes;
    }

    Printout printout() {
        PaperParts parts = paper.parts();
        String title = Messages.text("checklist.changes.title");
        List<Xhtml> pieces = new ArrayList<>();
        pieces.add(parts.title(title, ""));
        pieces.add(parts.known(
                Messages.text("paper.field.use_case"), changes.after().useCase().get(UseCases.TITLE, "")));
        pieces.add(parts.table(
                List.of(
                        new Head("", Width.REST),
                        new Head(day(changes.before()), Width.FREE),
                        new Head(day(changes.after()), Width.FREE)),
                List.of(
                        List.of(
                                Xhtml.text(Labels.of(Checklists.VERDICT)),
                                VerdictWord.of(changes.before().assessment().verdict()),
                                VerdictWord.of(changes.after().assessment().verdict())),
                        List.of(
                                Xhtml.text(Labels.of(Checklists.REASON)),
                                Xhtml.text(changes.before().reason()),
                                Xhtml.text(changes.after().reason())))));
        part(pieces, "checklist.changes.answers", changes.ofAnswers());
        part(pieces, "checklist.changes.proofs", changes.ofProofs());
        pieces.add(parts.plain(Messages.text("checklist.changes.same", changes.unchanged())));
        pieces.add(parts.small(Messages.text("paper.checklist.who_decides")));
        return paper.dense(title, Messages.text("checklist.changes.subject"), Xhtml.all(pieces));
    }

    private void part(List<Xhtml> pieces, String key, List<Change> part) {
        pieces.add(paper.parts().section(Messages.text(key, part.size())));
        if (!part.isEmpty()) {
            pieces.add(paper.parts()
                    .table(
                            List.of(
                                    new Head(Labels.of(Answers.QUESTION), Width.REST),
                                    new Head(day(changes.before()), Width.FREE),
                                    new Head(day(changes.after()), Width.FREE)),
                            part.stream().map(ChangesForm::row).toList()));
        }
    }

    private static String day(FilledChecklist filled) {
        return Messages.words()
                .numericDate(filled.checklist()
                        .get(Checklists.DAY, filled.checklist().today()));
    }

    private static List<Xhtml> row(Change change) {
        return List.of(
                Xhtml.text(Messages.text(
                        "checklist.changes.point", change.code(), QuestionWords.shortName(change.question()))),
                Xhtml.text(said(change.before())),
                Xhtml.text(said(change.after())));
    }

    private static String said(@Nullable Point point) {
        if (point == null) {
            return Messages.text("checklist.changes.not_asked");
        }
        Answer value = point.value();
        String answer = value == null
                ? Messages.text("checklist.unanswered")
                : Labels.item(new Kind.Choice<>(Answer.class), value);
        return point.evidence().isBlank()
                ? answer
                : Messages.text("checklist.changes.proved", answer, point.evidence());
    }
}
