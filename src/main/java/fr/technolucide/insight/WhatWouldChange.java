package fr.technolucide.insight;

import fr.technolucide.catalog.figure.Assessments;
import fr.technolucide.catalog.figure.UseCaseThresholds;
import fr.technolucide.catalog.words.ChangeParagraph;
import fr.technolucide.catalog.words.ChangeWords;
import fr.technolucide.method.Verdict;
import fr.technolucide.workbook.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What would change the proposal about a use case, in the words that screens and documents share: the answers of its
 * list first, then the figures at which its footprint passes the bounds of the association.
 *
 * @param answers a paragraph for each better proposal, then for the next worse one; for an incomplete list the one that
 *     says what it lacks
 * @param figures a paragraph for each bound that the association chose
 */
public record WhatWouldChange(List<ChangeParagraph> answers, List<ChangeParagraph> figures) {

    /** How many sets of answers are said in full for one proposal. */
    private static final int SETS_SAID = 3;

    public WhatWouldChange {
        answers = List.copyOf(answers);
        figures = List.copyOf(figures);
    }

    /** Returns what would change the proposal of a filled checklist. */
    public static WhatWouldChange of(FilledChecklist filled, Reader reader) {
        List<ChangeParagraph> answers = filled.assessment().verdict() == Verdict.INCOMPLET
                ? List.of(ChangeWords.lacking(filled.assessment()))
                : ChangeWords.paragraphs(Assessments.changes(reader, filled.checklist()), SETS_SAID);
        return new WhatWouldChange(answers, UseCaseThresholds.paragraphs(filled.useCase(), reader));
    }

    /** Returns the first thing that would change the answers, in a line; empty when nothing would. */
    public Optional<String> nearest() {
        return answers.stream().findFirst().map(ChangeParagraph::headline);
    }

    /** Returns all paragraphs in order. */
    public List<ChangeParagraph> paragraphs() {
        List<ChangeParagraph> all = new ArrayList<>(answers);
        all.addAll(figures);
        return all;
    }
}
