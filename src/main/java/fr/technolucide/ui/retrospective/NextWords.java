package fr.technolucide.ui.retrospective;

import fr.technolucide.insight.NextRetrospective;
import fr.technolucide.language.Messages;
import java.time.LocalDate;

/** Says in a sentence when the next meeting is. */
final class NextWords {

    private NextWords() {}

    /** « Prévue le 16 décembre. » or « Prévue le 16 décembre, elle a 5 jours de retard. ». */
    static String of(Meeting meeting) {
        NextRetrospective next = meeting.next();
        LocalDate day = next.day();
        if (day == null) {
            return Messages.text("retrospective.next.first");
        }
        String date = Messages.words().date(day, meeting.today());
        return next.daysLate() > 0
                ? Messages.text("retrospective.next.late", date, next.daysLate())
                : Messages.text("retrospective.next.on", date);
    }
}
