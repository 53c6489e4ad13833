package fr.technolucide.exchange.form;

import fr.technolucide.catalog.Trials;
import fr.technolucide.exchange.print.LetterSize;
import fr.technolucide.exchange.print.PaperParts;
import fr.technolucide.exchange.print.PaperParts.Width;
import fr.technolucide.exchange.print.Xhtml;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One trial on half a page, so that a sheet cut in two serves twice; in large letters, on sheets of its own. */
final class TrialForm {

    private static final int LESSON_LINES = 4;

    private final Paper paper;
    private final PaperParts parts;

    private TrialForm(Paper paper) {
        this.paper = paper;
        this.parts = paper.parts();
    }

    static Printout blank(Paper paper) {
        TrialForm form = new TrialForm(paper);
        Xhtml first = form.trial(paper.places("1"));
        return paper.lettering() == LetterSize.LARGE
                ? form.printout("paper.trial.title", first)
                : form.printout(
                        "paper.form.trial", Xhtml.all(first, PaperParts.block("cut"), form.trial(paper.places("2"))));
    }

    /** Filled with each trial, by day; blank when there is none. */
    static Printout byDay(Paper paper, List<Row> trials) {
        return trials.isEmpty()
                ? blank(paper)
                : filled(
                        paper,
                        trials.stream()
                                .sorted(Comparator.comparing(trial -> trial.get(Trials.DAY, LocalDate.MIN)))
                                .toList());
    }

    static Printout filled(Paper paper, List<Row> trials) {
        TrialForm form = new TrialForm(paper);
        List<Xhtml> pieces = new ArrayList<>();
        for (Row trial : trials) {
            if (!pieces.isEmpty()) {
                pieces.add(PaperParts.block("cut"));
            }
            pieces.add(form.trial(paper.entries(trial)));
        }
        return form.printout("paper.trial.title", Xhtml.all(pieces));
    }

    private Printout printout(String title, Xhtml trials) {
        return paper.roomy(Messages.text(title), Messages.text("paper.trial.subject"), trials);
    }

    private Xhtml trial(Entries entries) {
        return PaperParts.block(
                "fiche",
                parts.title(Messages.text("paper.trial.title"), Messages.text("paper.trial.remark")),
                parts.fields(entries.field(Trials.TOOL, Width.MOST), entries.field(Trials.DAY, Width.REST)),
                parts.fields(entries.field(Trials.TESTER, Width.MOST), entries.field(Trials.MINUTES, Width.REST)),
                parts.fields(entries.field(Trials.TASK, Width.WHOLE)),
                parts.fields(entries.field(Trials.WITH_PEOPLE, Width.HALF), entries.field(Trials.USE_CASE, Width.HALF)),
                entries.choices(Trials.DATA_USED, Trials.CONSENT_NOTED),
                parts.fields(
                        entries.field(Trials.MINUTES_WITHOUT_AI, Width.THIRD),
                        entries.field(Trials.MINUTES_WITH_AI, Width.THIRD),
                        entries.field(Trials.MINUTES_PROOFREADING, Width.THIRD)),
                parts.fields(
                        inField(entries.marks(Trials.QUALITY, Messages.text("paper.trial.quality"))),
                        entries.field(Trials.ERRORS, Width.THIRD)),
                entries.choices(Trials.WORST_ERROR),
                entries.writing(Trials.LESSON, LESSON_LINES),
                counts(entries),
                paper.others(entries, Trials.SHEET));
    }

    private static Xhtml inField(Xhtml picks) {
        return PaperParts.block("field free", picks);
    }

    private Xhtml counts(Entries entries) {
        return Xhtml.all(
                parts.fields(
                        entries.field(Trials.SHORT_EXCHANGES, Width.THIRD),
                        entries.field(Trials.LONG_DOCUMENTS, Width.THIRD),
                        entries.field(Trials.IMAGES, Width.THIRD)),
                parts.fields(
                        entries.field(Trials.VIDEOS, Width.HALF), entries.field(Trials.AUDIO_MINUTES, Width.HALF)));
    }
}
