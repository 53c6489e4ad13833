package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.catalog.choice.UseCaseStage;
import fr.technolucide.catalog.figure.UseCaseFigures;
import fr.technolucide.language.Messages;
import fr.technolucide.method.Benefit;
import fr.technolucide.method.Verdict;
import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Row;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sentences of the tab about a use case. */
final class CaseWords {

    /** Letters of a title that a chart has room for. */
    private static final int SHORT = 24;

    private CaseWords() {}

    /** « En service · Truchement »; the stage alone without a tool. */
    static String second(Row useCase, String tool) {
        UseCaseStage stage = useCase.get(UseCases.STAGE);
        String at = stage == null ? Messages.words().missing() : SchemaLabels.choice(stage);
        return tool.isEmpty() || tool.equals(Messages.words().missing())
                ? at
                : Messages.text("usecase.second", at, tool);
    }

    /** Returns the name that a person gave it for charts, otherwise the beginning of the title. */
    static String shortTitle(Row useCase) {
        String title = useCase.get(UseCases.SHORT_TITLE, useCase.get(UseCases.TITLE, ""));
        if (title.length() <= SHORT) {
            return title;
        }
        int space = title.lastIndexOf(' ', SHORT - 1);
        return Messages.text(
                "usecase.cut",
                title.substring(0, space > SHORT / 2 ? space : SHORT - 1).strip());
    }

    /** « Affiches d’événements : bénéfice marginal, privilégier une autre approche ». */
    static String conclusion(Row useCase) {
        return Messages.text("usecase.conclusion", useCase.get(UseCases.TITLE, ""), benefit(useCase));
    }

    /** Returns why the rule proposes what it does, and so what is missing; empty where the conclusion says it. */
    static String reason(UseCaseSnapshot read) {
        return UseCaseFigures.benefit(read.row()).marginal() ? "" : read.reason();
    }

    static String benefit(Row useCase) {
        Benefit benefit = UseCaseFigures.benefit(useCase);
        Integer rating = benefit.rating();
        if (rating == null) {
            return Messages.text("usecase.benefit.unrated");
        }
        if (benefit.marginal()) {
            return Messages.text("usecase.benefit.marginal");
        }
        String kept = benefit.isUndecided()
                ? Messages.text("usecase.benefit.undecided")
                : Messages.text("usecase.benefit.of", band(rating));
        Verdict verdict = useCase.get(UseCases.VERDICT);
        return verdict == null
                ? kept
                : Messages.text("usecase.benefit.proposal", kept, SchemaLabels.shortChoice(verdict));
    }

    /** « décisif », « réel », « marginal », « aucun bénéfice ». */
    static String band(int rating) {
        return Messages.text("usecase.band." + rating);
    }

    /** « 140 à 190 »; « 60 » where they are as many as before, « — » where nobody counted. */
    static String people(Row useCase) {
        Integer before = useCase.get(UseCases.PEOPLE_BEFORE);
        Integer after = useCase.get(UseCases.PEOPLE_AFTER);
        return Objects.equals(before, after)
                ? number(after)
                : Messages.text("usecase.people", number(before), number(after));
    }

    private static String number(@Nullable Integer people) {
        return people == null ? Messages.words().missing() : Messages.words().number(people);
    }
}
