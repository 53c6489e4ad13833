package fr.technolucide.ui.home;

import fr.technolucide.ui.decision.UseCaseDecisions;
import fr.technolucide.ui.session.Session;

/** Goes to where a line of the first page is dealt with: a card on the page of its use case for what is decided or reviewed, else its row. */
final class NewsTargets {

    private final Session session;
    private final UseCaseDecisions decisions;

    NewsTargets(Session session) {
        this.session = session;
        this.decisions = new UseCaseDecisions(session);
    }

    void go(NewsLine line) {
        NewsLine.Target target = line.target();
        switch (target.way()) {
            case DECIDE -> decisions.open(target.row());
            case REVIEW -> decisions.review(target.row());
            case OPEN -> session.reveal(target.sheet(), target.row());
        }
    }
}
