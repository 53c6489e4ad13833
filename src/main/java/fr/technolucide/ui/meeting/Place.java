package fr.technolucide.ui.meeting;

import fr.technolucide.insight.MeetingAgenda;

/**
 * Where a meeting stands in its agenda.
 *
 * @param at {@link #LATE}, the number of a subject from 0, or the number of subjects for the minutes
 */
record Place(int at) {

    /** What is late stands before the first subject. */
    static final int LATE = -1;

    /** Returns the nearest place that an agenda has. */
    static Place within(MeetingAgenda agenda, int wanted) {
        return new Place(Math.clamp(
                wanted, agenda.late().isEmpty() ? 0 : LATE, agenda.subjects().size()));
    }

    /** Returns where a meeting begins: at what is late, unless a decision was noted; else at the first open subject. */
    static Place beginning(MeetingAgenda agenda) {
        boolean begun = agenda.subjects().stream().anyMatch(MeetingAgenda.Subject::isDecided);
        return begun ? new Place(agenda.firstOpen(0)) : within(agenda, LATE);
    }
}
