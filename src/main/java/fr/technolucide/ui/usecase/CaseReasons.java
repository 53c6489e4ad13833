package fr.technolucide.ui.usecase;

import fr.technolucide.catalog.UseCases;
import fr.technolucide.insight.Proposal;
import fr.technolucide.ui.common.VerdictBadge;
import fr.technolucide.ui.session.Session;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The reasons of the proposals of the rule about the use cases that are listed. Each is asked once a person looks at it:
 * those of all cases would be too many to read with the list.
 */
final class CaseReasons {

    private final Session session;

    CaseReasons(Session session) {
        this.session = session;
    }

    /** Lets a badge say why the rule proposes it, once the pointer is on it. */
    VerdictBadge explained(VerdictBadge badge, UUID useCase) {
        badge.setOnMouseEntered(entered -> ask(useCase, badge::because));
        return badge;
    }

    /** @param then told why, as a sentence; never for a case that is gone */
    void ask(UUID useCase, Consumer<String> then) {
        session.read(reader -> reader.find(UseCases.SHEET, useCase)
                        .map(row -> Proposal.onUseCase(row, reader).reason()))
                .then(found -> found.ifPresent(then));
    }
}
