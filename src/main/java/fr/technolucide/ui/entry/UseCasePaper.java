package fr.technolucide.ui.entry;

import fr.technolucide.catalog.Alternatives;
import fr.technolucide.catalog.Usages;
import fr.technolucide.catalog.UseCases;
import fr.technolucide.exchange.print.PaperForm;
import fr.technolucide.language.Messages;
import fr.technolucide.ui.form.FormSlot;
import java.util.List;
import java.util.function.UnaryOperator;

/** « Fiche de cas d’usage »: the use case, then its planned uses and its alternatives. */
final class UseCasePaper {

    private UseCasePaper() {}

    static PaperPlan plan() {
        return PaperPlan.of(
                UseCases.SHEET,
                PaperForm.USE_CASE,
                UnaryOperator.identity(),
                List.of(UseCases.TEAM),
                List.of(UseCases.TITLE, UseCases.TOOL, UseCases.STAGE),
                new PaperTable(
                        Messages.text("entry.table.usages"),
                        Usages.SHEET,
                        _ -> List.of(
                                FormSlot.of(Usages.FACTOR, 2),
                                FormSlot.of(Usages.PER_MONTH),
                                FormSlot.of(Usages.REASONING),
                                FormSlot.of(Usages.CAP_PER_MONTH)),
                        List.of(Usages.FACTOR, Usages.PER_MONTH, Usages.CAP_PER_MONTH),
                        (usage, useCase) -> usage.with(Usages.USE_CASE, useCase.id())),
                new PaperTable(
                        Messages.text("entry.table.alternatives"),
                        Alternatives.SHEET,
                        _ -> List.of(
                                FormSlot.of(Alternatives.KIND),
                                FormSlot.of(Alternatives.TITLE, 2),
                                FormSlot.of(Alternatives.BENEFIT),
                                FormSlot.of(Alternatives.EFFORT),
                                FormSlot.of(Alternatives.CHOSEN)),
                        List.of(Alternatives.KIND, Alternatives.TITLE, Alternatives.CHOSEN),
                        (alternative, useCase) -> alternative.with(Alternatives.USE_CASE, useCase.id())));
    }
}
