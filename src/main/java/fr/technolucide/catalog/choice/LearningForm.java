package fr.technolucide.catalog.choice;

import fr.technolucide.quantity.ChoiceItem;

/** The form in which something was learnt. */
public enum LearningForm implements ChoiceItem {
    NEWSLETTER("newsletter"),
    WEBINAR("webinar"),
    TRAINING("training"),
    WORKSHOP("workshop"),
    HACKATHON("hackathon"),
    COACHING("coaching"),
    SELF_STUDY("self_study");

    private final String id;

    LearningForm(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
