package fr.technolucide.catalog.rule;

import fr.technolucide.language.Messages;
import java.util.Locale;

/** Something that a use case has before it goes on to a stage, in the order in which it comes about. */
public enum PassageNeed {
    PROBLEM,
    OWNER,
    RED_FLAGS,
    FULL_CHECKLIST,
    DECISION,
    STOP_CRITERIA,
    REVIEW_DATE;

    /** « Une liste techno-lucide complète, sans point sans réponse ». */
    public String words() {
        return Messages.text("rule.passage." + name().toLowerCase(Locale.ROOT));
    }
}
